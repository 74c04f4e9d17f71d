/** The reasons for which a file cannot be opened as a workbook. */

export type FileErrorCode = "not-a-workbook" | "encrypted" | "damaged" | "too-large";

/** Thrown by `openXlsx` and `saveXlsx` when the file given is not a workbook that can be read. */
export class FileError extends Error {
  /**
   * @param code `not-a-workbook`: no Open XML workbook at all; `encrypted`: protected by a password;
   *   `damaged`: a workbook, of which a part cannot be read; `too-large`: it goes beyond the limits (`limits.ts`)
   * @param part path inside the package of the part that is damaged or too large
   */
  constructor(
    readonly code: FileErrorCode,
    message: string,
    readonly part?: string,
  ) {
    super(message);
    this.name = "FileError";
  }

  /** A part that is missing or cannot be read, with the reason. */
  static damaged(part: string, reason: string): FileError {
    return new FileError("damaged", `The file is damaged: ${part}: ${reason}.`, part);
  }

  /** A part that is larger than the limits, with the one that it is beyond. */
  static tooLarge(part: string, reason: string): FileError {
    return new FileError("too-large", `The file is too large: ${part}: ${reason}.`, part);
  }
}
