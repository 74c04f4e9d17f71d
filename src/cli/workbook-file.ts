/** Opens an .xlsx file on the embedded host, or a new workbook, and serializes it. */
import { giveKnownValues } from "../commands/plan-observers";
import { setDaysFrom1904 } from "../functions/day";
import { hostedFunctions } from "../functions/hosted";
import { startHost, type Host } from "../host/host";
import type { WorkbookContent } from "../xlsx/content";
import { FileError } from "../xlsx/failure";
import { openXlsx } from "../xlsx/open";
import { saveXlsx } from "../xlsx/save";
import { basename } from "node:path";
import { UsageError } from "./usage-error";
import { readBytes } from "./files";

/** A host that takes the values that runs know, so that it need not work them out before a file is saved. */
function withKnownValues(host: Host): Host {
  const stop = giveKnownValues(host.expectValues);
  return {
    ...host,
    dispose: () => {
      stop();
      host.dispose();
    },
  };
}

/**
 * Opens a workbook in which the add-in's functions are calculated.
 * @param path null: a new workbook
 * @throws UsageError when the file is not a workbook, or is locked, damaged or too large
 */
export async function openWorkbook(path: string | null): Promise<Host> {
  const functions = hostedFunctions();
  setDaysFrom1904(false);
  if (path === null) return withKnownValues(await startHost({ functions }));
  const content = await openedContent(readBytes(path), basename(path));
  setDaysFrom1904(content.date1904 === true);
  return withKnownValues(await startHost({ content, functions }));
}

/** @param file name of the file, for messages @throws UsageError */
async function openedContent(bytes: Uint8Array, file: string): Promise<WorkbookContent> {
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(error.code, { file, part: error.part ?? file });
  }
}

/** The workbook as a file. Alternative texts of charts, by their names, are set here: Office.js has none. */
export async function workbookBytes(
  host: Host,
  altTexts: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const content = await host.content();
  for (const chart of content.sheets.flatMap(({ charts }) => charts)) {
    chart.altText = altTexts.get(chart.name) ?? chart.altText;
  }
  return saveXlsx(content);
}
