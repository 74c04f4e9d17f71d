/** The starter catalogues are complete, consistent and within the limits of a workbook. */
import { CHANNEL_GROUPS, KINDS, SEVERITIES } from "../../src/domain/model/model";
import { LANGUAGES } from "../../src/locale/language";
import { catalogueChannels } from "../../src/example/catalogue/channels";
import { catalogueRequirements } from "../../src/example/catalogue/requirements";

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

  it("leaves the cost blank where nothing is known", () => {
    expect(channel("chat").cost).toBeNull();
  });

  it("can carry every kind of service both electronically and in person", () => {
    const electronic = (id: string) => channel(id).electronic ?? channel(id).group !== "h2h";
    for (const kind of KINDS) {
      const carriers = CHANNELS.filter(
        ({ kinds }) => kinds.length === 0 || kinds.includes(kind),
      ).map(({ id }) => electronic(id));
      expect(carriers).toContain(true);
      expect(carriers).toContain(false);
    }
  });

  it("counts e-mail, chat and social media as electronic though people answer", () => {
    for (const id of ["email", "chat", "social-media"]) {
      expect(channel(id)).toMatchObject({ group: "h2h", electronic: true });
    }
  });
});

describe("the starter set of requirements", () => {
  it("has the eight requirements, each met by some channel and lacked by another", () => {
    expect(REQUIREMENTS).toHaveLength(8);
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

  it.each(LANGUAGES)("names a legal basis with a number of statute in %s", (language) => {
    for (const { name, severity, legalBasis } of catalogueRequirements(language)) {
      expect(name).not.toBe("");
      expect(SEVERITIES).toContain(severity);
      expect(legalBasis).toMatch(/\d{4}[:/]\d+|\d+\/\d{4}/);
      expect(legalBasis.length).toBeLessThanOrEqual(255);
    }
  });
});
