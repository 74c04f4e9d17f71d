/** Applies table styles and conditional formats to the cells as the grid draws them, and shows formulas in the editor. */
import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  type IStyleData,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { ConditionalStyles, type Bar } from "../conditional/styles";
import { followFormulaBarClicks } from "./formula-bar-click";
import { belowButton } from "./header-words";
import { styleOf, withConditional } from "./styles";
import { tableStyleAt } from "./table-styles";
import { leaveUntouched } from "./untouched";

/** Padding between a bar and the cell's edges, in pixels. */
const MARGIN = 2;

type CellDrawing = Extract<
  ICellDataForSheetInterceptor["customRender"],
  readonly unknown[]
>[number];

function drawnBar({ color, part }: Bar): CellDrawing {
  return {
    zIndex: -1,
    drawWith: (context, { primaryWithCoord }) => {
      const { startX, endX, startY, endY } = primaryWithCoord.mergeInfo;
      context.save();
      // The grid draws bars after the texts: dark texts stay as they are.
      context.globalCompositeOperation = "multiply";
      context.fillStyle = color;
      context.fillRect(
        startX + MARGIN,
        startY + MARGIN,
        (endX - startX - 2 * MARGIN) * part,
        endY - startY - 2 * MARGIN,
      );
      context.restore();
    },
  };
}

/** The members of `over` that `own` does not set. */
function beneath(own: IStyleData, over: IStyleData): IStyleData {
  return Object.fromEntries(
    Object.entries(over).filter(([member]) => own[member as keyof IStyleData] === undefined),
  );
}

/** What is drawn over a cell's own style. */
interface Overlay {
  readonly style: IStyleData;
  readonly bar: CellDrawing | null;
}

/** How the grid draws one workbook. */
export class Drawing implements IDisposable {
  readonly #book: ReadableBook;
  readonly #conditionalStyles: ConditionalStyles;
  /** Cache since the last change of the workbook: the grid reads each cell many times. */
  readonly #overlays = new Map<string, Overlay | null>();
  readonly #parts: readonly (() => void)[];

  constructor(injector: Injector, book: ReadableBook) {
    this.#book = book;
    this.#conditionalStyles = new ConditionalStyles(book);
    const service = injector.get(SheetInterceptorService);
    const drawn = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "channel-matrix-looks",
      priority: 8,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, worksheet }, next) => {
        const overlay = this.#overlayAt(subUnitId, row, col);
        // The grid's filters leave room for their button.
        const isFiltered = (cell?.fontRenderExtension?.rightOffset ?? 0) > 0;
        const header = isFiltered ? this.#headerAt(subUnitId, row, col, worksheet) : null;
        if (!overlay && !header) return next(cell);
        const shown: ICellDataForSheetInterceptor = {
          ...cell,
          interceptorStyle: { ...cell?.interceptorStyle, ...overlay?.style, ...header },
        };
        if (header) shown.fontRenderExtension = { ...cell?.fontRenderExtension, rightOffset: 0 };
        if (overlay?.bar) shown.customRender = [...(cell?.customRender ?? []), overlay.bar];
        return next(shown);
      },
    });
    const ending = service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (cell, { subUnitId, row, col }, next) => {
        const formula = book.engine.read(subUnitId, row, col)?.formula;
        return next(formula === undefined ? cell : { ...cell, f: formula });
      },
    });
    this.#parts = [
      () => {
        drawn.dispose();
      },
      () => {
        ending();
      },
      leaveUntouched(injector),
      followFormulaBarClicks(injector),
    ];
  }

  #overlayAt(sheetId: string, row: number, column: number): Overlay | null {
    const key = `${sheetId} ${row} ${column}`;
    let overlay = this.#overlays.get(key);
    if (overlay === undefined) {
      const sheet = this.#book.sheetById(sheetId);
      overlay = sheet ? this.#workedOut(sheet, row, column) : null;
      this.#overlays.set(key, overlay);
    }
    return overlay;
  }

  #headerAt(
    sheetId: string,
    row: number,
    column: number,
    worksheet: Parameters<typeof belowButton>[1],
  ): ReturnType<typeof belowButton> {
    const sheet = this.#book.sheetById(sheetId);
    const text = this.#book.engine.read(sheetId, row, column)?.value;
    if (!sheet || typeof text !== "string") return null;
    const style = styleOf(this.#book.pool.get(sheet.styles.get(row, column)));
    return belowButton({ text, style, row, column }, worksheet);
  }

  #workedOut(sheet: Sheet, row: number, column: number): Overlay | null {
    const table = tableStyleAt(sheet, row, column);
    const conditional = this.#conditionalStyles.at(sheet, row, column);
    if (!table && !conditional) return null;
    const own = styleOf(this.#book.pool.get(sheet.styles.get(row, column)));
    const under = table ? beneath(own, table) : {};
    return {
      style: withConditional(under, conditional?.style ?? {}, own.bd),
      bar: conditional?.bar ? drawnBar(conditional.bar) : null,
    };
  }

  /** The workbook has changed. */
  forget(): void {
    this.#conditionalStyles.forget();
    this.#overlays.clear();
  }

  dispose(): void {
    for (const end of this.#parts) end();
  }
}
