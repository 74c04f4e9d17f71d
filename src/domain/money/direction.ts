/** The direction suggested for each channel: invest, keep, reduce or phase out (docs/method.md, Money and time). */
import { volumeByChannel } from "./costs";
import { isChosen } from "../decisions/effective";
import { atIndex, type Matrix } from "../model/matrix";
import type { CellClass, Direction, Model } from "../model/model";
import { isAtLeast, isBelow } from "../score/tolerance";
import type { NowVolumes } from "../volumes/volumes-now";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";

/** Wanted above this many times now: invest in the channel, strengthen the cell. */
export const GROWS_ABOVE = 1.1;
/** Wanted below this many times now: reduce. */
export const SHRINKS_BELOW = 0.9;
/** Share of the services that a channel without volumes now must be primary for to be invested in. */
const PRIMARY_SHARE = 0.2;

/** Why a direction is suggested, and the numbers behind it. */
export interface SuggestedDirection {
  readonly direction: Direction;
  readonly because: "not-chosen" | "volumes" | "primary-share";
  /** Contacts over the services that can be compared; null when none is measured in the channel. */
  readonly now: number | null;
  readonly wanted: number;
  readonly primaryFor: number;
  readonly complementFor: number;
}

function byVolumes(now: number, wanted: number): Direction {
  if (isBelow(GROWS_ABOVE * now, wanted)) return "invest";
  return isBelow(wanted, SHRINKS_BELOW * now) ? "reduce" : "keep";
}

/**
 * The direction of every channel, by column; none where nothing is decided.
 * @param classes those that hold (`holdingClasses`)
 */
export function directions(
  model: Pick<Model, "services" | "channels">,
  classes: Matrix<CellClass>,
  now: NowVolumes,
  wanted: WantedVolumes,
): readonly SuggestedDirection[] {
  if (classes.cells.every((cellClass) => cellClass === "open")) return [];
  const included = comparable(now, wanted);
  const sumsNow = volumeByChannel(now.volumes, included);
  const sumsWanted = volumeByChannel(wanted.volumes, included);
  return model.channels.map((_, channel): SuggestedDirection => {
    const column = model.services.map((_service, row) => atIndex(classes, row, channel));
    const chosenFor = column.filter(isChosen).length;
    const primaryFor = column.filter((cellClass) => cellClass === "primary").length;
    const measured = included.some(
      (is, row) => is === 1 && !Number.isNaN(atIndex(now.volumes, row, channel)),
    );
    const numbers = {
      now: measured ? (sumsNow[channel] ?? 0) : null,
      wanted: sumsWanted[channel] ?? 0,
      primaryFor,
      complementFor: chosenFor - primaryFor,
    };
    const keptInUse = column.some(
      (cellClass, row) => cellClass === "open" && atIndex(now.volumes, row, channel) > 0,
    );
    if (chosenFor === 0 && !keptInUse) {
      return { direction: "phase-out", because: "not-chosen", ...numbers };
    }
    if (numbers.now !== null) {
      const direction = byVolumes(numbers.now, numbers.wanted);
      return { direction, because: "volumes", ...numbers };
    }
    const invest = isAtLeast(primaryFor / model.services.length, PRIMARY_SHARE);
    return { direction: invest ? "invest" : "keep", because: "primary-share", ...numbers };
  });
}
