/** The laws of the merge, over random workbooks and random edits, and agreement with a second merge. */
import fc from "fast-check";
import type { Content } from "../../src/sharing/content/content";
import { valueKey } from "../../src/sharing/content/value";
import { decisionOf } from "../../src/sharing/merge/bound";
import { merge, withChanges } from "../../src/sharing/merge/merge";
import { remitOf } from "../../src/sharing/merge/remit";
import type { Merged, TheirFile } from "../../src/sharing/merge/types";
import {
  cellEdits,
  content,
  DEPARTMENTS,
  edited,
  edits,
  sentTo,
  TRAITS,
  type Edit,
} from "./random-content";
import { conflictKey, verdicts } from "./second-merge";

const NOTHING: ReadonlySet<string> = new Set();

const merging = (ours: Content, files: readonly TheirFile[]): Merged =>
  merge({ ours, files, traits: TRAITS, settled: NOTHING });

/** A department's file, with the remit that it has beside the coordinator's workbook of the time. */
const file = (
  ours: Content,
  name: string,
  base: Content,
  list: readonly Edit[],
  department: string,
): TheirFile => {
  const theirs = edited(base, list, department);
  return { name, base, theirs, remit: remitOf(department, ours, base, theirs) };
};

const plain = (of: Content): unknown =>
  [...of]
    .map(([name, rows]) => [
      name,
      [...rows]
        .map(([key, { fields }]) => [
          key,
          Object.entries(fields)
            .filter(([, value]) => value !== "")
            .map(([field, value]) => [field, valueKey(value)])
            .sort(),
        ])
        .sort(),
    ])
    .sort();

/** A reason counts with its class, since they go together. */
const conflictCells = ({ conflicts }: Merged): readonly string[] =>
  [
    ...new Set(
      conflicts
        .filter(({ kind }) => kind !== "proposal")
        .map((one) => decisionOf(one) ?? conflictKey(one)),
    ),
  ].sort();

/** A coordinator's workbook that went on after sending, and two copies for each department. */
const scene = (ofOurs: fc.Arbitrary<readonly Edit[]>, ofTheirs: fc.Arbitrary<readonly Edit[]>) =>
  fc
    .record({ sent: content, own: ofOurs, theirs: fc.tuple(ofTheirs, ofTheirs, ofTheirs) })
    .map(({ sent, own, theirs }) => {
      const ours = edited(sent, own, DEPARTMENTS[0]);
      const names = ["North - A.xlsx", "North - B.xlsx", "South.xlsx"];
      const files = theirs.map((list, index) => {
        const department = DEPARTMENTS[index < 2 ? 0 : 1];
        return file(ours, names[index] ?? "", sentTo(sent, department), list, department);
      });
      return { sent, ours, files };
    });

const RUNS = { numRuns: 200 };

test("merging what was not changed changes nothing", () => {
  fc.assert(
    fc.property(content, edits, (sent, own) => {
      const ours = edited(sent, own, DEPARTMENTS[0]);
      const files = DEPARTMENTS.map((department) =>
        file(ours, department, sentTo(sent, department), [], department),
      );
      expect(merging(ours, files)).toEqual({ changes: [], conflicts: [] });
    }),
    RUNS,
  );
});

test("merging twice equals once", () => {
  fc.assert(
    fc.property(scene(edits, edits), ({ ours, files }) => {
      const once = merging(ours, files);
      const after = withChanges(ours, once.changes);
      const again = files.map((one) => ({
        ...one,
        remit: remitOf(one.name.slice(0, 5), after, one.base ?? one.theirs, one.theirs),
      }));
      const twice = merging(after, again);
      expect(twice.changes).toEqual([]);
      const known = new Set(once.conflicts.map(conflictKey));
      expect(twice.conflicts.filter((one) => !known.has(conflictKey(one)))).toEqual([]);
    }),
    RUNS,
  );
});

test("the order of files does not matter", () => {
  fc.assert(
    fc.property(scene(edits, edits), ({ ours, files }) => {
      const forwards = merging(ours, files);
      expect(merging(ours, [...files].reverse())).toEqual(forwards);
    }),
    RUNS,
  );
});

test("any grouping gives the same workbook where there is no conflict, and conflicts in the same cells", () => {
  fc.assert(
    fc.property(scene(cellEdits, cellEdits), fc.boolean(), ({ ours, files }, backwards) => {
      const together = merging(ours, files);
      const ordered = backwards ? [...files].reverse() : files;
      let now = ours;
      const cells = new Set<string>();
      for (const one of ordered) {
        const step = merging(now, [one]);
        for (const cell of conflictCells(step)) cells.add(cell);
        now = withChanges(now, step.changes);
      }
      expect([...cells].sort()).toEqual(conflictCells(together));
      if (cells.size === 0) expect(plain(now)).toEqual(plain(withChanges(ours, together.changes)));
    }),
    RUNS,
  );
});

test("every value that anyone typed is in the workbook or among the conflicts", () => {
  fc.assert(
    fc.property(scene(edits, edits), ({ ours, files }) => {
      const merged = merging(ours, files);
      const after = withChanges(ours, merged.changes);
      for (const { name, base, theirs } of files) {
        for (const [table, rows] of theirs) {
          for (const [key, { fields }] of rows) {
            for (const [field, value] of Object.entries(fields)) {
              const was = base?.get(table)?.get(key)?.fields[field] ?? "";
              if (valueKey(was) === valueKey(value)) continue;
              const now = after.get(table)?.get(key)?.fields[field] ?? "";
              const isAsked = merged.conflicts.some(
                (one) =>
                  one.table === table &&
                  one.key === key &&
                  (one.field === null ||
                    (one.field === field &&
                      one.theirs.some((their) => valueKey(their.value ?? "") === valueKey(value)))),
              );
              expect([
                name,
                table,
                key,
                field,
                valueKey(now) === valueKey(value) || isAsked,
              ]).toEqual([name, table, key, field, true]);
            }
          }
        }
      }
    }),
    RUNS,
  );
});

test("a cell that nobody changed is never touched", () => {
  fc.assert(
    fc.property(scene(cellEdits, edits), ({ ours, files }) => {
      for (const { table, key, field, to } of merging(ours, files).changes) {
        const typed = files.filter(
          ({ theirs }) =>
            valueKey(theirs.get(table)?.get(key)?.fields[field] ?? "") === valueKey(to),
        );
        expect(typed.length).toBeGreaterThan(0);
        expect(
          typed.some(
            ({ base }) =>
              valueKey(base?.get(table)?.get(key)?.fields[field] ?? "") !== valueKey(to),
          ),
        ).toBe(true);
      }
    }),
    RUNS,
  );
});

test("a second merge, written from the page, says the same of every cell", () => {
  fc.assert(
    fc.property(
      fc.record({
        sent: content,
        own: cellEdits,
        theirs: fc.array(cellEdits, { minLength: 1, maxLength: 4 }),
      }),
      ({ sent, own, theirs }) => {
        // Without reasons, whose cells hang together with the classes.
        const bare = new Map([...sent].filter(([name]) => name !== "Reasons"));
        const ours = edited(bare, own, "North");
        const files = theirs.map((list, index) => ({
          name: `${index}.xlsx`,
          base: bare,
          theirs: edited(bare, list, "North"),
          remit: null,
        }));
        const merged = merging(ours, files);
        for (const [cell, verdict] of verdicts(ours, files)) {
          const change = merged.changes.find(
            ({ table, key, field }) => JSON.stringify([table, key, field]) === cell,
          );
          const conflict = merged.conflicts.find((one) => conflictKey(one) === cell);
          expect([cell, change === undefined ? null : valueKey(change.to)]).toEqual([
            cell,
            verdict.says === "theirs" ? verdict.value : null,
          ]);
          expect([
            cell,
            conflict === undefined
              ? null
              : new Set(conflict.theirs.map(({ value }) => valueKey(value ?? ""))),
          ]).toEqual([cell, verdict.says === "conflict" ? verdict.values : null]);
        }
      },
    ),
    RUNS,
  );
});
