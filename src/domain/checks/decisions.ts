/** Checks of decisions: closed cells, missing reasons, review dates. */
import type { GateOutcome } from "../classification/gate";
import type { Decision } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import { find } from "../model/matrix";

/** The gate's outcome for a decided cell; undefined when its ids are unknown. */
const gateOf = (
  { classification }: Checked,
  { service, channel }: Decision,
): GateOutcome | undefined => find(classification.gates, service, channel);

const isClosed = (cellClass: string | undefined): cellClass is "forbidden" | "not-applicable" =>
  cellClass === "forbidden" || cellClass === "not-applicable";

/** Errors: a decision that opens a cell which the gate closes. */
export function closedCells(checked: Checked): readonly Finding[] {
  return checked.decisions.flatMap((decision) => {
    const { service, channel, class: decided } = decision;
    const closed = gateOf(checked, decision)?.class;
    if (!isClosed(closed) || isClosed(decided)) return [];
    const cell = { sheet: "matrix", service, channel } as const;
    return [finding("decision-on-closed-cell", [cell], { service, channel, decided, closed })];
  });
}

/** Whether the gate itself gives the reason: an unmet requirement, a phase-out, or a rule that gives its reason or legal basis. */
export const gateGivesReason = (
  outcome: GateOutcome | undefined,
  decided: Decision["class"],
): boolean =>
  outcome?.class === decided &&
  outcome.reasons.some(
    (reason) => reason.kind !== "rule" || (reason.reason + reason.legalBasis).trim() !== "",
  );

/** Whether a person gave a reason or legal basis for a decision. */
export function hasReason({
  reasons,
}: Pick<Checked, "reasons">): (service: string, channel: string, decided: string) => boolean {
  const given = new Set(
    reasons
      .filter(({ reason, legalBasis }) => (reason + legalBasis).trim() !== "")
      .map(({ service, channel, class: decided }) => [service, channel, decided].join("\n")),
  );
  return (...of) => given.has(of.join("\n"));
}

/** Warnings: forbidden or discouraged decisions for which neither a person nor the method gives a reason, one for each service. */
export function missingReasons(checked: Checked): readonly Finding[] {
  const reasoned = hasReason(checked);
  const lacking = new Map<Decision["service"], Decision[]>();
  for (const decision of checked.decisions) {
    const { service, channel, class: decided } = decision;
    if (decided !== "forbidden" && decided !== "discouraged") continue;
    if (reasoned(service, channel, decided)) continue;
    const gate = gateOf(checked, decision);
    if (gateGivesReason(gate, decided)) continue;
    // Discouraged for its score: the score is the reason.
    const suggested = find(checked.classification.suggested, service, channel);
    if (gate?.class === "free" && suggested === decided) continue;
    const others = lacking.get(service);
    if (others === undefined) lacking.set(service, [decision]);
    else others.push(decision);
  }
  return [...lacking].map(([service, decisions]) =>
    finding(
      "reason-missing",
      decisions.map(({ channel }) => ({ sheet: "matrix", service, channel })),
      { service, channels: decisions.map(({ channel }) => channel) },
    ),
  );
}

/** Warnings: decisions whose review date has passed. */
export function reviewDates({ reasons, model: { today } }: Checked): readonly Finding[] {
  return reasons.flatMap(({ service, channel, reviewBy: date }, row) =>
    date === "" || date >= today
      ? []
      : [
          finding(
            "review-date-passed",
            [{ sheet: "reasons", service, channel, row, field: "reviewBy" }],
            { date, today },
          ),
        ],
  );
}
