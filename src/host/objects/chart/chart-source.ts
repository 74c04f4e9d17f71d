/** The series of a chart that is created from a range. */
import type { Area } from "../../../a1/address";
import type { ChartSeriesContent } from "../../../xlsx/content";
import { absoluteFormula } from "../base/on-sheet";
import type { SheetArea } from "../base/on-sheet";

const formula = (range: SheetArea, area: Area): string =>
  absoluteFormula({ sheet: range.sheet, area });

function isText(range: SheetArea, row: number, column: number): boolean {
  const value = range.book.engine.read(range.sheet.id, row, column)?.value ?? null;
  return value === null || typeof value === "string";
}

/**
 * Series of a range as Excel finds them: a first row and a first column of texts are names and categories;
 * the series run along the longer side unless the client specifies it. The first columns of a bubble chart
 * are x, y and size.
 */
export function seriesOfRange(
  range: SheetArea,
  type: string,
  seriesBy: string,
): ChartSeriesContent[] {
  const { area } = range;
  const headRow = area.rows > 1 && isText(range, area.row, area.column + area.columns - 1) ? 1 : 0;
  const headColumn =
    area.columns > 1 && isText(range, area.row + area.rows - 1, area.column) ? 1 : 0;
  const body: Area = {
    row: area.row + headRow,
    column: area.column + headColumn,
    rows: area.rows - headRow,
    columns: area.columns - headColumn,
  };
  if (type.startsWith("Bubble") && body.columns >= 3) {
    const [x, y, size] = [0, 1, 2].map((index) =>
      formula(range, { ...body, column: body.column + index, columns: 1 }),
    );
    const name =
      headRow === 0
        ? ""
        : formula(range, { ...body, row: area.row, rows: 1, column: body.column + 1, columns: 1 });
    return [{ name, values: y ?? "", xValues: x ?? "", bubbleSizes: size ?? "" }];
  }
  const byColumns = seriesBy === "Auto" ? body.rows >= body.columns : seriesBy === "Columns";
  const scatter = type.startsWith("XYScatter");
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index) => {
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const name = byColumns
      ? headRow && { ...values, row: area.row, rows: 1 }
      : headColumn && { ...values, column: area.column, columns: 1 };
    const categories = byColumns
      ? headColumn && { ...body, column: area.column, columns: 1 }
      : headRow && { ...body, row: area.row, rows: 1 };
    return {
      name: name ? formula(range, name) : "",
      values: formula(range, values),
      ...(categories && { [scatter ? "xValues" : "categories"]: formula(range, categories) }),
    };
  });
}
