/** A workbook with each kind of change, and its action plan as it stands. */
import { columnName } from "../../src/a1/address";
import type { Built } from "../../src/commands/threads/planned-run";
import type { Host } from "../../src/host/host";
import type { Language } from "../../src/locale/language";
import { CHANGES_BY_SERVICE_HEADERS } from "../../src/sheets/changes-by-service/texts";
import { CHANGES_HEADERS } from "../../src/sheets/changes/texts";
import { sheetTexts } from "../sheet-texts";
import { onBuilt, readAt, readStandingTable, writeAt, type Value } from "./small-workbook";

/** Three services alike, one with an app that ends, and one whose law forbids e-mail. */
export const PLAN_FILES = {
  services: `id;name;department;kind;volume;complexity;requirements
a;Ansökan A;Bygg;apply;1000;2;
b;Ansökan B;Bygg;apply;800;2;
c;Ansökan C;Omsorg;apply;600;2;
d;Ansökan D;1*;apply;400;2;
s;Hemligt ärende;Omsorg;apply;500;2;secrecy
`,
  channels: `id;name;group;mode;richness;capacity;cost;minutes;capabilities;lastYear
eservice;E-tjänst;h2m;self;3;5;4;10;secrecy;
phone;Telefon;h2h;call;4;3;80;15;secrecy;
letter;Brev;m2h;paper;2;3;100;20;secrecy;
email;E-post;h2h;message;2;3;50;10;;
app;App;h2m;self;3;5;4;10;secrecy;2027
`,
  requirements: `id;name;severity;legalBasis
secrecy;Sekretess;must;OSL
`,
  rules: `service;channel;class;reason;legalBasis;exception
*;letter;B;;;
d;app;K;;;
`,
  volumes: `service;channel;volume
a;eservice;500
a;letter;300
a;phone;200
b;eservice;300
b;letter;400
b;phone;100
c;eservice;200
c;letter;300
c;phone;100
d;eservice;300
d;app;100
d;phone;-
s;eservice;300
s;email;200
s;phone;x
`,
} as const;

/** Lets a test work on the workbook of these files, with decisions in every suggested cell, opened from its file. */
export const onPlan = <T>(work: (host: Host, done: Built) => Promise<T>): Promise<T> =>
  onBuilt({ decide: true }, work, PLAN_FILES);

/** At most so many groups of services. */
export const grouped = (most: number) => ({
  settings: `key;value\nmaximumServiceGroups;${most}\n`,
});

type Header = keyof typeof CHANGES_HEADERS;
type ByServiceHeader = keyof typeof CHANGES_BY_SERVICE_HEADERS;

/** Rows of the plan by header, with the addresses of their cells. */
export async function plan(language: Language = "sv") {
  const table = await readStandingTable("Changes");
  const [headers = [], ...rows] = table.values;
  const at = (key: Header): number => headers.indexOf(CHANGES_HEADERS[key][language]);
  return {
    table,
    rows: rows.map((cells) => (key: Header) => cells[at(key)]),
    address: (row: number, key: Header) =>
      `${columnName(table.column + at(key))}${table.row + row + 2}`,
  };
}

/** The row of a change in a channel, by what its services are called. */
export async function planRow(channel: string, change: string, services = "") {
  const { rows, address, table } = await plan();
  const row = rows.findIndex(
    (cell) =>
      cell("channelId") === channel &&
      cell("change") === change &&
      String(cell("service")).includes(services),
  );
  return {
    row,
    cell: (key: Header) => rows[row]?.(key),
    write: (key: Header, value: Value) => writeAt(table.sheet, address(row, key), [[value]]),
  };
}

/** Rows of the plan by service, by header. */
export async function byService(language: Language = "sv") {
  const [headers = [], ...rows] = (await readStandingTable("ChangesByService")).values;
  return rows.map(
    (cells) => (key: ByServiceHeader) =>
      cells[headers.indexOf(CHANGES_BY_SERVICE_HEADERS[key][language])],
  );
}

/** The cells of the sheet from a row on, from 1, without blank ones at the end of a row. */
export async function linesFrom(row: number, rows: number): Promise<readonly (readonly Value[])[]> {
  const values = await readAt(sheetTexts("changes").name.sv, `A${row}:Z${row + rows - 1}`);
  return values.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1));
}
