/** The rows of the action plan: its changes in order, and last those that the planner wrote about and that are no longer in it. */
import { CHANGE_KINDS, changes, type Change } from "../../domain/changes";
import { atIndex, rowAt } from "../../domain/model/matrix";
import type { Result } from "../../domain/result";
import { word, type RunContext } from "../../workbook/run-context";
import { plannedKey, type Planned } from "./planned";
import type { ChangeRow, PlannedChange } from "./table";
import { CHANGES_TEXTS } from "./texts";

const orderOf = ({ term, kind }: Change): number =>
  (term === "short" ? 0 : CHANGE_KINDS.length) + CHANGE_KINDS.indexOf(kind);

/** Services with volumes now for which nothing is decided yet, so that nothing can be planned. */
export const undecidedServices = ({ model, decided, now }: Result): ReadonlySet<string> =>
  new Set(
    model.services
      .filter(
        (_, row) =>
          now.known[row] === 1 && rowAt(decided, row).every((cellClass) => cellClass === "open"),
      )
      .map(({ id }) => id),
  );

/** The changes that have a row: short term first, then by kind, service and channel. */
function plannedChanges(result: Result): readonly PlannedChange[] {
  const open = undecidedServices(result);
  return changes(result.model, result.decided, result.now, result.wanted)
    .filter(
      (change): change is PlannedChange => change.kind !== "keep" && !open.has(change.service),
    )
    .sort((one, other) => orderOf(one) - orderOf(other));
}

/** Channels that are measured for some service. */
const offeredChannels = ({ model, now }: Result): ReadonlySet<string> =>
  new Set(
    model.channels
      .filter((_, column) =>
        model.services.some((__, row) => !Number.isNaN(atIndex(now.volumes, row, column))),
      )
      .map(({ id }) => id),
  );

export function changeRows(
  run: RunContext,
  planned: ReadonlyMap<string, Planned>,
): readonly ChangeRow[] {
  const { result, names } = run;
  const offered = offeredChannels(result);
  const toChange = ({ channel, unmet }: Change): string => {
    const requirements = unmet.map(names.requirement).join(", ");
    return [
      offered.has(channel) ? "" : word(run, CHANGES_TEXTS.notOffered),
      unmet.length === 0 ? "" : word(run, CHANGES_TEXTS.unmet, { requirements }),
    ]
      .filter((part) => part !== "")
      .join(" ");
  };
  const left = new Map(planned);
  const rows = new Map(run.grids.matrix.rowIds.map((id, index) => [id, index + 1]));
  const inPlan = plannedChanges(result).map((change): ChangeRow => {
    const { service, channel } = change;
    const key = plannedKey(service, channel);
    left.delete(key);
    return {
      service,
      channel,
      serviceName: names.service(service),
      channelName: names.channel(channel),
      change,
      toChange: toChange(change),
      row: rows.get(service) ?? null,
      own: planned.get(key)?.own,
    };
  });
  const isKnown = (records: readonly { readonly id: string }[], id: string): boolean =>
    records.some((record) => record.id === id);
  const gone = [...left.values()].map(
    ({ service, channel, serviceName, channelName, own }): ChangeRow => ({
      service,
      channel,
      serviceName: isKnown(result.model.services, service) ? names.service(service) : serviceName,
      channelName: isKnown(result.model.channels, channel) ? names.channel(channel) : channelName,
      change: null,
      toChange: word(run, CHANGES_TEXTS.gone),
      row: null,
      own,
    }),
  );
  return [...inPlan, ...gone];
}
