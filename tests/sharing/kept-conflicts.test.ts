/** Choices in conflicts are carried out where they have a cell, and else stay open. */
import { carriedOut } from "../../src/sharing/apply/kept-conflicts";
import { followers } from "../../src/sharing/apply/following";
import { choiceNamed } from "../../src/sheets/conflicts/choices";
import type { Choice, KeptConflict } from "../../src/sheets/conflicts/conflict";

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

test("the reason for a cell follows the choice for its class, unless it has a choice of its own", () => {
  const [north, south] = ["north.xlsx", "south.xlsx"];
  const about = (
    table: string,
    field: string,
    values: readonly (string | null)[],
    base: string | null,
  ): KeptConflict => ({
    conflict: {
      ...{ kind: "value", table, key: table === "Matrix" ? "s1" : "s1|web", field, id: "s1" },
      ...{ service: "s1", channel: "web", base, ours: null },
      theirs: [north, south].flatMap((file, index) => {
        const value = values[index] ?? null;
        return value === null ? [] : [{ file, value, who: "" }];
      }),
    },
    choice: null,
    note: "",
    settled: null,
  });
  const letter = about("Matrix", "channel:web", ["H", "B"], "K");
  const reason = about("Reasons", "reason", [null, "All use it"], null);
  const basis = about("Reasons", "legalBasis", ["§ 1", "§ 2"], "§ 0");
  const other = { ...reason, conflict: { ...reason.conflict, channel: "tel", key: "s1|tel" } };
  const carry = (choice: Choice, ...rest: readonly KeptConflict[]) => {
    const { changes, kept: after } = carriedOut(
      [{ ...letter, choice }, ...rest],
      "Eva",
      "2026-03-01",
      () => true,
    );
    return [changes.map(({ to }) => to), after.map(({ settled }) => settled !== null)];
  };
  expect(carry(1, reason, basis, other)).toEqual([
    ["B", "All use it", "§ 2"],
    [true, true, true, false],
  ]);
  expect(carry(0, reason, basis)).toEqual([
    ["H", "§ 1"],
    [true, true, true],
  ]);
  expect(carry("base", reason, basis)).toEqual([
    ["K", "§ 0"],
    [true, true, true],
  ]);
  expect(carry("ours", reason, basis)).toEqual([[], [true, true, true]]);
  expect(carry("ours", { ...reason, choice: 0 })).toEqual([["All use it"], [true, true]]);
  // While nothing is chosen for the class, nothing follows; a reason alone is asked by itself.
  expect([...followers([letter, reason, other]).values()]).toEqual([letter]);
  expect(carriedOut([letter, reason], "", "", () => true).count).toBe(0);
});

test("a choice is known in either language, by the whole name of a file or as the only one of theirs", () => {
  const conflict = {
    ...{ kind: "value" as const, field: "name", base: "x" },
    theirs: ["Bygg, Miljö.xlsx", "South.xlsx"].map((file) => ({ file, value: "y", who: "" })),
  };
  const named = (typed: string, of = conflict) => choiceNamed(typed, of);
  expect(
    ["Vårt", "base", "Deras (south)", "theirs (South.xlsx)", "DERAS (Bygg, Miljö.xlsx)"].map(
      (typed) => named(typed),
    ),
  ).toEqual(["ours", "base", 1, 1, 0]);
  expect(["Deras", "South", ""].map((typed) => named(typed))).toEqual([null, null, null]);
  expect(named("Deras", { ...conflict, theirs: conflict.theirs.slice(1) })).toBe(0);
});
