/** Runs the checks on small models, and a model that has nothing to warn about. */
import { checks } from "../../../src/domain/checks/checks";
import type { ChecksContext } from "../../../src/domain/checks/context";
import type { Finding, FindingCode, FindingOf } from "../../../src/domain/checks/finding";
import { classify } from "../../../src/domain/classification/classification";
import { lettersOf } from "../../../src/domain/decisions/effective";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { Decision, Model, Reason, VolumeNow } from "../../../src/domain/model/model";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { decision, model, service, targetGroup } from "../small-models";
import { office, phone, web } from "../classification/permits";

export { office, phone, web };

/** The findings about a model, run on the first of June 2026; decisions, reasons and answers are none unless given. */
export const run = (
  stated: Partial<Model>,
  context: Partial<ChecksContext> = {},
): readonly Finding[] => {
  const any = model({ today: "2026-06-01", ...stated });
  const { decisions = [] } = context;
  return checks(any, {
    decisions,
    reasons: [],
    classification: classify(any),
    wanted: volumesWanted(any, lettersOf(any, decisions)),
    answers: {},
    ...context,
  });
};

/** The findings of one code. */
export const found = <Code extends FindingCode>(
  code: Code,
  stated: Partial<Model>,
  context: Partial<ChecksContext> = {},
): readonly FindingOf<Code>[] =>
  run(stated, context).filter((each): each is FindingOf<Code> & Finding => each.code === code);

export const people = targetGroup("people", [50, 30, 20], 1000);
export const permit = service("permit", {
  kinds: ["apply"],
  volume: 1000,
  complexity: 3,
  agent: false,
});

/** Web 84.25 is the primary, telephone 79.9 its complement, office 53.47 is open. */
export const sound = { services: [permit], channels: [web, phone, office], groups: [people] };

/** The permit's letters, a code for each channel: H, K, B, F, or _ where it is blank. */
export function letters(codes: string, id = "permit"): readonly Decision[] {
  const classes = { H: "primary", K: "complement", B: "discouraged", F: "forbidden" } as const;
  return ["web", "phone", "office"].flatMap((on, column) => {
    const own = classes[codes[column] as keyof typeof classes] as Decision["class"] | undefined;
    return own === undefined ? [] : [decision(id, on, own)];
  });
}

/** What the permit has now, by channel. */
export const now = (
  volumes: Readonly<Record<string, VolumeNow>>,
  id = "permit",
): Pick<Model, "volumes"> => ({
  volumes: Object.entries(volumes).map(([on, volume]) => ({
    service: serviceId(id),
    channel: channelId(on),
    volume,
  })),
});

export const reason = (services: string, channels: string, stated: Partial<Reason>): Reason => ({
  service: serviceId(services),
  channel: channelId(channels),
  class: "forbidden",
  reason: "",
  legalBasis: "",
  exception: "",
  decidedBy: "",
  date: "",
  reviewBy: "",
  visibility: "public",
  ...stated,
});
