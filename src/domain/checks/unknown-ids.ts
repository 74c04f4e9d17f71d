/** Errors: an id that is used but not defined. */
import type { ChannelId, ServiceId } from "../model/ids";
import type { Checked } from "./context";
import { finding, type CellReference, type CheckedSheet, type Finding } from "./finding";

/** An id where it is used, and the sheet that should define it. */
interface Use {
  readonly id: string;
  readonly of: CheckedSheet;
  readonly cell: CellReference;
}

const uses = (
  ids: readonly string[],
  of: CheckedSheet,
  sheet: CheckedSheet,
  row: number,
  field: string,
  about: Pick<CellReference, "service" | "channel"> = {},
): readonly Use[] => ids.map((id) => ({ id, of, cell: { sheet, row, field, ...about } }));

/** The two ids of a cell of a matrix; the cell is named by the ids themselves. */
const cellUses = (
  sheet: "current" | "matrix",
  cells: readonly { readonly service: ServiceId; readonly channel: ChannelId }[],
): readonly Use[] =>
  cells.flatMap(({ service, channel }): readonly Use[] => [
    { id: service, of: "services", cell: { sheet, service, channel } },
    { id: channel, of: "channels", cell: { sheet, service, channel } },
  ]);

function allUses({ model, decisions, reasons }: Checked): readonly Use[] {
  return [
    ...model.services.flatMap(({ id, targetGroups, requirements }, row) => [
      ...uses(targetGroups, "groups", "services", row, "targetGroups", { service: id }),
      ...uses(requirements, "requirements", "services", row, "requirements", { service: id }),
    ]),
    ...model.channels.flatMap(({ id, capabilities }, row) =>
      uses(capabilities, "requirements", "channels", row, "capabilities", { channel: id }),
    ),
    ...model.groups.flatMap(({ parent }, row) =>
      uses(parent === null ? [] : [parent], "groups", "groups", row, "parent"),
    ),
    ...model.rules.flatMap(({ service, channel }, row) => [
      ...uses(service === null ? [] : [service], "services", "rules", row, "service"),
      ...uses("id" in channel ? [channel.id] : [], "channels", "rules", row, "channel"),
    ]),
    ...model.needs.flatMap(({ group, channel }, row) => [
      ...uses([group], "groups", "needs", row, "group"),
      ...uses([channel], "channels", "needs", row, "channel", { channel }),
    ]),
    ...cellUses("current", model.volumes),
    ...cellUses("matrix", decisions),
    ...reasons.flatMap(({ service, channel }, row) => [
      ...uses([service], "services", "reasons", row, "service"),
      ...uses([channel], "channels", "reasons", row, "channel"),
    ]),
  ];
}

/** One finding for each place where an unknown id stands. */
export function unknownIds(checked: Checked): readonly Finding[] {
  const { services, channels, groups, requirements } = checked.model;
  const known: Partial<Record<CheckedSheet, ReadonlySet<string>>> = {
    services: new Set<string>(services.map(({ id }) => id)),
    channels: new Set<string>(channels.map(({ id }) => id)),
    groups: new Set<string>(groups.map(({ id }) => id)),
    requirements: new Set<string>(requirements.map(({ id }) => id)),
  };
  return allUses(checked)
    .filter(({ id, of }) => known[of]?.has(id) === false)
    .map(({ id, of, cell }) => finding("unknown-id", [cell], { id, of }));
}
