/** How far each unit accepts each channel. */
import { channelValues } from "../../../src/domain/assumptions/channel-values";
import { channelId, targetGroupId } from "../../../src/domain/model/ids";
import { MODES } from "../../../src/domain/model/mode";
import { type Channel, type Model, type Need } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { acceptances, UNIT_KINDS } from "../../../src/domain/units/acceptance";
import { channel, model, targetGroup } from "../small-models";

const of = (id: string, stated: Partial<Channel> = {}): Channel => channel(id, stated);
const need = (group: string, on: string, acceptance: number): Need => ({
  group: targetGroupId(group),
  channel: channelId(on),
  acceptance,
});

interface Case {
  readonly complexity?: number;
  readonly decides?: boolean;
  readonly group?: number;
}

/** Acceptance of a channel by E, M and P without help, then by those who need it. */
const by = (
  stated: Partial<Model>,
  column: number,
  { complexity = 1, decides = false, group = 0 }: Case = {},
) => {
  const any = model(stated);
  const { channels, settings, today } = any;
  const accepted = acceptances(any, channelValues(channels, settings, today));
  const { values } = accepted.at(complexity, decides);
  const first = (accepted.needsOf[group] ?? 0) * UNIT_KINDS;
  const at = (index: number): number => values[(first + index) * channels.length + column] ?? NaN;
  return [0, 2, 4, 1, 3, 5].map((index) => Math.round(at(index) * 1e9) / 1e9);
};

const modes = MODES.map((mode) => of(mode, { mode }));
const columnOf = (mode: (typeof MODES)[number]): number => MODES.indexOf(mode);

describe("without help", () => {
  it("is by the mode and the segment", () => {
    const alone = MODES.map((_, column) => by({ channels: modes }, column).slice(0, 3));
    expect(alone).toEqual(MODES.map((mode) => DEFAULT_SETTINGS[`acceptance.${mode}`]));
  });

  it("is the need where one is stated, for all segments of that group alone", () => {
    const groups = [targetGroup("g", [1, 1, 1]), targetGroup("h", [1, 1, 1])];
    const channels = [of("web"), of("phone", { group: "h2h" })];
    const needs = [need("g", "web", 0.1), need("h", "phone", 0.3), need("gone", "web", 1)];
    const stated = { groups, channels, needs };
    expect(by(stated, 0).slice(0, 3)).toEqual([0.1, 0.1, 0.1]);
    expect(by(stated, 1).slice(0, 3)).toEqual([0.6, 0.85, 0.95]);
    expect(by(stated, 0, { group: 1 }).slice(0, 3)).toEqual([1, 0.7, 0.2]);
  });

  it("is the last of two needs for the same pair", () => {
    const groups = [targetGroup("g", [1, 1, 1])];
    const needs = [need("g", "web", 0.1), need("g", "web", 0.4)];
    expect(by({ groups, needs, channels: [of("web")] }, 0)[0]).toBe(0.4);
  });

  it("of a decision is none where people speak or meet, a need for it too", () => {
    const groups = [targetGroup("g", [1, 1, 1])];
    const needs = [need("g", "call", 0.9), need("g", "paper", 0.8)];
    const stated = { groups, needs, channels: modes };
    const decided = (mode: "call" | "visit" | "paper" | "notice") =>
      by(stated, columnOf(mode), { decides: true }).slice(0, 3);
    expect(decided("call")).toEqual([0, 0, 0]);
    expect(decided("visit")).toEqual([0, 0, 0]);
    expect(decided("paper")).toEqual([0.8, 0.8, 0.8]);
    expect(decided("notice")).toEqual([0.9, 0.7, 0.3]);
  });
});

describe("with help", () => {
  it("is none but of channels in which a person answers", () => {
    const helped = (mode: (typeof MODES)[number]) =>
      by({ channels: modes }, columnOf(mode)).slice(3);
    for (const mode of ["self", "notice", "paper", "system"] as const) {
      expect(helped(mode)).toEqual([0, 0, 0]);
    }
    // The segment's own acceptance, at least 0.6.
    expect(helped("message")).toEqual([0.8, 0.6, 0.6]);
    expect(helped("call")).toEqual([0.6, 0.85, 0.95]);
    expect(helped("visit")).toEqual([0.6, 0.65, 0.9]);
    expect(helped("agent")).toEqual([0.6, 0.6, 0.6]);
  });

  it("is as far as the channel can carry the matter", () => {
    const channels = [of("phone", { group: "h2h", mode: "call", richness: 3 })];
    const at = (complexity: number) => by({ channels }, 0, { complexity })[3];
    expect(at(2)).toBe(0.6);
    expect(at(3)).toBe(0.6);
    expect(at(4)).toBe(0.39); // 0.6 · (1 − 0.35)
    expect(at(5)).toBe(0.18);
  });

  it("is as far as an assumed richness can carry it, and whole where none is known", () => {
    const chat = of("chat", { group: "h2h", electronic: true });
    const phone = of("phone", { group: "h2h", mode: "call", richness: 3 });
    // The chat is as rich as the rest of its group: 3.
    expect(by({ channels: [chat, phone] }, 0, { complexity: 4 })[3]).toBe(0.52);
    expect(by({ channels: [chat] }, 0, { complexity: 5 })[3]).toBe(0.8);
  });

  it("is by the need in place of the segment's and the least", () => {
    const groups = [targetGroup("g", [1, 1, 1])];
    const channels = [of("phone", { group: "h2h", mode: "call", richness: 3 }), of("web")];
    const needs = [need("g", "phone", 0.2), need("g", "web", 0.9)];
    expect(by({ groups, channels, needs }, 0, { complexity: 4 }).slice(3)).toEqual([
      0.13, 0.13, 0.13,
    ]);
    // A need does not make a person answer on the web.
    expect(by({ groups, channels, needs }, 1).slice(3)).toEqual([0, 0, 0]);
  });

  it("of a decision is that of any other matter: a person explains it", () => {
    const channels = [of("phone", { group: "h2h", mode: "call" })];
    expect(by({ channels }, 0, { decides: true })).toEqual([0, 0, 0, 0.6, 0.85, 0.95]);
  });

  it("is at least the setting", () => {
    const settings = { ...DEFAULT_SETTINGS, helpAcceptance: 0.9 };
    const channels = [of("phone", { group: "h2h", mode: "call" })];
    expect(by({ channels, settings }, 0).slice(3)).toEqual([0.9, 0.9, 0.95]);
  });
});
