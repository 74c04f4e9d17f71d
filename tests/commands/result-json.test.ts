/** `--json`: what is not known is null and named, and figures are those of the cell. */
import {
  resultJson,
  type CellJson,
  type ResultJson,
  type ServiceJson,
} from "../../src/commands/result-json";
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { Model, VolumeNow } from "../../src/domain/model/model";
import { resultOf } from "../../src/run/evaluate";
import { inputsOfModel } from "../../src/run/read-inputs";
import {
  channel,
  decision,
  model,
  requirement,
  service,
  targetGroup,
} from "../domain/small-models";

const CHANNELS = [
  channel("web", { mode: "self", richness: 3, capacity: 5, cost: 4 }),
  channel("phone", { mode: "call", group: "h2h", richness: 4, capacity: 4, cost: 80 }),
  channel("visit", { mode: "visit", group: "h2h", richness: 5, capacity: 2, cost: 240 }),
  channel("fax", { mode: "paper", group: "h2h", richness: 2, capacity: 2 }),
];

function wholeJson(
  stated: Partial<Model>,
  decisions: readonly ReturnType<typeof decision>[] = [],
): ResultJson {
  const inputs = { ...inputsOfModel(model({ channels: CHANNELS, ...stated })), decisions };
  return resultJson(resultOf(inputs, false, "2026-03-01"));
}

function jsonOf(...of: Parameters<typeof wholeJson>): ServiceJson {
  const [first] = wholeJson(...of).services;
  if (first === undefined) throw new Error("There is no service.");
  return first;
}

const volumes = (entries: Readonly<Record<string, VolumeNow>>) =>
  Object.entries(entries).map(([id, volume]) => ({
    service: serviceId("a"),
    channel: channelId(id),
    volume,
  }));

const cellsOf = <Key extends keyof CellJson>(json: ServiceJson, key: Key) =>
  Object.fromEntries(Object.entries(json.channels).map(([id, cell]) => [id, cell[key]]));

it("has null for a frequency and complexity that are not known, and names them", () => {
  const unknown = jsonOf({ services: [service("a", { kinds: ["apply"] })] });
  expect(unknown).toMatchObject({
    frequency: null,
    complexity: null,
    assumed: ["complexity", "frequency"],
  });
  const known = jsonOf({ services: [service("a", { complexity: 2, volume: 1000 })] });
  expect(known).toMatchObject({ frequency: 4, complexity: 2, assumed: [] });
  // A volume measured by channel is a known one.
  const measured = jsonOf({ services: [service("a")], volumes: volumes({ web: 100 }) });
  expect(measured).toMatchObject({ frequency: 3, complexity: null, assumed: ["complexity"] });
});

it("tells a number now, offered without one, cannot be used and not known apart", () => {
  const json = jsonOf({
    services: [service("a")],
    volumes: volumes({ web: 0, phone: "not-counted", visit: "cannot-be-used" }),
  });
  expect(cellsOf(json, "now")).toEqual({ web: 0, phone: "x", visit: "-", fax: null });
});

it("has the letter beside the suggestion, and wanted volumes only where there is a letter", () => {
  const stated = {
    services: [service("a", { complexity: 1 })],
    volumes: volumes({ web: 90, phone: 10 }),
  };
  const suggested = jsonOf(stated);
  expect(cellsOf(suggested, "class")["web"]).toBe("H");
  expect(cellsOf(suggested, "decided")).toEqual({ web: "", phone: "", visit: "", fax: "" });
  expect(cellsOf(suggested, "wanted")).toEqual({ web: null, phone: null, visit: null, fax: null });

  const decided = jsonOf(stated, [
    decision("a", "phone", "primary"),
    decision("a", "fax", "forbidden"),
  ]);
  expect(cellsOf(decided, "decided")).toEqual({ web: "", phone: "H", visit: "", fax: "F" });
  const wanted = Object.values(cellsOf(decided, "wanted"));
  expect(wanted.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0)).toBeCloseTo(100, 9);
});

it("has no wanted volume where nothing is measured and the primary or the volume is missing", () => {
  const letter = [decision("a", "web", "primary")];
  const discouraged = [decision("a", "fax", "discouraged")];
  const of = (volume: number | null, decisions: typeof letter) =>
    cellsOf(jsonOf({ services: [service("a", { volume })] }, decisions), "wanted")["web"];
  expect(of(null, letter)).toBeNull();
  expect(of(50, discouraged)).toBeNull();
  expect(of(50, letter)).toBeGreaterThan(0);
});

it("gives need and score of every cell, forbidden ones too, and names those who are not reached", () => {
  const json = jsonOf({
    services: [
      service("a", {
        complexity: 3,
        volume: 10,
        requirements: [requirement("id").id],
        targetGroups: [],
      }),
    ],
    channels: CHANNELS.map((one) =>
      one.id === "web" ? { ...one, capabilities: [requirement("id").id] } : one,
    ),
    requirements: [requirement("id")],
    groups: [targetGroup("all", [0.5, 0.3, 0.2])],
  });
  expect(cellsOf(json, "class")).toMatchObject({ web: "H", phone: "F" });
  for (const cell of Object.values(json.channels)) {
    expect(cell.need).toBeGreaterThan(0);
    expect(cell.score).toBeGreaterThan(0);
  }
  expect(json.flags).toContain("uncovered");
  expect(json.uncovered).toContainEqual({ group: "all", segment: "P", help: false });
  expect(json.uncovered).toContainEqual({ group: "all", segment: "E", help: true });
});

it("has null for a group where the workbook has no target groups", () => {
  const json = jsonOf({
    services: [service("a", { complexity: 5, volume: 10 })],
    channels: CHANNELS.slice(0, 1),
  });
  expect(json.uncovered.map(({ group }) => group)).not.toHaveLength(0);
  expect(new Set(json.uncovered.map(({ group }) => group))).toEqual(new Set([null]));
});

it("is plain data without NaN", () => {
  const inputs = inputsOfModel(model({ channels: CHANNELS, services: [service("a")] }));
  const json = resultJson(resultOf(inputs, false, "2026-03-01"));
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

it("has name and department of each service", () => {
  const stated = { services: [service("a", { name: "Loans", department: "1*" })] };
  expect(jsonOf(stated)).toMatchObject({ id: "a", name: "Loans", department: "1*" });
});

describe("money", () => {
  const stated = {
    services: [service("a"), service("b", { volume: 1000 })],
    volumes: volumes({ web: 0, phone: 100 }),
  };
  const letters = [decision("a", "web", "primary"), decision("a", "phone", "discouraged")];

  it("is low, base and high of what moves, and the years to the horizon", () => {
    const { totals, years } = wholeJson(stated, letters);
    // Half of 100 calls leave: 50 · 80 − 50 · 4.
    expect(totals.saving).toEqual({ low: 1900, base: 3800, high: 5700 });
    expect(totals.compared).toMatchObject({ services: 1, internalCostNow: 8000 });
    expect(totals).toMatchObject({ movedWithoutCost: 0, payback: 1 });
    expect(years.map(({ year }) => year)).toEqual([1, 2, 3]);
    expect(years[2]).toEqual({
      year: 3,
      saving: 3800,
      introduction: 0,
      yearly: 0,
      internalCost: 4200,
      internalCostIfKept: 8000,
      externalCost: 0,
      externalCostIfKept: 0,
    });
  });

  it("adds up from the cells of the services", () => {
    const json = wholeJson(stated, letters);
    const sum = json.services
      .flatMap(({ channels }) => Object.entries(channels))
      .reduce((all, [id, { now, wanted }]) => {
        const cost = CHANNELS.find((one) => one.id === id)?.cost ?? 0;
        return wanted === null || typeof now === "string"
          ? all
          : all + ((now ?? 0) - wanted) * cost;
      }, 0);
    // The service without volumes now has wanted ones only where it has a letter.
    expect(json.totals.saving?.base).toBeCloseTo(sum, 9);
  });

  it("has no headline where nothing is compared, or too much of what moves has no cost", () => {
    expect(wholeJson(stated).totals).toMatchObject({ saving: null, payback: null });
    const fax = {
      services: [service("a")],
      volumes: volumes({ web: 0, fax: 100 }),
    };
    const { totals } = wholeJson(fax, [
      decision("a", "web", "primary"),
      decision("a", "fax", "forbidden"),
    ]);
    expect(totals).toMatchObject({ saving: null, payback: null, movedWithoutCost: 0.5 });
  });
});

it("names a finding's service and channel, and neither where it is about several", () => {
  const { findings, totals } = wholeJson(
    { services: [service("a", { complexity: 5 }), service("b", { complexity: 5 })] },
    [decision("a", "web", "primary"), decision("b", "web", "primary")],
  );
  expect(findings).toContainEqual({
    code: "short-of-complexity",
    severity: "warning",
    service: "a",
    channel: "web",
  });
  expect(findings).toContainEqual({
    code: "volume-missing",
    severity: "warning",
    service: null,
    channel: null,
  });
  const { error, warning, advice } = totals.findings;
  expect(findings).toHaveLength(error + warning + advice);
});

it("has the groups of services with their suggestions", () => {
  const alike = ["a", "b"].map((id) => service(id, { kinds: ["apply"], complexity: 1 }));
  const { groups, services } = wholeJson({
    services: [...alike, service("c", { kinds: ["decide"], complexity: 1 })],
  });
  expect(groups.map((group) => group.services)).toEqual([["a", "b"], ["c"]]);
  expect(groups[0]?.uniform).toBe(true);
  const [first] = services;
  if (first === undefined) throw new Error("There is no service.");
  expect(groups[0]?.classes).toEqual(cellsOf(first, "class"));
});
