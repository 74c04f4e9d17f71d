/** What people decided: closed cells, missing reasons, review dates. */
import type { GateOutcome } from "../classification/gate";
import type { CellClass, Decision } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import { indexesById } from "../model/indexes-by-id";

/** What the method says of a decided cell: the gate's outcome and the suggested class; undefined when its ids are unknown. */
interface MethodResult {
  readonly gate: GateOutcome | undefined;
  readonly suggested: CellClass | undefined;
}

function methodOnDecisions({
  model,
  classification,
}: Checked): (decision: Decision) => MethodResult | undefined {
  const rowOf = indexesById(model.services);
  const columnOf = indexesById(model.channels);
  return ({ service, channel }) => {
    const row = rowOf.get(service);
    const column = columnOf.get(channel);
    if (row === undefined || column === undefined) return undefined;
    return {
      gate: classification.gateOf(row)[column],
      suggested: classification.services[row]?.classes[column],
    };
  };
}

const isClosed = (cellClass: string | undefined): cellClass is "forbidden" | "not-applicable" =>
  cellClass === "forbidden" || cellClass === "not-applicable";

/** Errors: a decision that opens a cell which the gate closes. */
export function closedCells(checked: Checked): readonly Finding[] {
  const methodOn = methodOnDecisions(checked);
  return checked.decisions.flatMap((decision) => {
    const { service, channel, class: decided } = decision;
    const closed = methodOn(decision)?.gate?.class;
    if (!isClosed(closed) || isClosed(decided)) return [];
    const cell = { sheet: "matrix", service, channel } as const;
    return [finding("decision-on-closed-cell", [cell], { service, channel, decided, closed })];
  });
}

/** Whether the gate itself says why: an unmet requirement, a phase-out, or a rule that gives its reason or legal basis. */
const gateGivesReason = (outcome: GateOutcome | undefined, decided: Decision["class"]): boolean =>
  outcome?.class === decided &&
  outcome.reasons.some(
    (reason) => reason.kind !== "rule" || (reason.reason + reason.legalBasis).trim() !== "",
  );

/** Warnings: forbidden or discouraged decisions for which neither a person nor the method gives a reason, one for each service. */
export function missingReasons(checked: Checked): readonly Finding[] {
  const methodOn = methodOnDecisions(checked);
  const reasoned = new Set(
    checked.reasons
      .filter(({ reason, legalBasis }) => (reason + legalBasis).trim() !== "")
      .map(({ service, channel, class: decided }) => JSON.stringify([service, channel, decided])),
  );
  const lacking = new Map<Decision["service"], Decision[]>();
  for (const decision of checked.decisions) {
    const { service, channel, class: decided } = decision;
    if (decided !== "forbidden" && decided !== "discouraged") continue;
    if (reasoned.has(JSON.stringify([service, channel, decided]))) continue;
    const methodResult = methodOn(decision);
    if (gateGivesReason(methodResult?.gate, decided)) continue;
    // Discouraged for its score: the score is the reason.
    if (methodResult?.gate?.class === "free" && methodResult.suggested === decided) continue;
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
export function reviewDates({ reasons, today }: Checked): readonly Finding[] {
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
