/** Decisions beside what is used today, and services with two main ways in. */
import { atIndex, find, rowAt } from "../model/matrix";
import { isAtLeast } from "../score/tolerance";
import { gateGivesReason, hasReason } from "./decisions";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

/** Warnings: a decision that closes or discourages the channel that most use today, without a reason. */
export function againstUse(checked: Checked): readonly Finding[] {
  const { decisions, tables, classification } = checked;
  const { total, volumes } = tables.now;
  const rowOf = new Map(volumes.services.map((id, row) => [id, row]));
  const reasoned = hasReason(checked);
  return decisions.flatMap(({ service, channel, class: decided }) => {
    if (decided !== "forbidden" && decided !== "discouraged") return [];
    const sum = total[rowOf.get(service) ?? -1] ?? 0;
    const volume = find(volumes, service, channel) ?? Number.NaN;
    if (!(sum > 0) || !isAtLeast(volume / sum, checked.model.settings.keepShare)) return [];
    const gate = find(classification.gates, service, channel);
    if (reasoned(service, channel, decided) || gateGivesReason(gate, decided)) return [];
    return [
      finding("against-use", [{ sheet: "matrix", service, channel }], {
        service,
        channel,
        decided,
        share: volume / sum,
      }),
    ];
  });
}

/** Warnings: more than one primary in the matrix, when not all are made by rules. */
export function twoPrimaries({ model, letters, classification }: Checked): readonly Finding[] {
  return model.services.flatMap(({ id: service }, row) => {
    const columns = [...rowAt(letters, row).entries()].flatMap(([column, letter]) =>
      letter === "primary" ? [column] : [],
    );
    const byRules = columns.every((column) => {
      const gate = atIndex(classification.gates, row, column);
      return gate.byRule && gate.class === "primary";
    });
    if (columns.length < 2 || byRules) return [];
    const channels = columns.flatMap((column) => model.channels[column]?.id ?? []);
    return [
      finding(
        "two-primaries",
        channels.map((channel) => ({ sheet: "matrix", service, channel })),
        { service, channels },
      ),
    ];
  });
}
