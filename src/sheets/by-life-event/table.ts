/** The table `ByLifeEvent`: texts of the run, and formulas that find each service's ways by its id, however the sheets are sorted. */
import { isElectronic, type Channel } from "../../domain/model/model";
import type { LifeEventGroup } from "../../domain/life-event-groups";
import { BY_LIFE_EVENT_TEXTS, OCCASION_TEXTS } from "./texts";
import { KIND_TEXTS } from "../../locale/kinds";
import type { Language } from "../../locale/language";
import { columnName } from "../../a1/address";
import { BY_SERVICE_FIRST_ROW, PRIMARY_COLUMN } from "../by-service/sheet";
import { BLANK, formula, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { OCCASION_COLUMNS, lifeEventColumn, type LifeEventColumn } from "./columns";
import type { SheetPlan } from "../../workbook/plan";
import { cellOfRow, sheetColumn } from "../../workbook/references";

export interface LifeEventTable {
  readonly language: Language;
  readonly channels: readonly Channel[];
  readonly matrix: GridLayout;
  readonly byServiceName: string;
  readonly headerRow: number;
}

/** Primary, complements, discouraged and forbidden stand beside each other by service. */
const WAYS = [0, 1, 2, 3].map((offset) => PRIMARY_COLUMN + offset);

/** Whether a primary is electronic, from the letters of the row's decisions; a formula with `=`. */
function electronicWayIn(
  { language, channels, matrix }: LifeEventTable,
  classCodes: string,
): string {
  const primary = literal(classLetter("primary", language));
  const answer = (key: "yes" | "no" | "missing"): string =>
    literal(BY_LIFE_EVENT_TEXTS[key][language]);
  const hits = channels.flatMap((channel) => {
    const column = matrix.columns.get(channel.id);
    return column === undefined || !isElectronic(channel)
      ? []
      : [`(MID(${classCodes},${column - matrix.body.column + 1},1)=${primary})`];
  });
  const electronic =
    hits.length === 0 ? answer("no") : `IF(${hits.join("+")}>0,${answer("yes")},${answer("no")})`;
  return `=IF(ISERROR(FIND(${primary},${classCodes})),${answer("missing")},${electronic})`;
}

/** Which row by service has the id, from 1; 0: none. A formula with `=`. */
function indexByService(ids: string, known: readonly string[], id: string): string {
  // MATCH reads *, ? and ~ in an id as wildcards; see `cellOfRow`.
  return known.some((each) => /[*?~]/.test(each))
    ? `=IFERROR(LOOKUP(2,1/EXACT(${ids},${id}),ROW(${ids}))-${BY_SERVICE_FIRST_ROW},0)`
    : `=IFERROR(MATCH(${id},${ids},0),0)`;
}

function line({ kind, name, services }: LifeEventGroup, language: Language): Content[][] {
  const lifeEventGroup = kind === "none" ? BY_LIFE_EVENT_TEXTS.noneStated[language] : name;
  return services.map((service) => [
    ...[
      OCCASION_TEXTS[kind][language],
      lifeEventGroup,
      service.case,
      service.step === "" && service.kind !== null
        ? KIND_TEXTS[service.kind][language]
        : service.step,
    ].map(textInTextCell),
    service.volume ?? BLANK,
  ]);
}

/** Plans header and rows; with no services only the header. */
export function lifeEventTable(
  table: LifeEventTable,
  lifeEventGroups: readonly LifeEventGroup[],
): Pick<SheetPlan, "blocks" | "fills"> {
  const { language, matrix, headerRow } = table;
  const row = headerRow + 1;
  const header = {
    row: headerRow,
    column: 0,
    cells: [OCCASION_COLUMNS.map(({ key }) => text(BY_LIFE_EVENT_TEXTS[key][language]))],
  };
  const lines = lifeEventGroups.flatMap((lifeEventGroup) => line(lifeEventGroup, language));
  const rows = lines.length;
  if (rows === 0) return { blocks: [header], fills: [] };
  const services = lifeEventGroups.flatMap((lifeEventGroup) => lifeEventGroup.services);
  const byService = (column: number): string =>
    sheetColumn(table.byServiceName, BY_SERVICE_FIRST_ROW, column, matrix.rowIds.length);
  const own = (key: LifeEventColumn): string => `$${columnName(lifeEventColumn(key))}${row + 1}`;
  const decisions = matrix.helperColumns[1] ?? matrix.body.column;
  const filled = (key: LifeEventColumn, formulas: readonly string[]) => ({
    row,
    column: lifeEventColumn(key),
    rows,
    formulas: formulas.map(formula),
  });
  return {
    blocks: [
      header,
      { row, column: 0, cells: lines },
      {
        row,
        column: lifeEventColumn("service"),
        cells: services.map(({ id, name, department }) =>
          [name === "" ? id : name, department].map(textInTextCell),
        ),
      },
      {
        row,
        column: lifeEventColumn("freeChoice"),
        cells: services.map(({ freeChoice }) => [
          freeChoice === null
            ? BLANK
            : text(BY_LIFE_EVENT_TEXTS[freeChoice ? "yes" : "no"][language]),
        ]),
      },
      {
        row,
        column: lifeEventColumn("id"),
        cells: lifeEventGroups.flatMap((lifeEventGroup, index) =>
          lifeEventGroup.services.map(({ id }): Content[] => [textInTextCell(id), index + 1]),
        ),
      },
    ],
    fills: [
      filled("electronic", [electronicWayIn(table, own("classCodes"))]),
      filled(
        "primary",
        WAYS.map(
          (column) => `=IF(${own("row")}=0,"",INDEX(${byService(column)},${own("row")})&"")`,
        ),
      ),
      filled("row", [
        indexByService(byService(0), matrix.rowIds, own("id")),
        `=${cellOfRow(matrix, decisions, own("id"))}`,
      ]),
    ],
  };
}
