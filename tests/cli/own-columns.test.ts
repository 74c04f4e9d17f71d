/** Columns of no field in files of groups, requirements, rules and contact points: kept beside their tables, sent out, and merged. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editFile, openFile, tableOf, type Found } from "../sharing/edit-file";
import { calls, type Ended } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "own-columns-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILES = {
  services: "id;name;department\npermit;Permit;North\ngrant;Grant;South\n",
  groups: "id;name;Steward\nowners;Owners;Ann\ntenants;Tenants;\n",
  requirements: "id;name;severity;Handbook\neid;Identification;must;chapter 3\n",
  rules: "service;channel;class;reason;Ticket\npermit;phone;C;agreed;T-17\n*;letter;D;all;T-18\n",
  contacts: "service;channel;where;Rota\npermit;phone;0123;mornings\n;website;https://a.example;\n",
};

const OPTIONS = ["--language", "en", "--today", "2026-03-01"];
let ended: readonly Ended[] = [];

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(`${name}.csv`), text);
  writeFileSync(at("wrong.csv"), "Steward;Office\nAnn;1\n");
  writeFileSync(at("twice.csv"), "id;name;Name\nowners;Owners;Others\n");
  const files = Object.keys(FILES).flatMap((name) => [`--${name}`, at(`${name}.csv`)]);
  const bad = (name: string) => [
    ...["build", "--services", at("services.csv"), "--groups", at(name)],
    ...["--out", at("bad.xlsx"), ...OPTIONS],
  ];
  ended = await calls(
    ["build", ...files, "--out", at("ours.xlsx"), ...OPTIONS],
    ["split", at("ours.xlsx"), "--out-dir", at("sent"), "--quiet"],
    bad("wrong.csv"),
    bad("twice.csv"),
  );
});

/** The cells under a header of a table, from the top. */
function under({ sheet, table: { area } }: Found, header: string): readonly unknown[] {
  const texts = (row: number) =>
    Array.from(
      { length: area.columns },
      (_, index) => sheet.cells.get(row)?.get(area.column + index)?.value ?? null,
    );
  const column = texts(area.row).indexOf(header);
  return Array.from({ length: area.rows - 1 }, (_, index) => texts(area.row + 1 + index)[column]);
}

const OWN = [
  ["TargetGroups", "Steward", ["Ann", null]],
  ["Requirements", "Handbook", ["chapter 3"]],
  ["Rules", "Ticket", ["T-17", "T-18"]],
  ["Contacts", "Rota", ["mornings", null]],
] as const;

test("they are kept to the right of their tables, told, and sent to a department with its rows", async () => {
  expect(ended[0]?.code).toBe(0);
  expect(ended[0]?.stderr).toMatch(/groups\.csv: kept beside as own columns: Steward\./);
  const ours = await openFile(at("ours.xlsx"));
  const sent = await openFile(at("sent/North.xlsx"));
  for (const [table, header, cells] of OWN) {
    // The catalogue's requirements come after those of the file.
    for (const content of [ours, sent]) {
      const found = under(tableOf(content, table), header).slice(0, cells.length);
      expect([table, found]).toEqual([table, cells]);
    }
  }
});

test("what a department writes in them comes back, beyond its services as a proposal", async () => {
  await editFile(at("sent/North.xlsx"), at("north.xlsx"), (content) => {
    for (const [table, header] of OWN) {
      const {
        sheet,
        table: { area },
      } = tableOf(content, table);
      const row = sheet.cells.get(area.row);
      const column = [...(row ?? [])].find(([, { value }]) => value === header)?.[0] ?? -1;
      sheet.cells.get(area.row + 1)?.set(column, { value: `new ${header}`, style: 0 });
    }
  });
  const [merged] = await calls([
    ...["merge", at("ours.xlsx"), at("north.xlsx"), "--out", at("merged.xlsx")],
    ...["--json", at("merged.json"), "--quiet"],
  ]);
  expect(merged).toMatchObject({ code: 1, stderr: "" });
  const { changes, conflicts } = JSON.parse(readFileSync(at("merged.json"), "utf8")) as {
    readonly changes: readonly { readonly table: string; readonly to: string }[];
    readonly conflicts: readonly { readonly kind: string; readonly table: string }[];
  };
  expect(changes.map(({ table, to }) => [table, to])).toEqual([
    ["Rules", "new Ticket"],
    ["Contacts", "new Rota"],
  ]);
  expect(conflicts.map(({ kind, table }) => [kind, table])).toEqual([
    ["proposal", "TargetGroups"],
    ["proposal", "Requirements"],
  ]);
  const found = await openFile(at("merged.xlsx"));
  expect(under(tableOf(found, "Rules"), "Ticket")).toEqual(["new Ticket", "T-18"]);
  expect(under(tableOf(found, "Contacts"), "Rota")).toEqual(["new Rota", null]);
});

test("a file whose columns do not say what its rows are is refused, and so is a header that stands twice", () => {
  expect(ended[2]).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/“Steward” is unknown/) as string,
  });
  expect(ended[3]).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/“Name” stands twice/) as string,
  });
});
