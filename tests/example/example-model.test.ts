/** The example municipality is complete in both languages and consistent. */
import { CHANNEL_GROUPS, KINDS, mainKind } from "../../src/domain/model/model";
import { kindsOf } from "../../src/domain/model/modes";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { LANGUAGES, type Language } from "../../src/locale/language";
import { exampleAssumptions, exampleModel } from "../../src/example/example-model";

const swedish = exampleModel("sv");
const english = exampleModel("en");

/** Every text of the model that a person reads, blank ones included, in a fixed order. */
function texts(language: Language): string[] {
  const model = exampleModel(language);
  return [
    ...model.services.flatMap((each) => [
      each.name,
      each.department,
      each.case,
      each.step,
      each.lifeEvent,
      each.process,
      each.source,
      each.description,
      each.legalBasis,
      each.fee,
    ]),
    ...model.contacts.flatMap(({ hours, language: spoken, fee, note }) => [
      hours,
      spoken,
      fee,
      note,
    ]),
    ...model.channels.flatMap(({ name, source }) => [name, source]),
    ...model.groups.map(({ name }) => name),
    ...model.requirements.flatMap(({ name, legalBasis }) => [name, legalBasis]),
    ...model.rules.flatMap(({ reason, legalBasis, exception }) => [reason, legalBasis, exception]),
  ];
}

/** A value without the fields that differ by language. */
const withoutTexts = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ["name", "department", "case", "step", "lifeEvent", "process"].includes(key) ||
      ["reason", "legalBasis", "exception", "source", "description", "fee"].includes(key) ||
      ["hours", "language", "note"].includes(key)
        ? undefined
        : part,
    ),
  );

describe("the example in either language", () => {
  it("differs only in its texts", () => {
    expect(withoutTexts(english)).toEqual(withoutTexts(swedish));
  });

  it("has a text in one language exactly where it has one in the other", () => {
    const blank = (language: Language) => texts(language).map((each) => each.trim() === "");
    expect(blank("en")).toEqual(blank("sv"));
  });

  it("translates every name of a service", () => {
    for (const [row, { name }] of swedish.services.entries()) {
      expect(english.services[row]?.name).not.toBe(name);
    }
  });

  it.each(LANGUAGES)(
    "has no text over 255 characters or that looks like a formula in %s",
    (language) => {
      for (const each of texts(language)) {
        expect(each.length).toBeLessThanOrEqual(255);
        expect(each).not.toMatch(/^[=+\-@\t\r]/);
      }
    },
  );

  it.each(LANGUAGES)("names every service, channel, group and department in %s", (language) => {
    const { services, channels, groups } = exampleModel(language);
    const names = [...services, ...channels, ...groups].map(({ name }) => name);
    expect(names).not.toContain("");
    expect(services.map(({ department }) => department)).not.toContain("");
    for (const each of [services, channels, groups]) {
      expect(new Set(each.map(({ name }) => name)).size).toBe(each.length);
    }
  });

  it.each(LANGUAGES)("gives every rule a reason and a legal basis in %s", (language) => {
    for (const { reason, legalBasis } of exampleModel(language).rules) {
      expect(reason).not.toBe("");
      expect(legalBasis).toMatch(/\d/);
    }
  });

  it.each(LANGUAGES)(
    "says in %s that it is invented and where its relations come from",
    (language) => {
      expect(exampleAssumptions(language)).toMatch(/påhittad|invented/);
      expect(exampleAssumptions(language)).toContain("Socitm");
      expect(exampleAssumptions(language)).toContain("GDS");
    },
  );
});

describe("what the example holds", () => {
  it("is of the size of a small municipality's first matrix", () => {
    expect(swedish.services.length).toBeGreaterThanOrEqual(64);
    expect(swedish.services.length).toBeLessThanOrEqual(75);
    expect(swedish.channels.length).toBeGreaterThanOrEqual(10);
    expect(swedish.channels.length).toBeLessThanOrEqual(13);
    expect(swedish.groups.length).toBeGreaterThanOrEqual(7);
    expect(swedish.groups.length).toBeLessThanOrEqual(9);
    expect(swedish.rules.length).toBeGreaterThanOrEqual(8);
    expect(swedish.rules.length).toBeLessThanOrEqual(12);
    const departments = new Set(swedish.services.map(({ department }) => department));
    expect(departments.size).toBeGreaterThanOrEqual(8);
    expect(departments.size).toBeLessThanOrEqual(10);
  });

  it("has every kind of service and every channel group", () => {
    expect(new Set(swedish.services.map(mainKind))).toEqual(new Set(KINDS));
    expect(new Set(swedish.channels.map(({ group }) => group))).toEqual(new Set(CHANNEL_GROUPS));
  });

  it("has ids that are unique, lower-case and ASCII", () => {
    const { services, channels, groups, requirements } = swedish;
    for (const table of [services, channels, groups, requirements]) {
      const ids = table.map(({ id }) => String(id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]*$/);
    }
  });

  it("has no reference to anything that is not there", () => {
    const { services, channels, groups, requirements, rules, needs, volumes } = swedish;
    const known = (table: readonly { readonly id: string }[]) =>
      new Set<string>(table.map(({ id }) => id));
    const [serviceIds, channelIds] = [known(services), known(channels)];
    const [groupIds, requirementIds] = [known(groups), known(requirements)];
    const dangling = [
      ...services.flatMap((each) => each.targetGroups).filter((id) => !groupIds.has(id)),
      ...services.flatMap((each) => each.requirements).filter((id) => !requirementIds.has(id)),
      ...channels.flatMap((each) => each.capabilities).filter((id) => !requirementIds.has(id)),
      ...groups.flatMap(({ parent }) => parent ?? []).filter((id) => !groupIds.has(id)),
      ...rules.flatMap((rule) => rule.service ?? []).filter((id) => !serviceIds.has(id)),
      ...rules
        .flatMap(({ channel }) => ("id" in channel ? channel.id : []))
        .filter((id) => !channelIds.has(id)),
      ...needs.map(({ group }) => group).filter((id) => !groupIds.has(id)),
      ...needs.map(({ channel }) => channel).filter((id) => !channelIds.has(id)),
      ...volumes.map((each) => each.service).filter((id) => !serviceIds.has(id)),
      ...volumes.map((each) => each.channel).filter((id) => !channelIds.has(id)),
    ];
    expect(dangling).toEqual([]);
  });

  it("keeps every number within its range", () => {
    for (const { complexity, volume, growth } of swedish.services) {
      if (complexity !== null) expect([1, 2, 3, 4, 5]).toContain(complexity);
      if (volume !== null) {
        expect(volume).toBeGreaterThanOrEqual(3);
        expect(volume).toBeLessThanOrEqual(90000);
      }
      expect(growth ?? 0).toBeGreaterThan(-1);
    }
    for (const { shares, size } of swedish.groups) {
      expect((shares.E ?? 0) + (shares.M ?? 0) + (shares.P ?? 0)).toBeCloseTo(1, 9);
      expect(size).toBeGreaterThan(0);
    }
    for (const { acceptance } of swedish.needs) {
      expect(acceptance).toBeGreaterThanOrEqual(0);
      expect(acceptance).toBeLessThanOrEqual(1);
    }
    expect(swedish.settings).toEqual(DEFAULT_SETTINGS);
  });

  it("has cases whose apply and decide steps stand as services of their own", () => {
    const kinds = new Map<string, Set<string | null>>();
    for (const each of swedish.services) {
      if (each.case === "") continue;
      kinds.set(each.case, (kinds.get(each.case) ?? new Set()).add(mainKind(each)));
    }
    const complete = [...kinds.values()].filter((steps) =>
      ["inform", "apply", "decide"].every((kind) => steps.has(kind)),
    );
    expect(complete.length).toBeGreaterThanOrEqual(4);
    expect(complete.length).toBeLessThan(kinds.size);
  });

  it("leaves something for the checks: one blank volume, one blank complexity, blank costs, an end", () => {
    const { services, channels } = swedish;
    expect(services.filter(({ volume }) => volume === null)).toHaveLength(1);
    expect(services.filter(({ complexity }) => complexity === null)).toHaveLength(1);
    expect(channels.filter(({ cost }) => cost === null).map(({ id }) => id)).toEqual([
      "social-media",
      "partner",
    ]);
    expect(
      channels.filter(({ direction, lastYear }) => direction === "phase-out" && lastYear !== null),
    ).toHaveLength(1);
    expect(services.filter(({ visibility }) => visibility === "internal").length).toBeGreaterThan(
      0,
    );
  });

  it("has services of several kinds, and decisions that are delivered", () => {
    const { services } = swedish;
    expect(services.filter(({ kinds }) => kinds.length > 1).length).toBeGreaterThan(9);
    const decided = services.filter((each) => mainKind(each) === "decide");
    expect(decided.map(({ name }) => /beslut/i.test(name))).not.toContain(false);
    expect(decided.length).toBeGreaterThan(9);
  });

  it("asks for an answer at once where a matter cannot wait", () => {
    const urgent = swedish.services.filter(({ requirements }) =>
      requirements.some((id) => id === "immediate-answer"),
    );
    expect(urgent.map(({ id }) => id)).toEqual([
      "concern-report",
      "domestic-violence",
      "water-disruption",
      "crisis-information",
    ]);
  });

  it("states source and day together, for some services and for channels with a cost of their own", () => {
    const { services, channels } = swedish;
    const stated = services.filter(({ source }) => source !== "");
    expect(stated.length).toBeGreaterThan(20);
    expect(stated.length).toBeLessThan(services.length);
    for (const { source, asOf } of services) expect(source === "").toBe(asOf === "");
    for (const { asOf } of [...services, ...channels])
      expect(asOf).toMatch(/^(2\d{3}-\d\d-\d\d)?$/);
    for (const { cost, source } of channels) expect(cost === null || source !== "").toBe(true);
  });

  it("has one rule that comes later, and none on a cell that the channel cannot carry", () => {
    const { rules, services, channels, today } = swedish;
    expect(rules.filter(({ from, to }) => from !== "" || to !== "")).toMatchObject([
      { service: "water-meter", from: "2027-01-01", to: "" },
    ]);
    expect(rules.filter(({ from }) => from > today)).toHaveLength(1);
    for (const { service, channel } of rules) {
      const found = services.find(({ id }) => id === service);
      const kind = found === undefined ? null : mainKind(found);
      const carried = channels.filter(
        (each) =>
          ("id" in channel ? each.id === channel.id : each.group === channel.group) &&
          (kind === null || kindsOf(each).includes(kind)),
      );
      expect([service, carried.length > 0]).toEqual([service, true]);
    }
  });

  it("has life events for people and processes for companies", () => {
    expect(new Set(swedish.services.map(({ lifeEvent }) => lifeEvent)).size).toBeGreaterThan(6);
    expect(new Set(swedish.services.map(({ process }) => process)).size).toBeGreaterThan(4);
  });
});

describe("the volumes now", () => {
  const measured = (id: string) => swedish.volumes.filter((each) => each.service === id);
  const total = (id: string) =>
    measured(id).reduce((sum, { volume }) => sum + (typeof volume === "number" ? volume : 0), 0);

  it("hold numbers, zeroes, offered, cells that cannot be used and cells that are not known", () => {
    const { services, channels, volumes } = swedish;
    const values = volumes.map(({ volume }) => volume);
    expect(values).toContain(0);
    expect(values).toContain("cannot-be-used");
    expect(values).toContain("not-counted");
    expect(values.some((value) => typeof value === "number" && value > 0)).toBe(true);
    expect(volumes.length).toBeLessThan(services.length * channels.length);
  });

  it("count contacts only where the channel carries the service", () => {
    const stray = swedish.volumes.flatMap(({ service, channel, volume }) => {
      const found = swedish.services.find(({ id }) => id === service);
      const carrier = swedish.channels.find(({ id }) => id === channel);
      const kind = found === undefined ? null : mainKind(found);
      if (carrier === undefined || kind === null || kindsOf(carrier).includes(kind)) return [];
      return volume === "cannot-be-used" ? [] : [`${service} ${channel}`];
    });
    expect(stray).toEqual([]);
  });

  it("name a cell at most once", () => {
    const cells = swedish.volumes.map((each) => `${each.service} ${each.channel}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it("cover most services, and sum to the service's volume within a quarter where all is measured", () => {
    const complete = swedish.services.filter(
      ({ id }) =>
        measured(id).length === swedish.channels.length &&
        measured(id).every(({ volume }) => volume !== "not-counted"),
    );
    expect(complete.length).toBeGreaterThan(swedish.services.length / 2);
    for (const { id, volume } of complete) {
      if (volume === null) continue;
      expect([id, Math.abs(total(id) - volume) / volume < 0.25]).toEqual([id, true]);
    }
  });

  it("never exceed the service's volume by more than a quarter where something is not measured", () => {
    for (const { id, volume } of swedish.services) {
      expect([id, total(id) <= (volume ?? 0) * 1.25]).toEqual([id, true]);
    }
  });
});
