/** What the business case shows, held against the domain. */
import { classify } from "../../src/domain/classification/classification";
import { holdingClasses } from "../../src/domain/decisions/effective";
import { comparedCosts } from "../../src/domain/money/costs";
import { forecast } from "../../src/domain/money/forecast";
import { CASES, savings, type Saved } from "../../src/domain/money/saving";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { FIGURE_TEXTS, TABLE_TEXTS } from "../../src/sheets/business-case/texts";
import { fill, type Language } from "../../src/locale/language";
import { sheetTexts } from "../sheet-texts";
import { classOf } from "../../src/locale/class-codes";
import type { Result } from "../../src/domain/result";
import { classMatrix } from "../domain/small-models";
import { cellIn, readStandingTable, type Value } from "./small-workbook";

export const sheetOf = (language: Language): string => sheetTexts("businessCase").name[language];

/** All values of a sheet from A1. */
export const readSheet = (name: string): Promise<Value[][]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    range.load("values");
    await context.sync();
    return range.values as Value[][];
  });

/** The rows under a heading, to the next blank one. */
export function under(values: readonly Value[][], heading: string): Value[][] {
  const start = values.findIndex(([first]) => String(first).startsWith(heading));
  if (start < 0) throw new Error(`No heading ${heading}`);
  const rows = values.slice(start + 1);
  return rows.slice(
    0,
    rows.findIndex(([first]) => first === ""),
  );
}

export const rowOf = (values: readonly Value[][], label: string): Value[] => {
  const row = values.find(([first]) => first === label);
  if (row === undefined) throw new Error(`No row ${label}`);
  return row;
};

/** Six decimals, nothing below 0 that is none; a text as it is. */
const sixDecimals = (value: Value | undefined): string =>
  typeof value === "string"
    ? value
    : Number(value)
        .toFixed(6)
        .replace(/^-(?=0\.0+$)/, "");

export const close = (
  found: readonly (Value | undefined)[],
  wanted: readonly (number | string)[],
): void => {
  expect(found.map(sixDecimals)).toEqual(wanted.map(sixDecimals));
};

export const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, one) => total + one, 0);

/** What the domain says, from the letters that stand in the matrix. */
export async function domain({ model }: Result) {
  const matrix = await readStandingTable("Matrix");
  const letters = classMatrix(
    model,
    model.services.map(({ id }) =>
      model.channels.map(
        (channel) => classOf(String(cellIn(matrix, id, channel.id) ?? "")) ?? "open",
      ),
    ),
  );
  const wanted = volumesWanted(model, letters);
  return {
    money: comparedCosts(model, wanted),
    saved: savings(model, wanted),
    years: forecast(model, holdingClasses(classify(model).gates, letters), wanted),
  };
}

/** The business case as the domain has it, from the letters that stand in the matrix. */
export async function expectDomain(result: Result, language: Language) {
  const { model, now } = result;
  const { money, saved, years } = await domain(result);
  const values = await readSheet(sheetOf(language));
  const row = (key: keyof typeof FIGURE_TEXTS): Value[] =>
    rowOf(values, FIGURE_TEXTS[key][language]);
  const cases = ({ headline, totals }: Saved) => CASES.map((of) => (headline ? totals[of] : "–"));
  close(row("internalSaving").slice(1, 4), cases(saved.internal));
  close(row("externalSaving").slice(1, 4), cases(saved.external));
  close(row("unknown").slice(1, 3), [saved.internal.unknown, saved.external.unknown]);
  close(row("now").slice(1, 3), [money.now.internal, money.now.external]);
  close(row("decided").slice(1, 3), [money.wanted.internal, money.wanted.external]);
  close(row("uncosted").slice(1, 3), [money.now.volumeWithoutCost, money.now.volumeWithoutMinutes]);
  close(row("comparedServices").slice(1, 2), [money.servicesCompared]);
  const left = (["withoutNow", "inPart", "undecided"] as const).map((key) => Number(row(key)[1]));
  expect(sum(left)).toBe(money.servicesLeftOut);

  const yearLabel = (year: number): string =>
    fill(TABLE_TEXTS.yearNumber[language], { year, calendar: 2026 + year });
  const [savedYears, costYears] = (["years", "costYears"] as const).map((key) =>
    under(values, TABLE_TEXTS[key][language]),
  );
  let accumulated = 0;
  for (const of of years.years) {
    const { year, volumes, saving, introduction, yearly, cost, costIfKept } = of;
    const net = saving - introduction - yearly;
    accumulated += net;
    close(rowOf(savedYears ?? [], yearLabel(year)).slice(1, 8), [
      sum(volumes),
      saving,
      introduction,
      yearly,
      net,
      accumulated,
      of.externalSaving,
    ]);
    close(rowOf(costYears ?? [], yearLabel(year)).slice(1, 5), [
      cost.internal,
      costIfKept.internal,
      cost.external,
      costIfKept.external,
    ]);
    const channels = under(values, TABLE_TEXTS.channels[language]);
    model.channels.forEach(({ name }, channel) => {
      close([rowOf(channels, name)[3 + year]], [volumes[channel] ?? Number.NaN]);
    });
  }
  const paid = years.payback === null ? FIGURE_TEXTS.notPaid[language] : yearLabel(years.payback);
  expect(row("payback")[1]).toBe(saved.internal.headline ? paid : "–");
  const first = years.years[1];
  expect(row("introduction")[1]).toBe(first?.introduction);
  const [comes, goes] = [Number(row("yearlyComes")[1]), Number(row("yearlyGoes")[1])];
  close([comes - goes], [years.years.at(-1)?.yearly ?? 0]);

  expectSums(values, result, saved, language);
  expect(now.volumes.cells).toHaveLength(saved.moved.cells.length);
}

/** Departments and services add up to the whole, and each to its services. */
function expectSums(
  values: readonly Value[][],
  { model }: Result,
  { internal, external }: ReturnType<typeof savings>,
  language: Language,
): void {
  const of = (rows: readonly number[], saved: Saved): number =>
    sum(rows.map((row) => saved.services.base[row] ?? 0));
  const departments = under(values, TABLE_TEXTS.departments[language]).slice(1);
  const names = new Set(model.services.map(({ department }) => department));
  expect(departments).toHaveLength(names.size + 1);
  for (const name of names) {
    const rows = [...model.services.keys()].filter(
      (row) => model.services[row]?.department === name,
    );
    const found = rowOf(departments, name === "" ? TABLE_TEXTS.noDepartment[language] : name);
    expect(found[1]).toBe(rows.length);
    close(found.slice(4, 6), [of(rows, internal), of(rows, external)]);
  }
  const services = under(values, TABLE_TEXTS.mattering[language]).slice(1);
  model.services.forEach(({ name }, row) => {
    close(rowOf(services, name).slice(2, 4), [of([row], internal), of([row], external)]);
  });
  close(rowOf(departments, TABLE_TEXTS.sum[language]).slice(5, 6), [external.totals.base]);
  close(rowOf(services, TABLE_TEXTS.sum[language]).slice(3, 4), [external.totals.base]);
}
