/** Notes what changes in the host's workbook, for the copy that the page has of it. */
import type { Book } from "../../host/engine/book";
import type { Sheet } from "../../host/engine/sheet";
import { frameOf, type BookFrame } from "../../host/engine/undo/frame";
import { isError } from "../../host/engine/value";
import type { CellStyle } from "../../xlsx/styles/cell-style";
import type { BookHead, RowNow, RowsNow } from "./changes";
import { framesOf } from "./frames";

/** Cells that are sent in one message. */
const CELLS_AT_ONCE = 800;

/** Rows that have changed; "all": any may have. */
type Rows = Set<number> | "all";

export class BookChanges {
  readonly #book: Book;
  /** By the ids of sheets. */
  readonly #rows = new Map<string, Rows>();
  /** What was taken last; null: nothing yet. */
  #sent: BookFrame | null = null;
  #styles: readonly CellStyle[] = [];

  /** Notes every change of the book from now on. */
  constructor(book: Book) {
    this.#book = book;
    book.engine.onRows = (sheetId, rows) => {
      this.#note(sheetId, rows);
    };
  }

  #note(sheetId: string, rows: readonly number[]): void {
    const noted = this.#rows.get(sheetId);
    if (noted === "all") return;
    if (noted === undefined) this.#rows.set(sheetId, new Set(rows));
    else for (const row of rows) noted.add(row);
  }

  #watchStyles({ id, styles }: Sheet): void {
    styles.onRow = (row) => {
      if (row === null) this.#rows.set(id, "all");
      else this.#note(id, [row]);
    };
  }

  /** What has changed since this was called last; the first time everything. Rows are read as they are asked for. */
  take(): { readonly head: BookHead; readonly rows: Iterable<RowsNow> } {
    const book = this.#book;
    const before = this.#sent;
    const now = frameOf(book, before ?? undefined);
    this.#sent = now;
    const isNew = (id: string): boolean => before?.sheets.has(id) !== true;
    for (const sheet of book.sheets) {
      if (!isNew(sheet.id)) continue;
      this.#rows.set(sheet.id, "all");
      this.#watchStyles(sheet);
    }
    const changed = new Map(
      book.sheets.flatMap(({ id }) => {
        const rows = this.#rows.get(id);
        return rows === undefined ? [] : [[id, rows] as const];
      }),
    );
    this.#rows.clear();
    const frame = framesOf(book);
    const frames = book.sheets.filter(
      ({ id }) => changed.has(id) || now.sheets.get(id) !== before?.sheets.get(id),
    );
    const styles = book.pool.list.flatMap((style, index) =>
      style === this.#styles[index] ? [] : [[index, style] as const],
    );
    this.#styles = [...book.pool.list];
    const head: BookHead = {
      order: book.sheets.map(({ id }) => id),
      sheets: [...now.sheets].flatMap(([id, one]) => (one === before?.sheets.get(id) ? [] : [one])),
      frames: frames.map((sheet) => [sheet.id, frame(sheet)]),
      lines: book.sheets.flatMap(({ id, styles: { lines } }) =>
        changed.get(id) === "all" ? [[id, lines] as const] : [],
      ),
      names: now.names === before?.names ? null : now.names,
      styles,
      active: { sheetId: book.active.id, area: book.selection },
      dirty: book.dirty,
    };
    return { head, rows: this.#rowsOf(changed) };
  }

  /** The sheet in front first. */
  *#rowsOf(changed: ReadonlyMap<string, Rows>): Generator<RowsNow> {
    const { active } = this.#book;
    const sheets = [active, ...this.#book.sheets.filter((sheet) => sheet !== active)];
    for (const sheet of sheets) {
      const rows = changed.get(sheet.id);
      if (rows === undefined) continue;
      let isWhole = rows === "all";
      let slice: RowNow[] = [];
      let count = 0;
      const send = function* (): Generator<RowsNow> {
        yield { sheetId: sheet.id, isWhole, rows: slice };
        [isWhole, slice, count] = [false, [], 0];
      };
      for (const row of rows === "all" ? this.#allRows(sheet) : rows) {
        const now = this.#row(sheet, row);
        slice.push(now);
        count += now.columns.length + now.styled.length;
        if (count >= CELLS_AT_ONCE) yield* send();
      }
      if (isWhole || slice.length > 0) yield* send();
    }
  }

  #allRows(sheet: Sheet): ReadonlySet<number> {
    const { engine } = this.#book;
    const rows = new Set(sheet.styles.rows());
    for (const [row] of engine.cells(sheet.id)) rows.add(row);
    for (const area of engine.spillAreas(sheet.id)) {
      for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
    }
    return rows;
  }

  #row({ id, styles }: Sheet, row: number): RowNow {
    const { engine } = this.#book;
    const cells = [...engine.row(id, row)];
    const own = styles.inRow(row);
    return {
      row,
      columns: cells.map(([column]) => column),
      values: cells.map(([, { value }]) => value),
      formulas: cells.flatMap(([column, { formula }]) =>
        formula === undefined ? [] : [[column, formula] as const],
      ),
      messages: cells.flatMap(([column, { value }]) => {
        const message = isError(value) ? engine.messageAt(id, row, column) : undefined;
        return message === undefined ? [] : [[column, message] as const];
      }),
      styled: [...own.keys()],
      styles: [...own.values()],
    };
  }
}
