/** Findings in words: every code reads as sentences in both languages, of what is suggested and of what is decided. */
import {
  finding,
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type FindingParameters,
  type FindingState,
} from "../../src/domain/checks/finding";
import { POINTS } from "../../src/domain/checks/points";
import { channelId, requirementId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import { INCLUSIONS } from "../../src/domain/model/model";
import { COUNT, LEVEL, YEAR } from "../../src/domain/model/ranges";
import { SETTING_KEYS } from "../../src/domain/model/settings";
import { findingText, type FindingNames } from "../../src/locale/findings";
import { LANGUAGES, type Language } from "../../src/locale/language";
import { expectSentence } from "./sentences";

const NAMES: FindingNames = {
  service: (id) => `Tjänst ${id}`,
  channel: (id) => `Kanal ${id}`,
  group: (id) => `Grupp ${id}`,
  requirement: (id) => `Krav ${id}`,
};

const service = serviceId("s");
const channel = channelId("k");
const cell = { service, channel };
const services = ["a", "b", "c", "d", "e", "f"].map(serviceId);
const channels = [channelId("k"), channelId("l")];

/** Parameters for every code. */
const PARAMETERS: { readonly [Code in FindingCode]: readonly FindingParameters[Code][] } = {
  "unknown-id": [{ id: "X", of: "services" }],
  "duplicate-id": [{ id: "X", rows: [0, 3] }],
  "number-outside-range": [
    { field: "complexity", value: 9, ...LEVEL, integer: false },
    { field: "cost", value: -1, ...COUNT, integer: false },
    { field: "lastYear", value: 2027.5, ...YEAR, integer: true },
    ...SETTING_KEYS.map((field) => ({ field, value: -1, ...LEVEL, integer: false })),
  ],
  "breakpoints-not-ascending": [{ breakpoints: [10, 5.5, 1000] }],
  "no-weights": [{ keys: ["needWeight", "economyWeight"] }],
  "decision-on-closed-cell": [
    { ...cell, decided: "primary", closed: "forbidden" },
    { ...cell, decided: "discouraged", closed: "not-applicable" },
  ],
  "no-primary": [{ service }],
  "reason-missing": [{ service, channels }],
  "legal-basis-missing": [
    { by: "requirements", row: null, requirement: requirementId("r"), services, channels },
    { by: "rules", row: 2, requirement: null, services: [service], channels },
    { by: "matrix", row: null, requirement: null, services: [service], channels: [channel] },
  ],
  "assurance-below": [{ service, channels, assurance: "substantial" }],
  "inclusion-lacking": INCLUSIONS.flatMap((field) => [
    { field, channels, unanswered: [] },
    { field, channels: [], unanswered: channels },
    { field, channels: [channel], unanswered: channels },
  ]),
  "weak-primary": [{ ...cell, score: 41.25, threshold: 50 }],
  uncovered: [
    {
      service,
      units: [
        { group: targetGroupId("g"), segment: "P", help: false },
        { group: null, segment: "E", help: true },
      ],
    },
  ],
  "complement-not-needed": [cell],
  "primary-on-phase-out": [
    { ...cell, direction: "phase-out", lastYear: null },
    { ...cell, direction: "phase-out", lastYear: 2027 },
    { ...cell, direction: null, lastYear: 2027 },
  ],
  "phase-out-leaves-none": [{ service, channels }],
  "single-electronic-channel": [cell],
  "routine-not-electronic": [{ ...cell, frequency: 4, complexity: 1.5 }],
  conflict: [{ ...cell, user: 83.21, authority: 40, gap: 30 }],
  "volume-missing": [{ services }],
  "rests-on-assumptions": [
    {
      services,
      complexity: 5,
      frequency: 2,
      matter: [
        { service, field: "complexity" },
        { service, field: "frequency" },
      ],
    },
    { services: [service], complexity: 1, frequency: 0, matter: [] },
  ],
  "not-usable-today": [cell],
  "short-of-complexity": [{ ...cell, complexity: 5, richness: 2.5 }],
  "assumed-cost": [{ services, channels }],
  "lacks-main": [{ ...cell, requirements: [requirementId("r")] }],
  "grows-threefold": [{ channel, now: 0, wanted: 12_345.6, services }],
  "electronic-falls": [{ service, now: 0.75, wanted: 0.5 }],
  "system-primary": [cell],
  "against-use": [
    { ...cell, decided: "forbidden", share: 0.9 },
    { ...cell, decided: "discouraged", share: 0.5 },
  ],
  "reduced-grows": (["invest", "keep", "reduce", "phase-out"] as const).map((direction) => ({
    channel,
    direction,
    now: 10,
    wanted: 20,
  })),
  "stays-after-last-year": [
    { channel, lastYear: 2027, services },
    { channel, lastYear: 2027, services: [service] },
  ],
  "channel-jump": [{ case: "Bygglov", services: services.slice(0, 2), channels }],
  "rule-without-effect": [{ row: 2, cells: 12 }],
  "two-primaries": [{ service, channels }],
  "growth-above-one": [{ service, growth: 5 }],
  "free-choice-one-way": [cell],
  "channel-value-missing": (["cost", "richness", "capacity"] as const).map((field) => ({
    field,
    channels,
  })),
  "volume-where-unusable": [
    { ...cell, volume: 0, class: "forbidden" },
    { ...cell, volume: 1234, class: "not-applicable" },
  ],
  "review-date-passed": [{ date: "2025-01-01", today: "2026-03-01" }],
  "one-sided-department": [{ department: "Bygg", electronic: 3, personal: 0 }],
  "kinds-absent": [{ kinds: ["inform", "advise"] }],
  "case-incomplete": [{ case: "Bygglov", absent: ["decide"] }],
  "agent-not-stated": [{ services }],
  "hourly-value-default": [{ value: 250 }],
  "handling-time-hint": [{ services }],
  "phase-out-without-year": [{ channels }],
  point: POINTS.map((point) => ({ point, answer: null })),
};

const of = <Code extends FindingCode>(
  code: Code,
  parameters: FindingParameters[Code],
  state: FindingState = "suggested",
): Finding => ({ ...finding(code, [], parameters), state }) as Finding;

const text = (found: Finding, language: Language): string =>
  findingText(found, language, NAMES).replaceAll("\u00a0", " ");

describe.each(LANGUAGES)("a finding in %s", (language) => {
  it.each(FINDING_CODES)("%s reads as sentences, of a suggestion and of a decision", (code) => {
    const all: readonly FindingParameters[typeof code][] = PARAMETERS[code];
    expect(all.length).toBeGreaterThan(0);
    for (const parameters of all) {
      for (const state of ["suggested", "adopted", "decided"] as const) {
        expectSentence(text(of(code, parameters, state), language));
      }
    }
  });

  it("names what it is about", () => {
    const named = (code: FindingCode, parameters: FindingParameters[typeof code]): string =>
      text(of(code, parameters), language);
    expect(named("not-usable-today", cell)).toMatch(/Tjänst s.*Kanal k/);
    expect(named("two-primaries", { service, channels })).toMatch(/Tjänst s.*Kanal k, Kanal l/);
    expect(named("lacks-main", { ...cell, requirements: [requirementId("r")] })).toMatch(/Krav r/);
    expect(named("no-weights", { keys: ["needWeight"] })).toMatch(/needWeight/);
    expect(named("volume-missing", { services })).toMatch(/\(6\).*Tjänst e (och|and) 1 /);
  });
});

describe("a finding", () => {
  it("says suggested, adopted and decided of what is so, and never decided of what is adopted", () => {
    const unusable = (state: FindingState, language: Language): string =>
      text(of("not-usable-today", cell, state), language);
    expect(unusable("suggested", "sv")).toBe(
      "Tjänst s: det föreslagna huvudalternativet Kanal k kan inte användas i dag. Planera att införa kanalen, eller besluta en annan.",
    );
    expect(unusable("decided", "sv")).toContain("det beslutade huvudalternativet Kanal k");
    expect(unusable("adopted", "sv")).toContain("det övertagna huvudalternativet Kanal k");
    expect(unusable("suggested", "en")).toContain("the suggested primary Kanal k");
    expect(unusable("adopted", "en")).toContain("the adopted primary Kanal k");
    expect(unusable("decided", "en")).toContain("the decided primary Kanal k");
    expect(text(of("no-primary", { service }), "sv")).toContain("kan föreslås");
    expect(text(of("no-primary", { service }, "decided"), "sv")).toContain("är beslutat");
    const [closed] = PARAMETERS["decision-on-closed-cell"];
    if (closed === undefined) throw new Error("There are no parameters.");
    expect(text(of("decision-on-closed-cell", closed, "adopted"), "en")).toContain("is adopted as");
  });

  it("counts the services that rest on assumptions and names the answers that matter most", () => {
    const [some, none] = PARAMETERS["rests-on-assumptions"];
    if (some === undefined || none === undefined) throw new Error("There are no parameters.");
    expect(text(of("rests-on-assumptions", some), "sv")).toBe(
      "Tjänster vars förslag vilar på antaganden: 6, varav 5 på antagen komplexitet och 2 på antagen frekvens. Viktigast att fylla i: Tjänst s (komplexitet, volym).",
    );
    expect(text(of("rests-on-assumptions", none), "en")).toMatch(
      /No answer that was tried gives another primary\.$/,
    );
  });

  it("names no kind of assumption that no suggestion rests on", () => {
    const [some] = PARAMETERS["rests-on-assumptions"];
    if (some === undefined) throw new Error("There are no parameters.");
    const withCounts = (counts: Partial<typeof some>): string =>
      text(of("rests-on-assumptions", { ...some, ...counts }), "sv");
    expect(withCounts({ frequency: 0 })).toContain("6, varav 5 på antagen komplexitet. Viktigast");
    expect(withCounts({ complexity: 0 })).toContain("6, varav 2 på antagen frekvens. Viktigast");
  });

  it("asks whether a growth of 500 % a year is meant", () => {
    const growth = of("growth-above-one", { service, growth: 5 });
    expect(text(growth, "sv")).toMatch(/^Tjänst s: tillväxten är 500 % om året. Är det menat\?/);
    expect(text(growth, "en")).toMatch(/^Tjänst s: the growth is 500 % a year. Is it meant\?/);
  });

  it("says who is not reached in words", () => {
    const [parameters] = PARAMETERS.uncovered;
    if (parameters === undefined) throw new Error("There are no parameters.");
    expect(text(of("uncovered", parameters), "sv")).toBe(
      "Tjänst s: de föreslagna kanalerna når inte dem som föredrar andra sätt (Grupp g) och dem som behöver hjälp av en person och föredrar elektroniskt. Besluta ett komplement som passar dem.",
    );
  });

  it("writes a range without an upper limit as one", () => {
    const [, cost, year] = PARAMETERS["number-outside-range"];
    if (cost === undefined || year === undefined) throw new Error("There are no parameters.");
    expect(text(of("number-outside-range", cost), "en")).toMatch(/is not 0 or more and counts as/);
    expect(text(of("number-outside-range", year), "en")).toMatch(/not a whole number between/);
  });
});

test("names in Hebrew and Arabic are set apart in a sentence, each by itself; others are as they are", () => {
  const hebrew: Readonly<Record<string, string>> = { s: "היתר בנייה", k: "موقع", l: "Webb" };
  const nameOf = (id: string): string => hebrew[id] ?? id;
  const names = { ...NAMES, service: nameOf, channel: nameOf };
  const found = of("two-primaries", { service, channels });
  expect(findingText(found, "en", names)).toContain("\u2068היתר בנייה\u2069");
  expect(findingText(found, "en", names)).toContain("\u2068موقع\u2069, Webb");
});
