/** The table `ByLifeEvent`: texts of the run, and formulas that find each service's ways by its id, however the sheets are sorted. */
import type { LifeEventGroup } from "../../domain/life-event-groups";
import { isElectronic, mainKind } from "../../domain/model/model";
import type { Service } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import { classLetter } from "../../locale/class-codes";
import { KIND_TEXTS } from "../../locale/kinds";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { fx, joined, matched, type Formula } from "../../workbook/formula";
import { refs, table, type Column } from "../../workbook/layout/parts";
import { cellOfId, helperColumn, word, type RunContext } from "../../workbook/run-context";
import type { KnownCard } from "../by-service/card";
import { byService } from "../by-service/table";
import { BY_LIFE_EVENT_TEXTS, HEADERS, LIFE_EVENT_TEXTS } from "./texts";

/** A service under one of its life events or processes. */
export interface LifeEventRow {
  readonly service: Service;
  readonly lifeEventGroup: LifeEventGroup;
  /** Number of the life event or process, from 1. */
  readonly number: number;
  /** What the card of the service gives at the run; null: it has to be worked out. */
  readonly card: KnownCard | null;
}

type Key = keyof typeof HEADERS;
type Own = Readonly<Record<Key, Formula>>;

/** Whether a primary is electronic, from the class codes of the row's decisions. */
function electronicWayIn(own: Own, run: RunContext): Formula {
  const { grids, result } = run;
  const { columns, body } = grids.matrix;
  const primary = { text: classLetter("primary", run.language) };
  const answer = (key: "yes" | "no" | "missing") => ({ text: word(run, BY_LIFE_EVENT_TEXTS[key]) });
  const hits = result.model.channels.flatMap((channel) => {
    const column = columns.get(channel.id);
    return column === undefined || !isElectronic(channel)
      ? []
      : [fx`(MID(${own.classCodes},${column - body.column + 1},1)=${primary})`];
  });
  const electronic =
    hits.length === 0
      ? fx`${answer("no")}`
      : fx`IF(${joined(hits, "+")}>0,${answer("yes")},${answer("no")})`;
  return fx`IF(ISERROR(FIND(${primary},${own.classCodes})),${answer("missing")},${electronic})`;
}

/** A column of the sheet by service, found by the service's id. */
const ofService = (
  key: "primary" | "complements" | "discouraged" | "forbidden",
): Pick<Extract<Column<LifeEventRow, Key>, { formula: unknown }>, "formula" | "known"> => ({
  formula: (own, run) => fx`IF(${own.row}=0,"",INDEX(${refs(run, byService)[key]},${own.row})&"")`,
  known: ({ card }) => card?.[key === "complements" ? "complement" : key] ?? null,
});

const long = { width: 20, style: "long-text" } as const;
const label = { width: 20, style: "row-label" } as const;

export const byLifeEvent = table<LifeEventRow>()("ByLifeEvent", HEADERS, {
  kind: {
    ...label,
    width: 12,
    value: ({ lifeEventGroup }, run) => word(run, LIFE_EVENT_TEXTS[lifeEventGroup.kind]),
  },
  lifeEventGroup: {
    ...label,
    value: ({ lifeEventGroup: { kind, name } }, run) =>
      kind === "none" ? word(run, BY_LIFE_EVENT_TEXTS.noneStated) : name,
  },
  case: { ...long, value: ({ service }) => service.case },
  step: {
    ...long,
    width: 12,
    value: ({ service }, run) => {
      const kind = mainKind(service);
      return service.step === "" && kind !== null ? word(run, KIND_TEXTS[kind]) : service.step;
    },
  },
  volume: { width: 10, style: "integer", value: ({ service }) => service.volume },
  service: { ...long, width: 29, value: ({ service: own }) => nameOf(own) },
  department: { ...label, width: 22, value: ({ service }) => service.department },
  primary: { width: 16, style: "answer", ...ofService("primary") },
  complements: { width: 17, style: "formula-text", ...ofService("complements") },
  electronic: { width: 12, style: "level", formula: electronicWayIn },
  freeChoice: {
    width: 11,
    style: "level",
    value: ({ service: { freeChoice } }, run) =>
      freeChoice === null ? null : word(run, BY_LIFE_EVENT_TEXTS[freeChoice ? "yes" : "no"]),
  },
  discouraged: { width: 18, style: "formula-text", ...ofService("discouraged") },
  forbidden: { width: 18, style: "formula-text", ...ofService("forbidden") },
  id: { width: 14, style: "row-id", hidden: true, value: ({ service }) => service.id },
  group: { width: 8, style: "integer", hidden: true, value: ({ number }) => number },
  row: {
    width: 8,
    style: "formula",
    hidden: true,
    formula: (own, run) =>
      fx`IFERROR(${matched(own.id, refs(run, byService).id, run.grids.matrix.rowIds)},0)`,
  },
  classCodes: {
    width: 12,
    style: "formula",
    hidden: true,
    formula: (own, { grids: { matrix }, language }) =>
      cellOfId(matrix, helperColumn(matrix, MATRIX_TEXTS.classCodes[language]), own.id),
  },
});
