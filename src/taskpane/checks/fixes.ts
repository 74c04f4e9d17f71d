/** The fix for a finding, where exactly one is right. */
import { find } from "../../domain/model/matrix";
import type { Finding } from "../../domain/checks/finding";
import type { ClassChange } from "../../domain/decisions/effective";
import type { Result } from "../../domain/result";

export interface Fix {
  /** Names its text. */
  readonly kind: "useSuggestion" | "clearCell";
  readonly change: ClassChange;
}

/** The letter that the matrix has in a cell; null when there is no such cell, and where its group of services gives it another on the next run. */
const letterIn = ({ decided, inherited }: Result, service: string, channel: string) =>
  (find(inherited, service, channel) ?? null) === null
    ? (find(decided, service, channel) ?? null)
    : null;

/** A service without primary whose one suggested primary is blank takes it; a complement that is not needed is cleared. */
export function fixOf(finding: Finding, result: Result): Fix | null {
  switch (finding.code) {
    case "no-primary": {
      const { service } = finding.parameters;
      const suggested = result.model.channels.filter(
        ({ id }) => find(result.classification.suggested, service, id) === "primary",
      );
      const [only] = suggested;
      if (only === undefined || suggested.length > 1) return null;
      const from = letterIn(result, service, only.id);
      return from === "open"
        ? { kind: "useSuggestion", change: { service, channel: only.id, from, to: "primary" } }
        : null;
    }
    case "complement-not-needed": {
      const { service, channel } = finding.parameters;
      const from = letterIn(result, service, channel);
      return from === "complement"
        ? { kind: "clearCell", change: { service, channel, from, to: "open" } }
        : null;
    }
    default:
      return null;
  }
}
