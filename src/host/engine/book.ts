/** A workbook in memory: what `WorkbookContent` describes, with the cells in the engine. */
import { cellAddress } from "../../a1/address";
import type { Area } from "../../a1/address";
import { parseReference } from "../../a1/reference";
import { loseTable } from "../../a1/structured";
import type {
  NameContent,
  ProtectionContent,
  SheetContent,
  WorkbookContent,
} from "../../xlsx/content";
import { HARSHEST } from "../behaviour";
import type { Behaviour } from "../behaviour";
import { Engine } from "./engine";
import type { CellEdits, StoredCell } from "./cell-edits";
import { located, sheetNamed, type CellsOfSheet, type ReadableBook } from "./readable-book";
import { newSheet } from "./sheet";
import type { Sheet } from "./sheet";
import { renameSheet, rewriteSheet } from "./sheet-formulas";
import type { Rewrite } from "./sheet-formulas";
import { Listeners } from "./listeners";
import type { Pace } from "./pace";
import { StyleGrid, StylePool } from "./styles";
import { isError } from "./value";

/** An event in the workbook, for event handlers. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly area: Area; readonly how: string }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };

/** A workbook that can be edited. */
export class Book implements ReadableBook {
  readonly engine: Engine;
  readonly behaviour: Behaviour;
  readonly pool: StylePool;
  readonly sheets: Sheet[] = [];
  readonly names: NameContent[];
  readonly properties: Map<string, string>;
  readonly customProperties: WorkbookContent["customProperties"];
  readonly source: Uint8Array | null;
  active: Sheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Further selected areas, with Ctrl pressed. */
  selectedBesides: readonly Area[] = [];
  calculationMode = "Automatic";
  name = "Workbook.xlsx";
  dirty = false;
  readOnly = false;
  /** Whether days count from 1904. */
  readonly date1904: boolean;
  /** Protection of the workbook's structure; null: sheets can be added, renamed, moved and deleted. */
  structureProtection: ProtectionContent | null;
  /** Events that the client has asked for: `<event type> <sheet id or Workbook>`. */
  readonly listeners = new Listeners();
  /** Listener of every change; the bridge sets it. */
  onEvent: (bookEvent: BookEvent) => void = () => undefined;
  /** Called before a sheet goes. */
  onLeaving: (sheet: Sheet) => void = () => undefined;
  #nextId = 1;
  #tablesStale = true;
  #namesStale = true;

  /**
   * `engine.acceptStoredValues` has to follow, when the functions that formulas may call are known.
   * @param pace how long its engine works without a pause; absent: until it is done
   */
  constructor(content: WorkbookContent, pace?: Pace, behaviour: Partial<Behaviour> = {}) {
    this.behaviour = { ...HARSHEST, ...behaviour };
    this.date1904 = content.date1904 === true;
    const settle = (): void => {
      this.settle();
    };
    this.engine = new Engine(pace, settle, this.date1904);
    this.pool = new StylePool(content.styles, content.namedStyles);
    this.names = content.names.map((name) => ({ ...name }));
    this.properties = new Map(content.properties);
    this.customProperties = new Map(content.customProperties);
    this.source = content.source;
    this.structureProtection = content.structureProtection ?? null;
    for (const sheet of content.sheets) this.#adopt(sheet);
    const first = this.sheets[content.activeSheet] ?? this.sheets[0];
    this.active = first ?? this.addSheet("Sheet1");
    this.settle();
    this.dirty = false;
  }

  /** @param calculated whether the values of formulas are taken over, see `Engine.write` */
  #adopt(content: SheetContent, calculated = true): Sheet {
    const { cells, ...rest } = content;
    const sheet: Sheet = {
      ...structuredClone(rest),
      styles: new StyleGrid(),
      legacyArrays: new Set(),
      shifts: content.shifts ?? [],
    };
    this.sheets.push(sheet);
    this.engine.addSheet(sheet.id, sheet.name, this.sheets.length - 1);
    const edits: CellEdits = new Map();
    const spills: Area[] = [];
    for (const [row, columns] of cells) {
      const line = new Map<number, StoredCell>();
      for (const [column, { value, formula, arrayRef, arrayKind, style }] of columns) {
        if (style !== 0) sheet.styles.set(row, column, style);
        if (formula !== undefined) line.set(column, { value, formula });
        else if (value !== null) line.set(column, { value });
        const area = arrayRef === undefined ? null : parseReference(arrayRef);
        if (area && area.rows * area.columns > 1) spills.push(area);
        if (arrayKind === "legacy") sheet.legacyArrays.add(cellAddress(row, column));
      }
      if (line.size > 0) edits.set(row, line);
    }
    for (const area of spills) {
      const values = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => {
          const line = edits.get(area.row + row);
          const value = line?.get(area.column + column)?.value ?? null;
          if (row > 0 || column > 0) line?.delete(area.column + column);
          return value;
        }),
      );
      this.engine.adoptSpill(sheet.id, area, values);
    }
    this.engine.write(sheet.id, edits, calculated);
    return sheet;
  }

  newId(): number {
    return this.#nextId++;
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): Sheet | undefined {
    return sheetNamed(this.sheets, name);
  }

  addSheet(name: string): Sheet {
    const id = this.#freshSheetId();
    const sheet = newSheet(id, name);
    this.sheets.push(sheet);
    this.engine.addSheet(id, name, this.sheets.length - 1);
    this.dirty = true;
    this.onEvent({ kind: "added", sheet });
    return sheet;
  }

  #freshSheetId(): string {
    for (;;) {
      const digits = (this.newId() * 2_654_435_761) % 2 ** 32;
      const id = `{${digits.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
      if (!this.sheetById(id)) return id;
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    this.rewriteFormulas((formula) => renameSheet(formula, before, name));
    sheet.name = name;
    this.engine.renameSheet(sheet.id, name);
    this.tablesChanged();
    this.dirty = true;
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.engine.moveSheet(sheet.id, position);
    this.dirty = true;
  }

  /** Deletes a sheet; references to it and its tables become errors, as in Excel. */
  removeSheet(sheet: Sheet): void {
    const lose = (formula: string): string =>
      sheet.tables
        .map(({ name }) => name)
        .reduce(loseTable, renameSheet(formula, sheet.name, null));
    this.rewriteFormulas(lose, sheet);
    this.dropSheet(sheet);
  }

  /** Takes a sheet away, and leaves alone what refers to it. */
  dropSheet(sheet: Sheet): void {
    this.onLeaving(sheet);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.names.splice(0, Infinity, ...this.names.filter((name) => name.scope !== sheet.id));
    this.engine.removeSheet(sheet.id);
    this.tablesChanged();
    this.namesChanged();
    this.onEvent({ kind: "deleted", sheet });
    if (this.active === sheet) {
      const next = this.sheets[Math.min(position, this.sheets.length - 1)];
      if (next) this.activate(next);
    }
  }

  /** Takes a sheet over that was in the workbook before, at the end. */
  adoptAgain(content: SheetContent): void {
    this.onEvent({ kind: "added", sheet: this.#adopt(content, false) });
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const before = this.active;
    this.active = sheet;
    this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    this.selectedBesides = [];
    this.onEvent({ kind: "deactivated", sheet: before });
    this.onEvent({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area, ...besides: readonly Area[]): void {
    this.activate(sheet);
    this.selection = area;
    this.selectedBesides = besides;
    this.onEvent({ kind: "selected", sheet, areas: [area, ...besides] });
  }

  /** Rewrites every formula of the workbook: cells, names, conditional formats, validation, charts. */
  rewriteFormulas(rewrite: Rewrite, except?: Sheet): void {
    for (const sheet of this.sheets) {
      if (sheet !== except) rewriteSheet(this.engine, sheet, rewrite);
    }
    for (const name of this.names) {
      name.formula = rewrite(name.formula, null, `name ${name.scope ?? ""} ${name.name}`);
    }
    this.namesChanged();
  }

  tablesChanged(): void {
    this.#tablesStale = true;
    this.dirty = true;
  }

  namesChanged(): void {
    this.#namesStale = true;
    this.dirty = true;
  }

  headers(sheet: Sheet, area: Area): string[] {
    return Array.from({ length: area.columns }, (_, index) => {
      const value = this.engine.read(sheet.id, area.row, area.column + index)?.value ?? null;
      return value === null ? "" : isError(value) ? value.error : String(value);
    });
  }

  /** Brings all values up to date, unless the person has set calculation to manual. */
  async calculate(): Promise<void> {
    if (this.calculationMode !== "Manual") await this.recalculate();
  }

  /** Brings all values up to date. */
  async recalculate(): Promise<void> {
    this.settle();
    await this.engine.calculate();
  }

  /** Passes changed tables and names to the engine. */
  settle(): void {
    if (this.#tablesStale) {
      this.#tablesStale = false;
      this.engine.setTables(
        this.sheets.flatMap((sheet) =>
          sheet.tables.map((table) => ({
            sheetId: sheet.id,
            table,
            headers: this.headers(sheet, table.area),
          })),
        ),
      );
    }
    if (this.#namesStale) {
      this.#namesStale = false;
      this.engine.setNames(this.names);
    }
  }

  /** Sheet and area of an address with or without a sheet name; null where it does not exist. */
  locate(address: string, home: Sheet | null): CellsOfSheet | null {
    return located(this.sheets, address, home);
  }
}
