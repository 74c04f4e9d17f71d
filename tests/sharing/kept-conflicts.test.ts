/** Choices in conflicts are carried out where they have a cell, and else stay open. */
import { carriedOut } from "../../src/sharing/apply/kept-conflicts";
import type { KeptConflict } from "../../src/sheets/conflicts/conflict";

const kept = (field: string): KeptConflict => ({
  conflict: {
    kind: "value",
    table: "Services",
    key: "s1",
    field,
    id: "s1",
    service: "s1",
    channel: null,
    base: null,
    ours: null,
    theirs: [{ file: "north.xlsx", value: "x", who: "" }],
  },
  choice: 0,
  note: "",
  settled: null,
});

test("a value for a column that the coordinator lacks stays open with its choice, and others are settled", () => {
  const rows = [kept("name"), kept("own:Comment")];
  const found = carriedOut(rows, "Eva", "2026-03-01", ({ field }) => field === "name");
  expect(found.changes.map(({ field, to }) => [field, to])).toEqual([["name", "x"]]);
  expect(found.count).toBe(1);
  expect(found.kept.map(({ choice, settled }) => [choice, settled])).toEqual([
    [0, { by: "Eva", on: "2026-03-01" }],
    [0, null],
  ]);
});
