/** Cases of the merge that people meet: what changed at the coordinator's meanwhile, rows that go, reasons, values that are equal. */
import type { Content, ContentRow } from "../../src/sharing/content/content";
import { sameValue, type Value } from "../../src/sharing/content/value";
import { merge, withChanges } from "../../src/sharing/merge/merge";
import { remitOf } from "../../src/sharing/merge/remit";
import { settledKey } from "../../src/sharing/merge/settled";
import type { TheirFile } from "../../src/sharing/merge/types";
import { sentTo, TRAITS } from "./random-content";

type Row = Readonly<Record<string, Value>>;
type Tables = Readonly<Record<string, Readonly<Record<string, Row>>>>;

const about = (table: string, key: string): Pick<ContentRow, "id" | "service" | "channel"> => {
  if (table === "Settings") return { id: key, service: null, channel: null };
  const [service = "", channel = null] = key.split("|");
  return { id: key, service, channel };
};

const contentOf = (tables: Tables): Content =>
  new Map(
    Object.entries(tables).map(([table, rows]) => [
      table,
      new Map(Object.entries(rows).map(([key, fields]) => [key, { ...about(table, key), fields }])),
    ]),
  );

const SENT: Tables = {
  Services: {
    s1: { id: "s1", department: "North", name: "Permit" },
    s2: { id: "s2", department: "North", name: "Advice" },
    s3: { id: "s3", department: "South", name: "Grant" },
  },
  Matrix: {
    s1: { "channel:web": "", status: "" },
    s2: { "channel:web": "", status: "" },
    s3: { "channel:web": "", status: "" },
  },
  Reasons: { "s1|web": { service: "s1", channel: "web", class: "B", reason: "old" } },
  Settings: { weight: { key: "weight", value: 0.4 } },
};

const changed = (tables: Tables, table: string, key: string, fields: Row | null): Tables => {
  const rows = new Map(Object.entries(tables[table] ?? {}));
  if (fields === null) rows.delete(key);
  else rows.set(key, { ...rows.get(key), ...fields });
  return { ...tables, [table]: Object.fromEntries(rows) };
};

/** The file of the department North, with edits of what it was sent. */
function northFile(ours: Content, edit: (sent: Tables) => Tables, name = "north.xlsx"): TheirFile {
  const base = sentTo(contentOf(SENT), "North");
  const sent = changed(changed(SENT, "Services", "s3", null), "Matrix", "s3", null);
  const theirs = contentOf(edit(sent));
  return { name, base, theirs, remit: remitOf("North", ours, base, theirs) };
}

const merging = (
  ours: Content,
  files: readonly TheirFile[],
  settled: ReadonlySet<string> = new Set(),
) => merge({ ours, files, traits: TRAITS, settled });

const decided = (sent: Tables): Tables => changed(sent, "Matrix", "s1", { "channel:web": "H" });

test("a department that was renamed since still brings its services", () => {
  const renamed = ["s1", "s2"].reduce(
    (tables, key) => changed(tables, "Services", key, { department: "North and West" }),
    SENT,
  );
  const ours = contentOf(renamed);
  const { changes, conflicts } = merging(ours, [northFile(ours, decided)]);
  expect(conflicts).toEqual([]);
  expect(changes).toEqual([expect.objectContaining({ table: "Matrix", key: "s1", to: "H" })]);
});

test("a service that was moved to another department since comes as a proposal", () => {
  const ours = contentOf(changed(SENT, "Services", "s1", { department: "South" }));
  const { changes, conflicts } = merging(ours, [northFile(ours, decided)]);
  expect(changes).toEqual([]);
  expect(conflicts).toEqual([
    expect.objectContaining({ kind: "proposal", table: "Matrix", key: "s1" }),
  ]);
});

test("a service that the coordinator deleted and the department decided comes back, and the conflict is told", () => {
  const gone = changed(
    changed(changed(SENT, "Services", "s1", null), "Matrix", "s1", null),
    "Reasons",
    "s1|web",
    null,
  );
  const ours = contentOf(gone);
  const { changes, conflicts } = merging(ours, [northFile(ours, decided)]);
  expect(conflicts).toEqual([
    expect.objectContaining({ kind: "row", table: "Services", key: "s1", field: null, ours: null }),
  ]);
  const after = withChanges(ours, changes);
  expect(after.get("Services")?.get("s1")?.fields["name"]).toBe("Permit");
  expect(after.get("Matrix")?.get("s1")?.fields["channel:web"]).toBe("H");
  const untouched = northFile(ours, (sent) => sent);
  expect(merging(ours, [untouched])).toEqual({ changes: [], conflicts: [] });
});

test("a service that the department deleted is a proposal, and a conflict where the coordinator changed it", () => {
  const remove = (sent: Tables): Tables => changed(sent, "Services", "s2", null);
  const ours = contentOf(SENT);
  expect(merging(ours, [northFile(ours, remove)])).toEqual({
    changes: [],
    conflicts: [
      expect.objectContaining({
        kind: "proposal",
        table: "Services",
        key: "s2",
        theirs: [{ file: "north.xlsx", value: null }],
      }),
    ],
  });
  const renamed = contentOf(changed(SENT, "Services", "s2", { name: "Guidance" }));
  expect(merging(renamed, [northFile(renamed, remove)]).conflicts).toEqual([
    expect.objectContaining({ kind: "row" }),
  ]);
});

test("a row that is missing in a grid alone is no change", () => {
  const ours = contentOf(SENT);
  const file = northFile(ours, (sent) => changed(sent, "Matrix", "s1", null));
  expect(merging(ours, [file])).toEqual({ changes: [], conflicts: [] });
});

test("the same new service from several files comes once; where its content differs the first file's stands", () => {
  const ours = contentOf(SENT);
  const added = (name: string) => (sent: Tables) =>
    changed(sent, "Services", "n1", { id: "n1", department: "North", name });
  const same = merging(ours, [
    northFile(ours, added("New"), "a.xlsx"),
    northFile(ours, added("New"), "b.xlsx"),
  ]);
  expect(same.conflicts).toEqual([]);
  const differing = merging(ours, [
    northFile(ours, added("Later"), "b.xlsx"),
    northFile(ours, added("First"), "a.xlsx"),
  ]);
  expect(withChanges(ours, differing.changes).get("Services")?.get("n1")?.fields["name"]).toBe(
    "First",
  );
  expect(differing.conflicts).toEqual([
    expect.objectContaining({
      kind: "new-row",
      field: "name",
      base: null,
      ours: null,
      theirs: [
        { file: "a.xlsx", value: "First" },
        { file: "b.xlsx", value: "Later" },
      ],
    }),
  ]);
});

test("a class never comes without the reason that was given for it", () => {
  const both = (sent: Tables): Tables =>
    changed(decided(sent), "Reasons", "s1|web", { class: "H", reason: "new" });
  const ours = contentOf(changed(SENT, "Reasons", "s1|web", { reason: "mine" }));
  const merged = merging(ours, [northFile(ours, both)]);
  expect(merged.changes).toEqual([]);
  expect(merged.conflicts.map(({ table, field }) => [table, field])).toEqual(
    expect.arrayContaining([
      ["Matrix", "channel:web"],
      ["Reasons", "class"],
      ["Reasons", "reason"],
    ]),
  );
  const free = contentOf(SENT);
  expect(merging(free, [northFile(free, both)]).changes).toHaveLength(3);
});

test("what was refused is not asked again, and not taken; another value is", () => {
  const ours = contentOf(SENT);
  const cell = { table: "Matrix", key: "s1", field: "channel:web" };
  const settled = new Set([settledKey(cell, "H")]);
  expect(merging(ours, [northFile(ours, decided)], settled)).toEqual({
    changes: [],
    conflicts: [],
  });
  const other = northFile(ours, (sent) => changed(sent, "Matrix", "s1", { "channel:web": "K" }));
  expect(merging(ours, [other], settled).changes).toHaveLength(1);
});

test("values are compared as values", () => {
  const equal: readonly (readonly [Value, Value])[] = [
    ["one\r\ntwo  ", "one\ntwo"],
    [0.1 + 0.2, 0.3],
    ["e\u0301", "\u00e9"],
    [{ formula: "=A1", value: 2 }, 2],
    [
      { formula: "=A1", value: 2 },
      { formula: "=A1", value: 3 },
    ],
  ];
  for (const [one, other] of equal)
    expect([one, other, sameValue(one, other)]).toEqual([one, other, true]);
  const different: readonly (readonly [Value, Value])[] = [
    ["a", "A"],
    ["", 0],
    [
      { formula: "=A1", value: 2 },
      { formula: "=A2", value: 2 },
    ],
  ];
  for (const [one, other] of different)
    expect([one, other, sameValue(one, other)]).toEqual([one, other, false]);
  expect(sameValue("ABC", "abc", true)).toBe(true);
});
