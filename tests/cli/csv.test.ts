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
  expect(refusal(Uint8Array.from([0x69, 0x64, 0x0a, 0xe5, 0xe4, 0x0a]))).toMatch(
    /^services\.csv: the file is not a CSV in UTF-8\. Save it as/,
  );
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]);
  expect(refusal(zip)).toMatch(/^services\.csv: the file is not a CSV/);
  expect(refusal(new Uint8Array())).toMatch(/^services\.csv: the file is empty\. It should begin/);
  expect(refusal(bytes("\n\n"))).toMatch(/^services\.csv: the file is empty/);
  expect(refusal(bytes("\ufeff"))).toMatch(/^services\.csv: the file is empty/);
});

test("UTF-16, as Excel's “Unicode text” has it, is refused and not read as nonsense", () => {
  const text = "id;namn\na;b\n";
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  expect(refusal(utf16)).toMatch(/not a CSV in UTF-8/);
});

test("a row with too many or too few fields is told by its row", () => {
  expect(refusal(bytes("id,name\na,b\nc,d,e\n"))).toBe(
    "services.csv, row 3: the row has 3 fields but the header row 2. Mend the row.",
  );
  expect(refusal(bytes("id,name\na\n"))).toMatch(/^services\.csv, row 2: the row has 1 fields/);
});

test("a quotation mark out of place is told by its row", () => {
  expect(refusal(bytes('id,name\na,b\nc,"d"e\n'))).toMatch(/^services\.csv, row 3: a quotation/);
  expect(refusal(bytes('id,name\n"a\nb",c\n\nd,"e\nf\n'))).toMatch(/^services\.csv, row 4: /);
});
