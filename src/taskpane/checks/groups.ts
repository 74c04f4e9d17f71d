/** Findings as a list of work: one group for each cause, the gravest and largest first; those that somebody has accepted by themselves. */
import {
  FINDING_SEVERITIES,
  type Finding,
  type FindingCode,
  type FindingState,
} from "../../domain/checks/finding";
import type { ClassChange } from "../../domain/decisions/effective";
import type { Kind, Service } from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { fixOf } from "./fixes";

export type Cause = Exclude<FindingCode, "point">;

export interface FindingFilter {
  /** "": every one. */
  readonly department: string;
  readonly kind: Kind | "";
}

export const EVERY_FINDING: FindingFilter = { department: "", kind: "" };

export interface FindingGroup {
  readonly cause: Cause;
  readonly severity: Finding["severity"];
  readonly findings: readonly Finding[];
  /** How many are of what is only suggested, adopted and decided. */
  readonly states: Readonly<Record<FindingState, number>>;
  /** What mends those that have one right mend. */
  readonly mends: readonly ClassChange[];
}

export interface WorkList {
  readonly groups: readonly FindingGroup[];
  /** Accepted with a reason: they are no work any more. */
  readonly accepted: readonly Finding[];
}

const serviceOf = ({ cells }: Finding): string | undefined => cells[0]?.service;

/** Whether a finding is of a service of that department and kind; what is about no service is left out by any choice. */
function inFilter(
  services: ReadonlyMap<string, Service>,
  { department, kind }: FindingFilter,
): (finding: Finding) => boolean {
  return (finding) => {
    if (department === "" && kind === "") return true;
    const service = services.get(serviceOf(finding) ?? "");
    if (service === undefined) return false;
    return (
      (department === "" || service.department === department) &&
      (kind === "" || service.kinds.includes(kind))
    );
  };
}

/** @param isAccepted whether somebody has accepted a finding */
export function workList(
  result: Result,
  filter: FindingFilter,
  isAccepted: (finding: Finding) => boolean,
): WorkList {
  const services = new Map(result.model.services.map((one): [string, Service] => [one.id, one]));
  const listed = result.findings
    .filter(({ code }) => code !== "point")
    .filter(inFilter(services, filter));
  const open = listed.filter((one) => !isAccepted(one));
  const groups = new Map<Cause, Finding[]>();
  for (const one of open) {
    const cause = one.code as Cause;
    groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  return {
    groups: [...groups]
      .map(([cause, findings]): FindingGroup => {
        const states = { suggested: 0, adopted: 0, decided: 0 };
        for (const { state } of findings) states[state] += 1;
        return {
          cause,
          severity: findings[0]?.severity ?? "advice",
          findings,
          states,
          mends: findings.flatMap((one) => fixOf(one, result)?.change ?? []),
        };
      })
      .sort(
        (one, other) =>
          FINDING_SEVERITIES.indexOf(one.severity) - FINDING_SEVERITIES.indexOf(other.severity) ||
          other.findings.length - one.findings.length,
      ),
    accepted: listed.filter(isAccepted),
  };
}
