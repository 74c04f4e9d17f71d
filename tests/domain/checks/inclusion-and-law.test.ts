/** Checks of assurance, of e-inclusion by channel, and of the law that forbids a channel. */
import { ASSURANCES, type Model, type Reason } from "../../../src/domain/model/model";
import { requirementId } from "../../../src/domain/model/ids";
import { channel, decision, requirement, rule, service } from "../small-models";
import { found, reason } from "./findings";

const web = channel("web", { group: "h2m" });
const phone = channel("phone", { group: "h2h" });
const both: Partial<Model> = { services: [service("permit")], channels: [web, phone] };
const webFirst = [decision("permit", "web", "primary"), decision("permit", "phone", "complement")];

describe("assurance", () => {
  it.each(ASSURANCES.flatMap((asked) => ASSURANCES.map((own) => [asked, own] as const)))(
    "of a service that requires %s and a channel that has %s",
    (asked, own) => {
      const of = {
        services: [service("permit", { assurance: asked })],
        channels: [{ ...web, assurance: own }, phone],
      };
      const below = found("assurance-below", of, { decisions: webFirst });
      const isBelow = ASSURANCES.indexOf(own) < ASSURANCES.indexOf(asked);
      // The telephone states no level and is not judged.
      expect(below.map(({ parameters }) => parameters)).toEqual(
        isBelow ? [{ service: "permit", channels: ["web"], assurance: asked }] : [],
      );
      expect(found("assurance-below", of, { decisions: [] }).length).toBeLessThanOrEqual(1);
    },
  );

  it("is not judged where a channel is not chosen, or the service requires none", () => {
    const low = { ...web, assurance: "low" as const };
    const services = [service("permit", { assurance: "high" })];
    const decisions = [
      decision("permit", "phone", "primary"),
      decision("permit", "web", "forbidden"),
    ];
    expect(found("assurance-below", { services, channels: [low, phone] }, { decisions })).toEqual(
      [],
    );
    const open = { ...both, channels: [low, phone] };
    expect(found("assurance-below", open, { decisions: webFirst })).toEqual([]);
  });
});

describe("inclusion by channel", () => {
  const lacking = (over: Partial<Model>) =>
    found("inclusion-lacking", { ...both, ...over }, { decisions: webFirst }).map(
      ({ parameters }) => parameters,
    );

  it("names the channels with a no, and electronic ones without an answer where others have one", () => {
    expect(lacking({})).toEqual([]);
    expect(lacking({ channels: [{ ...web, languages: false }, phone] })).toEqual([
      { field: "languages", channels: ["web"], unanswered: [] },
    ]);
    expect(lacking({ channels: [web, { ...phone, equipment: true }] })).toEqual([
      { field: "equipment", channels: [], unanswered: ["web"] },
    ]);
    expect(lacking({ channels: [{ ...web, readAloud: true }, phone] })).toEqual([]);
  });

  it("leaves out channels that no service has", () => {
    const app = channel("app", { group: "h2m", accessible: false });
    const decisions = [...webFirst, decision("permit", "app", "discouraged")];
    expect(
      found("inclusion-lacking", { ...both, channels: [web, phone, app] }, { decisions }),
    ).toEqual([]);
  });

  it("settles the question of the whole with a yes of all, and not with a no", () => {
    const asks = (over: Partial<Model>) =>
      found("point", { ...both, ...over }, { decisions: webFirst }).some(
        ({ parameters }) => parameters.point === "reading-aloud",
      );
    expect(asks({})).toBe(true);
    expect(asks({ channels: [{ ...web, readAloud: true }, phone] })).toBe(false);
    expect(asks({ channels: [{ ...web, readAloud: false }, phone] })).toBe(true);
  });
});

describe("the law that forbids a channel", () => {
  const forbidden = [
    decision("permit", "phone", "primary"),
    decision("permit", "web", "forbidden"),
  ];
  const why = (stated: Partial<Reason>) => reason("permit", "web", stated);
  const missing = (over: Partial<Model>, reasons: readonly Reason[] = []) =>
    found("legal-basis-missing", { ...both, ...over }, { decisions: forbidden, reasons }).map(
      ({ parameters }) => parameters,
    );
  const at = { services: ["permit"], channels: ["web"] };

  it("is missing with a reason that names none, and not where one is named or no reason is given", () => {
    expect(missing({}, [why({ reason: "Too risky" })])).toEqual([
      { by: "matrix", row: null, requirement: null, ...at },
    ]);
    expect(missing({}, [why({ legalBasis: "The act, section 2" })])).toEqual([]);
    expect(missing({})).toEqual([]);
    expect(found("reason-missing", both, { decisions: forbidden })).toHaveLength(1);
  });

  it("is asked of the requirement and of the rule that forbid it", () => {
    const services = [service("permit", { requirements: [requirementId("sign")] })];
    const channels = [web, { ...phone, capabilities: [requirementId("sign")] }];
    const of = (legalBasis: string) => ({
      services,
      channels,
      requirements: [{ ...requirement("sign", "must"), legalBasis }],
    });
    expect(missing(of(""))).toEqual([
      { by: "requirements", row: null, requirement: "sign", ...at },
    ]);
    expect(missing(of("The act, section 3"))).toEqual([]);
    const rules = (legalBasis: string) => ({
      rules: [rule("permit", "web", "forbidden", { legalBasis })],
    });
    expect(missing(rules(" "))).toEqual([{ by: "rules", row: 0, requirement: null, ...at }]);
    expect(missing(rules("The act, section 4"))).toEqual([]);
  });

  it("names services and channels in the order of the model, whatever the order of the matrix", () => {
    const sign = { requirements: [requirementId("sign")] };
    const over = {
      services: [service("permit", sign), service("fee", sign)],
      channels: [web, phone],
      requirements: [requirement("sign", "must")],
    };
    const decisions = [
      decision("fee", "phone", "forbidden"),
      decision("permit", "phone", "forbidden"),
      decision("permit", "web", "forbidden"),
    ];
    for (const order of [decisions, [...decisions].reverse()]) {
      expect(found("legal-basis-missing", over, { decisions: order })[0]?.parameters).toMatchObject(
        { services: ["permit", "fee"], channels: ["web", "phone"] },
      );
    }
  });
});
