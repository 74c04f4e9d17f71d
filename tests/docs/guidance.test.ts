/** The page on the guidance answers every point once, and names only what there is. */
import { existsSync, readFileSync } from "node:fs";
import { FINDING_CODES } from "../../src/domain/checks/finding";
import { POINTS } from "../../src/domain/checks/points";
import { SETTING_KEYS } from "../../src/domain/model/settings";
import { SHEET_KEYS } from "../sheet-texts";
import { CHANNELS } from "../../src/sheets/channels/table";
import { GROUPS } from "../../src/sheets/groups/table";
import { reasonsTable } from "../../src/sheets/reasons/table";
import { REQUIREMENTS } from "../../src/sheets/requirements/table";
import { rulesTable } from "../../src/sheets/rules/table";
import { SERVICES } from "../../src/sheets/services/table";

const POINTS_OF_THE_GUIDANCE = 122;
const page = readFileSync("docs/guidance.md", "utf8");

/** Cells of each point's row: number, point, answer, where, why. */
const rows = page
  .split("\n")
  .filter((line) => /^\|\s*\d/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const TABLES = [SERVICES, CHANNELS, GROUPS, REQUIREMENTS, rulesTable("sv"), reasonsTable("sv")];

const KNOWN = new Set<string>([
  ...SHEET_KEYS,
  ...FINDING_CODES,
  ...SETTING_KEYS,
  ...POINTS.map((point) => `point:${point}`),
  ...TABLES.flatMap(({ key, fields }) => Object.keys(fields).map((field) => `${key}.${field}`)),
  "sample",
  "build",
  "document",
  "extract",
  "--json",
]);

test("there is a row for each point of the guidance, in order", () => {
  expect(rows.map(([number]) => Number(number))).toEqual(
    Array.from({ length: POINTS_OF_THE_GUIDANCE }, (_, index) => index + 1),
  );
});

test("each row says whether the point is supported, where if it is, and why if it is not", () => {
  for (const [number, point, answer, where, why] of rows) {
    expect([number, point]).not.toContain("");
    expect({ number, known: ["yes", "partly", "no"].includes(answer ?? "") }).toEqual({
      number,
      known: true,
    });
    expect({ number, told: where !== "" }).toEqual({ number, told: answer !== "no" });
    expect({ number, excused: why !== "" }).toEqual({ number, excused: answer !== "yes" });
  }
});

test("every sheet, column, setting, check, question, command and test that a row names exists", () => {
  const named = rows.flatMap((row) =>
    [...row.join("|").matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(POINTS_OF_THE_GUIDANCE);
  const isThere = (name = ""): boolean =>
    KNOWN.has(name) || (name.startsWith("tests/") && existsSync(name));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test("the sums at the top are those of the rows", () => {
  const count = (wanted: string): number => rows.filter(([, , answer]) => answer === wanted).length;
  expect(page).toContain(`yes ${count("yes")}, partly ${count("partly")}, no ${count("no")}.`);
});

test("every question to a person is named by some point", () => {
  for (const point of POINTS) expect(page).toContain(`point:${point}`);
});
