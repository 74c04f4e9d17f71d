/** Lists that people have, on the command line: taken as they are, asked about, refused whole, or taken in part. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { calls, type Ended } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "lists-"));
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): void => {
  writeFileSync(at(name), content);
};

const build = (out: string, ...words: readonly string[]): string[] => [
  "build",
  ...words,
  "--language",
  "en",
  "--out",
  at(`${out}.xlsx`),
  "--json",
  at(`${out}.json`),
];

let ended: Readonly<Record<string, Ended>> = {};

/** The texts of a sheet's rows from its header row on. */
async function rowsOf(out: string, sheetName: string): Promise<readonly (readonly string[])[]> {
  const content = await openXlsx(readFileSync(at(`${out}.xlsx`)));
  const sheet = content.sheets.find(({ name }) => name === sheetName);
  const rows = [...(sheet?.cells.values() ?? [])].map((cells) =>
    [...cells.values()].map(({ value }) =>
      value === null || typeof value === "object" ? "" : String(value),
    ),
  );
  return rows.slice(rows.findIndex((cells) => cells.includes("Id")));
}

interface Written {
  readonly services: readonly {
    readonly id: string;
    readonly channels: Readonly<Record<string, { readonly now: number | string | null }>>;
  }[];
}

const json = (out: string): Written =>
  JSON.parse(readFileSync(at(`${out}.json`), "utf8")) as Written;

beforeAll(async () => {
  const utf16 = Buffer.from(
    "\ufeffTjänster 2026;;\r\nTjänst;Telefon;Färg\r\nBad;1 200;blå\r\nSim;x;röd\r\nSumma;1 200;\r\n",
    "utf16le",
  );
  write("titled.csv", utf16);
  write("asked.csv", "Service,Channels,Type\nBathing,web; owl,apply\nParking,phone,apply\n");
  write("none.csv", 'Service,Channels,Type\nBathing,"web; owl",apply\n,web,apply\n');
  write("names.csv", "Service\nBathing\nParking\nSun\n");
  write(
    "list-of-records.json",
    JSON.stringify([{ name: "Bathing", colour: "red" }, { name: "Sun" }]),
  );
  write("own.csv", "id,name,colour\na,Bathing,red\n");
  write(
    "log.csv",
    "Date;Request type;Channel\n2026-01-01;Bathing;Phone\n2026-01-05;Bathing;Visit\n",
  );
  write("other-log.csv", "Date;Request type;Channel\n2026-01-01;Owl;Phone\n2026-01-05;Sun;Visit\n");
  const all: Readonly<Record<string, readonly string[]>> = {
    titled: build("titled", "--services", at("titled.csv")),
    open: build("open", "--services", at("asked.csv")),
    answered: build("answered", "--services", at("asked.csv"), "--map", "Channels:owl=letter"),
    good: build("good", "--services", at("asked.csv"), "--take-good", "--quiet"),
    none: build("none", "--services", at("none.csv"), "--take-good"),
    closed: build(
      "closed",
      ...["--services", at("asked.csv"), "--map", "Channels:owl=-", "--all-channels"],
    ),
    names: build("names", "--services", at("names.csv")),
    records: build("records", "--services", at("list-of-records.json")),
    own: build("own", "--services", at("own.csv")),
    again: build("again", "--services", `${at("titled.xlsx")}#Services`),
    log: build("log", "--services", at("log.csv")),
    counted: build("counted", "--services", at("own.csv"), "--volumes", at("log.csv")),
    unknown: build("unknown", "--services", at("names.csv"), "--volumes", at("other-log.csv")),
    profile: build("profile", "--services", at("names.csv"), "--profile", "nobody"),
    map: build("map", "--services", at("names.csv"), "--map", "Nothing=name"),
    sheet: build("sheet", "--services", `${at("titled.xlsx")}#Nowhere`),
  };
  const results = await calls(...Object.values(all));
  ended = Object.fromEntries(
    Object.keys(all).flatMap((name, index) => {
      const result = results[index];
      return result === undefined ? [] : [[name, result]];
    }),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stderr = (name: string): string => ended[name]?.stderr ?? "";
const code = (name: string): number => ended[name]?.code ?? -1;

test("a list in UTF-16 with a title and a total: services, volumes, and its own column", async () => {
  expect(code("titled")).toBe(0);
  expect(stderr("titled")).toMatch(/titled\.csv: 2 rows, one row a service/);
  expect(stderr("titled")).toMatch(/Telefon → channel:phone/);
  expect(stderr("titled")).toMatch(/kept beside: Färg/);
  const now = json("titled").services.map(({ id, channels }) => [id, channels["phone"]?.now]);
  expect(now).toEqual([
    ["bad", 1200],
    ["sim", "x"],
  ]);
  const [header, first] = await rowsOf("titled", "Services");
  expect(header?.at(-1)).toBe("Färg");
  expect(first?.at(-1)).toBe("blå");
});

test("volumes are taken from a log of contacts as it is, by the names of the services that are there", () => {
  expect(code("counted")).toBe(0);
  const now = json("counted").services.map(({ id, channels }) => [
    id,
    channels["phone"]?.now,
    channels["visit"]?.now,
  ]);
  expect(now).toEqual([["a", 73, 73]]);
  expect(stderr("counted")).toMatch(/log\.csv: 2 rows, one row a contact/);
  expect(code("unknown")).toBe(2);
  expect(stderr("unknown")).toMatch(/other-log\.csv, row 2: “Owl” is no service that is there/);
  expect(existsSync(at("unknown.xlsx"))).toBe(false);
});

test("what is not known is refused with the question and the answer, and nothing is written", () => {
  expect(code("open")).toBe(2);
  expect(stderr("open")).toMatch(
    /“Channels”: which channel is “owl” \(1 row\)\? --map "Channels:owl=/,
  );
  expect(existsSync(at("open.xlsx"))).toBe(false);
});

test("an answer settles it; a list that says all channels closes the others", () => {
  const of = (out: string) => json(out).services[0]?.channels ?? {};
  expect(of("answered")["letter"]?.now).toBe("x");
  expect(of("answered")["visit"]?.now).toBeNull();
  expect(of("closed")["visit"]?.now).toBe("-");
});

test("rows that are clear are taken, and the others saved with why", () => {
  expect(code("good")).toBe(0);
  expect(json("good").services.map(({ id }) => id)).toEqual(["parking"]);
  expect(readFileSync(at("good.left-out.csv"), "utf8")).toBe(
    '\ufeffService,Channels,Type,Why\r\nBathing,"web; owl",apply,a value is not known: owl\r\n',
  );
});

test("where no row is clear no workbook is written, and the rows to mend are", () => {
  expect(code("none")).toBe(2);
  expect(stderr("none")).toMatch(
    /No row is clear\. The rows of the list \(2\) stand in .*none\.left-out\.csv/,
  );
  expect(existsSync(at("none.xlsx"))).toBe(false);
  expect(existsSync(at("none.json"))).toBe(false);
  expect(readFileSync(at("none.left-out.csv"), "utf8")).toBe(
    "\ufeffService,Channels,Type,Why\r\n" +
      'Bathing,"web; owl",apply,a value is not known: owl\r\n' +
      ",web,apply,the row has neither a name nor an id\r\n",
  );
});

test("names alone give a matrix that rests on assumptions, without an error", () => {
  expect(code("names")).toBe(0);
  expect(stderr("names")).toMatch(/3 services .* errors: 0/);
});

test("records of JSON, and columns of our own form that no field has", async () => {
  expect([code("records"), code("own")]).toEqual([0, 0]);
  const [header, first] = await rowsOf("records", "Services");
  expect([header?.at(-1), first?.at(-1)]).toEqual(["colour", "red"]);
  expect(stderr("own")).toMatch(/own\.csv: kept beside as own columns: colour/);
  expect((await rowsOf("own", "Services"))[1]?.at(-1)).toBe("red");
});

test("a sheet of a workbook by name, with its title above the table", async () => {
  expect(code("again")).toBe(0);
  expect((await rowsOf("again", "Services")).slice(1, 3).map((cells) => cells[0])).toEqual([
    "bad",
    "sim",
  ]);
  expect(stderr("sheet")).toMatch(/there is no sheet “Nowhere”\. Use one of: /);
});

test("a log is counted and scaled to a year", () => {
  expect(stderr("log")).toMatch(
    /2 of 2 contacts were counted, 2026-01-01 to 2026-01-05 \(5 days\)/,
  );
  expect(json("log").services[0]?.channels["phone"]?.now).toBe(73);
});

test("a profile and an answer that there are not are refused in one line", () => {
  expect([code("profile"), code("map"), code("sheet")]).toEqual([2, 2, 2]);
  expect(stderr("profile")).toMatch(/“nobody” is not a profile here\. Use ptv, /);
  expect(stderr("map")).toMatch(/“Nothing=name” is not an answer/);
});
