/** Small workbooks made through the genuine client on the embedded host, for tests of whole runs. */
import "./own-realm";
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { readCsv } from "../../src/cli/csv";
import { build, type BuildOptions } from "../../src/commands/build";
import type { Built } from "../../src/commands/threads/planned-run";
import type { Behaviour } from "../../src/host/behaviour";
import { startHost, type Host } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { exampleModel } from "../../src/example/example-model";
import type { Language } from "../../src/locale/language";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { columnName } from "../../src/a1/address";
import type { Import } from "../../src/run/read-inputs";
import { onceARun } from "../once-a-run";
import { memberOf } from "../../src/host/engine/cell-edits";

/** CSV texts by table. */
export type Files = Readonly<Partial<Record<Import, string>>>;

export const FILES = {
  services: `id;name;department;kind;targetGroups;volume;complexity;requirements
permit;Bygglov;Bygg;apply;all;1200;4;eid
care;Hemtjänst;Omsorg;dialogue;old, all;300;5;
news;Nyheter;Kansli;inform;;50000;1;
fee;Avgift;Bygg;decide;all;;2;eid
`,
  channels: `id;name;group;kinds;richness;capacity;cost;minutes;capabilities
web;Webbplats;h2m;inform|apply|decide;2;5;1,5;5;
eservice;E-tjänst;h2m;;3;5;4;10;eid
letter;Brev;m2h;;2;3;25;20;eid
phone;Telefon;h2h;;4;3;60;15;
visit;Besök;h2h;;5;1;250;45;eid
`,
  groups: `id;name;parent;size;E;M;P
all;Alla;;10000;60;30;10
old;Äldre;all;2000;20;30;50
`,
  requirements: `id;name;severity;legalBasis
eid;E-legitimation;must;
`,
  rules: `service;channel;class;reason;legalBasis;exception
news;web;H;Beslut i nämnden;;
`,
  needs: `group;channel;acceptance
old;phone;1
`,
  volumes: `service;channel;volume
permit;letter;700
permit;visit;500
news;web;0
news;phone;-
`,
} as const satisfies Files;

export const source = (text: string, name = "file.csv") =>
  readCsv(new TextEncoder().encode(text), name);

export type Options = Partial<Omit<BuildOptions, "imports">>;

/** A run of the command with files laid over the workbook that is open. */
export const runBuild = (files: Files = {}, options: Options = {}) =>
  build({
    imports: Object.fromEntries(
      Object.entries(files).map(([table, text]) => [table, source(text, `${table}.csv`)]),
    ),
    decide: false,
    language: "sv",
    today: "2026-03-01",
    ...options,
  });

/** The same, for a run that must succeed. */
export async function built(files: Files = {}, options: Options = {}): Promise<Built> {
  const outcome = await runBuild(files, options);
  if (outcome.ok) return outcome.done;
  throw "error" in outcome ? outcome.error : new Error(JSON.stringify(outcome.refused));
}

/** Starts a host, lets a test work on it, and ends it. @param behaviour where it is not to do the harshest */
export async function onHost<T>(
  work: (host: Host) => Promise<T>,
  content?: WorkbookContent,
  behaviour: Partial<Behaviour> = {},
): Promise<T> {
  const host = await startHost({ behaviour, ...(content === undefined ? {} : { content }) });
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}

/** What a run made in a new workbook. */
interface Made {
  readonly file: Uint8Array;
  /** What the run gave. */
  readonly done: Built;
  /** What was opened from the file; hosts leave it as it is. */
  content?: Promise<WorkbookContent>;
}

const made = new Map<string, Promise<Made>>();

/** What a run with these options makes in a new workbook; made once for all suites. */
function madeBy(options: Options, from: Files): Promise<Made> {
  const key = createHash("sha256")
    .update(serialize([from, options]))
    .digest("hex");
  return memberOf(made, key, async () => {
    const kept = await onceARun(key, () =>
      onHost(async (host) => {
        const done = await built(from, options);
        return serialize({ done, file: await saveXlsx(await host.content()) });
      }),
    );
    return deserialize(kept) as Made;
  });
}

/** The file that a run with these options makes in a new workbook; made once for all suites. */
export const builtFile = async (options: Options = {}, from: Files = FILES): Promise<Uint8Array> =>
  (await madeBy(options, from)).file;

/**
 * Lets a test work on the workbook that a run with these options makes, opened from its file, and with what the run
 * gave: for tests that are not about how that run comes about.
 */
export async function onBuilt<T>(
  options: Options,
  work: (host: Host, done: Built) => Promise<T>,
  from: Files = FILES,
  behaviour: Partial<Behaviour> = {},
): Promise<T> {
  const of = await madeBy(options, from);
  of.content ??= openXlsx(of.file);
  return onHost((host) => work(host, of.done), await of.content, behaviour);
}

/** Lets a test work on the example with decisions in every suggested cell, opened from its file. */
export const onDecidedExample = <T>(
  work: (host: Host, done: Built) => Promise<T>,
  language: Language = "sv",
): Promise<T> => onBuilt(decidedExample(language), work, {});

/** The file of the example with decisions in every suggested cell. */
export const decidedExampleFile = (language: Language = "sv"): Promise<Uint8Array> =>
  builtFile(decidedExample(language), {});

const decidedExample = (language: Language): Options => ({
  language,
  model: exampleModel(language),
  decide: true,
});

/** The file of the small workbook, with decisions in every suggested cell. */
export const smallFile = (): Promise<Uint8Array> => builtFile({ decide: true });

/** Lets a test work on the small workbook, opened from its file. */
export const onSmallWorkbook = <T>(
  work: (host: Host) => Promise<T>,
  behaviour: Partial<Behaviour> = {},
): Promise<T> => onBuilt({ decide: true }, work, FILES, behaviour);

/**
 * Queues what makes the workbook one that a version without the hidden store wrote, or any version that
 * states its schema beside it.
 */
export function stateSchema({ workbook }: Excel.RequestContext, schema: number): void {
  const store = workbook.worksheets.getItem("_ChannelMatrix");
  // Excel deletes no sheet that is very hidden.
  store.visibility = "Visible";
  store.delete();
  workbook.properties.custom.add("ChannelMatrixSchema", schema);
}

/** The workbook as a file, opened again. */
export const reopened = async (host: Host): Promise<WorkbookContent> =>
  openXlsx(await saveXlsx(await host.content()));

export type Value = string | number | boolean;

/** A table as it stands: its place, its cells, and where its rows and columns are by their first cell and header. */
export interface StandingTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  /** The row above the headers, where grids have their channels' ids. */
  readonly above: readonly Value[];
}

export const readStandingTable = (name: string): Promise<StandingTable> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange();
    range.load("values,formulas,rowIndex,columnIndex");
    const above = range.getRow(0).getOffsetRange(-1, 0);
    above.load("values");
    table.worksheet.load("name");
    await context.sync();
    return {
      sheet: table.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as Value[][],
      formulas: range.formulas as Value[][],
      above: (above.values as Value[][])[0] ?? [],
    };
  });

/** The cell of a table in the row that begins with `id`, under a header or a channel's id. */
export function cellIn(table: StandingTable, id: string, column: string): Value | undefined {
  const row = table.values.find(([first]) => first === id);
  const header = table.values[0]?.indexOf(column) ?? -1;
  return row?.[header >= 0 ? header : table.above.indexOf(column)];
}

/** The sheet's address of that cell. */
export function addressIn(table: StandingTable, id: string, column: string): string {
  const row = table.values.findIndex(([first]) => first === id);
  const header = table.values[0]?.indexOf(column) ?? -1;
  const at = header >= 0 ? header : table.above.indexOf(column);
  if (row < 0 || at < 0) throw new Error(`No cell ${id} × ${column} in ${table.sheet}`);
  return `${columnName(table.column + at)}${table.row + row + 1}`;
}

export const readCell = async (name: string, id: string, column: string) =>
  cellIn(await readStandingTable(name), id, column);

/** Writes a cell of a table as a person would. */
export async function writeCell(
  name: string,
  id: string,
  column: string,
  value: Value,
): Promise<void> {
  const table = await readStandingTable(name);
  await writeAt(table.sheet, addressIn(table, id, column), [[value]]);
}

/** Writes cells by their address on a sheet. */
export const writeAt = (sheet: string, address: string, values: Value[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });

export const readAt = (sheet: string, address: string): Promise<Value[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as Value[][];
  });

/** Adds rows under a table's last one and fits the table to them; each row is its values by header, the others blank. */
export const addRows = (
  name: string,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const headers = table.getHeaderRowRange().load("values");
    await context.sync();
    const columns = (headers.values[0] ?? []).map(String);
    for (const header of rows.flatMap((row) => Object.keys(row))) {
      if (!columns.includes(header)) throw new Error(`${name} has no column ${header}.`);
    }
    table.rows.add(
      undefined,
      rows.map((row) => columns.map((header) => row[header] ?? "")),
    );
    await context.sync();
  });

export const deleteRow = (name: string, id: string): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    const index = (body.values as Value[][]).findIndex(([first]) => first === id);
    if (index < 0) throw new Error(`No row ${id} in ${name}`);
    table.rows.getItemAt(index).delete();
    await context.sync();
  });

/** The id that each new workbook gets. */
const MODEL_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every cell with its value, formula and look, sheet by sheet, as lines that can be compared. */
export function cellsOf(content: WorkbookContent): string[] {
  const looksOf = content.styles.map((style) =>
    JSON.stringify(
      Object.entries(style)
        .filter(([key]) => key !== "sourceFormat" && key !== "basedOn")
        .sort(),
    ),
  );
  return content.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .flatMap(([row, cells]) =>
        [...cells]
          .sort(([one], [other]) => one - other)
          .flatMap(([column, cell]) => {
            const text = JSON.stringify([cell.value, cell.formula ?? null]);
            const value = text.includes("-") ? text.replace(MODEL_ID, "model id") : text;
            const looks = looksOf[cell.style] ?? "[]";
            // A blank cell that looks like any other is nothing.
            const isNothing = cell.value === null && cell.formula === undefined && looks === "[]";
            return isNothing
              ? []
              : [`${sheet.name}!${columnName(column)}${row + 1} ${value} ${looks}`];
          }),
      ),
  );
}

/** Where each of the texts stands on a sheet: its address, null when it is gone. */
export const placesOfTexts = (
  sheet: string,
  texts: readonly Value[],
): Promise<Readonly<Record<string, string | null>>> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    const places: Record<string, string | null> = Object.fromEntries(
      texts.map((text): [string, null] => [String(text), null]),
    );
    (used.values as Value[][]).forEach((row, down) => {
      row.forEach((value, right) => {
        if (texts.includes(value)) {
          places[String(value)] =
            `${columnName(used.columnIndex + right)}${used.rowIndex + down + 1}`;
        }
      });
    });
    return places;
  });

/** A column of a table by header or channel id, as id → value. */
export function columnOf(table: StandingTable, column: string): Record<string, Value | undefined> {
  return Object.fromEntries(
    table.values.slice(1).map(([id]) => [String(id), cellIn(table, String(id), column)]),
  );
}
