/** The program as a process of its own does what `runCall` does in the process of the tests. */
import "../commands/own-realm";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { cellsOf, FILES } from "../commands/small-workbook";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the same workbook, the same data, the same words and the same exit code", async () => {
  for (const [table, text] of Object.entries(FILES)) writeFileSync(at(`${table}.csv`), text);
  const build = (name: string): readonly string[] => [
    "build",
    ...Object.keys(FILES).flatMap((table) => [`--${table}`, at(`${table}.csv`)]),
    ...["--today", "2026-03-01", "--decide", "--language", "en"],
    ...["--out", at(`${name}.xlsx`), "--json", at(`${name}.json`)],
  ];
  const check = (name: string): readonly string[] => ["check", at(`${name}.xlsx`)];
  const started = [build("own"), check("own")].map((words) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve("src/cli/launch.cjs"), ...words],
      { encoding: "utf8" },
    );
    return { code: status, stdout, stderr: stderr.replaceAll("own.xlsx", "here.xlsx") };
  });
  const ended = await calls(build("here"), check("here"));
  expect(started).toEqual(ended);
  expect(ended.map(({ code }) => code)).toEqual([0, 1]);
  expect(JSON.parse(readFileSync(at("own.json"), "utf8"))).toEqual(
    JSON.parse(readFileSync(at("here.json"), "utf8")),
  );
  const [own, here] = await Promise.all(
    ["own", "here"].map((name) => openXlsx(readFileSync(at(`${name}.xlsx`)))),
  );
  if (own === undefined || here === undefined) throw new Error("No file.");
  expect(cellsOf(own)).toEqual(cellsOf(here));
});

test("the workbook is written also where nobody reads what is said to the end", async () => {
  for (const [table, text] of Object.entries(FILES)) writeFileSync(at(`${table}.csv`), text);
  const tables = Object.keys(FILES).flatMap((table) => [`--${table}`, at(`${table}.csv`)]);
  const words = ["build", ...tables, "--out", at("unread.xlsx")];
  const program = spawn(process.execPath, [resolve("src/cli/launch.cjs"), ...words]);
  program.stdout.destroy();
  program.stderr.destroy();
  const code = await new Promise((resolved) => program.once("close", resolved));
  expect(code).toBe(0);
  expect((await openXlsx(readFileSync(at("unread.xlsx")))).sheets.length).toBeGreaterThan(20);
});
