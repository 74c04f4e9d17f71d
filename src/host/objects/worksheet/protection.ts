/** Excel.WorksheetProtection. */
import { accessDenied } from "../../wire/errors";
import type { Hosted } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";

export class WorksheetProtection
  extends OnSheet
  implements Hosted<Excel.WorksheetProtection, "protected" | "protect" | "unprotect">
{
  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): Readonly<Record<string, boolean | string>> | null {
    return this.sheet.protection && { selectionMode: "Normal", ...this.sheet.protection.options };
  }
  /** @throws AccessDenied where the sheet is already protected */
  protect(options?: Excel.WorksheetProtectionOptions, password?: string): void {
    if (this.sheet.protection) throw accessDenied();
    const set = Object.entries(options ?? {}) as [string, boolean | string][];
    this.sheet.protection = {
      options: Object.fromEntries(set),
      ...(password !== undefined && password !== "" && { password }),
    };
  }
  /** @throws AccessDenied where the password is wrong */
  unprotect(password?: string): void {
    const { protection } = this.sheet;
    if (!protection) return;
    const hashed = Object.keys(protection.raw ?? {}).length > 0;
    if (protection.password !== undefined ? protection.password !== password : hashed) {
      throw accessDenied();
    }
    this.sheet.protection = null;
  }
}
