/** Lists far beyond what a workbook may have: read or refused with the row, in time that grows with their length alone. */
import { readCsv } from "../../src/import/csv";
import { readLists } from "../../src/import/reading/read-lists";
import { faultLines } from "../../src/import/understood-lines";
import { readInputs } from "../../src/run/read-inputs";
import { EMPTY_STORE } from "../../src/workbook/store/store";
import { contextIn, read } from "./lists";

const LIMIT = 10_000;
const ROWS = 12_000;
/** More than a call takes arguments. */
const LONG = 130_000;

const lines = (header: string, row: (at: number) => string, count = ROWS): string =>
  [header, ...Array.from({ length: count }, (_, at) => row(at))].join("\n");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const EMPTY = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: EMPTY_STORE,
};

test.each(["services", "channels", "groups"] as const)(
  "a file of %s that is too long is refused for its rows alone, and no cell of it is read",
  (table) => {
    const reading = readCsv(bytes(lines("id;name;volume;mode", (at) => `a,b;${at};x;y`)), "in.csv");
    if (!reading.ok) throw new Error(reading.problem.code);
    const { problems } = readInputs(EMPTY, { [table]: reading.source }, "en");
    expect(problems).toEqual([
      {
        code: "too-many",
        position: { source: "in.csv", row: null, column: null },
        values: { found: ROWS, most: { services: LIMIT, channels: 160, groups: 250 }[table] },
      },
    ]);
  },
);

test("blank rows do not make a file too long", () => {
  const text = `id;name\na;Bad\n${";\n".repeat(LIMIT)}b;Sim\n`;
  const reading = readCsv(bytes(text), "in.csv");
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(readInputs(EMPTY, { services: reading.source }, "en").problems).not.toContainEqual(
    expect.objectContaining({ code: "too-many" }),
  );
});

test("of a list that is too long the services that a workbook may have are read, the rest is told by row", () => {
  const context = contextIn();
  const result = read(
    lines("Service;Department", (at) => `Permit ${at};Dept`),
    { context },
  );
  expect(result.counts.services).toBe(LIMIT);
  expect(result.leftOut).toHaveLength(ROWS - LIMIT);
  expect(faultLines(result, "en")).toEqual([
    expect.stringMatching(/10002, 10003.*more than 10000 services/),
  ]);
});

test("a log may be as long as it is: its contacts are counted, whatever else their rows say", () => {
  const text = lines(
    "Date,Request type,Channel,Ticket",
    (at) => `2026-01-${String((at % 28) + 1).padStart(2, "0")},Permit ${at % 3},Phone,T-${at}`,
    LONG,
  );
  const result = read(text);
  expect(result.questions).toEqual([]);
  expect(result.counts).toMatchObject({ services: 3, volumes: 3 });
  expect(result.notes).toContainEqual(
    expect.objectContaining({ code: "contacts-only", values: { header: "Ticket" } }),
  );
}, 60_000);

test("volumes of services that nobody knows are rows that are not taken", () => {
  const text = lines("Service;Channel;Contacts", (at) => `Permit ${at};Phone;${at % 90}`);
  const result = read("Service;Department\nReal;Dept", { ofVolumes: [text] });
  expect(result.leftOut).toHaveLength(ROWS);
  expect(result.counts.services).toBe(1);
}, 60_000);

describe("what is too large to be read", () => {
  const refusal = async (content: Uint8Array, file: string): Promise<string> => {
    const reading = await readLists(content, file, "en");
    return reading.ok ? "read" : reading.problem.code;
  };
  const deep = 100_000;

  it.each([
    ["cells", bytes(";;;;;;;;;\n".repeat(300_001)), "in.csv", "csv-too-long"],
    ["bytes", new Uint8Array(100_000_001), "in.txt", "csv-too-heavy"],
    [
      "members of records",
      bytes(JSON.stringify(Array.from({ length: 2_000 }, (_, at) => ({ [`m${at}`]: at })))),
      "in.json",
      "csv-too-long",
    ],
    [
      "levels",
      bytes(`[{"name":${"[".repeat(deep)}${"]".repeat(deep)}}]`),
      "in.json",
      "json-records",
    ],
  ])("%s", async (_, content, file, code) => {
    expect(await refusal(content, file)).toBe(code);
  });
});
