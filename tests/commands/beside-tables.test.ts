/** Excel's tables grow over what is written directly below or beside them, so that nothing of ours may stand there. */
import { exampleModel } from "../../src/example/example-model";
import { cellAddress } from "../../src/a1/address";
import { built, onHost } from "./small-workbook";

test("the cells below and beside each table are blank", () =>
  onHost(
    async (host) => {
      await built({}, { model: exampleModel("sv"), decide: true });
      const { sheets } = await host.content();
      const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
      expect(tables.length).toBeGreaterThan(15);
      const filled = tables.flatMap(({ sheet, table: { name, area } }) => {
        const below = Array.from({ length: area.columns }, (_, at) => ({
          row: area.row + area.rows,
          column: area.column + at,
        }));
        const beside = Array.from({ length: area.rows }, (_, at) => ({
          row: area.row + at,
          column: area.column + area.columns,
        }));
        return [...below, ...beside].flatMap(({ row, column }) => {
          const cell = sheet.cells.get(row)?.get(column);
          return cell?.formula === undefined && (cell?.value ?? null) === null
            ? []
            : [`${name}: ${cellAddress(row, column)}`];
        });
      });
      expect(filled).toEqual([]);
      // A table that grows would hide what is written below it.
    },
    undefined,
    { tablesGrow: false },
  ));
