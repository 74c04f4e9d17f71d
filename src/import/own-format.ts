/** Whether a list is in our own form: headers in the first row, each a field by our names or none that means anything. */
import { trimmed } from "../workbook/cell";
import { NO_ANSWERS } from "./answers";
import { knownHeader } from "./columns/known-header";
import type { ImportContext } from "./context";
import { foundProfile } from "./profiles/profiles";
import type { RawList } from "./reading/raw-list";

export function isOwnFormat({ rows }: RawList, context: ImportContext): boolean {
  const headers = (rows[0] ?? []).map(trimmed).filter((header) => header !== "");
  if (headers.length === 0) return false;
  const own = headers.filter((header) => context.fieldOfHeader(header) !== null);
  if (own.length === 0) return false;
  if (own.length < headers.length && foundProfile(headers) !== null) return false;
  return headers.every((header) => {
    const { because } = knownHeader(header, null, context, NO_ANSWERS);
    return because === "own-name" || because === "none";
  });
}
