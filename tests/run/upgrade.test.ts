/** A workbook of the first edition gets the present defaults where nobody changed them, and keeps the rest. */
import { channelId } from "../../src/domain/model/ids";
import type { Channel } from "../../src/domain/model/model";
import { DEFAULT_SETTINGS, SETTING_KEYS } from "../../src/domain/model/settings";
import { catalogueIn } from "../../src/commands/kept-records";
import { upgradeTexts } from "../../src/commands/upgrade-texts";
import { isFirstEdition, upgradedChannel, upgradedSettings } from "../../src/run/upgrade";
import { channel } from "../domain/small-models";

/** The defaults that a sheet of settings of the first edition states. */
const FIRST = {
  ...DEFAULT_SETTINGS,
  complexityWeight: 0.6,
  frequencyWeight: 0.7,
  economyWeight: 0.3,
  complexityShortage: 0.5,
  frequencyExcess: 0.125,
  complementThreshold: 40,
  discouragedThreshold: 30,
  minimumShare: 0.1,
};

const CATALOGUE = catalogueIn("sv");

/** The website and the telephone of the first edition's catalogue. */
const website = channel("website", {
  group: "h2m",
  kinds: ["inform"],
  richness: 2,
  capacity: 5,
  cost: 4,
  minutes: 5,
  capabilities: ["accessibility"] as never,
});
const partner = channel("partner", {
  group: "h2h",
  kinds: ["inform", "advise", "apply"],
  richness: 3,
  capacity: 1,
  minutes: 30,
  capabilities: ["accessibility", "interpreter"] as never,
});
const inCatalogue = (id: string): Channel | undefined =>
  CATALOGUE.channels.find((one) => one.id === channelId(id));

test("schemas before the third are of the first edition, and no workbook is of none", () => {
  expect([1, 2, 3].map((schema) => isFirstEdition({ schema }))).toEqual([true, true, false]);
  expect(isFirstEdition(null)).toBe(false);
});

test("settings with the default of the first edition get the present one, each told", () => {
  const { settings, changed } = upgradedSettings(FIRST);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(changed.map(({ key, from, to }) => [key, from, to])).toEqual(
    SETTING_KEYS.filter((key) => FIRST[key] !== DEFAULT_SETTINGS[key]).map((key) => [
      key,
      FIRST[key],
      DEFAULT_SETTINGS[key],
    ]),
  );
});

test("settings of the planner's own stay, whatever the defaults are", () => {
  const own = { ...DEFAULT_SETTINGS, userWeight: 0.7, complementThreshold: 35, minimumShare: 0.05 };
  expect(upgradedSettings(own)).toEqual({ settings: own, changed: [] });
});

test("a channel with the figures of the first catalogue gets the present ones, and keeps its name and plans", () => {
  const own = { ...website, name: "Vår webb", direction: "invest", lastYear: 2030 } as const;
  const { channel: upgraded, change } = upgradedChannel(own, CATALOGUE);
  expect(change).toBe("figures");
  expect(upgraded).toEqual({
    ...inCatalogue("website"),
    name: "Vår webb",
    direction: "invest",
    lastYear: 2030,
  });
});

test("a channel with figures of the planner's own keeps them, and gets mode and role", () => {
  const own = { ...partner, cost: 150 };
  const { channel: upgraded, change } = upgradedChannel(own, CATALOGUE);
  expect(change).toBe("mode");
  expect(upgraded).toEqual({ ...own, mode: "agent", role: inCatalogue("partner")?.role });
});

test("a channel in another group than the catalogue's, and one of the planner's, stay as they are", () => {
  for (const own of [{ ...partner, group: "h2m" } as const, channel("fax", { group: "h2h" })]) {
    expect(upgradedChannel(own, CATALOGUE)).toEqual({ channel: own, change: "none" });
  }
});

test("what is different is told in both languages, with settings, channels and their names", () => {
  const upgrade = {
    settings: upgradedSettings({ ...DEFAULT_SETTINGS, frequencyExcess: 0.125 }).changed,
    channels: [website.id],
    modes: [partner.id],
  };
  const texts = upgradeTexts(upgrade, (id) => `<${id}>`);
  expect(texts.map(({ sv }) => sv)).toEqual([
    expect.stringContaining("Besluten i matrisen"),
    expect.stringContaining("frequencyExcess 0,125 → 0,1"),
    expect.stringContaining("<website>"),
    expect.stringContaining("<partner>"),
  ]);
  expect(texts[1]?.en).toContain("frequencyExcess 0.125 → 0.1");
  expect(upgradeTexts(null, String)).toEqual([]);
});
