/** The business case follows the matrix and shows what the domain works out, whatever is missing. */
import { classMatrix } from "../domain/small-models";
import { benefit } from "../../src/domain/money/costs";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { forecast } from "../../src/domain/money/forecast";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { BUSINESS_CASE_TEXTS } from "../../src/sheets/business-case/texts";
import type { Language } from "../../src/locale/language";
import { CHANNELS } from "../../src/sheets/channels/table";
import { SETTINGS } from "../../src/sheets/settings/table";
import { columnName } from "../../src/a1/address";
import { sheetTexts } from "../sheet-texts";
import { classOf } from "../../src/locale/class-codes";
import type { Result } from "../../src/domain/result";
import {
  built,
  cellIn,
  FILES,
  onHost,
  readStandingTable,
  writeAt,
  writeCell,
  type Files,
  type Value,
} from "./small-workbook";

/** Services that grow, one without growth, one without volumes now, one without a volume, one measured in part. */
const GROWING: Files = {
  ...FILES,
  services: `id;name;kind;targetGroups;volume;complexity;requirements;growth
permit;Bygglov;apply;all;1200;4;eid;0,05
care;Hemtjänst;dialogue;old, all;300;5;;-0,1
news;Nyheter;inform;;50000;1;;
fee;Avgift;decide;all;;2;eid;
tip;Tips;inform;;70;1;;
half;Halvmätt;inform;;90;1;;
`,
  volumes: `service;channel;volume
permit;letter;700
permit;visit;600
care;phone;200
care;visit;130
news;web;0
news;phone;-
fee;phone;40
half;phone;20
half;web;x
`,
};

const sheetOf = (language: Language): string => sheetTexts("businessCase").name[language];

/** All values of a sheet from A1. */
const readSheet = (name: string): Promise<Value[][]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
    range.load("values");
    await context.sync();
    return range.values as Value[][];
  });

const rowOf = (values: readonly Value[][], label: string): Value[] => {
  const row = values.find(([first]) => first === label);
  if (row === undefined) throw new Error(`No row ${label}`);
  return row;
};

/** Six decimals, nothing below 0 that is none. */
const sixDecimals = (value: Value | undefined): string =>
  Number(value)
    .toFixed(6)
    .replace(/^-(?=0\.0+$)/, "");

const close = (found: readonly (Value | undefined)[], wanted: readonly number[]): void => {
  expect(found.map(sixDecimals)).toEqual(wanted.map(sixDecimals));
};

/** The business case as the domain has it, from the letters that stand in the matrix. */
async function expectDomain({ model, now }: Result, language: Language) {
  const matrix = await readStandingTable("Matrix");
  const classes = model.services.map(({ id }) =>
    model.channels.map(
      (channel) => classOf(String(cellIn(matrix, id, channel.id) ?? "")) ?? "open",
    ),
  );
  const wanted = volumesWanted(model, classMatrix(model, classes));
  const money = benefit(model, now, wanted);
  const years = forecast(model, now, wanted);
  const values = await readSheet(sheetOf(language));
  const row = (key: keyof typeof BUSINESS_CASE_TEXTS): Value[] =>
    rowOf(values, BUSINESS_CASE_TEXTS[key][language]);
  close(row("now").slice(1, 3), [money.now.internal, money.now.external]);
  close(row("decided").slice(1, 3), [money.wanted.internal, money.wanted.external]);
  close(row("benefit").slice(1, 3), [money.internal, money.external]);
  close(row("uncosted").slice(1, 3), [money.now.volumeWithoutCost, money.now.volumeWithoutMinutes]);
  close(row("comparedServices").slice(1, 2), [money.servicesCompared]);
  close(row("inProjection").slice(1, 2), [years.servicesIncluded]);
  const left = (["withoutNow", "inPart", "undecided"] as const).map((key) => Number(row(key)[1]));
  expect(left.reduce((sum, count) => sum + count, 0)).toBe(money.servicesLeftOut);
  let internal = 0;
  let external = 0;
  for (const { year, volumes, cost, costIfKept } of years.years) {
    internal += costIfKept.internal - cost.internal;
    external += costIfKept.external - cost.external;
    const label = BUSINESS_CASE_TEXTS.yearNumber[language].replace("{year}", String(year));
    close(rowOf(values, label).slice(1, 10), [
      volumes.reduce((sum, volume) => sum + volume, 0),
      cost.internal,
      cost.external,
      costIfKept.internal,
      costIfKept.external,
      costIfKept.internal - cost.internal,
      costIfKept.external - cost.external,
      internal,
      external,
    ]);
    model.channels.forEach(({ name }, channel) => {
      close([rowOf(values, name)[5 + year]], [volumes[channel] ?? Number.NaN]);
    });
  }
}

test.each([
  ["sv", "H", "K"],
  ["en", "P", "C"],
] as const)("follows decisions that change (%s)", (language, primary, complement) =>
  onHost(async () => {
    const { result } = await built(GROWING, { decide: true, language });
    await expectDomain(result, language);
    for (const [service, channel, letter] of [
      ["permit", "phone", primary],
      ["permit", "eservice", ""],
      ["care", "letter", complement],
      ["news", "web", ""],
      ["tip", "phone", primary],
    ] as const) {
      await writeCell("Matrix", service, channel, letter);
      await expectDomain(result, language);
    }
  }),
);

test("follows the matrix when it is sorted the other way", () =>
  onHost(async () => {
    const { result } = await built(GROWING, { decide: true });
    const { sheet, row, column, values } = await readStandingTable("Matrix");
    const rows = values.slice(1).map((cells) => cells.slice(0, 8));
    const first = `${String.fromCharCode(65 + column)}${row + 2}`;
    const last = `${String.fromCharCode(65 + column + 7)}${row + 1 + rows.length}`;
    await writeAt(sheet, `${first}:${last}`, rows.map((cells) => [...cells]).reverse());
    await expectDomain(result, "sv");
  }));

test("counts an edited cost, time, hourly value or horizon at once, wherever the channel's row is", () =>
  onHost(async () => {
    const { result } = await built(GROWING, { decide: true });
    const { model } = result;
    await writeCell("Channels", "phone", CHANNELS.fields.cost.header.sv, 75);
    await writeCell("Channels", "visit", CHANNELS.fields.minutes.header.sv, "");
    await writeCell("Settings", "hourlyValue", SETTINGS.fields.value.header.sv, 400);
    await writeCell("Settings", "horizonYears", SETTINGS.fields.value.header.sv, 2);
    const edited: Result = {
      ...result,
      model: {
        ...model,
        channels: model.channels.map((channel) => ({
          ...channel,
          cost: channel.id === "phone" ? 75 : channel.cost,
          minutes: channel.id === "visit" ? null : channel.minutes,
        })),
        settings: { ...model.settings, hourlyValue: 400, horizonYears: 2 },
      },
    };
    await expectDomain(edited, "sv");
    const { sheet, row, column, values } = await readStandingTable("Channels");
    const rows = values.slice(1).filter(([id]) => id !== "");
    const at = (right: number, down: number): string =>
      `${columnName(column + right)}${row + 1 + down}`;
    const last = (rows[0]?.length ?? 1) - 1;
    await writeAt(
      sheet,
      `${at(0, 1)}:${at(last, rows.length)}`,
      rows.map((cells) => [...cells]).reverse(),
    );
    await expectDomain(edited, "sv");
    await writeCell("Settings", "hourlyValue", SETTINGS.fields.value.header.sv, "");
    const { hourlyValue } = DEFAULT_SETTINGS;
    const { settings } = edited.model;
    await expectDomain(
      { ...edited, model: { ...edited.model, settings: { ...settings, hourlyValue } } },
      "sv",
    );
  }));

test("works with channels without cost, and with a horizon of one year", () =>
  onHost(async () => {
    const channels = `id;name;group;richness;capacity;cost;minutes
web;Webbplats;h2m;2;5;;5
phone;Telefon;h2h;4;3;60;
`;
    const settings = "key;value\nhorizonYears;1\n";
    const volumes = "service;channel;volume\na;web;10\na;phone;30\n";
    const services = "id;name;volume;complexity;growth\na;Anmälan;50;2;0,5\n";
    const { result } = await built(
      { services, channels, settings, volumes },
      { decide: true, language: "en" },
    );
    await expectDomain(result, "en");
    await writeCell("Matrix", "a", "phone", "P");
    await writeCell("Matrix", "a", "web", "");
    await expectDomain(result, "en");
  }));

test("says that nothing can be compared where volumes now are missing, without a chart", () =>
  onHost(async (host) => {
    await built({ ...FILES, volumes: "service;channel;volume\n" }, { decide: true });
    const sheet = (await host.content()).sheets.find(({ name }) => name === sheetOf("sv"));
    expect(sheet?.charts).toEqual([]);
    const values = await readSheet(sheetOf("sv"));
    expect(String(values[3]?.[0])).toContain("Ingen tjänst har volymer i dag");
    expect(rowOf(values, BUSINESS_CASE_TEXTS.withoutNow.sv)[1]).toBe(4);
    expect(rowOf(values, BUSINESS_CASE_TEXTS.hourlyValue.sv)[1]).toBe(250);
    expect(values.some(([first]) => first === BUSINESS_CASE_TEXTS.benefit.sv)).toBe(false);
  }));

test("says that primaries are missing as long as nothing is decided", () =>
  onHost(async () => {
    const { result } = await built(FILES);
    const values = await readSheet(sheetOf("sv"));
    expect(values.flat()).toContain(BUSINESS_CASE_TEXTS.noneCompared.sv);
    await expectDomain(result, "sv");
    await writeCell("Matrix", "permit", "web", "H");
    expect((await readSheet(sheetOf("sv"))).flat()).not.toContain(
      BUSINESS_CASE_TEXTS.noneCompared.sv,
    );
    await expectDomain(result, "sv");
  }));
