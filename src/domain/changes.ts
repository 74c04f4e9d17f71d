/** The change that each cell needs to go from the current to the wanted state, and how soon it is possible (method.md, Volumes, money and time). */
import { GROWS_ABOVE, SHRINKS_BELOW } from "./money/direction";
import { isChosen } from "./decisions/effective";
import { unmetRequirements } from "./classification/gate";
import { methodTables } from "./units/method-tables";
import type { ChannelId, RequirementId, ServiceId } from "./model/ids";
import { atIndex, type Matrix } from "./model/matrix";
import type { CellClass, Model, VolumeNow } from "./model/model";
import type { NowVolumes } from "./volumes/volumes-now";
import type { WantedVolumes } from "./volumes/volumes-wanted";

export const CHANGE_KINDS = ["introduce", "strengthen", "reduce", "withdraw", "keep"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The change of one cell. */
export interface Change {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly kind: ChangeKind;
  readonly term: "short" | "long";
  readonly class: CellClass;
  /** null: not measured. */
  readonly now: VolumeNow | null;
  /** Contacts per year; null when the service's volume or primary is missing. */
  readonly wanted: number | null;
  /** What the service requires and the channel lacks. */
  readonly unmet: readonly RequirementId[];
}

/** A cell as the change of it is judged. */
interface ChangingCell {
  readonly class: CellClass;
  /** Whether the channel is being phased out. */
  readonly ending: boolean;
  /** Contacts a year; null: not measured. */
  readonly offered: number | null;
  readonly unusable: boolean;
  readonly wanted: number | null;
}

/**
 * The kind of change of a cell. A blank cell withdraws nothing, and a channel that is not measured is not
 * introduced.
 * @returns null when nothing changes and nothing is offered and wanted
 */
function kindOf(cell: ChangingCell): ChangeKind | null {
  const { class: own, ending, offered, unusable, wanted } = cell;
  if (unusable) return isChosen(own) ? "introduce" : null;
  if (offered === null) return null;
  if (own === "forbidden" || (ending && own !== "primary")) {
    return offered > 0 ? "withdraw" : null;
  }
  if (own === "discouraged") return offered > 0 ? "reduce" : null;
  if (!isChosen(own)) return null;
  if (wanted === null) return "keep";
  if (wanted > GROWS_ABOVE * offered) return "strengthen";
  return wanted < SHRINKS_BELOW * offered ? "reduce" : "keep";
}

/**
 * The changes of all cells that are offered now or wanted, by service and channel; services without any
 * current volume are excluded.
 */
export function changes(
  model: Model,
  classes: Matrix<CellClass>,
  now: NowVolumes,
  wanted: WantedVolumes,
): readonly Change[] {
  const existsToday = model.channels.map((_, channel) =>
    model.services.some((_service, row) => !Number.isNaN(atIndex(now.volumes, row, channel))),
  );
  const { ending: ended } = methodTables(model).channels;
  return model.services.flatMap((service, row) => {
    if (now.known[row] !== 1) return [];
    return model.channels.flatMap((channel, column): readonly Change[] => {
      const measured = atIndex(now.volumes, row, column);
      const offered = Number.isNaN(measured) ? null : measured;
      const cellClass = atIndex(classes, row, column);
      const wantedVolume = wanted.known[row] === 1 ? atIndex(wanted.volumes, row, column) : null;
      const unusable = atIndex(now.unusable, row, column);
      const ending = ended[column] === 1;
      const kind = kindOf({ class: cellClass, ending, offered, unusable, wanted: wantedVolume });
      if (kind === null) return [];
      const unmet = unmetRequirements(service, channel, model.requirements);
      const soon = existsToday[column] === true && unmet.length === 0;
      return [
        {
          service: service.id,
          channel: channel.id,
          kind,
          term: soon ? "short" : "long",
          class: cellClass,
          now: unusable ? "cannot-be-used" : offered,
          wanted: wantedVolume,
          unmet: unmet.map(({ id }) => id),
        },
      ];
    });
  });
}
