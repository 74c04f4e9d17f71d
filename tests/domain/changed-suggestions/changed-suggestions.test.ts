/** What changed since the last run, and which inputs did it: held against classifications of models with single changes. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { blendedModel } from "../../../src/domain/changed-suggestions/blended-model";
import type { Cause } from "../../../src/domain/changed-suggestions/candidates";
import {
  changedSuggestionsSteps,
  type ChangedSuggestion,
} from "../../../src/domain/changed-suggestions/changed-suggestions";
import {
  differencesBetween,
  type Difference,
} from "../../../src/domain/changed-suggestions/differences";
import { channelId, requirementId, serviceId, targetGroupId } from "../../../src/domain/model/ids";
import { find } from "../../../src/domain/model/matrix";
import type { Model, Service } from "../../../src/domain/model/model";
import { atOnce } from "../../../src/domain/steps";
import { models } from "../reference/models";
import { channel, model, requirement, rule, service, targetGroup } from "../small-models";

const changedBetween = (before: Model, now: Model): readonly ChangedSuggestion[] =>
  atOnce(
    changedSuggestionsSteps(
      { suggested: classify(before).suggested, model: before, cause: { kind: "unknown" } },
      now,
      classify(now).suggested,
    ),
  );

/** The suggestions of the services that both have, cell by cell. */
const comparable = (one: Model, other: Model) => {
  const { suggested } = classify(one);
  const ids = new Set([...one.channels, ...other.channels].map(({ id }) => id));
  return other.services
    .filter(({ id }) => suggested.services.includes(id))
    .map(({ id }) => [id, ...[...ids].map((on) => find(suggested, id, on) ?? "open")]);
};

const pairs = fc.tuple(models(), models());

describe("differences", () => {
  test("between a model and itself there are none, and a copy counts as the same", () => {
    fc.assert(
      fc.property(models(), (any) => {
        expect(differencesBetween(any, structuredClone(any))).toEqual([]);
        expect(changedBetween(any, structuredClone(any))).toEqual([]);
      }),
    );
  });

  test("taken all together they make the one model's suggestions the other's, in both directions", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const own = { ...one, services: one.services.filter(({ id }) => has(other, id)) };
        const theirs = { ...other, services: other.services.filter(({ id }) => has(one, id)) };
        const all = differencesBetween(own, theirs);
        expect(comparable(blendedModel(own, theirs, all), theirs)).toEqual(
          comparable(theirs, theirs),
        );
        expect(comparable(blendedModel(theirs, own, all), own)).toEqual(comparable(own, own));
      }),
      { numRuns: 300 },
    );
  });

  test("are plain data", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const all = differencesBetween(one, other);
        expect(structuredClone(all)).toEqual(all);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      }),
    );
  });
});

const has = ({ services }: Model, id: Service["id"]): boolean =>
  services.some((one) => one.id === id);

describe("changed suggestions", () => {
  test("are exactly those that differ, each with a cause", () => {
    fc.assert(
      fc.property(pairs, ([before, now]) => {
        const changed = changedBetween(before, now);
        const [was, is] = [classify(before).suggested, classify(now).suggested];
        const ids = new Set([...before.channels, ...now.channels].map(({ id }) => id));
        const expected = now.services
          .filter(({ id }) => has(before, id))
          .flatMap(({ id }) =>
            [...ids].filter((on) => (find(was, id, on) ?? "open") !== (find(is, id, on) ?? "open")),
          );
        expect(changed).toHaveLength(expected.length);
        for (const one of changed) {
          expect(one.from).toBe(find(was, one.service, one.channel) ?? "open");
          expect(one.to).toBe(find(is, one.service, one.channel) ?? "open");
          expect(one.causes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("name the only input that differs, whatever it is", () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([before, other], place) => {
        const all = differencesBetween(before, other);
        const one = all[place % Math.max(all.length, 1)];
        if (one === undefined) return;
        const now = blendedModel(before, other, [one]);
        const [only, ...more] = differencesBetween(before, now);
        // A field of a channel that only one of them has leaves nothing to change.
        if (only === undefined) return;
        expect(more).toEqual([]);
        for (const { causes } of changedBetween(before, now)) expect(causes).toEqual([only]);
      }),
      { numRuns: 500 },
    );
  });

  test("name of several inputs those that did it: alone, or none of them could be left out", () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.nat(), { minLength: 2, maxLength: 5 }), (both, places) => {
        const [before, other] = both;
        const all = differencesBetween(before, other);
        if (all.length === 0) return;
        const chosen = [...new Set(places.map((place) => place % all.length))].flatMap(
          (place) => all[place] ?? [],
        );
        const now = blendedModel(before, other, chosen);
        const isDifference = (cause: Cause): cause is Difference =>
          !["table", "record-fields", "method", "unknown"].includes(cause.kind);
        for (const { service: row, channel: column, to, causes } of changedBetween(before, now)) {
          const outcomes = causes.filter(isDifference).map((cause) => {
            const alone = classify(blendedModel(before, now, [cause])).suggested;
            const without = classify(blendedModel(now, before, [cause])).suggested;
            return {
              alone: (find(alone, row, column) ?? "open") === to,
              needed: (find(without, row, column) ?? "open") !== to,
            };
          });
          const told = outcomes.every(({ alone }) => alone) || outcomes.every((one) => one.needed);
          const together = outcomes.every(({ alone, needed }) => !alone && !needed);
          expect(told || together).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** A municipality in small: four channels, and services of which one is chosen in each. */
const CHANNELS = [
  channel("web", { mode: "self", kinds: ["inform", "apply"], richness: 3, capacity: 5, cost: 2 }),
  channel("mail", { mode: "message", richness: 3, capacity: 3, cost: 40 }),
  channel("phone", { group: "h2h", mode: "call", richness: 4, capacity: 3, cost: 60 }),
  channel("visit", { group: "h2h", mode: "visit", richness: 5, capacity: 1, cost: 200 }),
];
const BASE = model({
  channels: CHANNELS,
  services: [
    service("permit", { kinds: ["apply"], volume: 12_000, complexity: 2 }),
    service("care", { kinds: ["dialogue"], volume: 100, complexity: 4 }),
    service("news", { kinds: ["inform"], volume: 50_000, complexity: 1 }),
  ],
  groups: [targetGroup("all", [6, 3, 1], 100), targetGroup("old", [1, 2, 7], 50)],
  requirements: [requirement("eid"), requirement("wish", "should")],
});

const withService = (id: string, stated: Partial<Service>): Model => ({
  ...BASE,
  services: BASE.services.map((one) => (one.id === id ? { ...one, ...stated } : one)),
});

describe("a single change", () => {
  const cases: readonly (readonly [string, Model, Partial<Record<string, unknown>>])[] = [
    [
      "of a service's field",
      withService("permit", { complexity: 5 }),
      { kind: "service-field", service: "permit", field: "complexity", from: 2, to: 5 },
    ],
    [
      "of a requirement asked",
      withService("permit", { requirements: [requirementId("eid")] }),
      { kind: "service-field", field: "requirements", from: [], to: ["eid"] },
    ],
    [
      "by a channel that is added",
      {
        ...BASE,
        channels: [
          ...CHANNELS,
          channel("home", { group: "h2h", mode: "call", richness: 5, capacity: 5, cost: 0 }),
        ],
      },
      { kind: "record", table: "channels", id: "home", name: "home", change: "added" },
    ],
    [
      "by a channel that is removed",
      { ...BASE, channels: CHANNELS.filter(({ id }) => id !== "web") },
      { kind: "record", table: "channels", id: "web", change: "removed" },
    ],
    [
      "of a channel's field",
      {
        ...BASE,
        channels: CHANNELS.map((one) =>
          one.id === "web" ? { ...one, direction: "phase-out" as const } : one,
        ),
      },
      { kind: "record-field", table: "channels", id: "web", field: "direction", to: "phase-out" },
    ],
    [
      "of a setting",
      { ...BASE, settings: { ...BASE.settings, maximumComplements: 0 } },
      { kind: "setting", key: "maximumComplements", from: 3, to: 0 },
    ],
    [
      "of a target group",
      { ...BASE, groups: [targetGroup("all", [0, 0, 1], 100), targetGroup("old", [1, 2, 7], 50)] },
      { kind: "record-field", table: "groups", id: "all", field: "shares" },
    ],
    [
      "of a rule for one service",
      { ...BASE, rules: [rule("news", "web", "forbidden")] },
      { kind: "rule", service: "news", from: [], to: ["forbidden"] },
    ],
    [
      "of a rule for all services",
      { ...BASE, rules: [rule("*", "group:h2h", "forbidden")] },
      { kind: "rule", service: null, channel: { group: "h2h" } },
    ],
    [
      "of a need",
      {
        ...BASE,
        needs: [{ group: targetGroupId("old"), channel: channelId("phone"), acceptance: 0 }],
      },
      { kind: "need", group: "old", channel: "phone", from: null, to: 0 },
    ],
    [
      "of a volume now",
      {
        ...BASE,
        volumes: [
          { service: serviceId("permit"), channel: channelId("web"), volume: "cannot-be-used" },
        ],
      },
      { kind: "volume-now", service: "permit", channel: "web", from: null, to: "cannot-be-used" },
    ],
  ];

  test.each(cases)("%s is named as the cause of all that it changed", (_, now, cause) => {
    const changed = changedBetween(BASE, now);
    expect(changed.length).toBeGreaterThan(0);
    for (const { causes } of changed) expect(causes).toEqual([expect.objectContaining(cause)]);
  });

  test("of the day names the day where a rule comes into force or a channel ends, and nothing else", () => {
    const dated = {
      ...BASE,
      today: "2026-03-01",
      rules: [rule("news", "web", "forbidden", { from: "2026-06-01" })],
      channels: CHANNELS.map((one) => (one.id === "mail" ? { ...one, lastYear: 2026 } : one)),
    };
    const changed = changedBetween(dated, { ...dated, today: "2026-07-01" });
    expect(changed.map((one) => one.service)).toContain("news");
    for (const { service: row, causes } of changed) {
      expect(row).toBe("news");
      expect(causes).toEqual([{ kind: "day", from: "2026-03-01", to: "2026-07-01" }]);
    }
    expect(differencesBetween(dated, { ...dated, today: "2026-03-02" })).toEqual([]);
    const ended = changedBetween(dated, { ...dated, today: "2027-01-01" });
    expect(ended.some(({ channel: on }) => on === "mail")).toBe(true);
  });

  test("of names, texts and departments is none", () => {
    const named = withService("permit", { name: "Bygglov", department: "Bygg", source: "x" });
    const channels = CHANNELS.map((one) => ({ ...one, name: `${one.name}!`, source: "list" }));
    expect(differencesBetween(BASE, { ...named, channels })).toEqual([]);
  });
});

describe("several changes", () => {
  test("each service's own inputs change only its own suggestions", () => {
    const now = {
      ...BASE,
      services: BASE.services.map((one) => (one.id === "care" ? one : { ...one, complexity: 5 })),
    };
    const changed = changedBetween(BASE, now);
    expect(new Set(changed.map((one) => one.service))).toEqual(new Set(["permit", "news"]));
    for (const { service: row, causes } of changed) {
      expect(causes).toHaveLength(1);
      expect(causes[0]).toMatchObject({ service: row, field: "complexity" });
    }
  });

  test("that matter to other cells are not named", () => {
    const now = {
      ...withService("permit", { complexity: 5 }),
      rules: [rule("news", "web", "forbidden")],
    };
    for (const { service: row, causes } of changedBetween(BASE, now)) {
      expect(causes.map(({ kind }) => kind)).toEqual([row === "permit" ? "service-field" : "rule"]);
    }
  });

  test("beyond forty are taken together by record or table, and still found", () => {
    const many = {
      ...BASE,
      channels: Array.from({ length: 30 }, (_, index) =>
        channel(`k${index}`, { mode: "message", richness: 3, capacity: 3, cost: 50 }),
      ),
    };
    const now = {
      ...many,
      channels: many.channels.map((one, index) => ({
        ...one,
        capacity: index === 7 ? 5 : 2,
        cost: index === 7 ? 1 : 60,
      })),
    };
    expect(differencesBetween(many, now)).toHaveLength(60);
    const changed = changedBetween(many, now);
    const won = changed.filter(({ channel: on, to }) => on === "k7" && to === "primary");
    expect(won.length).toBeGreaterThan(0);
    for (const { causes } of won) {
      expect(causes).toContainEqual(
        expect.objectContaining({ kind: "record-fields", id: "k7", fields: ["capacity", "cost"] }),
      );
    }
  });
});

describe("a last run that cannot be compared", () => {
  const now = withService("permit", { complexity: 5 });
  const { suggested } = classify(now);

  test.each(["method", "unknown"] as const)("names %s for every suggestion", (kind) => {
    const last = { suggested: classify(BASE).suggested, model: null, cause: { kind } };
    const changed = atOnce(changedSuggestionsSteps(last, now, suggested));
    expect(changed.length).toBeGreaterThan(0);
    for (const { causes } of changed) expect(causes).toEqual([{ kind }]);
  });

  test("of the same inputs under another edition of the method names the method", () => {
    const other = {
      ...suggested,
      cells: suggested.cells.map((one) => (one === "primary" ? "complement" : one)),
    };
    const last = { suggested: other, model: now, cause: { kind: "unknown" } as const };
    const changed = atOnce(changedSuggestionsSteps(last, now, suggested));
    expect(changed.length).toBeGreaterThan(0);
    for (const { causes } of changed) expect(causes).toEqual([{ kind: "method" }]);
  });
});
