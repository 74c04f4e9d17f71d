/**
 * What tests get for `src/xlsx/save` (jest.config.js): it saves with that, and no file is let out in which faults are
 * found that the opened one does not have.
 */
import type { WorkbookContent } from "../../src/xlsx/content";
import { saveXlsx as save } from "../../src/xlsx/./save";
import { requireNoFaults } from "./no-faults";

/** Saves as `src/xlsx/save` does. @throws Error with the faults */
export async function saveXlsx(content: WorkbookContent): Promise<Uint8Array> {
  const bytes = await save(content);
  requireNoFaults(bytes, content.source);
  return bytes;
}
