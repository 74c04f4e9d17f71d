/** The tables of the strategy as a document are those of its sheet: the same headers and rows, in the same order. */
import { sheetTexts } from "../sheet-texts";
import { FILES, onBuilt, onDecidedExample } from "../commands/small-workbook";
import { documentOf } from "./document-of";
import { cellTexts } from "./read-document";

/** The rows under each of these headers, as texts, as far as more than the first cell is filled. */
async function tablesOnSheet(sheet: string, headers: ReadonlySet<string>) {
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:E250");
    range.load("values");
    await context.sync();
    return range.values as (string | number)[][];
  });
  const tables: string[][][] = [];
  let isInside = false;
  for (const row of rows) {
    const isHeader = headers.has(String(row[0])) && row[1] !== "";
    if (isHeader) tables.push([]);
    isInside =
      isHeader ||
      (isInside && row[0] !== "" && (row.slice(1).some((cell) => cell !== "") || isSummary(row)));
    if (isInside) tables.at(-1)?.push(row.map(String));
  }
  return tables;
}

/** The last row of a table sums up what is left out, in its first column only. */
const isSummary = ([label]: readonly (string | number)[]): boolean =>
  /^och \d+ till/.test(String(label));

/** As long as the sheet's rows, and numbers as they are. */
const alike = (table: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  table.map((row) =>
    Array.from({ length: 5 }, (_, column) => {
      const text = (row[column] ?? "").trim();
      return /^[\d\s\u00A0\u202F]+$/.test(text) ? text.replace(/\s/g, "") : text;
    }),
  );

const WORKBOOKS = {
  "the example": onDecidedExample,
  "a workbook with partners, ends of channels and a primary beside another": (
    work: () => Promise<void>,
  ) => {
    const channels = FILES.channels
      .replace("minutes;capabilities", "minutes;capabilities;owner;lastYear;direction")
      .replace("5;\ne", "5;;;;\ne")
      .replace("10;eid", "10;eid;Kommunförbundet;;invest")
      .replace("20;eid", "20;eid;;2030;reduce")
      .replace("60;15;", "60;15;;Regionen;;keep")
      .replace("250;45;eid", "250;45;eid;;;");
    const rules = `${FILES.rules}permit;phone;H;Beslut;;\npermit;eservice;H;Beslut;;\n`;
    return onBuilt({ decide: true }, work, { ...FILES, channels, rules });
  },
} as const;

test.each(Object.keys(WORKBOOKS) as (keyof typeof WORKBOOKS)[])(
  "headers and rows are those of the sheet: %s",
  (name) =>
    WORKBOOKS[name](async () => {
      const found = (await documentOf("strategy")).tables.map(cellTexts).map(alike);
      const headers = new Set(found.map(([header]) => header?.[0] ?? ""));
      const sheet = (await tablesOnSheet(sheetTexts("strategy").name.sv, headers)).map(alike);
      expect(found.length).toBeGreaterThan(5);
      expect(found).toEqual(sheet);
    }),
);
