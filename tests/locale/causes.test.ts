/** What changed suggestions, in the words that a planner reads. */
import type { Cause } from "../../src/domain/changed-suggestions/candidates";
import { causeGroups } from "../../src/domain/changed-suggestions/cause-groups";
import type { ChangedSuggestion } from "../../src/domain/changed-suggestions/changed-suggestions";
import type { Difference } from "../../src/domain/changed-suggestions/differences";
import { channelId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import { causeText } from "../../src/locale/causes";
import { changedLines } from "../../src/locale/changed-suggestions";
import type { FindingNames } from "../../src/locale/findings";

const named =
  (names: Readonly<Record<string, string>>) =>
  (id: string): string =>
    names[id] ?? id;
const NAMES: FindingNames = {
  service: named({ permit: "Bygglov", care: "Hemtjänst" }),
  channel: named({ web: "Webbplats", phone: "Telefon" }),
  group: named({ old: "Äldre" }),
  requirement: named({ eid: "E-legitimation" }),
};
const permit = serviceId("permit");
const web = channelId("web");
const field = (
  name: string,
  from: Extract<Difference, { kind: "service-field" }>["from"],
  to: typeof from,
  service = permit,
): Difference => ({ kind: "service-field", service, field: name, from, to });

const CASES: readonly (readonly [Cause, string, string])[] = [
  [field("volume", 100, 12_000), "volym 100 → 12\u00a0000", "volume 100 → 12,000"],
  [field("volume", null, 0.5), "volym tomt → 0,5", "volume blank → 0.5"],
  [
    field("kinds", ["inform"], ["apply", "advise"]),
    "slag informera → ta emot ansökan | ge råd",
    "kind inform → receive applications | advise",
  ],
  [
    field("requirements", [], ["eid", "gone"]),
    "krav tomt → E-legitimation | gone",
    "requirements blank → E-legitimation | gone",
  ],
  [field("targetGroups", ["old"], []), "målgrupper Äldre → tomt", "target groups Äldre → blank"],
  [field("agent", null, true), "ombud tomt → ja", "agent blank → yes"],
  [field("somethingNew", "a", "b"), "somethingNew a → b", "somethingNew a → b"],
  [
    { kind: "volume-now", service: permit, channel: web, from: 700, to: "cannot-be-used" },
    "volym nu i Webbplats 700 → –",
    "volume now in Webbplats 700 → –",
  ],
  [
    { kind: "volume-now", service: permit, channel: web, from: null, to: "not-counted" },
    "volym nu i Webbplats tomt → x",
    "volume now in Webbplats blank → x",
  ],
  [
    { kind: "rule", service: permit, channel: { id: web }, from: [], to: ["primary"] },
    "regel om Webbplats tomt → H",
    "rule on Webbplats blank → P",
  ],
  [
    {
      kind: "rule",
      service: null,
      channel: { group: "h2h" },
      from: ["forbidden"],
      to: ["forbidden"],
    },
    "regel för alla tjänster om Människa–människa ändrades",
    "rule for all services on Human–human changed",
  ],
  [
    { kind: "record", table: "channels", id: "home", name: "Hembesök", change: "added" },
    "kanalen Hembesök tillkom",
    "channel Hembesök added",
  ],
  [
    { kind: "record", table: "groups", id: "old", name: "Äldre", change: "removed" },
    "målgruppen Äldre togs bort",
    "target group Äldre removed",
  ],
  [
    {
      kind: "record-field",
      table: "channels",
      id: "web",
      name: "Webbplats",
      field: "direction",
      from: "keep",
      to: "phase-out",
    },
    "kanalen Webbplats: inriktning behåll → avveckla",
    "channel Webbplats: direction keep → phase out",
  ],
  [
    {
      kind: "record-field",
      table: "channels",
      id: "web",
      name: "Webbplats",
      field: "lastYear",
      from: null,
      to: 2030,
    },
    "kanalen Webbplats: sista år tomt → 2030",
    "channel Webbplats: last year blank → 2030",
  ],
  [
    {
      kind: "record-fields",
      table: "channels",
      id: "web",
      name: "Webbplats",
      fields: ["cost", "minutes"],
    },
    "kanalen Webbplats ändrades: kostnad, minuter",
    "channel Webbplats changed: cost, minutes",
  ],
  [
    { kind: "table", table: "needs", service: null, count: 70 },
    "behoven ändrades (70)",
    "the needs changed (70)",
  ],
  [{ kind: "channel-order" }, "kanalernas ordning ändrades", "order of the channels changed"],
  [
    { kind: "need", group: targetGroupId("old"), channel: web, from: 0.2, to: null },
    "behov Äldre × Webbplats 0,2 → tomt",
    "need Äldre × Webbplats 0.2 → blank",
  ],
  [
    { kind: "setting", key: "help", from: [0, 0.05], to: [0, 0.1] },
    "inställningen help 0 | 0,05 → 0 | 0,1",
    "setting help 0 | 0.05 → 0 | 0.1",
  ],
  [
    { kind: "setting", key: "introduceChannels", from: false, to: true },
    "inställningen introduceChannels nej → ja",
    "setting introduceChannels no → yes",
  ],
  [
    { kind: "day", from: "2026-03-01", to: "2026-07-01" },
    "körningens dag 2026-03-01 → 2026-07-01",
    "day of the run 2026-03-01 → 2026-07-01",
  ],
  [{ kind: "method" }, "metoden är en annan utgåva", "the method is another edition"],
  [
    { kind: "unknown" },
    "underlaget för förra körningen är inte känt",
    "the inputs of the last run are not known",
  ],
];

test.each(CASES)("%j is worded in both languages", (cause, sv, en) => {
  expect(causeText(cause, "sv", NAMES)).toBe(sv);
  expect(causeText(cause, "en", NAMES)).toBe(en);
});

const changed = (service: string, channel: string, ...causes: Cause[]): ChangedSuggestion => ({
  service: serviceId(service),
  channel: channelId(channel),
  from: "open",
  to: "primary",
  causes,
});
const ADDED: Cause = {
  kind: "record",
  table: "channels",
  id: "home",
  name: "Hembesök",
  change: "added",
};

describe("suggestions by cause", () => {
  test("are grouped by the same cause, the largest group first, each in one group", () => {
    const all = [
      changed("permit", "web", field("volume", 1, 2)),
      changed("permit", "phone", ADDED),
      changed("care", "phone", ADDED),
      changed("care", "web", field("volume", 3, 4, serviceId("care")), ADDED),
    ];
    const groups = causeGroups(all);
    expect(groups.map((group) => group.changed.length)).toEqual([2, 1, 1]);
    expect(groups.flatMap((group) => group.changed)).toHaveLength(all.length);
    expect(groups[0]).toMatchObject({ causes: [ADDED], services: 2 });
  });

  test("of many services' own inputs are one group that says which input, of one service the values", () => {
    const one = [changed("permit", "web", field("volume", 100, 12_000))];
    expect(changedLines(one, "en", NAMES, 3)).toEqual([
      "Suggestions that changed since the last run: 1.",
      "1: Bygglov: volume 100 → 12,000",
    ]);
    const two = [...one, changed("care", "web", field("volume", 1, 9, serviceId("care")))];
    expect(changedLines(two, "sv", NAMES, 3)).toEqual([
      "Förslag som ändrats sedan förra körningen: 2.",
      "2: volym för 2 tjänster",
    ]);
  });

  test("of one service's volumes name each that matters", () => {
    const volume = (on: string): Cause => ({
      kind: "volume-now",
      service: permit,
      channel: channelId(on),
      from: null,
      to: 5,
    });
    const all = [
      changed("permit", "web", volume("web")),
      changed("permit", "phone", volume("phone")),
    ];
    expect(changedLines(all, "en", NAMES, 1)[1]).toBe(
      "2: Bygglov: volume now in Webbplats blank → 5; Bygglov: volume now in Telefon blank → 5",
    );
  });

  test("beyond those that are named are counted, and none gives no line", () => {
    const all = [
      changed("permit", "web", ADDED),
      changed("permit", "phone", { kind: "method" }),
      changed("care", "phone", { kind: "day", from: "2026-01-01", to: "2026-02-01" }),
    ];
    expect(changedLines(all, "en", NAMES, 1)).toEqual([
      "Suggestions that changed since the last run: 3.",
      "1: channel Hembesök added",
      "… and 2 for other causes",
    ]);
    expect(changedLines([], "en", NAMES, 1)).toEqual([]);
  });
});
