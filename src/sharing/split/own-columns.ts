/** The planner's own columns in a department's workbook: at the right of their tables, with what is written in them about its rows. */
import { area } from "../../a1/address";
import { BLANK, text, type Content as Written } from "../../workbook/cell";
import type { SheetPlan } from "../../workbook/layout/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { OWN_FIELD, type Content, type ContentTable } from "../content/content";
import { SHARED_TABLES } from "../content/tables";
import { plainValue, type Value } from "../content/value";

/** Characters that an own column is wide. */
const WIDTH = 24;

const ownFields = (rows: ContentTable): readonly string[] => [
  ...new Set(
    [...rows.values()].flatMap(({ fields }) =>
      Object.keys(fields).filter((field) => field.startsWith(OWN_FIELD)),
    ),
  ),
];

/** Tables with own columns, with those alone. */
export const ownColumns = (ours: Content): Content =>
  new Map([...ours].filter(([, rows]) => ownFields(rows).length > 0));

/** What a formula gave, since its references would be others here. */
const contentOf = (value: Value): Written => {
  const plain = plainValue(value);
  return plain === "" ? BLANK : typeof plain === "number" ? plain : text(plain);
};

/** Whether nothing is planned in the columns. */
const isFree = ({ blocks, fills }: SheetPlan, from: number): boolean =>
  blocks.every(({ column, cells }) => cells.every((line) => column + line.length <= from)) &&
  fills.every(({ column, formulas }) => column + formulas.length <= from);

/**
 * The plans of a department's workbook with the own columns.
 * @param sent the workbook that they make
 */
export function withOwnColumns(
  plans: readonly SheetPlan[],
  sent: WorkbookSnapshot,
  own: Content,
): readonly SheetPlan[] {
  return plans.map((plan) =>
    SHARED_TABLES.filter(({ sheet }) => sheet === plan.key).reduce((before, shared) => {
      const rows = own.get(shared.name);
      const table = before.tables.find(({ name }) => name === shared.name);
      const located = shared.locate(sent);
      if (rows === undefined || table === undefined || located === null) return before;
      const { row, column, columns, rows: height } = table.area;
      const first = column + columns;
      const fields = ownFields(rows);
      if (!isFree(before, first)) return before;
      const cells = Array.from({ length: height }, (_, index) =>
        fields.map((field): Written => (index === 0 ? text(field.slice(OWN_FIELD.length)) : BLANK)),
      );
      for (const [key, { at }] of located.rows) {
        const line = cells[at - row];
        fields.forEach((field, index) => {
          if (line !== undefined) line[index] = contentOf(rows.get(key)?.fields[field] ?? "");
        });
      }
      return {
        ...before,
        blocks: [...before.blocks, { row, column: first, cells }],
        tables: before.tables.map((one) =>
          one === table ? { ...one, area: { ...one.area, columns: columns + fields.length } } : one,
        ),
        styles: [
          ...before.styles,
          { area: area(row, first, 1, fields.length), style: "header" as const },
          { area: area(row + 1, first, height - 1, fields.length), style: "free-text" as const },
        ],
        widths: [
          ...before.widths,
          ...fields.map((_, index) => ({ column: first + index, width: WIDTH })),
        ],
      };
    }, plan),
  );
}
