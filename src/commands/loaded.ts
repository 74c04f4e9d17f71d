/** Parts of the add-in that are loaded when they are needed. */
import { RunError } from "../excel/run-error";

/** A part that nothing has been written with yet. @throws RunError where it cannot be loaded */
export async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new RunError("part-not-loaded");
  }
}
