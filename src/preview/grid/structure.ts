/**
 * Which sheets there are, their order, names, sizes, merged cells and frozen panes, in the host's workbook and in the
 * grid's. The grid's is changed sheet by sheet: making another takes hundreds of milliseconds, in which no key is answered.
 */
import { type ICommandService, type Workbook, type Worksheet } from "@univerjs/core";
import {
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Sheet } from "../../host/engine/sheet";
import type { BookCopy } from "../thread/book-copy";
import type { Frame } from "../thread/frames";
import { mirroredSheets } from "./mirror";

/** A sheet as it was when it had these objects. */
interface Known {
  readonly sheet: Sheet;
  readonly frame: Frame | undefined;
  /** Everything but its cells and tables. */
  readonly text: string;
  /** How its tables look. */
  readonly tables: string;
}

function knownOf(sheet: Sheet, frame: Frame | undefined): Known {
  const tables = sheet.tables.map(({ area, style, showBandedRows, showHeaders, filters }) => [
    area,
    style,
    showBandedRows,
    showHeaders,
    filters,
  ]);
  return { sheet, frame, text: JSON.stringify(frame), tables: JSON.stringify(tables) };
}

/** What is another in the host's workbook than when the grid was last brought up to it. */
export interface StructureChanges {
  /** Ids of sheets that are new, or whose sizes, merged cells, panes, name or visibility are others. */
  readonly frames: ReadonlySet<string>;
  /** Ids of sheets whose tables are others. */
  readonly tables: ReadonlySet<string>;
  /** Whether sheets are new, gone, or in another order. */
  readonly isReordered: boolean;
}

/** The structure of the host's workbook, compared with what it was. */
export class Structure {
  readonly #book: BookCopy;
  #known: readonly Known[] = [];

  constructor(book: BookCopy) {
    this.#book = book;
    this.takeChanges();
  }

  /** What has changed since this was called last. */
  takeChanges(): StructureChanges {
    const before = new Map(this.#known.map((one) => [one.sheet.id, one]));
    const order = this.#known.map(({ sheet }) => sheet.id);
    this.#known = mirroredSheets(this.#book).map((sheet) => {
      const frame = this.#book.frames.get(sheet.id);
      const known = before.get(sheet.id);
      return known?.sheet === sheet && known.frame === frame ? known : knownOf(sheet, frame);
    });
    const differing = (member: "text" | "tables"): ReadonlySet<string> =>
      new Set(
        this.#known.flatMap((one) =>
          before.get(one.sheet.id)?.[member] === one[member] ? [] : [one.sheet.id],
        ),
      );
    return {
      frames: differing("text"),
      tables: differing("tables"),
      isReordered:
        order.length !== this.#known.length ||
        this.#known.some(({ sheet }, at) => sheet.id !== order[at]),
    };
  }
}

/** Replaces what an object holds; the grid's managers of rows and columns keep the object. */
function refill(kept: object, content: object): void {
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  Object.assign(kept, content);
}

/** Changes the grid's sheets to the host's. */
class SheetsOfGrid {
  readonly #commands: ICommandService;
  readonly #workbook: Workbook;
  readonly #book: BookCopy;

  constructor(commands: ICommandService, workbook: Workbook, book: BookCopy) {
    this.#commands = commands;
    this.#workbook = workbook;
    this.#book = book;
  }

  #change(id: string, subUnitId: string, params: object): void {
    const unitId = this.#workbook.getUnitId();
    this.#commands.syncExecuteCommand(id, { unitId, subUnitId, ...params });
  }

  /**
   * Inserts what is missing, and removes what is gone; another sheet comes to the front before the one in front goes.
   * @returns ids of the sheets that were inserted
   */
  takeOverSheets(): readonly string[] {
    const wanted = mirroredSheets(this.#book).map(({ id }) => id);
    const missing = wanted.filter((id) => !this.#workbook.getSheetBySheetId(id));
    // Not by the command for it: with each, Univer's formulas go through every cell of the workbook.
    for (const id of missing) {
      const sheet = { ...this.#book.frames.get(id), id, cellData: {} };
      this.#workbook.addWorksheet(id, wanted.indexOf(id), sheet);
    }
    const { active } = this.#book;
    if (!wanted.includes(this.#workbook.getActiveSheet().getSheetId()))
      this.#change(SetWorksheetActiveOperation.id, active.id, {});
    for (const id of this.#workbook.getSheetOrders().filter((one) => !wanted.includes(one))) {
      this.#change(RemoveSheetMutation.id, id, {
        subUnitName: this.#workbook.getSheetBySheetId(id)?.getName() ?? "",
      });
    }
    for (const [toOrder, id] of wanted.entries()) {
      const fromOrder = this.#workbook.getSheetOrders().indexOf(id);
      // The tabs are drawn again with it.
      if (fromOrder !== toOrder || id === missing.at(-1))
        this.#change(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder });
    }
    return missing;
  }

  /** Takes over everything of a sheet but its cells. */
  takeOverFrame(sheet: Worksheet): void {
    const id = sheet.getSheetId();
    const frame = this.#book.frames.get(id);
    if (!frame) return;
    const now = sheet.getConfig();
    const { name, hidden, tabColor, showGridlines, freeze } = frame;
    if (name !== undefined && name !== now.name)
      this.#change(SetWorksheetNameMutation.id, id, { name });
    if (hidden !== undefined && hidden !== now.hidden)
      this.#change(SetWorksheetHideMutation.id, id, { hidden });
    if (tabColor !== now.tabColor) this.#change(SetTabColorMutation.id, id, { color: tabColor });
    if (showGridlines !== undefined && showGridlines !== now.showGridlines)
      this.#change(ToggleGridlinesMutation.id, id, { showGridlines });
    refill(sheet.getRowManager().getRowData(), frame.rowData ?? {});
    refill(sheet.getColumnManager().getColumnData(), frame.columnData ?? {});
    sheet.setMergeData(frame.mergeData ?? []);
    sheet.setRowCount(frame.rowCount ?? now.rowCount);
    sheet.setColumnCount(frame.columnCount ?? now.columnCount);
    if (freeze && JSON.stringify(freeze) !== JSON.stringify(now.freeze))
      this.#change(SetFrozenMutation.id, id, freeze);
  }
}

/**
 * Changes the sheets of the grid to those of the host; cells follow when their sheet is shown.
 * @returns ids of sheets that were inserted without cells
 */
export function takeOverStructure(
  commands: ICommandService,
  workbook: Workbook,
  book: BookCopy,
  { frames, isReordered }: StructureChanges,
): readonly string[] {
  const sheets = new SheetsOfGrid(commands, workbook, book);
  const inserted = isReordered ? sheets.takeOverSheets() : [];
  for (const id of frames) {
    const sheet = inserted.includes(id) ? null : workbook.getSheetBySheetId(id);
    if (sheet) sheets.takeOverFrame(sheet);
  }
  return inserted;
}
