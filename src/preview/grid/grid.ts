/** The grid on the page: shows a workbook of the host, follows it, and reports the user's edits. */
import type { Area } from "../../a1/address";
import { sameArea } from "../../a1/area";
import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { IRenderManagerService, type IRender } from "@univerjs/engine-render";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import { IEditorBridgeService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Language } from "../../locale/language";
import { Pace } from "../../host/engine/pace";
import { atOnce, withRests } from "../../domain/steps";
import { Differences } from "./differences";
import { Drawing } from "./drawing";
import { isEdit, isShown, refuseUnknown } from "../edits/grid-edits";
import type { HandEdit } from "../edits/hand-edit";
import type { BookCopy } from "../thread/book-copy";
import { nextMacrotask } from "../../excel/rest";
import { mirrorCells, mirrorWorkbook, type Cells } from "./mirror";
import { selectIn, selectedBy, selectedOn } from "./selections";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { ILayoutService } from "@univerjs/ui";
import { REFUSED, TAKEN } from "./taken";
import { createSpreadsheet, showBlank } from "./univer";
import { Structure, takeOverStructure, type StructureChanges } from "./structure";
import { endEditing, followView, measureSheets, redrawSheet } from "./view";
import { LazyPlugins } from "./more/lazy-plugins";

/** The active sheet and selection. */
export interface CellPosition {
  readonly sheetId: string;
  readonly area: Area;
}

let units = 0;

/** One spreadsheet on the page. */
export class Grid {
  readonly #univer: Univer;
  readonly #language: Language;
  readonly injector: Injector;
  readonly #commands: ICommandService;
  #book: BookCopy | null = null;
  #unitId = "";
  #differences: Differences | null = null;
  #structure: Structure | null = null;
  #drawing: Drawing | null = null;
  /** The last selection known to both sides; a different one in the host comes from the add-in. */
  #position: CellPosition | null = null;
  #quiet = false;
  readonly #pace = new Pace(nextMacrotask);
  readonly #rest = (): Promise<void> => this.#pace.step();
  /** Find and filters. */
  readonly more: LazyPlugins;
  /** Called for the user's edits. */
  onEdit: (edit: HandEdit, shown: boolean) => void = () => undefined;
  /** Called where the page does something in place of the grid, which knows no more than it shows. */
  onTaken: (id: string) => void = () => undefined;
  /** Called when the selection moves. */
  onPosition: (position: CellPosition) => void = () => undefined;
  /** Called when the grid scrolls or changes, so that floating elements follow. */
  onDrawn: () => void = () => undefined;

  constructor(container: HTMLElement, language: Language) {
    this.#language = language;
    this.#univer = createSpreadsheet(container, language);
    this.injector = this.#univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
    this.more = new LazyPlugins(this.#univer, this.injector, language, () =>
      this.#book ? { book: this.#book, unitId: this.#unitId } : null,
    );
    this.#commands.beforeCommandExecuted((command) => {
      if (!this.#quiet) refuseUnknown(command);
      const taken = this.isEditing ? undefined : TAKEN.get(command.id);
      if (taken !== undefined) this.onTaken(taken);
      if (taken !== undefined || REFUSED.has(command.id))
        throw new CustomCommandExecutionError(command.id);
      this.more.prepare(command, () => {
        this.#fillAllSheets();
      });
      if (command.id === SetWorksheetActiveOperation.id) {
        const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
        if (this.#bringUp(subUnitId))
          this.render?.with(SheetSkeletonManagerService).makeDirty({ sheetId: subUnitId });
      }
    });
    this.#commands.onCommandExecuted((command) => {
      if (this.#quiet) return;
      if (isEdit(command)) {
        const { id, params = {} } = command;
        this.onEdit({ kind: "grid", id, params }, isShown(command));
      }
      if (command.id === SetSelectionsOperation.id) {
        const selected = selectedBy(command.params, this.#unitId);
        if (selected) this.#went(selected.sheetId, selected.area);
      } else if (command.id === SetWorksheetActiveOperation.id) {
        const sheet = this.#workbook()?.getActiveSheet();
        if (sheet)
          this.#went(
            sheet.getSheetId(),
            selectedOn(this.injector, this.#unitId, sheet.getSheetId()),
          );
      }
    });
  }

  #went(sheetId: string, area: Area): void {
    const before = this.#position;
    if (before?.sheetId === sheetId && sameArea(before.area, area)) return;
    this.#position = { sheetId, area };
    this.onPosition(this.#position);
    this.onDrawn();
  }

  #workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getUnit<Workbook>(this.#unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  /** How the workbook is drawn; null while it is not. */
  get render(): IRender | null {
    const { stage } = this.injector.get(LifecycleService);
    if (this.#unitId === "" || stage < LifecycleStages.Rendered) return null;
    return this.injector.get(IRenderManagerService).getRenderById(this.#unitId) ?? null;
  }

  /** The active sheet; null: none yet. */
  get sheetInFront(): Worksheet | null {
    if (this.#unitId === "") return null;
    return this.#workbook()?.getActiveSheet() ?? null;
  }

  /** The active sheet and selection; null: no workbook is shown. */
  get position(): CellPosition | null {
    return this.#position;
  }

  /** Starts the spreadsheet with a blank sheet, while its first workbook is still being opened. */
  prepare(): void {
    this.#unitId = `grid-${++units}`;
    this.#quietly(() => {
      showBlank(this.#univer, this.#unitId);
    });
  }

  /** Shows a workbook from now on. */
  async show(book: BookCopy): Promise<void> {
    book.takeChanged();
    const cells = await withRests(mirrorCells(book, book.active), this.#rest);
    this.#book = book;
    this.#replace(cells);
    // The first workbook starts the spreadsheet.
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(this.#language);
    if (this.#book === book) this.#watch();
  }

  #replace(cells: Cells): void {
    const book = this.#book;
    if (!book) return;
    this.#quietly(() => {
      const instances = this.injector.get(IUniverInstanceService);
      const before = this.#unitId;
      this.#unitId = `grid-${++units}`;
      const data = mirrorWorkbook(book, this.#unitId, cells);
      if (before !== "") instances.disposeUnit(before);
      this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      instances.setCurrentUnitForType(this.#unitId);
      this.#drawing?.dispose();
      this.#drawing = new Drawing(this.injector, book);
      this.#differences = new Differences(book, this.#workbook());
      this.#structure = new Structure(book);
      this.#position = null;
      this.more.showFilters();
      this.#follow();
    });
  }

  #quietly(work: () => void): void {
    this.#quiet = true;
    try {
      work();
    } finally {
      this.#quiet = false;
    }
  }

  /** Brings up the sheets that were not active yet, so that all are searched. */
  #fillAllSheets(): void {
    for (const { id } of this.#book?.sheets ?? []) this.#bringUp(id);
  }

  /** Brings up a sheet at once. @returns whether any cell was another */
  #bringUp(sheetId: string): boolean {
    return this.#differences !== null && atOnce(this.#differences.apply(sheetId));
  }

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Enters what is being typed in a cell. */
  async finishEditing(): Promise<void> {
    if (this.isEditing) await endEditing(this.#commands, this.#unitId);
  }

  /** Moves the focus to the grid. */
  focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    instances.focusUnit(this.#unitId);
    this.injector.get(ILayoutService).focus();
  }

  /** Calls the listener when the grid scrolls or zooms. */
  #watch(): void {
    const { render } = this;
    if (!render) return;
    this.onDrawn();
    followView(render, () => {
      this.onDrawn();
    });
  }

  /**
   * Updates the grid to the copy of the host's workbook as it is now; other work is done in between.
   * @param shown changes other than of cells are shown already
   * @param follow whether to take over the host's selection; not when the user has moved on
   */
  async refresh({
    follow,
    shown,
  }: {
    readonly follow: () => boolean;
    readonly shown: boolean;
  }): Promise<void> {
    const book = this.#book;
    this.#drawing?.forget();
    const differences = this.#differences;
    if (!book || !differences) return;
    differences.mark(book.takeChanged());
    const changes = this.#structure?.takeChanges();
    if (changes && !shown) this.#takeOverStructure(changes);
    const sheet = this.sheetInFront;
    if (sheet) await withRests(differences.apply(sheet.getSheetId()), this.#rest);
    if (this.#book !== book) return;
    this.redraw();
    if (!follow()) return;
    this.#quietly(() => {
      this.#follow();
    });
  }

  /** Brings everything but cells up to the host's. */
  #takeOverStructure(changes: StructureChanges): void {
    const [book, workbook] = [this.#book, this.#workbook()];
    if (!book || !workbook) return;
    this.#quietly(() => {
      for (const id of takeOverStructure(this.#commands, workbook, book, changes))
        this.#differences?.mark(new Map([[id, "all"]]));
      this.more.showFilters(new Set([...changes.tables, ...changes.frames]));
      if (this.render) measureSheets(this.render, changes.frames);
    });
  }

  /** Redraws the active sheet. */
  redraw(): void {
    const sheet = this.sheetInFront;
    const { render } = this;
    if (!sheet || !render) return;
    redrawSheet(render, sheet.getSheetId());
    this.onDrawn();
  }

  /** Takes over the host's selection where it differs. */
  #follow(): void {
    const book = this.#book;
    if (!book) return;
    const { active, selection } = book;
    const before = this.#position;
    if (before?.sheetId === active.id && sameArea(before.area, selection)) return;
    this.#position = { sheetId: active.id, area: selection };
    const at = { unitId: this.#unitId, subUnitId: active.id };
    const isInFront = this.sheetInFront?.getSheetId() === active.id;
    selectIn(this.#commands, at, selection, { isInFront, isDrawn: this.render !== null });
  }
}
