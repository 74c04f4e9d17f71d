/** The columns of the table `ByLifeEvent`, in one place, since the figures above it count over them. */
import type { Look } from "../../workbook/plan";

export const OCCASION_COLUMNS = [
  { key: "kind", width: 13, look: "row-label" },
  { key: "occasion", width: 25, look: "row-label" },
  { key: "case", width: 20, look: "long-text" },
  { key: "step", width: 13, look: "long-text" },
  { key: "volume", width: 11, look: "integer" },
  { key: "electronic", width: 12, look: "level" },
  { key: "freeChoice", width: 11, look: "level" },
  { key: "service", width: 31, look: "row-label" },
  { key: "department", width: 23, look: "row-label" },
  { key: "primary", width: 19, look: "answer" },
  { key: "complements", width: 19, look: "formula-text" },
  { key: "discouraged", width: 22, look: "formula-text" },
  { key: "forbidden", width: 22, look: "formula-text" },
  // Hidden, only formulas read them: the service's id, the occasion's number, the service's row by service, its decisions.
  { key: "id", width: 14, look: "row-id" },
  { key: "group", width: 8, look: "integer" },
  { key: "place", width: 8, look: "formula" },
  { key: "letters", width: 12, look: "formula" },
] as const satisfies readonly {
  readonly key: string;
  readonly width: number;
  readonly look: Look;
}[];

export type OccasionColumn = (typeof OCCASION_COLUMNS)[number]["key"];

export const occasionColumn = (key: OccasionColumn): number =>
  OCCASION_COLUMNS.findIndex((column) => column.key === key);

/** Columns that nobody needs to see. */
export const HIDDEN_COLUMNS: readonly number[] = (["id", "group", "place", "letters"] as const).map(
  occasionColumn,
);
