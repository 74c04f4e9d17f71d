/** Workbooks as other programs save them. */
import { convert, program } from "../libre-office";
import { python, savedByOpenpyxl } from "../openpyxl";
import type { ForeignProgram } from "./steps";

/** @throws Error where the program does not answer in time */
export const savedBy = (by: ForeignProgram, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(
    by === "LibreOffice"
      ? convert(program ?? "soffice", bytes, "xlsx")
      : savedByOpenpyxl(python ?? "python3", bytes),
  );
