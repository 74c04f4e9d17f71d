/** Hands a file to the person by the browser's own download. */

export const FILE_TYPES = {
  csv: "text/csv;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;
export type FileType = keyof typeof FILE_TYPES;

/** Longest name without its ending. */
const LONGEST = 120;
/** Long enough for a browser to have begun. */
const KEPT_MS = 60_000;

/** A file's name from words, without the signs that file systems do not take. */
export const fileName = (words: readonly string[], type: FileType): string =>
  `${words
    .join(" ")
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$|[. ]+$/, "")}.${type}`;

/** Starts the download. */
export function download(bytes: Uint8Array, name: string, type: FileType): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: FILE_TYPES[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
