/** What has to be done in one service: which changes there are, how soon, what is missing first, and what moves. */
import { requirementId, serviceId, channelId } from "../../../src/domain/model/ids";
import type { Reason } from "../../../src/domain/model/model";
import { requirement, rule } from "../small-models";
import { changed, one, told } from "./one-service";

const web = { mode: "self", cost: 4 } as const;
const phone = { group: "h2h", mode: "call", cost: 80 } as const;
const agent = { mode: "agent" } as const;

const reason = (on: string, legalBasis: string): Reason => ({
  service: serviceId("s"),
  channel: channelId(on),
  class: "forbidden",
  reason: "",
  legalBasis,
  exception: "",
  decidedBy: "",
  date: "",
  reviewBy: "",
  visibility: "public",
});

describe("which changes there are", () => {
  it("are none where nothing is decided", () => {
    expect(told({ web: ["open", 100], phone: ["open", 50] })).toEqual([]);
  });

  it("are none for a blank cell that is in use, nor for what stays as it is", () => {
    expect(
      told({ web: ["primary", 90, web], phone: ["complement", 10, phone], letter: ["open", 30] }),
    ).toEqual([]);
  });

  it("introduce a chosen channel that cannot be used, and measure one that is not counted or not known", () => {
    expect(
      told({
        web: ["primary", 100, web],
        chat: ["complement", "cannot-be-used"],
        app: ["complement", "not-counted"],
        post: ["complement"],
      }),
    ).toEqual(["chat introduce long", "app measure short", "post measure short"]);
  });

  it.each([
    // 100 contacts; half of what the discouraged one has goes to the primary.
    [10, ["web strengthen short", "phone steer-away short"]], // 5 of 100
    [9, ["phone steer-away short"]], // 4.5 of 100
  ])("strengthen from a twentieth of the volume on (%d by phone)", (byPhone, expected) => {
    expect(
      told({ web: ["primary", 100 - byPhone, web], phone: ["discouraged", byPhone, phone] }),
    ).toEqual(expected);
  });

  it("steer away from what is discouraged and withdraw what is forbidden, where it is used, counted or not", () => {
    expect(
      told({
        web: ["primary", 100, web],
        a: ["discouraged", 0],
        b: ["discouraged", "not-counted"],
        c: ["discouraged"],
        d: ["discouraged", "cannot-be-used"],
        e: ["forbidden", 0],
        f: ["forbidden", "not-counted"],
        g: ["forbidden"],
        h: ["forbidden", "cannot-be-used"],
        i: ["forbidden", 1],
      }),
    ).toEqual(["b steer-away short", "f withdraw short", "i withdraw short"]);
  });

  it.each([
    ["phased out", { direction: "phase-out" }, "short"],
    ["ended", { lastYear: 2025 }, "short"],
    ["in its last year", { lastYear: 2026 }, "short"],
    ["to end before the horizon", { lastYear: 2028 }, "long"],
  ] as const)("withdraw a channel that is %s, whatever its letter", (_, of, term) => {
    for (const letter of ["open", "complement", "discouraged"] as const) {
      expect(told({ web: ["primary", 100, web], app: [letter, 3, of] })).toEqual([
        `app withdraw ${term}`,
      ]);
    }
  });

  it("leave a channel alone that lasts to the horizon, and one that is phased out and not used", () => {
    expect(
      told({
        web: ["primary", 100, web],
        app: ["open", 3, { lastYear: 2029 }],
        fax: ["open", 0, { direction: "phase-out" }],
        telex: ["complement", "cannot-be-used", { direction: "phase-out" }],
      }),
    ).toEqual([]);
  });

  it("withdraw a primary that ends where another channel takes over, and else keep it", () => {
    const ends = { ...web, lastYear: 2027 };
    expect(told({ app: ["primary", 100, ends], phone: ["complement", 0, phone] })).toEqual([
      "app withdraw long",
      "phone strengthen short",
    ]);
    expect(told({ app: ["primary", 100, ends], phone: ["open", 5, phone] })).toEqual([]);
    expect(told({ app: ["primary", 100, { ...web, direction: "phase-out" }] })).toEqual([]);
  });
});

describe("how soon", () => {
  const requirements = [requirement("secrecy")];
  const needy = { requirements: [requirementId("secrecy")] };
  const can = { capabilities: [requirementId("secrecy")] };

  it("is now for what a requirement forbids and is used", () => {
    expect(
      told({ web: ["primary", 90, can], mail: ["open", 10] }, { requirements, of: needy }),
    ).toEqual(["web strengthen short", "mail withdraw now"]);
  });

  it("is now by a rule or a person's reason with a legal basis, not without one", () => {
    const columns = { web: ["primary", 97, web], mail: ["forbidden", 3] } as const;
    const by = (legalBasis: string) => [rule("s", "mail", "forbidden", { legalBasis })];
    expect(told(columns, { rules: by("an act") })).toEqual(["mail withdraw now"]);
    expect(told(columns, { rules: by(" ") })).toEqual(["mail withdraw short"]);
    expect(told(columns, { reasons: [reason("mail", "an act")] })).toEqual(["mail withdraw now"]);
    expect(told(columns, { reasons: [reason("web", "an act")] })).toEqual(["mail withdraw short"]);
    expect(told(columns, { reasons: [reason("mail", "")] })).toEqual(["mail withdraw short"]);
  });

  it("is long for a channel that no service has, and short for one that others have", () => {
    const columns = { web: ["primary", 100, web], chat: ["complement", "cannot-be-used"] } as const;
    expect(told(columns)).toEqual(["chat introduce long"]);
    expect(told(columns, { others: { chat: 0 } })).toEqual(["chat introduce short"]);
    expect(told(columns, { others: { chat: "not-counted" } })).toEqual(["chat introduce short"]);
  });

  it("is long for a channel that has to get a capability first", () => {
    expect(
      told(
        { web: ["primary", 50], phone: ["discouraged", 50, can] },
        { requirements: [requirement("secrecy", "should")], of: needy },
      ),
    ).toEqual(["web strengthen long", "phone steer-away short"]);
  });

  it("is long for one that goes where no channel that takes over can be used today", () => {
    const columns = {
      web: ["primary", "cannot-be-used", web],
      phone: ["discouraged", 100, phone],
    } as const;
    expect(told(columns, { others: { web: 1 } })).toEqual([
      "web introduce short",
      "phone steer-away long",
    ]);
    expect(told({ phone: ["discouraged", 100] })).toEqual(["phone steer-away long"]);
  });
});

describe("what is missing first", () => {
  const requirements = [requirement("sign", "should"), requirement("at-once", "main")];
  const of = { requirements: [requirementId("sign"), requirementId("at-once")] };

  it("is the channel and its capabilities, for the one that grows", () => {
    const columns = { web: ["primary", "cannot-be-used"], phone: ["discouraged", 9] } as const;
    const missing = [
      { kind: "channel", channel: "web", exists: true },
      { kind: "capability", channel: "web", requirement: "sign" },
      { kind: "capability", channel: "web", requirement: "at-once" },
    ];
    const stated = { requirements, of, others: { web: 5 } };
    expect(one("web", columns, stated).missing).toEqual(missing);
    expect(one("phone", columns, stated).missing).toEqual(missing);
  });

  it("is nothing of the one that goes, where another takes over today", () => {
    const columns = { web: ["primary", 5], phone: ["discouraged", 9] } as const;
    expect(one("phone", columns, { requirements, of })).toMatchObject({
      missing: [],
      takers: ["web"],
    });
  });

  it("is an agreement for an agent, whom requirements do not bind", () => {
    const columns = { web: ["primary", 5], bank: ["complement", "cannot-be-used", agent] } as const;
    expect(one("bank", columns, { requirements, of, others: { bank: 1 } })).toMatchObject({
      term: "long",
      missing: [{ kind: "agreement", channel: "bank" }],
    });
  });

  it("is for a complement nothing that only the primary has to meet, and where a rule chose it nothing", () => {
    const columns = {
      phone: ["primary", 5],
      web: ["complement", "cannot-be-used"],
    } as const;
    const access = { kind: "channel", channel: "web", exists: false };
    expect(one("web", columns, { requirements, of }).missing).toEqual([
      access,
      { kind: "capability", channel: "web", requirement: "sign" },
    ]);
    const rules = [rule("s", "web", "complement")];
    expect(one("web", columns, { requirements, of, rules }).missing).toEqual([access]);
  });

  it("is a channel that takes over, where none is chosen", () => {
    expect(one("phone", { phone: ["forbidden", 9] }).missing).toEqual([{ kind: "taker" }]);
  });

  it("names those that take over, primaries first, without those that go", () => {
    expect(
      one("mail", {
        chat: ["complement", 5],
        mail: ["forbidden", 5],
        app: ["complement", 5, { lastYear: 2026 }],
        web: ["primary", 5],
        fax: ["complement", 5, { direction: "phase-out" }],
      }).takers,
    ).toEqual(["web", "chat"]);
  });
});

describe("what moves", () => {
  it("is contacts and money, a saving above 0 and a cost below", () => {
    const columns = {
      web: ["primary", 60, { ...web, avoidable: 0.5 }],
      phone: ["discouraged", 40, phone],
    } as const;
    expect(one("phone", columns)).toMatchObject({ now: 40, wanted: 20, contacts: 20, money: 1600 });
    expect(one("web", columns)).toMatchObject({ now: 60, wanted: 80, contacts: 20, money: -40 });
  });

  it("has no money without a cost", () => {
    expect(one("phone", { web: ["primary", 60, web], phone: ["discouraged", 40] })).toMatchObject({
      contacts: 20,
      money: null,
    });
  });

  it("has no contacts where they are not counted, and no money in a service that is counted in part", () => {
    const columns = {
      web: ["primary", 60, web],
      phone: ["discouraged", 40, phone],
      mail: ["forbidden", "not-counted", web],
    } as const;
    expect(one("mail", columns)).toMatchObject({ now: null, contacts: null, money: null });
    expect(one("phone", columns)).toMatchObject({ contacts: 20, money: null });
  });

  it("has what a channel that is introduced takes, from nothing", () => {
    const columns = {
      web: ["primary", "cannot-be-used", web],
      phone: ["forbidden", 40, phone],
    } as const;
    expect(one("web", columns)).toMatchObject({ now: null, wanted: 40, contacts: 40, money: -160 });
  });

  it("has neither for what is to be measured", () => {
    const columns = { web: ["primary", null, web], phone: ["forbidden", 40, phone] } as const;
    expect(changed(columns)).toMatchObject([
      { channel: "web", kind: "measure", now: null, wanted: 40, contacts: null, money: null },
      { channel: "phone", kind: "withdraw", contacts: 40, money: 3200 },
    ]);
  });

  it("is nothing where no primary can take, and a cost out of its range counts as not known", () => {
    expect(one("phone", { phone: ["forbidden", 40, phone] })).toMatchObject({
      contacts: 0,
      money: 0,
    });
    const wrong = { web: ["primary", 60], phone: ["discouraged", 40, { cost: -1 }] } as const;
    expect(one("phone", wrong)).toMatchObject({ contacts: 20, money: null });
  });
});
