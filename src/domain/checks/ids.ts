/** Errors: an id that occurs in more than one row of its table, or is used but not defined. */
import type { Checked } from "./context";
import { finding, type CheckedSheet, type Finding, type CellReference } from "./finding";
import type { ChannelId, ServiceId } from "../model/ids";

const repeated = (sheet: CheckedSheet, ids: readonly string[]): readonly Finding[] => {
  const rowsOf = new Map<string, number[]>();
  ids.forEach((id, row) => {
    const others = rowsOf.get(id);
    if (others === undefined) rowsOf.set(id, [row]);
    else others.push(row);
  });
  return [...rowsOf]
    .filter(([, rows]) => rows.length > 1)
    .map(([id, rows]) =>
      finding(
        "duplicate-id",
        rows.map((row) => ({ sheet, row, field: "id" })),
        { id, rows },
      ),
    );
};

/** One finding for each id that is defined more than once, about all its rows. */
export const duplicateIds = ({ model }: Checked): readonly Finding[] => [
  ...repeated(
    "services",
    model.services.map(({ id }) => id),
  ),
  ...repeated(
    "channels",
    model.channels.map(({ id }) => id),
  ),
  ...repeated(
    "groups",
    model.groups.map(({ id }) => id),
  ),
  ...repeated(
    "requirements",
    model.requirements.map(({ id }) => id),
  ),
];

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

/** One finding for each unknown id, about all cells that use it. */
export function unknownIds(checked: Checked): readonly Finding[] {
  const { services, channels, groups, requirements } = checked.model;
  const known: Partial<Record<CheckedSheet, ReadonlySet<string>>> = {
    services: new Set<string>(services.map(({ id }) => id)),
    channels: new Set<string>(channels.map(({ id }) => id)),
    groups: new Set<string>(groups.map(({ id }) => id)),
    requirements: new Set<string>(requirements.map(({ id }) => id)),
  };
  const usesOf = new Map<string, Use[]>();
  for (const use of allUses(checked)) {
    if (known[use.of]?.has(use.id) !== false) continue;
    const key = JSON.stringify([use.of, use.id]);
    usesOf.set(key, [...(usesOf.get(key) ?? []), use]);
  }
  return [...usesOf.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const cells = found.map(({ cell }) => cell);
    return [finding("unknown-id", cells, { id: first.id, of: first.of })];
  });
}
