/** Formulas with the functions in a workbook: they compute, spill and follow an edit, one call each. */
import { rowsOf } from "../../src/domain/model/matrix";
import { classify } from "../../src/domain/classification/classification";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost, type Host } from "../../src/host/host";
import { classLetter } from "../../src/locale/class-codes";
import { exampleModel } from "../../src/example/example-model";
import { rangesOf, volumesGrid, type Range } from "./ranges";
import { asKept } from "../../src/workbook/numbers/numbers";

const EXAMPLE = exampleModel("sv");
const SERVICES = EXAMPLE.services.slice(0, 12);
const MODEL = {
  ...EXAMPLE,
  services: SERVICES,
  rules: EXAMPLE.rules.filter(
    ({ service }) => service === null || SERVICES.some(({ id }) => id === service),
  ),
};

/** A host with the model's tables on sheets of their own, and the calls of each function counted. */
async function withTables(
  work: (sheet: Excel.Worksheet, calls: Map<string, number>, host: Host) => Promise<void>,
): Promise<void> {
  const calls = new Map<string, number>();
  const functions = Object.fromEntries(
    Object.entries(hostedFunctions()).map(([name, run]) => [
      name,
      (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return run(...args);
      },
    ]),
  );
  const host = await startHost({ functions });
  const tables = rangesOf(MODEL);
  const put = (context: Excel.RequestContext, name: string, range: Range): void => {
    const sheet = context.workbook.worksheets.add(name);
    const place = sheet.getRangeByIndexes(0, 0, range.length, range[0]?.length ?? 0);
    place.values = range;
    sheet.tables.add(place, true).name = name;
  };
  try {
    await Excel.run(async (context) => {
      put(context, "Services", tables.services);
      put(context, "Channels", tables.channels);
      put(context, "TargetGroups", tables.groups);
      put(context, "Requirements", tables.requirements);
      put(context, "Rules", tables.rules);
      put(context, "Needs", tables.needs);
      put(context, "Settings", tables.settings);
      put(context, "Current", volumesGrid(MODEL));
      await context.sync();
      await work(context.workbook.worksheets.getItem("Sheet1"), calls, host);
    });
  } finally {
    host.dispose();
  }
}

async function valuesAt(
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  columns: number,
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(row, 0, rows, columns).load("values");
  await sheet.context.sync();
  return range.values as unknown[][];
}

const ALL =
  "Services[#All],Channels[#All],TargetGroups[#All],Requirements[#All],Rules[#All],Needs[#All],Settings[#All],Current[#All]";
const width = MODEL.channels.length;
const height = MODEL.services.length;

test("CLASSIFY of whole tables spills the domain's classes", () =>
  withTables(async (sheet) => {
    sheet.getRange("A1").formulas = [[`=CHANNEL.CLASSIFY(${ALL})`]];
    const { suggested } = classify(MODEL);
    expect(await valuesAt(sheet, 0, height, width)).toEqual(
      rowsOf(suggested).map((classes) => classes.map((cellClass) => classLetter(cellClass, "sv"))),
    );
  }));

test("an edit of a table is followed by all formulas over it, each called once", () =>
  withTables(async (sheet, calls) => {
    sheet.getRange("A1").formulas = [
      ["=CHANNEL.SCORES(Services[#All],Channels[#All],TargetGroups[#All],Needs[#All])"],
    ];
    sheet.getRange("A30").formulas = [
      [`=CHANNEL.PRIMARY(CHANNEL.CLASSIFY(${ALL}),Channels[#All])`],
    ];
    await valuesAt(sheet, 0, height, width);
    calls.clear();
    const complexity = 5;
    const edited = MODEL.services.map((service, row) =>
      row === 0 ? { ...service, complexity } : service,
    );
    expect(MODEL.services[0]?.complexity).not.toBe(complexity);
    const column = rangesOf(MODEL).services[0]?.indexOf("Komplexitet") ?? -1;
    const services = sheet.context.workbook.worksheets.getItem("Services");
    services.getRangeByIndexes(1, column, 1, 1).values = [[complexity]];
    const found = await valuesAt(sheet, 0, height, width);
    const wanted = classify({ ...MODEL, services: edited });
    expect(found.flat()).toEqual(
      [...wanted.scores.score.cells].map((score) => (Number.isNaN(score) ? "" : asKept(score))),
    );
    const primaries = await valuesAt(sheet, 29, height, 1);
    expect(primaries).toEqual(
      rowsOf(wanted.suggested).map((classes) => [
        MODEL.channels
          .filter((_, at) => classes[at] === "primary")
          .map(({ id }) => id)
          .join(", "),
      ]),
    );
    expect(Object.fromEntries(calls)).toEqual({
      "CHANNEL.SCORES": 1,
      "CHANNEL.CLASSIFY": 1,
      "CHANNEL.PRIMARY": 1,
    });
  }));

test("a range that another formula fills is read as that formula leaves it", () =>
  withTables(async (sheet) => {
    const last = sheet.getRangeByIndexes(0, 0, height, width).load("address");
    await sheet.context.sync();
    const codes = last.address.split("!")[1] ?? "";
    sheet.getRange("A1").formulas = [[`=CHANNEL.CLASSIFY(${ALL})`]];
    sheet.getRange("A30").formulas = [[`=CHANNEL.PRIMARY(${codes},Channels[#All])`]];
    const primaryOf = (model: typeof MODEL) =>
      rowsOf(classify(model).suggested).map((classes) => [
        model.channels.find((_, at) => classes[at] === "primary")?.id ?? "",
      ]);
    expect(await valuesAt(sheet, 29, height, 1)).toEqual(primaryOf(MODEL));
    const edited = {
      ...MODEL,
      channels: MODEL.channels.map((channel) => ({ ...channel, capacity: 1 })),
    };
    expect(primaryOf(edited)).not.toEqual(primaryOf(MODEL));
    const column = rangesOf(MODEL).channels[0]?.indexOf("Kapacitet") ?? -1;
    sheet.context.workbook.worksheets
      .getItem("Channels")
      .getRangeByIndexes(1, column, width, 1).values = edited.channels.map(() => [1]);
    expect(await valuesAt(sheet, 29, height, 1)).toEqual(primaryOf(edited));
  }));

test("arguments that are left out between commas, ranges and whole columns are read", () =>
  withTables(async (sheet) => {
    sheet.getRange("A1:A1").formulas = [
      ["=SUM(CHANNEL.SCORES(Services[#All],Channels[#All],,,Settings[#All]))"],
    ];
    sheet.getRange("A2").formulas = [["=SUM(CHANNEL.SCORES(Services!A:S,Channels!A:S))"]];
    sheet.getRange("A3").formulas = [["=SUM(CHANNEL.FREQUENCY(Services[Volym per år]))"]];
    sheet.getRange("A4").formulas = [["=CHANNEL.FREQUENCY(10,{5,8})"]];
    sheet.getRange("A5").formulas = [["=CHANNEL.FREQUENCY(Z1)"]];
    const [[all], [columns], [levels], [constant], [blank]] = (await valuesAt(sheet, 0, 5, 1)) as [
      [number],
      [number],
      [number],
      [number],
      [string],
    ];
    expect(all).toBeGreaterThan(0);
    expect(columns).toBe(all);
    expect(levels).toBeGreaterThan(height);
    expect(constant).toBe(3);
    expect(blank).toBe("");
  }));

test("bad input gives the error value, and mending it the result", () =>
  withTables(async (sheet) => {
    sheet.getRange("A1").formulas = [["=INDEX(CHANNEL.SCORES(Services[#All],Channels[#All]),1,1)"]];
    sheet.getRange("A2").formulas = [
      ['=CHANNEL.EXPLAIN("nobody","web",Services[#All],Channels[#All])'],
    ];
    sheet.getRange("A3").formulas = [["=CHANNEL.SCORES(Services,Channels)"]];
    expect((await valuesAt(sheet, 1, 2, 1)).flat()).toEqual(["#N/A", "#VALUE!"]);
    const volume = sheet.context.workbook.worksheets
      .getItem("Services")
      .getRangeByIndexes(1, rangesOf(MODEL).services[0]?.indexOf("Volym per år") ?? -1, 1, 1);
    volume.values = [["many"]];
    expect(await valuesAt(sheet, 0, 1, 1)).toEqual([["#VALUE!"]]);
    volume.formulas = [["=1/0"]];
    expect(await valuesAt(sheet, 0, 1, 1)).toEqual([["#VALUE!"]]);
    volume.values = [[1200]];
    expect(typeof (await valuesAt(sheet, 0, 1, 1))[0]?.[0]).toBe("number");
  }));
