/** The columns of the table `ByLifeEvent`, in one place, since the figures above it count over them. */
import type { CellStyleName } from "../../workbook/plan";

export const OCCASION_COLUMNS = [
  { key: "kind", width: 13, style: "row-label" },
  { key: "lifeEventGroup", width: 25, style: "row-label" },
  { key: "case", width: 20, style: "long-text" },
  { key: "step", width: 13, style: "long-text" },
  { key: "volume", width: 11, style: "integer" },
  { key: "electronic", width: 12, style: "level" },
  { key: "freeChoice", width: 11, style: "level" },
  { key: "service", width: 31, style: "row-label" },
  { key: "department", width: 23, style: "row-label" },
  { key: "primary", width: 19, style: "answer" },
  { key: "complements", width: 19, style: "formula-text" },
  { key: "discouraged", width: 22, style: "formula-text" },
  { key: "forbidden", width: 22, style: "formula-text" },
  // Hidden, only formulas read them: the service's id, the occasion's number, the service's row by service, its decisions.
  { key: "id", width: 14, style: "row-id" },
  { key: "group", width: 8, style: "integer" },
  { key: "row", width: 8, style: "formula" },
  { key: "classCodes", width: 12, style: "formula" },
] as const satisfies readonly {
  readonly key: string;
  readonly width: number;
  readonly style: CellStyleName;
}[];

export type LifeEventColumn = (typeof OCCASION_COLUMNS)[number]["key"];

export const lifeEventColumn = (key: LifeEventColumn): number =>
  OCCASION_COLUMNS.findIndex((column) => column.key === key);

/** Columns that nobody needs to see. */
export const HIDDEN_COLUMNS: readonly number[] = (
  ["id", "group", "row", "classCodes"] as const
).map(lifeEventColumn);
