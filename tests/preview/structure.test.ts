/** The grid's workbook is changed sheet by sheet, and is then what one made anew would be. */
import {
  ICommandService,
  Univer,
  UniverInstanceType,
  type ICellData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import fc from "fast-check";
import { build } from "../../src/commands/build";
import { atOnce } from "../../src/domain/steps";
import { Differences } from "../../src/preview/grid/differences";
import { mirrorCells, mirroredSheets, mirrorWorkbook } from "../../src/preview/grid/mirror";
import { Structure, takeOverStructure } from "../../src/preview/grid/structure";
import type { BookCopy } from "../../src/preview/thread/book-copy";
import type { Frame } from "../../src/preview/thread/frames";
import { runs } from "../runs";
import { onCopied, steps, type Copied } from "./copied";

/** The grid's copy of a workbook, without anything that draws it. */
class Shown {
  readonly #univer = new Univer();
  readonly #book: BookCopy;
  readonly workbook: Workbook;
  readonly #structure: Structure;
  readonly #differences: Differences;

  constructor(book: BookCopy) {
    this.#book = book;
    this.#univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
    this.#univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
    book.takeChanged();
    const data = mirrorWorkbook(book, "shown", atOnce(mirrorCells(book, book.active)));
    this.workbook = this.#univer.createUnit<object, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data,
    );
    this.#structure = new Structure(book);
    this.#differences = new Differences(book, this.workbook);
    this.#bringUp();
  }

  #bringUp(): void {
    for (const { id } of this.#book.sheets) atOnce(this.#differences.apply(id));
  }

  /** @returns how many sheets were inserted */
  refresh(): number {
    this.#differences.mark(this.#book.takeChanged());
    const commands = this.#univer.__getInjector().get(ICommandService);
    const changes = this.#structure.takeChanges();
    const inserted = takeOverStructure(commands, this.workbook, this.#book, changes);
    for (const id of inserted) this.#differences.mark(new Map([[id, "all"]]));
    this.#bringUp();
    return inserted.length;
  }

  dispose(): void {
    this.#univer.dispose();
  }
}

const shownCell = (at: string, { v, t, s }: ICellData): readonly [string, ...unknown[]] => [
  at,
  v,
  t,
  s,
];

type Rows = ReturnType<ReturnType<Worksheet["getCellMatrix"]>["getMatrix"]>;

/** The cells that have something, by their rows and columns. */
const filled = (rows: Rows): unknown =>
  Object.keys(rows)
    .map(Number)
    .flatMap((row) =>
      Object.keys(rows[row] ?? {}).flatMap((column) => {
        const cell = rows[row]?.[Number(column)];
        return cell ? [shownCell(`${row} ${column}`, cell)] : [];
      }),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** What a frame says, of the sheet as it is shown. */
function frameOf(sheet: Worksheet): Frame {
  const { name, hidden, tabColor, showGridlines, freeze } = sheet.getConfig();
  return {
    ...{ name, hidden, tabColor, showGridlines, freeze },
    mergeData: sheet.getSpanModel().getMergeDataSnapshot(),
    rowData: sheet.getRowManager().getRowData(),
    columnData: sheet.getColumnManager().getColumnData(),
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
  };
}

function expectShown({ workbook }: Shown, book: BookCopy): void {
  const wanted = mirroredSheets(book);
  expect(workbook.getSheetOrders()).toEqual(wanted.map(({ id }) => id));
  for (const sheet of wanted) {
    const shown = workbook.getSheetBySheetId(sheet.id);
    if (!shown) throw new Error(`${sheet.name} is not shown.`);
    expect(book.frames.get(sheet.id)).toMatchObject(frameOf(shown));
    expect(frameOf(shown).rowData).toEqual(book.frames.get(sheet.id)?.rowData);
    expect(frameOf(shown).columnData).toEqual(book.frames.get(sheet.id)?.columnData);
    expect(filled(shown.getCellMatrix().getMatrix())).toEqual(
      filled(atOnce(mirrorCells(book, sheet))),
    );
  }
}

/** Node has no canvas on which widths of fonts could be measured. */
const withoutCanvas = (): void => {
  const create = jest.spyOn(document, "createElement");
  create.mockReturnValue({ getContext: () => null } as unknown as HTMLElement);
};

const onShown = (work: (copied: Copied, shown: Shown) => Promise<void>): Promise<void> =>
  onCopied(async (copied) => {
    copied.send();
    withoutCanvas();
    const shown = new Shown(copied.copy);
    try {
      await work(copied, shown);
    } finally {
      shown.dispose();
      jest.restoreAllMocks();
    }
  });

it("shows the workbook after every edit, undone edit and run", () =>
  fc.assert(
    fc.asyncProperty(steps, (taken) =>
      onShown(async (copied, shown) => {
        expectShown(shown, copied.copy);
        for (const step of taken) {
          await copied.take(step);
          shown.refresh();
          expectShown(shown, copied.copy);
        }
      }),
    ),
    { numRuns: runs(3) },
  ));

/** Sheets that a run makes again. */
const OUTPUTS = ["Per kanal", "Per målgrupp", "Sammanfattning"];

it("keeps the sheets that it has when a run makes others, and brings another to the front before the one in front goes", () =>
  onShown(async (copied, shown) => {
    const kept = new Map(shown.workbook.getWorksheets());
    const gone = mirroredSheets(copied.copy).filter(({ name }) => OUTPUTS.includes(name));
    expect(gone).toHaveLength(OUTPUTS.length);
    await copied.edit(({ worksheets }) => {
      for (const { id } of gone) worksheets.getItem(id).delete();
    });
    shown.refresh();
    expectShown(shown, copied.copy);
    await build({ imports: {}, decide: false, language: "sv", today: "2026-03-01" });
    copied.send();
    expect(shown.refresh()).toBe(gone.length);
    expectShown(shown, copied.copy);
    const now = shown.workbook.getWorksheets();
    const stayed = [...kept].filter(([id]) => !gone.some((one) => one.id === id));
    for (const [id, sheet] of stayed) expect(now.get(id)).toBe(sheet);
    const inFront = shown.workbook.getActiveSheet().getSheetId();
    await copied.edit(({ worksheets }) => {
      worksheets.getItem(inFront).delete();
    });
    shown.refresh();
    expectShown(shown, copied.copy);
    expect(shown.workbook.getActiveSheet().getSheetId()).toBe(copied.copy.active.id);
  }));
