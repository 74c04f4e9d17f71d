/** Rules that change nothing, and cases whose steps lead from channel to channel. */
import { isInForce } from "../classification/rules";
import { stepInCase } from "../life-event-groups";
import { atIndex, rowAt } from "../model/matrix";
import { channelGroupOf, mainKind, type Rule } from "../model/model";
import { isSelf } from "../model/modes";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

/** Warnings: rules in force all of whose cells are not applicable. */
export function rulesWithoutEffect({ model, classification }: Checked): readonly Finding[] {
  const covers = ({ channel }: Rule, column: number): boolean => {
    const own = model.channels[column];
    if (own === undefined) return false;
    return "id" in channel ? channel.id === own.id : channel.group === channelGroupOf(own);
  };
  return model.rules.flatMap((rule, row) => {
    if (!isInForce(rule, model.today)) return [];
    const columns = [...model.channels.keys()].filter((column) => covers(rule, column));
    let cells = 0;
    for (const [line, { id }] of model.services.entries()) {
      if (rule.service !== null && rule.service !== id) continue;
      for (const column of columns) {
        if (atIndex(classification.gates, line, column).class !== "not-applicable") return [];
        cells += 1;
      }
    }
    if (cells === 0) return [];
    const cell = { sheet: "rules", row, field: "channel" } as const;
    return [finding("rule-without-effect", [cell], { row, cells })];
  });
}

/**
 * Warnings: a step of a case whose primary is in another channel than that of the step before. A decision is
 * delivered, and takes nobody anywhere; from one self-service to the next a link leads.
 */
export function channelJumps({ model, classes }: Checked): readonly Finding[] {
  const cases = new Map<string, number[]>();
  model.services.forEach((service, row) => {
    const name = service.case.trim();
    if (name === "" || mainKind(service) === "decide") return;
    cases.set(name, [...(cases.get(name) ?? []), row]);
  });
  return [...cases].flatMap(([name, rows]) => {
    const steps = rows.flatMap((row) => {
      const service = model.services[row];
      const column = rowAt(classes, row).indexOf("primary");
      const channel = model.channels[column];
      return service === undefined || channel === undefined ? [] : [{ service, channel }];
    });
    steps.sort((one, other) => stepInCase(one.service) - stepInCase(other.service));
    const jumps = steps.flatMap((step, index) => {
      const before = steps[index - 1];
      if (before === undefined || before.channel.id === step.channel.id) return [];
      return isSelf(before.channel) && isSelf(step.channel) ? [] : [before, step];
    });
    if (jumps.length === 0) return [];
    const involved = [...new Set(jumps)];
    return [
      finding(
        "channel-jump",
        involved.map(({ service, channel }) => ({
          sheet: "matrix",
          service: service.id,
          channel: channel.id,
        })),
        {
          case: name,
          services: involved.map(({ service }) => service.id),
          channels: involved.map(({ channel }) => channel.id),
        },
      ),
    ];
  });
}
