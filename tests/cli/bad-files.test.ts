/** Bad files end every command that reads a workbook with code 2 and one line in the reader's language. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIRST_SHEET, foreignParts, pack } from "../xlsx/foreign-workbook";
import { calls } from "./calls";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const spoilt = (path: string, text: string | null): Uint8Array => {
  const parts = foreignParts();
  if (text === null) Reflect.deleteProperty(parts, path);
  else parts[path] = text;
  return pack(parts);
};
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(2000).fill(0)]);
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

const FILES: readonly (readonly [string, Uint8Array, RegExp, RegExp])[] = [
  ["empty", new Uint8Array(), /no[t] an \.xlsx/, /ingen \.xlsx/],
  ["csv", Buffer.from("id;name\na;b\n"), /not an \.xlsx/, /ingen \.xlsx/],
  ["html", Buffer.from("<html><table></table></html>"), /not an \.xlsx/, /ingen \.xlsx/],
  ["xls", OLE, /not an \.xlsx/, /ingen \.xlsx/],
  ["ods", pack({ mimetype: "x", "content.xml": "<x/>" }), /not an \.xlsx/, /ingen \.xlsx/],
  ["truncated", pack(foreignParts()).slice(0, 3000), /damaged in zip/, /skadad i zip/],
  ["no-workbook", spoilt("xl/workbook.xml", null), /damaged in _rels/, /skadad i _rels/],
  [
    "unclosed",
    spoilt(FIRST_SHEET, `<worksheet ${"a ".repeat(1_500_000)}`),
    /damaged in xl/,
    /skadad i xl/,
  ],
  [
    "laughs",
    spoilt(FIRST_SHEET, `<!DOCTYPE x [<!ENTITY a "b">]>${sheet("")}`),
    /damaged in xl/,
    /skadad i xl/,
  ],
  [
    "twice",
    spoilt(FIRST_SHEET, sheet('<row><c r="A1"/><c r="A1"/></row>')),
    /damaged in xl/,
    /skadad i xl/,
  ],
  [
    "beyond",
    spoilt(FIRST_SHEET, sheet('<row><c r="XFE1"/></row>')),
    /damaged in xl/,
    /skadad i xl/,
  ],
  [
    "text-gone",
    spoilt(FIRST_SHEET, sheet('<row><c r="A1" t="s"><v>99</v></c></row>')),
    /damaged in xl/,
    /skadad i xl/,
  ],
  [
    "large",
    spoilt(FIRST_SHEET, sheet('<row><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>')),
    /too large/,
    /för stor/,
  ],
];

test("each bad file is told in one line in both languages", async () => {
  const words = FILES.flatMap(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    const out = join(folder, "out.xlsx");
    return [
      ["build", path, "--language", "en", "--out", out],
      ["freeze", path, "--language", "sv", "--out", out],
    ];
  });
  const ended = await calls(...words, ["check", folder, "--language", "sv"]);
  for (const [at, { code, stderr, stdout }] of ended.slice(0, -1).entries()) {
    const [name, , en, sv] = FILES[Math.floor(at / 2)] ?? ["", null, /./, /./];
    expect([name, code, stdout, stderr]).toEqual([
      name,
      2,
      "",
      expect.stringMatching(at % 2 === 0 ? en : sv),
    ]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
  expect(ended.at(-1)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/det är en mapp/) as string,
  });
});
