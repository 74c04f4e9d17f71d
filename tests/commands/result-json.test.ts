/** `--json`: what is not known is null and named, and figures are those of the cell. */
import { resultJson, type CellJson, type ServiceJson } from "../../src/commands/result-json";
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

function jsonOf(
  stated: Partial<Model>,
  decisions: readonly ReturnType<typeof decision>[] = [],
): ServiceJson {
  const inputs = { ...inputsOfModel(model({ channels: CHANNELS, ...stated })), decisions };
  const [first] = resultJson(resultOf(inputs, false, "2026-03-01")).services;
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
