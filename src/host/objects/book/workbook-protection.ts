/** Excel.WorkbookProtection: whether sheets can be added, renamed, moved, hidden and deleted. */
import type { Book } from "../../engine/book";
import { accessDenied } from "../../wire/errors";
import { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";

/** @throws AccessDenied where the structure of the workbook is protected */
export function requireStructure(book: Book): void {
  if (book.structureProtection) throw accessDenied();
}

export class WorkbookProtection
  extends HostObject
  implements Hosted<Excel.WorkbookProtection, "protected" | "protect" | "unprotect">
{
  get protected(): boolean {
    return this.book.structureProtection !== null;
  }
  /** @throws AccessDenied where it is already protected */
  protect(password?: string): void {
    requireStructure(this.book);
    this.book.structureProtection = {
      options: {},
      ...(password !== undefined && password !== "" && { password }),
    };
    this.book.dirty = true;
  }
  /** @throws AccessDenied where the password is wrong */
  unprotect(password?: string): void {
    const { structureProtection } = this.book;
    if (!structureProtection) return;
    const hashed = Object.keys(structureProtection.raw ?? {}).length > 0;
    const known = structureProtection.password;
    if (known !== undefined ? known !== password : hashed) throw accessDenied();
    this.book.structureProtection = null;
    this.book.dirty = true;
  }
}
