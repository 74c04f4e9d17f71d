/** Hidden columns of `scores` with what each service's contacts are now and what moves them, as of the run. */
import { atIndex } from "../../domain/model/matrix";
import { methodTables } from "../../domain/units/method-tables";
import { classLetter } from "../../locale/class-codes";
import type { CellValue } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { OPEN_MARK } from "../matrix/table";
import { letterIndexes, lettersText, type ScoreColumn } from "./row";
import { needHeader, nowHeader, SERVICE_HEADERS } from "./table";

/** Width of columns that only formulas read. */
export const HIDDEN_WIDTH = 9;

/** Columns that only the formulas of this table read. */
export const TOTAL = "to distribute";
export const MEASURED = "measured";
export const CLOSED = "closed";

export const hiddenColumn = (
  header: string,
  value: (service: number) => CellValue,
): ScoreColumn => ({
  key: header,
  header,
  width: HIDDEN_WIDTH,
  style: "formula",
  hidden: true,
  value: ({ service }) => (service < 0 ? null : value(service)),
});

const number = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * The columns. `volume`: contacts a year, stated or measured; `to distribute`: the sum of those measured by
 * channel, else the volume; `measured`: 1 where they are above 0; `growth`: the yearly factor; `closed`: what the gate closes, `F` or `–` for each column of the matrix, else `·`; `now`; `need` 0–1, 1 where
 * it is not known.
 */
export function volumeColumns(run: RunContext): readonly ScoreColumn[] {
  const { model, classification } = run.result;
  const { gates } = classification;
  const tables = methodTables(model);
  const { now, services } = tables;
  const indexes = letterIndexes(run);
  const measured = (service: number): boolean => now.known[service] === 1;
  const whole = (service: number): boolean => measured(service) && now.inPart[service] === 0;
  const total = (service: number): number => now.total[service] ?? 0;
  const closed = (service: number): string =>
    lettersText(
      run,
      indexes,
      (channel) => {
        const { class: own } = atIndex(gates, service, channel);
        const closes = own === "forbidden" || own === "not-applicable";
        return closes ? classLetter(own, run.language) : OPEN_MARK;
      },
      OPEN_MARK,
    );
  const volume = (service: number): number | null => services[service]?.volume ?? null;
  return [
    hiddenColumn(SERVICE_HEADERS.volume, volume),
    hiddenColumn(TOTAL, (service) => (measured(service) ? total(service) : volume(service))),
    hiddenColumn(MEASURED, (service) => (measured(service) ? 1 : 0)),
    hiddenColumn(SERVICE_HEADERS.whole, (service) => (whole(service) ? 1 : 0)),
    hiddenColumn(
      SERVICE_HEADERS.growth,
      (service) => 1 + (tables.known.services[service]?.growth ?? 0),
    ),
    hiddenColumn(CLOSED, closed),
    ...model.channels.map((_, channel) =>
      hiddenColumn(nowHeader(channel), (service) => number(atIndex(now.volumes, service, channel))),
    ),
    ...model.channels.map((_, channel) =>
      hiddenColumn(
        needHeader(channel),
        (service) => number(tables.coverageOf(service).need[channel] ?? Number.NaN) ?? 1,
      ),
    ),
  ];
}
