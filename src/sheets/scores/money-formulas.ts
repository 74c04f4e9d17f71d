/** Hidden columns of `scores` with what each service saves a year at full effect, as its letters in the matrix say (docs/method.md, Money and time). */
import { businessCase } from "../../domain/money/business-case";
import { FACTORS, movedInCase } from "../../domain/money/saving";
import { atIndex, rowAt } from "../../domain/model/matrix";
import { methodTables } from "../../domain/units/method-tables";
import { fx, type Formula } from "../../workbook/formula";
import type { FirstRow } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import type { ChannelValueCells } from "./channel-values";
import { HIDDEN_WIDTH } from "./letters";
import { letterIndexes, lettersText, type ScoreColumn } from "./row";
import { nowHeader, SERVICE_HEADERS, UNUSABLE_HEADER, UNUSABLE_MARK, wantedHeader } from "./table";
import { hiddenColumn } from "./volume-columns";

/** Header of the column with the share of what comes that comes in the high case. */
const SHARE_HIGH = "share high";

/** What is known of the service at the run: the number of its department, its rank, and where it cannot be used. */
export function moneyColumns(run: RunContext): readonly ScoreColumn[] {
  const { ranking } = businessCase(run.result);
  const { unusable } = methodTables(run.result.model).now;
  const ranks = new Map(ranking.services.map((row, index) => [row, index + 1]));
  const departments = new Map(
    ranking.departments.flatMap(({ services }, index) => services.map((row) => [row, index + 1])),
  );
  const indexes = letterIndexes(run);
  return [
    hiddenColumn(SERVICE_HEADERS.department, (service) => departments.get(service) ?? null),
    hiddenColumn(SERVICE_HEADERS.rank, (service) => ranks.get(service) ?? null),
    hiddenColumn(UNUSABLE_HEADER, (service) =>
      lettersText(
        run,
        indexes,
        (channel) => (atIndex(unusable, service, channel) ? UNUSABLE_MARK : OPEN_MARK),
        OPEN_MARK,
      ),
    ),
  ];
}

/** What leaves each channel and comes to it, as arrays over the channels; a blank cell is no contact. */
function parts(run: RunContext, first: FirstRow) {
  const last = Math.max(run.result.model.channels.length, 1) - 1;
  const now = fx`${first(nowHeader(0))}:${first(nowHeader(last))}`;
  const wanted = fx`${first(wantedHeader(0))}:${first(wantedHeader(last))}`;
  const change = fx`(${now}-${wanted})`;
  const gone = fx`(${change}+ABS${change})/2`;
  // The less of what leaves in the high case and of what there is.
  const most = fx`${FACTORS.high}*${gone}`;
  return {
    change,
    gone,
    come: fx`(ABS${change}-${change})/2`,
    goneHigh: fx`(${most}+${now}-ABS(${most}-${now}))/2`,
  };
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, own) => all + own, 0);

/** The columns. */
export function moneyFormulas(run: RunContext, cells: ChannelValueCells): readonly ScoreColumn[] {
  const { savings } = businessCase(run.result);
  const { channels } = methodTables(run.result.model).known;
  const { compared, now, moved } = savings;
  const column = (
    header: string,
    formula: (of: ReturnType<typeof parts>, first: FirstRow) => Formula,
    known: (row: number) => number,
  ): ScoreColumn => ({
    key: header,
    header,
    width: HIDDEN_WIDTH,
    style: "formula",
    hidden: true,
    formula: (first) =>
      fx`IF(${first(SERVICE_HEADERS.compared)}=1,${formula(parts(run, first), first)},0)`,
    known: ({ service }) => (compared[service] === 1 ? known(service) : 0),
  });
  const changes = (row: number): Float64Array => rowAt(moved, row);
  const inHigh = (row: number): Float64Array => movedInCase(rowAt(now, row), changes(row), "high");
  const gone = (values: Float64Array): number => sum(values.map((own) => Math.max(0, -own)));
  const lacking = (field: "cost" | "minutes") => (row: number) =>
    sum(changes(row).map((own, at) => (channels[at]?.[field] === null ? Math.abs(own) : 0)));
  const minutes = (values: Float64Array): number =>
    sum(values.map((own, at) => -own * (channels[at]?.minutes ?? 0)));
  const high =
    (value: Formula) =>
    ({ goneHigh, come }: ReturnType<typeof parts>, first: FirstRow): Formula =>
      fx`SUMPRODUCT(${goneHigh}*${value})-${first(SHARE_HIGH)}*SUMPRODUCT(${come}*${value})`;
  const [saved, timed] = [cells.all("saved"), cells.all("minutes")];
  return [
    column(
      SERVICE_HEADERS.leaving,
      (of) => fx`SUMPRODUCT(${of.gone})`,
      (row) => gone(changes(row)),
    ),
    column(
      SERVICE_HEADERS.moving,
      ({ change }) => fx`SUMPRODUCT(ABS${change})`,
      (row) => sum(changes(row).map(Math.abs)),
    ),
    column(
      SERVICE_HEADERS.movingUnpriced,
      ({ change }) => fx`SUMPRODUCT(ABS${change}*(1-${cells.all("priced")}))`,
      lacking("cost"),
    ),
    column(
      SERVICE_HEADERS.movingUntimed,
      ({ change }) => fx`SUMPRODUCT(ABS${change}*(1-${cells.all("timed")}))`,
      lacking("minutes"),
    ),
    column(
      SHARE_HIGH,
      ({ goneHigh }, first) => {
        const leaving = first(SERVICE_HEADERS.leaving);
        return fx`IF(${leaving}>0,SUMPRODUCT(${goneHigh})/${leaving},0)`;
      },
      (row) => {
        const leaving = gone(changes(row));
        return leaving > 0 ? gone(inHigh(row)) / leaving : 0;
      },
    ),
    column(
      SERVICE_HEADERS.saving,
      ({ change }) => fx`SUMPRODUCT(${change}*${saved})`,
      (row) => savings.internal.services.base[row] ?? 0,
    ),
    column(
      SERVICE_HEADERS.savingHigh,
      high(saved),
      (row) => savings.internal.services.high[row] ?? 0,
    ),
    column(
      SERVICE_HEADERS.minutes,
      ({ change }) => fx`SUMPRODUCT(${change}*${timed})`,
      (row) => minutes(changes(row)),
    ),
    column(SERVICE_HEADERS.minutesHigh, high(timed), (row) => minutes(inHigh(row))),
  ];
}
