/** Hidden columns of `scores` with what each service's channels give away after their last year (docs/method.md, Money and time). */
import { businessCase } from "../../domain/money/business-case";
import { closedYears, isClosed } from "../../domain/money/channel-changes";
import { attractionOf } from "../../domain/money/forecast";
import { holdingClasses } from "../../domain/decisions/effective";
import { rowAt } from "../../domain/model/matrix";
import { methodTables } from "../../domain/units/method-tables";
import { fx, type Formula } from "../../workbook/formula";
import type { FirstRow } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import type { ChannelValueCells } from "./channel-values";
import { HIDDEN_WIDTH } from "./letters";
import type { ScoreColumn } from "./row";
import {
  needHeader,
  nowHeader,
  SERVICE_HEADERS,
  spreadHeader,
  takersHeader,
  wantedHeader,
} from "./table";
import { volumeParts } from "./volume-parts";

/** Two columns for each of these years, as `takersHeader` and `spreadHeader` say. */
export function lastYearFormulas(
  run: RunContext,
  cells: ChannelValueCells,
): readonly ScoreColumn[] {
  const { result } = run;
  const { savings, forecast } = businessCase(result);
  const years = closedYears(forecast.channels, result.model.settings.horizonYears);
  if (years.length === 0) return [];
  const tables = methodTables(result.model);
  const { primaryPull, horizonYears } = tables.known.settings;
  const { compared, now, moved } = savings;
  const classes = holdingClasses(result.classification.gates, result.decided);
  const last = Math.max(result.model.channels.length, 1) - 1;
  const block = (first: FirstRow, header: (channel: number) => string): Formula =>
    fx`${first(header(0))}:${first(header(last))}`;
  const column = (
    header: string,
    formula: (first: FirstRow) => Formula,
    known: (row: number) => number,
  ): ScoreColumn => ({
    key: header,
    header,
    width: HIDDEN_WIDTH,
    style: "formula",
    hidden: true,
    formula: (first) => fx`IF(${first(SERVICE_HEADERS.compared)}=1,${formula(first)},0)`,
    known: ({ service }) => (compared[service] === 1 ? known(service) : 0),
  });
  const over = (values: Float64Array, year: number, closed: boolean): number =>
    values.reduce((sum, own, at) => {
      const change = forecast.channels[at];
      return change !== undefined && isClosed(change, year) === closed ? sum + own : sum;
    }, 0);
  return years.flatMap((year) => {
    const part = fx`MIN(1,${year}/${cells.setting("horizonYears")})`;
    const taking = (row: number): number =>
      over(
        attractionOf(rowAt(classes, row), tables.coverageOf(row).need, primaryPull),
        year,
        false,
      );
    const spread = (row: number): number => {
      const way = rowAt(now, row).map(
        (own, at) => own + (year / horizonYears) * (rowAt(moved, row)[at] ?? 0),
      );
      const factor = 1 + (tables.known.services[row]?.growth ?? 0);
      const all = taking(row);
      return all > 0 ? (factor ** year * over(way, year, true)) / all : 0;
    };
    return [
      column(
        takersHeader(year),
        (first) => {
          const { primary, complement } = volumeParts(run, first, cells, null);
          const pull = fx`(${cells.setting("primaryPull")}*${primary}+${complement})`;
          return fx`SUMPRODUCT((${cells.all("closedFrom")}>${year})*${pull}*${block(first, needHeader)})`;
        },
        taking,
      ),
      column(
        spreadHeader(year),
        (first) => {
          const [today, later] = [block(first, nowHeader), block(first, wantedHeader)];
          const way = fx`((1-${part})*${today}+${part}*${later})`;
          const given = fx`SUMPRODUCT((${cells.all("closedFrom")}<=${year})*${way})`;
          const all = first(takersHeader(year));
          return fx`IF(${all}>0,${first(SERVICE_HEADERS.growth)}^${year}*${given}/${all},0)`;
        },
        spread,
      ),
    ];
  });
}
