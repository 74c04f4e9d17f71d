/** The rows of the action plan: what is put together, in which order, and that nothing is lost. */
import * as fc from "fast-check";
import { changeRows, sumOfKnown } from "../../../src/domain/changes/change-rows";
import { CHANGE_KINDS } from "../../../src/domain/changes/change-kinds";
import { TERMS, type Change } from "../../../src/domain/changes/changes";
import { channelId, serviceId } from "../../../src/domain/model/ids";

const change = (
  service: string,
  channel: string,
  stated: Partial<Omit<Change, "service" | "channel">> = {},
): Change => ({
  service: serviceId(service),
  channel: channelId(channel),
  kind: "strengthen",
  term: "short",
  class: "primary",
  now: null,
  wanted: null,
  contacts: null,
  money: null,
  missing: [],
  takers: [],
  ...stated,
});

/** Services whose names begin alike are in the same group; those of `x` in none. */
const groupOf = (service: string): number | null =>
  service.startsWith("x") ? null : service.charCodeAt(0);

const shown = (changes: readonly Change[]): readonly string[] =>
  changeRows(changes, groupOf).map(
    ({ kind, term, channel, changes: own }) =>
      `${kind} ${term} ${channel}: ${own.map(({ service }) => service).join(" ")}`,
  );

it("puts services of a group with the same channel, change and term together", () => {
  expect(
    shown([
      change("a1", "web"),
      change("a2", "web"),
      change("b1", "web"),
      change("a3", "web", { term: "long" }),
      change("a4", "web", { kind: "introduce" }),
      change("a1", "phone"),
      change("x1", "web"),
      change("x2", "web"),
    ]),
  ).toEqual([
    "strengthen short web: a1 a2",
    "strengthen short web: b1",
    "introduce short web: a4",
    "strengthen short phone: a1",
    "strengthen short web: x1",
    "strengthen short web: x2",
    "strengthen long web: a3",
  ]);
});

it("has what is to be measured last, one row a channel whatever the group", () => {
  const measure = { kind: "measure" } as const;
  expect(
    shown([
      change("a1", "web", measure),
      change("b1", "phone", measure),
      change("b1", "web", measure),
      change("a1", "web", { term: "long" }),
    ]),
  ).toEqual(["strengthen long web: a1", "measure short web: a1 b1", "measure short phone: b1"]);
});

it("goes by term, then by money whichever way, then by contacts", () => {
  expect(
    shown([
      change("a", "1", { money: 10, contacts: 1 }),
      change("b", "2", { money: -20, contacts: 1 }),
      change("c", "3", { contacts: 500 }),
      change("d", "4", { contacts: 900 }),
      change("e", "5", { term: "now", contacts: 2 }),
      change("f", "6", { term: "long", money: 900 }),
      change("b", "7", { money: 4 }),
      change("b2", "7", { money: 8 }),
    ]),
  ).toEqual([
    "strengthen now 5: e",
    "strengthen short 2: b",
    "strengthen short 7: b2 b",
    "strengthen short 1: a",
    "strengthen short 4: d",
    "strengthen short 3: c",
    "strengthen long 6: f",
  ]);
});

it("adds up what is known", () => {
  expect(sumOfKnown([1, null, 2])).toBe(3);
  expect(sumOfKnown([null])).toBeNull();
  expect(
    changeRows(
      [change("a1", "web", { money: 5, contacts: 1 }), change("a2", "web", { contacts: 2 })],
      groupOf,
    ),
  ).toMatchObject([{ money: 5, contacts: 3, group: 97 }]);
});

it("has every change once, and every row an id of its own", () => {
  const id = fc.constantFrom("a", "a b", "group-97", "b short", "measure");
  const any = fc.record({
    service: id,
    channel: id,
    kind: fc.constantFrom(...CHANGE_KINDS),
    term: fc.constantFrom(...TERMS),
    contacts: fc.option(fc.nat(9)),
    money: fc.option(fc.integer({ min: -9, max: 9 })),
  });
  fc.assert(
    fc.property(fc.array(any), (of) => {
      const changes = of.map(({ service, channel, ...stated }) => change(service, channel, stated));
      const rows = changeRows(changes, groupOf);
      expect(new Set(rows.flatMap((row) => row.changes))).toEqual(new Set(changes));
      expect(rows.flatMap((row) => row.changes)).toHaveLength(changes.length);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      for (const { kind, channel, term, changes: own } of rows) {
        for (const each of own) {
          expect([each.kind, each.channel]).toEqual([kind, channel]);
          if (kind !== "measure") expect(each.term).toBe(term);
        }
      }
    }),
  );
});
