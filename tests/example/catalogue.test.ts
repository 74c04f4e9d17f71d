/** The starter catalogues are complete, consistent and within the limits of a workbook. */
import type { KINDS } from "../../src/domain/model/model";
import { MODES } from "../../src/domain/model/mode";
import { CHANNEL_GROUPS, SEVERITIES } from "../../src/domain/model/model";
import { kindsOf, modeOf, roleIn } from "../../src/domain/model/modes";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { LANGUAGES } from "../../src/locale/language";
import { catalogueChannels } from "../../src/example/catalogue/channels";
import { catalogueRequirements } from "../../src/example/catalogue/requirements";
import {
  catalogueTargetGroups,
  TARGET_GROUP_SHARES,
} from "../../src/example/catalogue/target-groups";
import { service } from "../domain/small-models";

const CHANNELS = catalogueChannels("sv");
const REQUIREMENTS = catalogueRequirements("sv");

const channel = (id: string) => {
  const found = CHANNELS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No channel ${id}`);
  return found;
};

describe("the catalogue of channels", () => {
  it("holds fifteen channels with ids of their own", () => {
    const ids = CHANNELS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(15);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*$/);
  });

  it("has every channel group, and the columns of a group together", () => {
    const groups = CHANNELS.map(({ group }) => group);
    expect(groups.filter((group, column) => group !== groups[column - 1])).toEqual([
      ...CHANNEL_GROUPS,
    ]);
  });

  it.each(LANGUAGES)("has a name of its own for each channel in %s", (language) => {
    const names = catalogueChannels(language).map(({ name }) => name.trim());
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(15);
  });

  it("keeps numbers within their ranges and leaves directions to the planner", () => {
    for (const { richness, capacity, cost, minutes, direction, lastYear } of CHANNELS) {
      expect([1, 2, 3, 4, 5]).toContain(richness);
      expect([1, 2, 3, 4, 5]).toContain(capacity);
      expect(cost ?? 0).toBeGreaterThanOrEqual(0);
      expect(minutes ?? 0).toBeGreaterThanOrEqual(0);
      expect([direction, lastYear]).toEqual([null, null]);
    }
  });

  it("keeps the published relations of cost: visit, letter, call, web", () => {
    const cost = (id: string) => channel(id).cost ?? Number.NaN;
    expect(cost("visit") / cost("phone")).toBeCloseTo(8.62 / 2.83, 0);
    expect(cost("letter") / cost("phone")).toBeCloseTo(6.62 / 4.11, 1);
    expect(cost("website") / cost("phone")).toBeCloseTo(0.15 / 2.83, 2);
  });

  it("leaves the cost blank where nothing is published", () => {
    const known = CHANNELS.filter(({ cost }) => cost !== null).map(({ id }) => id);
    expect(known).toEqual(["website", "e-service", "phone", "letter", "visit"]);
  });

  it.each(LANGUAGES)("says in %s where each cost comes from", (language) => {
    for (const { cost, source, asOf } of catalogueChannels(language)) {
      if (cost !== null) expect(source).toMatch(/Socitm|GDS|RiR/);
      expect(source).not.toBe("");
      expect(asOf).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
    }
  });

  it("states how people meet in each channel, with every mode, and kinds that the mode can carry", () => {
    expect(CHANNELS.map(({ mode }) => mode)).not.toContain(null);
    expect(new Set(CHANNELS.map(modeOf))).toEqual(new Set(MODES));
    const silent = CHANNELS.map((each) => ({ ...each, kinds: [] }));
    for (const [column, { id, kinds }] of CHANNELS.entries()) {
      const possible = kindsOf(silent[column] ?? channel(id));
      expect([id, kinds.filter((kind) => !possible.includes(kind))]).toEqual([id, []]);
    }
  });

  it("lets only an e-service, the website, letters and people be the way in to an application or advice", () => {
    const first = (kind: (typeof KINDS)[number]) =>
      CHANNELS.filter(
        (each) =>
          kindsOf(each).includes(kind) &&
          roleIn(each, service("s", { kinds: [kind] }), false) === "any",
      ).map(({ id }) => id);
    expect(first("inform")).toEqual(["website", "email", "chat", "phone", "letter", "visit"]);
    expect(first("advise")).toEqual(["email", "chat", "phone", "visit"]);
    expect(first("apply")).toEqual(["e-service", "email", "phone", "letter", "visit"]);
    expect(first("dialogue")).toEqual(["email", "chat", "phone", "letter", "visit"]);
    expect(first("decide")).toEqual(["digital-mailbox", "letter", "visit"]);
  });

  it("answers at once on the website, by text message, in the chat and on the telephone", () => {
    const ids = CHANNELS.filter(({ capabilities }) =>
      capabilities.some((id) => id === "immediate-answer"),
    ).map(({ id }) => id);
    expect(ids).toEqual(["website", "sms", "chat", "phone"]);
  });

  it("counts e-mail, chat and social media as electronic though people answer", () => {
    for (const id of ["email", "chat", "social-media"]) {
      expect(channel(id)).toMatchObject({ group: "h2h", electronic: true });
    }
  });
});

describe("the starter set of requirements", () => {
  it("has nine requirements, each met by some channel and lacked by another", () => {
    expect(REQUIREMENTS).toHaveLength(9);
    for (const { id } of REQUIREMENTS) {
      const meeting = CHANNELS.filter(({ capabilities }) => capabilities.includes(id));
      expect(meeting.length).toBeGreaterThan(0);
      expect(meeting.length).toBeLessThan(CHANNELS.length);
    }
  });

  it("has only requirements that exist among the channels' capabilities", () => {
    const known = new Set(REQUIREMENTS.map(({ id }) => id));
    expect(known.size).toBe(REQUIREMENTS.length);
    for (const { capabilities } of CHANNELS) {
      expect(capabilities.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it("never lets e-mail, text messages, chat or social media meet secrecy", () => {
    for (const id of ["email", "sms", "chat", "social-media"]) {
      expect(channel(id).capabilities).not.toContain("secrecy");
    }
  });

  it("has one of what cannot wait, which only the way in must meet", () => {
    const main = REQUIREMENTS.filter(({ severity }) => severity === "main");
    expect(main).toMatchObject([{ id: "immediate-answer", name: "Svar direkt" }]);
  });

  it.each(LANGUAGES)("names a legal basis with a number of statute in %s", (language) => {
    for (const { name, severity, legalBasis } of catalogueRequirements(language)) {
      expect(name).not.toBe("");
      expect(SEVERITIES).toContain(severity);
      expect(legalBasis).toMatch(/\d{4}[:/]\d+|\d+\/\d{4}/);
      expect(legalBasis.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("the catalogue of target groups", () => {
  const groups = catalogueTargetGroups("sv");

  it("has ids of its own, with parents that are among them", () => {
    const ids = groups.map(({ id }) => id);
    expect(new Set(ids).size).toBe(groups.length);
    for (const { parent } of groups) expect(parent === null || ids.includes(parent)).toBe(true);
  });

  it.each(LANGUAGES)("has a name of its own for each group in %s", (language) => {
    const names = catalogueTargetGroups(language).map(({ name }) => name);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(groups.length);
  });

  it("has those who act for others as a group of their own", () => {
    expect(groups.find(({ id }) => id === "agents")?.name).toMatch(/^Ombud/);
  });

  it("has shares that add up to 1, and those of the population for residents", () => {
    for (const { shares } of groups) {
      expect((shares.E ?? 0) + (shares.M ?? 0) + (shares.P ?? 0)).toBeCloseTo(1, 9);
    }
    const residents = groups.find(({ id }) => id === "residents");
    expect(Object.values(residents?.shares ?? {})).toEqual(DEFAULT_SETTINGS.population);
  });

  it("follows the statistics' order: the young prefer electronic ways most, the oldest least", () => {
    const byShare = groups.toSorted((one, other) => (other.shares.E ?? 0) - (one.shares.E ?? 0));
    expect(byShare[0]?.id).toBe("young");
    expect(byShare.at(-1)?.id).toBe("elderly");
  });

  it("leaves sizes to the planner, and says that the shares are assumed", () => {
    expect(groups.map(({ size }) => size).every((size) => size === null)).toBe(true);
    expect(TARGET_GROUP_SHARES.sv).toMatch(/antaganden.*SCB/);
    expect(TARGET_GROUP_SHARES.en).toMatch(/assumptions.*Statistics Sweden/);
  });
});
