/** Why a change is made and what has to be done for it, in the words of the action plan. */
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { Channel, Model, Reason, Rule, VolumeNow } from "../../src/domain/model/model";
import { atOnce } from "../../src/domain/steps";
import { evaluateWorkbook } from "../../src/run/evaluate-workbook";
import { actionText, whyText, type ActionRun } from "../../src/sheets/changes/action";
import { SHEETS } from "../../src/sheets/registry";
import { namesOfModel } from "../../src/workbook/names";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { channel, model, rule, service } from "../domain/small-models";

const EMPTY: WorkbookSnapshot = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: new Map(),
};

/** What the plan says of a channel, in English, with every letter suggested or made by a rule. */
function told(any: Model, on: string, reasons: readonly Reason[] = []) {
  const evaluation = atOnce(
    evaluateWorkbook(EMPTY, { today: any.today, language: "en", model: any, decide: true }),
  );
  if (!evaluation.ok) throw new Error("A model has no cells that cannot be read.");
  const run: ActionRun = {
    ...evaluation,
    inputs: {
      ...evaluation.inputs,
      reasons: reasons.map((record, row) => ({ record, row })),
    },
    names: namesOfModel(any),
    sheets: SHEETS.map(({ key, owner, texts }) => ({
      key,
      owner,
      name: texts.name.en,
      purpose: texts.purpose,
    })),
  };
  const changes = evaluation.result.changes.filter((one) => one.channel === on);
  return { why: whyText(run, changes), action: actionText(run, changes) };
}

const volume = (of: string, on: string, now: VolumeNow) => ({
  service: serviceId(of),
  channel: channelId(on),
  volume: now,
});

/** By channel: the letter that a rule makes, what there is now, and what is stated of the channel and the rule. */
type Cells = Readonly<
  Record<
    string,
    readonly [
      letter: Rule["class"] | null,
      now: VolumeNow | null,
      of?: Partial<Channel>,
      rule?: Partial<Rule>,
    ]
  >
>;

/** A model with some services that have the same in every channel. */
const same = (services: readonly string[], cells: Cells, stated: Partial<Model> = {}): Model =>
  model({
    services: services.map((id) => service(id, { complexity: 1 })),
    channels: Object.entries(cells).map(([id, [, , of]]) => channel(id, of)),
    rules: Object.entries(cells).flatMap(([id, [letter, , , of]]) =>
      letter === null ? [] : [rule("*", id, letter, of)],
    ),
    volumes: services.flatMap((id) =>
      Object.entries(cells).flatMap(([on, [, now]]) => (now === null ? [] : [volume(id, on, now)])),
    ),
    ...stated,
  });

const web = ["primary", 90, { mode: "self", cost: 4 }] as const;

test("a rule's legal basis is why a channel is forbidden, else its reason, else that it must not be used", () => {
  const by = (stated: Partial<Rule>) =>
    told(same(["s"], { web, mail: ["forbidden", 9, {}, stated] }), "mail").why;
  expect(by({ legalBasis: "an act", reason: "words" })).toBe("an act");
  expect(by({ reason: "words" })).toBe("words");
  expect(by({})).toBe("must not");
});

test("a person's legal basis counts, and for several services how many have it", () => {
  const reason: Reason = {
    service: serviceId("a"),
    channel: channelId("mail"),
    class: "forbidden",
    reason: "",
    legalBasis: "an act",
    exception: "",
    decidedBy: "",
    date: "",
    reviewBy: "",
    visibility: "public",
  };
  const any = same(["a", "b"], { web, mail: ["forbidden", 9] });
  expect(told(any, "mail", [reason]).why).toBe("an act (1 of 2), must not (1 of 2)");
  expect(told(any, "mail", [{ ...reason, channel: channelId("web") }]).why).toBe("must not");
});

test.each([
  [{ direction: "phase-out" }, "being phased out"],
  [{ lastYear: 2025 }, "ended 2025"],
  [{ lastYear: 2027 }, "ends 2027"],
] as const)("of a channel that goes it says when: %o", (of, why) => {
  expect(told(same(["s"], { web, app: [null, 9, of] }), "app")).toEqual({
    why,
    action: "Direct to web",
  });
});

test("what the channels that take over lack comes first", () => {
  const any = same(["s"], {
    web: ["primary", "cannot-be-used"],
    mail: ["forbidden", 9],
    bank: ["complement", "cannot-be-used", { mode: "agent" }],
  });
  expect(told(any, "mail").action).toBe(
    "First: Acquire web, no service has it today. An agreement on bank. Direct to web, bank",
  );
});

test("a channel that grows says where its contacts come from, and what it has to get", () => {
  const any = same(["s"], {
    web,
    mail: ["forbidden", 9],
    phone: ["discouraged", 30, { cost: 80 }],
  });
  expect(told(any, "web")).toEqual({
    why: "primary",
    action: "Everything needed exists. Takes over from mail, phone",
  });
});

test("where no move is counted it says why", () => {
  const cells: Cells = {
    phone: ["primary", 90, { group: "h2h", mode: "call", cost: 80 }],
    mail: ["discouraged", 9, { mode: "message", cost: 40 }],
  };
  expect(told(same(["s"], cells), "mail")).toEqual({
    why: "should not",
    action: "Direct to phone. No move is counted: the channel costs less than the primary",
  });
});

test("a service without any contact is to be looked into first", () => {
  const any = same(["s"], { web: ["primary", "cannot-be-used"] });
  expect(told(any, "web").action).toBe(
    "No contact is known in any channel: find out first whether the service is given. Acquire web, no service has it today",
  );
});

test("more names than three are counted", () => {
  const takers = Object.fromEntries(
    ["b", "c", "d", "e"].map((id) => [id, ["complement", 5] as const]),
  );
  expect(told(same(["s"], { web, ...takers, mail: ["forbidden", 9] }), "mail").action).toBe(
    "Direct to web, b, c and 2 more",
  );
});
