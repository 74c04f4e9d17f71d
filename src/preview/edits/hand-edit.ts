/** What a person does to the workbook, as data: the page sends it to the thread of the host, which carries it out. */
import type { Area } from "../../a1/address";
import type { Language } from "../../locale/language";
import type { Edit } from "./edit";
import { setFill, setNumberFormat, toggleFont } from "./format";
import { gridEdit } from "./grid-edits";
import { write, type Typed } from "./write";

interface OnArea {
  readonly sheetId: string;
  readonly area: Area;
}

export type HandEdit =
  /** A mutation of the grid. */
  | { readonly kind: "grid"; readonly id: string; readonly params: object }
  | { readonly kind: "write"; readonly sheetId: string; readonly typed: readonly Typed[] }
  | ({ readonly kind: "select" } & OnArea)
  /** @param key position of a column within the table, from 0 */
  | {
      readonly kind: "sort";
      readonly table: string;
      readonly key: number;
      readonly ascending: boolean;
    }
  | ({ readonly kind: "bold" | "italic" } & OnArea)
  /** @param value a color, "" for none, or a number format */
  | ({ readonly kind: "fill" | "number"; readonly value: string } & OnArea);

/** @param language in which numbers are typed */
export function editOf(edit: HandEdit, language: Language): Edit {
  switch (edit.kind) {
    case "grid":
      return gridEdit(edit, language) ?? (() => undefined);
    case "write":
      return write(edit.sheetId, edit.typed, language);
    case "select":
      return ({ book }) => {
        const sheet = book.sheetById(edit.sheetId);
        if (sheet) book.select(sheet, edit.area);
      };
    case "sort":
      return ({ tables }) => {
        tables.getItem(edit.table).sort.apply([{ key: edit.key, ascending: edit.ascending }]);
      };
    case "bold":
    case "italic":
      return toggleFont(edit.kind, edit.sheetId, edit.area);
    case "fill":
      return setFill(edit.value, edit.sheetId, edit.area);
    case "number":
      return setNumberFormat(edit.value, edit.sheetId, edit.area);
  }
}
