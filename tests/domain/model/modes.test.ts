/** How people meet in a channel, and what it may be suggested as. */
import { MODES } from "../../../src/domain/model/mode";
import { CHANNEL_GROUPS, isElectronic, KINDS, type Kind } from "../../../src/domain/model/model";
import { kindsOf, modeOf, roleIn } from "../../../src/domain/model/modes";
import { channel, service } from "../small-models";

const of = (kinds: readonly Kind[], agent: boolean | null = null) => service("s", { kinds, agent });

describe("the mode of a channel", () => {
  it("is the one stated", () => {
    expect(modeOf(channel("k", { group: "m2m", mode: "visit" }))).toBe("visit");
  });

  it("is by the channel group, a blank one as human–machine", () => {
    expect([null, ...CHANNEL_GROUPS].map((group) => modeOf(channel("k", { group })))).toEqual([
      "self",
      "system",
      "self",
      "notice",
      "call",
    ]);
  });

  it("is, where people meet, in writing when electronic, else by the richness", () => {
    const human = (richness: number | null, electronic: boolean | null = null) =>
      modeOf(channel("k", { group: "h2h", richness, electronic }));
    expect(human(5, true)).toBe("message");
    expect([1, 2, 2.5, 4.9, 5, null].map((richness) => human(richness))).toEqual([
      "paper",
      "paper",
      "call",
      "call",
      "visit",
      "call",
    ]);
  });
});

test("every channel group but human–human is electronic, unless it is stated", () => {
  expect(
    [null, ...CHANNEL_GROUPS].map((group) => isElectronic({ group, electronic: null })),
  ).toEqual([true, true, true, true, false]);
  expect(isElectronic({ group: "h2h", electronic: true })).toBe(true);
  expect(isElectronic({ group: "h2m", electronic: false })).toBe(false);
});

test("the kinds are those stated, else by the mode", () => {
  expect(kindsOf(channel("k", { kinds: ["decide"] }))).toEqual(["decide"]);
  const carried = Object.fromEntries(MODES.map((mode) => [mode, kindsOf(channel("k", { mode }))]));
  expect(carried).toEqual({
    self: ["inform", "apply"],
    notice: ["inform", "decide"],
    message: ["inform", "advise", "apply", "dialogue"],
    call: KINDS,
    visit: KINDS,
    paper: ["inform", "apply", "dialogue", "decide"],
    agent: ["inform", "advise", "apply"],
    system: ["inform", "apply"],
  });
});

describe("the role of a channel", () => {
  it("is by the mode and the kind", () => {
    const roles = (kind: Kind) =>
      MODES.map((mode) => roleIn(channel("k", { mode }), of([kind]), false));
    // self, notice, message, call, visit, paper, agent, system
    expect(roles("apply")).toEqual([
      "any",
      "complement",
      "any",
      "any",
      "any",
      "any",
      "chosen",
      "chosen",
    ]);
    expect(roles("decide")).toEqual([
      "any",
      "any",
      "any",
      "complement",
      "any",
      "any",
      "chosen",
      "chosen",
    ]);
  });

  it("goes by the main kind, not by those that come after", () => {
    const call = channel("k", { mode: "call" });
    expect(roleIn(call, of(["dialogue", "decide"]), false)).toBe("any");
    expect(roleIn(call, of(["decide", "dialogue"]), false)).toBe("complement");
    expect(roleIn(call, of([]), false)).toBe("any");
  });

  it("lets an agent complement only where the service says that one may act", () => {
    const agent = channel("k", { mode: "agent" });
    expect([true, false, null].map((may) => roleIn(agent, of(["apply"], may), false))).toEqual([
      "complement",
      "chosen",
      "chosen",
    ]);
  });

  it("is the one written, whatever the mode", () => {
    expect(roleIn(channel("k", { mode: "system", role: "any" }), of(["apply"]), false)).toBe("any");
    expect(roleIn(channel("k", { mode: "self", role: "chosen" }), of(["apply"]), false)).toBe(
      "chosen",
    );
  });

  it("without a main requirement is complement where people speak, chosen elsewhere, written or not", () => {
    const lacking = (mode: (typeof MODES)[number], role: "any" | "complement" | "chosen" | null) =>
      roleIn(channel("k", { mode, role }), of(["apply"], true), true);
    for (const role of [null, "any", "complement"] as const) {
      expect(["call", "visit"].map((mode) => lacking(mode as "call" | "visit", role))).toEqual([
        "complement",
        "complement",
      ]);
      expect(lacking("self", role)).toBe("chosen");
      expect(lacking("message", role)).toBe("chosen");
      expect(lacking("paper", role)).toBe("chosen");
    }
    expect(lacking("call", "chosen")).toBe("chosen");
    // It does not bind an agent.
    expect(lacking("agent", null)).toBe("complement");
    expect(lacking("agent", "any")).toBe("any");
  });
});
