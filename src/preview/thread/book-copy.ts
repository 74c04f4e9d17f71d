/** The page's copy of the workbook that the thread of the host has: what the grid and all over it read. */
import type { Area } from "../../a1/address";
import {
  located,
  sheetNamed,
  type CellsOfSheet,
  type ReadableBook,
} from "../../host/engine/readable-book";
import { newSheet, type Sheet } from "../../host/engine/sheet";
import { StyleGrid } from "../../host/engine/styles";
import type { CellValue, NameContent } from "../../xlsx/content";
import type { CellStyle } from "../../xlsx/styles/cell-style";
import type { BookHead, RowNow, RowsNow } from "./changes";
import type { Frame } from "./frames";

/** A cell with content. */
export interface CopiedCell {
  readonly value: CellValue | null;
  readonly formula?: string;
  /** What the add-in's function says that gave an error. */
  readonly message?: string;
}

type Row = ReadonlyMap<number, CopiedCell>;

const NO_CELLS: Row = new Map();

/** Contents of cells by the ids of their sheets. */
class CopiedCells {
  readonly #sheets = new Map<string, Map<number, Row>>();

  read(sheetId: string, row: number, column: number): CopiedCell | undefined {
    return this.#sheets.get(sheetId)?.get(row)?.get(column);
  }

  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.read(sheetId, row, column)?.message;
  }

  /** The cells of a row with content. */
  row(sheetId: string, row: number): Row {
    return this.#sheets.get(sheetId)?.get(row) ?? NO_CELLS;
  }

  /** Every row that has had content. */
  rows(sheetId: string): Iterable<number> {
    return this.#sheets.get(sheetId)?.keys() ?? [];
  }

  setRow(sheetId: string, { row, columns, values, formulas, messages }: RowNow): void {
    const formulaOf = new Map(formulas);
    const messageOf = new Map(messages);
    const cells = columns.map((column, index): [number, CopiedCell] => {
      const formula = formulaOf.get(column);
      const message = messageOf.get(column);
      return [
        column,
        {
          value: values[index] ?? null,
          ...(formula !== undefined && { formula }),
          ...(message !== undefined && { message }),
        },
      ];
    });
    let rows = this.#sheets.get(sheetId);
    if (rows === undefined) this.#sheets.set(sheetId, (rows = new Map<number, Row>()));
    rows.set(row, new Map(cells));
  }

  forget(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }
}

/** Rows of a sheet that have changed; "all": any may have. */
export type ChangedRows = ReadonlySet<number> | "all";

export class BookCopy implements ReadableBook {
  readonly name: string;
  sheets: readonly Sheet[] = [];
  names: readonly NameContent[] = [];
  readonly pool = {
    list: [] as CellStyle[],
    get: (index: number): CellStyle => this.pool.list[index] ?? {},
  };
  readonly engine = new CopiedCells();
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  dirty = false;
  /** How the grid shows the sheets without their cells, by their ids. */
  readonly frames = new Map<string, Frame>();
  #active: Sheet | null = null;
  #changed = new Map<string, Set<number> | "all">();

  constructor(name: string) {
    this.name = name;
  }

  /** The sheet in front. */
  get active(): Sheet {
    if (this.#active === null) throw new Error("The workbook has not been copied yet.");
    return this.#active;
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): Sheet | undefined {
    return sheetNamed(this.sheets, name);
  }

  locate(address: string, home: Sheet | null): CellsOfSheet | null {
    return located(this.sheets, address, home);
  }

  /** Takes over everything but cells. */
  takeHead(head: BookHead): void {
    const now = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    for (const frame of head.sheets) {
      const styles = now.get(frame.id)?.styles ?? new StyleGrid();
      now.set(frame.id, { ...frame, styles });
    }
    for (const { id } of this.sheets) if (!head.order.includes(id)) this.#forget(id);
    this.sheets = head.order.map((id) => now.get(id) ?? newSheet(id, ""));
    for (const [id, frame] of head.frames) this.frames.set(id, frame);
    for (const [id, lines] of head.lines) {
      const sheet = this.sheetById(id);
      if (sheet) sheet.styles.lines = lines;
    }
    for (const [index, style] of head.styles) this.pool.list[index] = style;
    if (head.names !== null) this.names = head.names;
    this.selection = head.active.area;
    this.dirty = head.dirty;
    this.#active = this.sheetById(head.active.sheetId) ?? this.sheets[0] ?? null;
  }

  #forget(id: string): void {
    this.engine.forget(id);
    this.frames.delete(id);
    this.#changed.delete(id);
  }

  takeRows({ sheetId, isWhole, rows }: RowsNow): void {
    const sheet = this.sheetById(sheetId);
    if (!sheet) return;
    if (isWhole) {
      this.engine.forget(sheetId);
      for (const row of [...sheet.styles.rows()]) sheet.styles.setRow(row, new Map());
      this.#changed.set(sheetId, "all");
    }
    for (const one of rows) {
      this.engine.setRow(sheetId, one);
      const styles = one.styled.map((column, index) => [column, one.styles[index] ?? 0] as const);
      sheet.styles.setRow(one.row, new Map(styles));
      this.#note(sheetId, one.row);
    }
  }

  #note(sheetId: string, row: number): void {
    const noted = this.#changed.get(sheetId);
    if (noted === undefined) this.#changed.set(sheetId, new Set([row]));
    else if (noted !== "all") noted.add(row);
  }

  /** The rows that have changed since this was called last, by the ids of their sheets. */
  takeChanged(): ReadonlyMap<string, ChangedRows> {
    const changed = this.#changed;
    this.#changed = new Map();
    return changed;
  }
}
