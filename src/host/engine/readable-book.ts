/** What can be read of a workbook: of the host's own, and of a copy of it in another thread. */
import type { Area } from "../../a1/address";
import { parseReference, splitSheetName } from "../../a1/reference";
import type { NameContent } from "../../xlsx/content";
import type { Engine } from "./engine";
import type { Sheet } from "./sheet";
import type { StylePool } from "./styles";

export interface ReadableBook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NameContent[];
  readonly pool: Pick<StylePool, "list" | "get">;
  readonly engine: Pick<Engine, "read" | "messageAt">;
  sheetById(id: string): Sheet | undefined;
  sheetByName(name: string): Sheet | undefined;
  /** Sheet and area of an address with or without a sheet name; null where it does not exist. */
  locate(address: string, home: Sheet | null): CellsOfSheet | null;
}

export interface CellsOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export function located(
  sheets: readonly Sheet[],
  address: string,
  home: Sheet | null,
): CellsOfSheet | null {
  const { sheet: name, rest } = splitSheetName(address.replace(/^=/, ""));
  const sheet = name === null ? home : sheetNamed(sheets, name);
  const area = parseReference(rest);
  return sheet && area ? { sheet, area } : null;
}
