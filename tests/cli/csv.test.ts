/** CSV as Excel, other programs and people write it. */
import { UsageError } from "../../src/cli/usage-error";
import { readCsv } from "../../src/cli/csv";
import { SERVICES } from "../../src/sheets/services/table";
import { readTable } from "../../src/workbook/table/table";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytes(text), "folder/services.csv");

/** The line of the refusal. */
function refusal(content: Uint8Array): string {
  try {
    readCsv(content, "folder/services.csv");
  } catch (error) {
    if (error instanceof UsageError) return error.lineIn("en");
    throw error;
  }
  return "none";
}

test.each([
  ["commas", "id,name\na,Bad\n"],
  ["semicolons", "id;name\na;Bad\n"],
  ["tabs", "id\tname\na\tBad\n"],
  ["a byte order mark", "\ufeffid;name\r\na;Bad\r\n"],
  ["a byte order mark and quotes", '\ufeff"id","name"\r\n"a","Bad"'],
  ["old line ends", "id;name\ra;Bad\r"],
  ["blank lines", "id;name\n\na;Bad\n\n\n"],
])("with %s it is read alike", (_, text) => {
  const table = read(text);
  expect(table.headers).toEqual(["id", "name"]);
  expect(table.rows).toEqual([["a", "Bad"]]);
});

test.each([
  "<html><body><table><tr><td>id</td></tr></table></body></html>",
  "\n <!DOCTYPE html>\n<p>id;name</p>",
  '<?xml version="1.0"?><Workbook/>',
])("a page or another program's file is none, whatever it is called: %s", (text) => {
  expect(refusal(bytes(text))).toMatch(/is not a CSV/);
});

test("a row of a million fields is refused at once", () => {
  expect(refusal(bytes(`id;name${";x".repeat(1_000_000)}\na;Bad\n`))).toMatch(
    /row 1: the row has 1000002 fields, and at most 16384/,
  );
});

test("a separator inside quotes does not count when the separator is found out", () => {
  expect(read('"id, short";name\na;"x,y"\n').headers).toEqual(["id, short", "name"]);
});

test("decimal comma and decimal point give the same number", () => {
  const volume = (text: string) => readTable(SERVICES, read(text)).rows[0]?.record.volume;
  expect(volume("id;volume\na;1 234,5\n")).toBe(1234.5);
  expect(volume("id,volume\na,1234.5\n")).toBe(1234.5);
  expect(volume('id,volume\na,"1234,5"\n')).toBe(1234.5);
});

test("lists have any separator that the file leaves free", () => {
  const groups = (text: string) => readTable(SERVICES, read(text)).rows[0]?.record.targetGroups;
  expect(groups("id;targetGroups\na;x,y\n")).toEqual(["x", "y"]);
  expect(groups("id,targetGroups\na,x;y\n")).toEqual(["x", "y"]);
  expect(groups("id,targetGroups\na,x|y\n")).toEqual(["x", "y"]);
  expect(groups('id,targetGroups\na,"x,y"\n')).toEqual(["x", "y"]);
});

test("a problem is told by the row as a spreadsheet counts it, quoted line breaks and blank lines or not", () => {
  const table = read('id,name,volume\n\na,"two\nlines",1\nb,plain,-1\n\nc,"x\ny",z\n');
  expect(table.rows[0]?.[1]).toBe("two\nlines");
  const { problems } = readTable(SERVICES, table);
  expect(problems.map(({ position: place }) => place.row)).toEqual([4, 6]);
});

test("what is no CSV is refused with one line and a cure", () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]);
  expect(refusal(zip)).toMatch(/^services\.csv: the file is not a CSV\. Save it as/);
  expect(refusal(new Uint8Array())).toMatch(/^services\.csv: the file is empty\. It should begin/);
  expect(refusal(bytes("\n\n"))).toMatch(/^services\.csv: the file is empty/);
  expect(refusal(bytes(";;\n;;\n"))).toMatch(/^services\.csv: the file is empty/);
  expect(refusal(bytes("\ufeff"))).toMatch(/^services\.csv: the file is empty/);
});

/** A text in UTF-16 with its byte order mark. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

test("every encoding that Excel writes gives the same table", () => {
  const text = "id;name\nv;Vård – 5 €\n";
  const codes: Readonly<Record<string, number>> = { "–": 0x96, "€": 0x80 };
  const windows = Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
  for (const content of [bytes(text), utf16(text, true), utf16(text, false), windows]) {
    const { headers, rows } = readCsv(content, "services.csv");
    expect(headers).toEqual(["id", "name"]);
    expect(rows).toEqual([["v", "Vård – 5 €"]]);
  }
});

test("a row without its last blank fields is read, and so is one with blank ones too many", () => {
  const table = read("id,name,growth,,\na,A,1%\nb,B\nc\nd,D,,,,\n,,,\n");
  expect(table.headers).toEqual(["id", "name", "growth"]);
  expect(table.rows).toEqual([
    ["a", "A", "1%"],
    ["b", "B", ""],
    ["c", "", ""],
    ["d", "D", ""],
    ["", "", ""],
  ]);
});

test("a value that no header stands over is told by its row", () => {
  expect(refusal(bytes("id,name\na,b\nc,d,,e\n"))).toBe(
    "services.csv, row 3: the row has 4 fields but the header row 2. Mend the row.",
  );
  expect(refusal(bytes("id,,name\na,,b\nc,x,d\n"))).toBe(
    "services.csv, row 3: column B has a value but no header. Give the column a header, or remove it.",
  );
});

test.each([
  ["blank lines", "\n\n", 3],
  ["rows of separators", ";;\n", 2],
  ["blanks", "  \n", 2],
  ["a line that states the separator, which Excel does not show", "sep=;\n", 1],
  ["that line in quotes", '"sep=;"\r\n', 1],
])("before the header may stand %s", (_, before, headerRow) => {
  const table = read(`${before}id;name;complexity\na;"A, b";1,5\n`);
  expect(table.headers).toEqual(["id", "name", "complexity"]);
  expect(table.position(null, 0).row).toBe(headerRow);
  expect(table.position(0, 0).row).toBe(headerRow + 1);
  expect(readTable(SERVICES, table).rows[0]?.record).toMatchObject({
    name: "A, b",
    complexity: 1.5,
  });
});

test("the stated separator counts, whatever else the header has", () => {
  expect(read("sep=|\nid|name; long; and short\na|A\n").headers).toEqual([
    "id",
    "name; long; and short",
  ]);
  expect(read("id|name\na|A\n").headers).toEqual(["id", "name"]);
});

test("a quotation mark out of place is told by its row", () => {
  expect(refusal(bytes('id,name\na,b\nc,"d"e\n'))).toMatch(/^services\.csv, row 3: a quotation/);
  expect(refusal(bytes('id,name\n"a\nb",c\n\nd,"e\nf\n'))).toMatch(/^services\.csv, row 4: /);
});

test.each([
  ["semicolons", "sep=,\nid;name;complexity\na;A, b;1,5\nb;B;2,5\nc;C;3\n"],
  ["tabs", "sep=;\nid\tname\tcomplexity\na\tA, b\t1,5\nb\tB\t2,5\n"],
  ["commas", 'sep=;\nid,name,complexity\na,"A, b",1.5\n'],
])("a stated separator that the columns do not have gives way to %s", (_, content) => {
  const table = read(content);
  expect(table.headers).toEqual(["id", "name", "complexity"]);
  expect(table.position(null, 0).row).toBe(1);
  expect(readTable(SERVICES, table).rows[0]?.record).toMatchObject({
    name: "A, b",
    complexity: 1.5,
  });
});

test("a stated separator counts where each row has one name, whatever commas names have", () => {
  const table = read("sep=;\nname\nPermit, building\nPermit, food\n");
  expect(table.headers).toEqual(["name"]);
  expect(table.rows).toEqual([["Permit, building"], ["Permit, food"]]);
});
