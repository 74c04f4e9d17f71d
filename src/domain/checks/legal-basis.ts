/** Warnings: forbidden channels for which nothing names the law that forbids them (guidance, point 78), one for each cause. */
import { find, indexesById } from "../model/matrix";
import type { ServiceId } from "../model/ids";
import type { Decision } from "../model/model";
import type { Checked } from "./context";
import { gateGivesReason, hasReason } from "./decisions";
import { finding, type CellReference, type Finding, type FindingOf } from "./finding";

/** What forbids a cell and names no law: a row of the requirements or rules, or the decision about a service. */
type Cause =
  | { readonly sheet: "requirements" | "rules"; readonly row: number }
  | { readonly sheet: "matrix"; readonly service: ServiceId };

const isBlank = (text: string): boolean => text.trim() === "";

/** null: a legal basis is given, or there is no reason at all, which is a finding of its own. */
function causeOf(
  { classification, model, reasons }: Checked,
  { service, channel }: Decision,
  isReasoned: ReturnType<typeof hasReason>,
): Cause | null {
  const ofCell = reasons.filter(
    (reason) =>
      reason.service === service && reason.channel === channel && reason.class === "forbidden",
  );
  if (ofCell.some(({ legalBasis }) => !isBlank(legalBasis))) return null;
  const gate = find(classification.gates, service, channel);
  if (gate?.class === "forbidden") {
    const rule = gate.reasons.find((reason) => reason.kind === "rule");
    if (rule !== undefined) {
      return isBlank(rule.legalBasis) ? { sheet: "rules", row: rule.row } : null;
    }
    const rows = gate.reasons.flatMap((reason) =>
      reason.kind === "must-requirement-missing"
        ? [model.requirements.findIndex(({ id }) => id === reason.requirement)]
        : [],
    );
    const [row] = rows;
    if (rows.some((of) => !isBlank(model.requirements[of]?.legalBasis ?? ""))) return null;
    if (row !== undefined) return { sheet: "requirements", row };
  }
  const hasAny = isReasoned(service, channel, "forbidden") || gateGivesReason(gate, "forbidden");
  return hasAny ? { sheet: "matrix", service } : null;
}

/** Where the law is to be written, then the cells that it is about. */
function cellsOf(cause: Cause, cells: readonly Decision[]): readonly CellReference[] {
  const { sheet } = cause;
  const inMatrix = cells.map(({ service, channel }): CellReference => {
    return { sheet: "matrix", service, channel };
  });
  return sheet === "matrix"
    ? inMatrix
    : [{ sheet, row: cause.row, field: "legalBasis" }, ...inMatrix];
}

/** The findings, each with all cells of its cause. */
export function legalBases(checked: Checked): readonly Finding[] {
  const isReasoned = hasReason(checked);
  const { services, channels } = checked.model;
  const [rows, columns] = [indexesById(services), indexesById(channels)];
  const orderOf = ({ service, channel }: Decision): number =>
    (rows.get(service) ?? 0) * channels.length + (columns.get(channel) ?? 0);
  // In the order of the model, whatever the order of the matrix.
  const decisions = [...checked.decisions].sort((one, other) => orderOf(one) - orderOf(other));
  const inOrder = (cells: readonly Decision[]) => {
    const named = new Set(cells.map(({ channel }) => channel));
    return channels.flatMap(({ id }) => (named.has(id) ? [id] : []));
  };
  const found = new Map<string, { readonly cause: Cause; readonly cells: Decision[] }>();
  for (const decision of decisions) {
    if (decision.class !== "forbidden") continue;
    const cause = causeOf(checked, decision, isReasoned);
    if (cause === null) continue;
    const key = JSON.stringify(cause);
    const known = found.get(key);
    if (known === undefined) found.set(key, { cause, cells: [decision] });
    else known.cells.push(decision);
  }
  return [...found.values()].map(({ cause, cells }): FindingOf<"legal-basis-missing"> =>
    finding("legal-basis-missing", cellsOf(cause, cells), {
      by: cause.sheet,
      row: cause.sheet === "rules" ? cause.row : null,
      requirement:
        cause.sheet === "requirements" ? (checked.model.requirements[cause.row]?.id ?? null) : null,
      services: [...new Set(cells.map(({ service }) => service))],
      channels: inOrder(cells),
    }),
  );
}
