/** What a department wrote where no merge reads, on sheets of results and in notes on cells, is told with its cells. */
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Cell } from "../../src/xlsx/content";
import { convert, program } from "../libre-office";
import { put, tableOf } from "./edit-file";
import { edited, exchange, merged, problems, said, type Exchange } from "./returned";

let bygg: Exchange;
beforeAll(async () => {
  bygg = await exchange();
});

/** The file with texts in cells of sheets, by sheet, row and column from 0. */
const written = (...cells: readonly (readonly [string, number, number, string])[]) =>
  edited(bygg, ({ sheets }) => {
    for (const [name, row, column, value] of cells) {
      const sheet = sheets.find((one) => one.name === name);
      if (sheet === undefined) throw new Error(`No sheet ${name}`);
      const line = sheet.cells.get(row) ?? new Map<number, Cell>();
      line.set(column, { value, style: 0 });
      sheet.cells.set(row, line);
    }
  });

const told = async (bytes: Uint8Array) => problems(await merged(bygg, bytes));

test("a text on a sheet of results is told with its cell, however the file was saved", async () => {
  expect(await told(bygg.sent)).toEqual([null]);
  const bytes = await written(
    ["Start", 40, 1, "¤Ring Anna först"],
    ["Poäng", 6, 40, "¤Stämmer inte"],
    ["Poäng", 7, 40, "¤Inte heller"],
  );
  const line = [
    "what was written on Start!B41, Poäng!AO7 (+1) is not merged. Read it in the file.",
  ];
  expect(await told(bytes)).toEqual(line);
  if (program === undefined) return;
  expect(await told(convert(program, bygg.sent, "xlsx"))).toEqual([null]);
  const [again = ""] = await told(convert(program, bytes, "xlsx"));
  expect(again).toMatch(/Poäng!AO7 \(\+1\)/);
  expect(again).toMatch(/Start!B41/);
});

/** The file with a note on the first cell of its matrix. */
function withNote(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const path = `xl/worksheets/_rels/${sheet}.rels`;
  const relation = `<Relationship Id="rIdNote" Type="${office}/comments" Target="../comments9.xml"/>`;
  const type =
    '<Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>';
  const note = `<comments xmlns="${main}"><authors><author>Anna</author></authors><commentList><comment ref="D6" authorId="0"><text><r><t>¤Nej </t></r><r><t>här</t></r></text></comment><comment ref="E7" authorId="0"><text><t>¤Ja</t></text></comment></commentList></comments>`;
  return zipSync({
    ...parts,
    [path]: strToU8(text(path).replace("</Relationships>", `${relation}</Relationships>`)),
    "xl/comments9.xml": strToU8(note),
    "[Content_Types].xml": strToU8(
      text("[Content_Types].xml").replace("</Types>", `${type}</Types>`),
    ),
  });
}

test("a note on a cell is told, and what else the file has is merged", async () => {
  const bytes = await edited(bygg, (content) => {
    put(tableOf(content, "Matrix"), "permit", "web", "K");
  });
  const rels = Object.keys(unzipSync(bytes)).filter((path) => /_rels\/sheet\d+\.xml/.test(path));
  const sheet = rels.map((path) => /sheet\d+\.xml/.exec(path)?.[0] ?? "")[2] ?? "";
  const found = await merged(bygg, withNote(bytes, sheet));
  expect(said(found)).toEqual([["Matrix", "permit", "channel:web", "K"]]);
  expect(problems(found)).toEqual([
    expect.stringMatching(
      /^notes on cells are not merged \(.+!D6 \(\+1\)\)\. Read them in the file\.$/,
    ),
  ]);
  // A file that says something else is another file.
  const both = await merged(bygg, bytes, withNote(bytes, sheet));
  expect(problems(both)[1]).not.toMatch(/the same as/);
});
