/** Puts the rows over a table's header, such as group headers, on the sheet. */
import { area } from "../../a1/address";
import { text } from "../cell";
import type { Section, TablePart } from "./parts";

/** @param top row of the first of them */
export function withRowsAbove(
  section: Section,
  { above = [], columns }: TablePart,
  top: number,
): Section {
  const cells = above.flatMap(({ texts, style }, index) =>
    columns.flatMap(({ key }, column) => {
      const shown = texts[key];
      return shown === undefined ? [] : [{ row: top + index, column, shown, style }];
    }),
  );
  return {
    ...section,
    blocks: [
      ...cells.map(({ row, column, shown }) => ({ row, column, cells: [[text(shown)]] })),
      ...section.blocks,
    ],
    styles: [
      ...cells.flatMap(({ row, column, style }) =>
        style === undefined ? [] : [{ area: area(row, column, 1, 1), style }],
      ),
      ...section.styles,
    ],
    hiddenRows: above.flatMap(({ hidden }, index) => (hidden === true ? [top + index] : [])),
  };
}
