/** The business case follows the matrix and shows what the domain works out, whatever is missing. */
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { savings } from "../../src/domain/money/saving";
import { FIGURE_TEXTS, TABLE_TEXTS } from "../../src/sheets/business-case/texts";
import { fill } from "../../src/locale/language";
import { CHANNELS } from "../../src/sheets/channels/table";
import { SETTINGS } from "../../src/sheets/settings/table";
import { columnName } from "../../src/a1/address";
import type { Result } from "../../src/domain/result";
import {
  close,
  domain,
  expectDomain,
  readSheet,
  rowOf,
  sheetOf,
  sum,
  under,
} from "./shown-business-case";
import {
  built,
  FILES,
  onHost,
  readStandingTable,
  writeAt,
  writeCell,
  type Files,
} from "./small-workbook";

/** Services that grow, one without growth, one without volumes now, one without a volume, one measured in part. */
const GROWING: Files = {
  ...FILES,
  services: `id;name;department;kind;targetGroups;volume;complexity;requirements;growth
permit;Bygglov;1*;apply;all;1200;4;eid;0,05
care;Hemtjänst;1;dialogue;old, all;300;5;;-0,1
news;Nyheter;TRUE;inform;;50000;1;;
fee;Avgift;1*;decide;all;;2;eid;
tip;Tips;;inform;;70;1;;
half;Halvmätt;1;inform;;90;1;;
`,
  channels: `id;name;group;kinds;richness;capacity;cost;minutes;capabilities;avoidable;introduction;yearly
web;Webbplats;h2m;inform|apply|decide;2;5;1,5;5;;;2000;500
eservice;E-tjänst;h2m;;3;5;4;10;eid;0,5;700;100
letter;Brev;m2h;;2;3;25;20;eid;1;;
phone;Telefon;h2h;;4;3;60;15;;0,8;300;900
visit;Besök;h2h;;5;1;250;45;eid;;;50
`,
  volumes: `service;channel;volume
permit;letter;700
permit;visit;600
permit;eservice;-
care;phone;200
care;visit;130
care;eservice;-
news;web;0
news;phone;-
news;eservice;-
fee;phone;40
fee;eservice;-
tip;eservice;-
half;phone;20
half;web;x
half;eservice;-
`,
};

/** Channels that end before the horizon, one of them the only chosen one of a service. */
const ENDING: Files = {
  ...GROWING,
  channels: (GROWING.channels ?? "").trim().replace(/^.*$/gm, (line) => {
    const [id = ""] = line.split(";");
    const lastYears: Readonly<Record<string, string>> = {
      id: "lastYear",
      phone: "2027",
      letter: "2026",
    };
    return `${line};${lastYears[id] ?? ""}`;
  }),
};

type Edit = readonly [service: string, channel: string, letter: string];

const EDITS = (primary: string, complement: string): readonly Edit[] => [
  ["permit", "phone", primary],
  ["permit", "eservice", ""],
  ["care", "letter", complement],
  ["care", "eservice", primary],
  ["news", "web", ""],
  ["tip", "phone", primary],
  ["permit", "visit", "F"],
];

test.each([
  ["sv", "H", "K"],
  ["en", "P", "C"],
] as const)("follows decisions that change (%s)", (language, primary, complement) =>
  onHost(async () => {
    const { result } = await built(GROWING, { decide: true, language });
    await expectDomain(result, language);
    for (const edit of EDITS(primary, complement)) {
      await writeCell("Matrix", ...edit);
      await expectDomain(result, language);
    }
  }),
);

test("follows decisions where channels end before the horizon", () =>
  onHost(async () => {
    const { result } = await built(ENDING, { decide: true });
    await expectDomain(result, "sv");
    const edits: readonly Edit[] = [
      ...EDITS("H", "K"),
      ["care", "phone", "H"],
      ["care", "eservice", ""],
      ["care", "visit", "B"],
      ["care", "letter", ""],
    ];
    for (const edit of edits) {
      await writeCell("Matrix", ...edit);
      await expectDomain(result, "sv");
    }
    // Nobody but the telephone can take the calls of this service after its last year.
    expect((await domain(result)).years.staying.length).toBeGreaterThan(0);
  }));

test("gives a yearly cost that comes and one that goes, and introductions", () =>
  onHost(async () => {
    const { result } = await built(GROWING);
    await writeCell("Matrix", "permit", "eservice", "H");
    await writeCell("Matrix", "permit", "visit", "F");
    await writeCell("Matrix", "care", "visit", "F");
    await writeCell("Matrix", "care", "phone", "H");
    const values = await readSheet(sheetOf("sv"));
    const amount = (key: keyof typeof FIGURE_TEXTS) => rowOf(values, FIGURE_TEXTS[key].sv)[1];
    // No service can use the e-service today; nobody is left in the visit.
    expect([amount("introduction"), amount("yearlyComes"), amount("yearlyGoes")]).toEqual([
      700, 100, 50,
    ]);
    await expectDomain(result, "sv");
  }));

test("follows the matrix when it is sorted the other way", () =>
  onHost(async () => {
    const { result } = await built(ENDING, { decide: true });
    const { sheet, row, column, values } = await readStandingTable("Matrix");
    const rows = values.slice(1).map((cells) => cells.slice(0, 8));
    const first = `${String.fromCharCode(65 + column)}${row + 2}`;
    const last = `${String.fromCharCode(65 + column + 7)}${row + 1 + rows.length}`;
    await writeAt(sheet, `${first}:${last}`, rows.map((cells) => [...cells]).reverse());
    await expectDomain(result, "sv");
  }));

test("counts an edited cost, share, time, hourly value or horizon at once, wherever the channel's row is", () =>
  onHost(async () => {
    const { result } = await built(GROWING, { decide: true });
    const { model } = result;
    await writeCell("Channels", "phone", CHANNELS.fields.cost.header.sv, 75);
    await writeCell("Channels", "phone", CHANNELS.fields.avoidable.header.sv, "");
    await writeCell("Channels", "letter", CHANNELS.fields.avoidable.header.sv, 0.25);
    await writeCell("Channels", "visit", CHANNELS.fields.minutes.header.sv, "");
    await writeCell("Channels", "eservice", CHANNELS.fields.introduction.header.sv, 1e6);
    await writeCell("Channels", "eservice", CHANNELS.fields.yearly.header.sv, 12);
    await writeCell("Settings", "hourlyValue", SETTINGS.fields.value.header.sv, 400);
    await writeCell("Settings", "horizonYears", SETTINGS.fields.value.header.sv, 2);
    const stated: Readonly<Record<string, object>> = {
      phone: { cost: 75, avoidable: null },
      letter: { avoidable: 0.25 },
      visit: { minutes: null },
      eservice: { introduction: 1e6, yearly: 12 },
    };
    const edited: Result = {
      ...result,
      model: {
        ...model,
        channels: model.channels.map((channel) => ({ ...channel, ...stated[channel.id] })),
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

test("gives no headline, no payback year and no sum while too much of what moves has no cost, and names the channels", () =>
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
    await writeCell("Matrix", "a", "web", "P");
    await writeCell("Matrix", "a", "phone", "D");
    await expectDomain(result, "en");
    const values = await readSheet(sheetOf("en"));
    expect(rowOf(values, FIGURE_TEXTS.internalSaving.en).slice(1, 4)).toEqual(["–", "–", "–"]);
    expect(rowOf(values, FIGURE_TEXTS.payback.en)[1]).toBe("–");
    const note = values.find(([first]) => String(first).startsWith("No headline"));
    expect(note?.[0]).toContain("10 %");
    await writeCell("Channels", "web", CHANNELS.fields.cost.header.en, 5);
    await writeCell("Channels", "phone", CHANNELS.fields.minutes.header.en, 9);
    const filled = await readSheet(sheetOf("en"));
    expect(rowOf(filled, FIGURE_TEXTS.internalSaving.en)[2]).toBe(15 * (60 - 5));
    expect(filled.some(([first]) => String(first).startsWith("No headline"))).toBe(false);
  }));

test("says that nothing can be compared where volumes now are missing, without a chart", () =>
  onHost(async (host) => {
    await built({ ...FILES, volumes: "service;channel;volume\n" }, { decide: true });
    const sheet = (await host.content()).sheets.find(({ name }) => name === sheetOf("sv"));
    expect(sheet?.charts).toEqual([]);
    const values = await readSheet(sheetOf("sv"));
    expect(String(values[3]?.[0])).toContain("Ingen tjänst har volymer i dag");
    expect(rowOf(values, FIGURE_TEXTS.withoutNow.sv)[1]).toBe(4);
    expect(rowOf(values, FIGURE_TEXTS.hourlyValue.sv)[1]).toBe(250);
    expect(values.some(([first]) => first === FIGURE_TEXTS.internalSaving.sv)).toBe(false);
  }));

test("says that classes are missing as long as nothing is decided", () =>
  onHost(async () => {
    const { result } = await built(FILES);
    const values = await readSheet(sheetOf("sv"));
    expect(values.flat()).toContain(FIGURE_TEXTS.noneCompared.sv);
    await expectDomain(result, "sv");
    await writeCell("Matrix", "permit", "web", "H");
    expect((await readSheet(sheetOf("sv"))).flat()).not.toContain(FIGURE_TEXTS.noneCompared.sv);
    await expectDomain(result, "sv");
  }));

test("sums up departments and services beyond the first in one row each", () =>
  onHost(async () => {
    const many = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const { result } = await built(
      {
        ...FILES,
        services: `id;name;department;volume;complexity\n${many
          .map((id, index) => `${id};Tjänst ${index};Enhet ${index};100;2`)
          .join("\n")}\n`,
        needs: "group;channel;acceptance\n",
        rules: "service;channel;class\n*;phone;B\n*;web;H\n",
        volumes: `service;channel;volume\n${many
          .flatMap((id, index) => [`${id};web;1`, `${id};phone;${10 + index}`])
          .join("\n")}\n`,
      },
      { decide: true },
    );
    const values = await readSheet(sheetOf("sv"));
    const { totals, services } = savings(result.model, result.wanted).internal;
    for (const [heading, others, column, shown] of [
      ["departments", "otherDepartments", 4, 20],
      ["mattering", "otherServices", 2, 15],
    ] as const) {
      const rows = under(values, TABLE_TEXTS[heading].sv).slice(1);
      expect(rows).toHaveLength(shown + 2);
      const label = fill(TABLE_TEXTS[others].sv, { count: 30 - shown });
      // The service that saves least is the first one; those with more calls come before it.
      close(
        [rowOf(rows, label)[column], rowOf(rows, TABLE_TEXTS.sum.sv)[column]],
        [sum(services.base.subarray(0, 30 - shown)), totals.base],
      );
    }
  }));
