/** The change that each cell needs to go from the current to the wanted state, and how soon it is possible (method.md, Volumes, money and time). */
import { GROWS_ABOVE, SHRINKS_BELOW } from "./money/direction";
import { isChosen } from "./decisions/effective";
import { unmetRequirements } from "./classification/gate";
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

/**
 * The kind of change of a cell.
 * @param offered whether the channel is measured for the service, 0 included
 * @returns null when it is neither offered nor wanted
 */
function kindOf(offered: number | null, chosen: boolean, wanted: number | null): ChangeKind | null {
  if (offered === null) return chosen ? "introduce" : null;
  if (!chosen) return "withdraw";
  if (wanted === null) return "keep";
  if (wanted > GROWS_ABOVE * offered) return "strengthen";
  return wanted < SHRINKS_BELOW * offered ? "reduce" : "keep";
}

/**
 * The changes of all cells that are offered now or wanted, by service and channel; services without any
 * current volume are excluded.
 */
export function changes(
  model: Pick<Model, "services" | "channels" | "requirements">,
  classes: Matrix<CellClass>,
  now: NowVolumes,
  wanted: WantedVolumes,
): readonly Change[] {
  const existsToday = model.channels.map((_, channel) =>
    model.services.some((_service, row) => !Number.isNaN(atIndex(now.volumes, row, channel))),
  );
  return model.services.flatMap((service, row) => {
    if (now.known[row] !== 1) return [];
    return model.channels.flatMap((channel, column): readonly Change[] => {
      const measured = atIndex(now.volumes, row, column);
      const offered = Number.isNaN(measured) ? null : measured;
      const cellClass = atIndex(classes, row, column);
      const wantedVolume = wanted.known[row] === 1 ? atIndex(wanted.volumes, row, column) : null;
      const kind = kindOf(offered, isChosen(cellClass), wantedVolume);
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
          now: atIndex(now.unusable, row, column) ? "cannot-be-used" : offered,
          wanted: wantedVolume,
          unmet: unmet.map(({ id }) => id),
        },
      ];
    });
  });
}
