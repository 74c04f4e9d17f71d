/** `document` and `extract` on the command line: the file, or one clear line with exit code 2 and no file. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allText, readDocument } from "../documents/read-document";
import { openXlsx } from "../../src/xlsx/open";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  writeFileSync(at("s.csv"), "id;name;department\na;Ansökan <&>;1\nb;Besked;1*\n");
  writeFileSync(at("c.csv"), "id;name;group;mode\nweb;Webb;h2m;self\npartner;Ombud;h2h;agent\n");
  writeFileSync(at("r.csv"), "service;channel;class\n*;web;H\nb;partner;K\n");
  const [built] = await calls([
    "build",
    ...["--services", at("s.csv"), "--channels", at("c.csv"), "--rules", at("r.csv")],
    ...["--decide", "--today", "2026-03-01", "--quiet", "--out", at("in.xlsx")],
  ]);
  expect(built).toEqual({ code: 0, stdout: "", stderr: "" });
});

const input = at("in.xlsx");

test("document writes each kind, in the workbook's language or the one asked for, and leaves the workbook", async () => {
  const before = readFileSync(input);
  const kinds = ["strategy", "memo", "matrix"] as const;
  const ended = await calls(
    ...kinds.map((kind) => [
      "document",
      input,
      "--kind",
      kind,
      "--today",
      "2026-03-02",
      "--out",
      at(`${kind}.docx`),
    ]),
    ["document", input, "--kind", "memo", "--language", "en", "--quiet", "--out", at("en.docx")],
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(ended[0]?.stderr).toBe(`Done: ${at("strategy.docx")}\n`);
  expect(ended[3]?.stderr).toBe("");
  const texts = [...kinds, "en"].map((name) =>
    allText(readDocument(readFileSync(at(`${name}.docx`)))),
  );
  expect(texts[0]).toContain("1. Sammanfattning och bakgrund");
  expect(texts[1]).toContain("Förslag till beslut");
  expect(texts[2]).toContain("Ansökan <&>");
  expect(texts[2]).toContain("läget 2026-03-02");
  expect(texts[3]).toContain("Proposed decision");
  expect(readFileSync(input).equals(before)).toBe(true);
});

test("extract writes all, a department's by its exact name, or a partner's", async () => {
  const ended = await calls(
    ["extract", input, "--out", at("all.xlsx")],
    ["extract", input, "--department", "1*", "--out", at("department.xlsx")],
    ["extract", input, "--partner", "Ombud", "--language", "en", "--out", at("partner.xlsx")],
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  const textOf = async (name: string): Promise<string> => {
    const { sheets } = await openXlsx(readFileSync(at(name)));
    return sheets
      .flatMap(({ cells }) => [...cells.values()])
      .flatMap((row) => [...row.values()])
      .map(({ value }) => (typeof value === "string" ? value : ""))
      .join("\n");
  };
  expect(await textOf("all.xlsx")).toMatch(/Ansökan <&>[\s\S]*Besked/);
  expect(await textOf("department.xlsx")).toMatch(/^(?![\s\S]*Ansökan)[\s\S]*Besked/);
  expect(await textOf("partner.xlsx")).toMatch(/^(?![\s\S]*Ansökan)[\s\S]*Besked[\s\S]*Complement/);
});

test("bad use is one line with its cure, exit code 2 and no file", async () => {
  const wrong: readonly (readonly [words: readonly string[], line: RegExp])[] = [
    [["document", input, "--out", at("x.docx")], /--kind is missing.*strategy, memo, matrix/],
    [
      ["document", input, "--kind", "poem", "--out", at("x.docx")],
      /“poem”.*strategy, memo, matrix/,
    ],
    [["document", "--kind", "memo", "--out", at("x.docx")], /the workbook is missing/],
    [["document", input, "--kind", "memo"], /--out is missing/],
    [
      ["document", input, "--kind", "memo", "--json", at("j"), "--out", at("x.docx")],
      /does not take --json/,
    ],
    [["document", at("s.csv"), "--kind", "memo", "--out", at("x.docx")], /s\.csv.*not an \.xlsx/],
    [["document", input, "--kind", "memo", "--out", at("x.xlsx")], /is a Word file.*x\.xlsx/],
    [["extract", input, "--department", "2", "--out", at("x")], /“2” is no department.*: 1, 1\*\./],
    [["extract", input, "--partner", "Webb", "--out", at("x")], /“Webb” is no partner.*: Ombud\./],
    [
      ["extract", input, "--partner", "Ombud", "--department", "1", "--out", at("x")],
      /do not go together/,
    ],
    [["extract", input, "--out", at("nowhere/x")], /folder does not exist/],
  ];
  const before = readdirSync(folder);
  const ended = await calls(...wrong.map(([words]) => words));
  ended.forEach(({ code, stderr, stdout }, index) => {
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(wrong[index]?.[1] ?? /never/);
  });
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(at("x"))).toBe(false);
});
