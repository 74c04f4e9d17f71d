/** Several files as one .zip. */
import { zipSync } from "fflate";

/** Workbooks are compressed already. The date is the same for every zip, so that the same files make the same one. */
export const zipped = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    level: 0,
    mtime: new Date(1980, 0, 1),
  });
