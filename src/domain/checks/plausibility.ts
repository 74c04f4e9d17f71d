/** Whether the wanted volumes are plausible: what grows, and what becomes less electronic (docs/method.md, Volumes). */
import { atIndex, rowAt } from "../model/matrix";
import { isAtLeast, isBelow } from "../score/tolerance";
import { holdingClasses } from "../decisions/effective";
import { volumeByChannel } from "../money/costs";
import { forecast } from "../money/forecast";
import { comparable } from "../volumes/volumes-wanted";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

/** A channel that grows beyond this many times today's volume is told. */
const THREEFOLD = 3;
/** How many services are named as making a channel grow. */
const NAMED = 10;
/** A smaller fall of the electronic share, 0–1, cannot be seen in whole per cent and is not told. */
const LEAST_FALL = 0.01;

/** What a channel has over the services that can be compared. */
interface Grown {
  readonly column: number;
  readonly now: number;
  readonly wanted: number;
}

/** The services that make a channel grow, the most contacts first. */
function growingIn({ model, tables, wanted }: Checked, column: number, included: Uint8Array) {
  const growth = (row: number): number => {
    const now = rowAt(tables.now.volumes, row)[column] ?? Number.NaN;
    return (rowAt(wanted.volumes, row)[column] ?? 0) - (now === now ? now : 0);
  };
  return [...model.services.entries()]
    .filter(([row]) => included[row] === 1 && growth(row) > 0)
    .sort(([one], [other]) => growth(other) - growth(one))
    .slice(0, NAMED)
    .map(([, { id }]) => id);
}

/** Channels that grow beyond three times today's volume, and channels to be reduced that grow. */
export function channelVolumes(checked: Checked): readonly Finding[] {
  const { model, tables, wanted } = checked;
  const included = comparable(tables.now, wanted);
  const now = volumeByChannel(tables.now.volumes, included);
  const later = volumeByChannel(wanted.volumes, included);
  const measured = model.channels.map((_, column) =>
    model.services.some(
      (_service, row) =>
        included[row] === 1 && !Number.isNaN(rowAt(tables.now.volumes, row)[column] ?? Number.NaN),
    ),
  );
  return model.channels.flatMap(({ id, direction }, row): readonly Finding[] => {
    const grown: Grown = { column: row, now: now[row] ?? 0, wanted: later[row] ?? 0 };
    if (measured[row] !== true || !isBelow(grown.now, grown.wanted)) return [];
    const cell = { sheet: "channels", channel: id, row } as const;
    const numbers = { channel: id, now: grown.now, wanted: grown.wanted };
    const threefold = isBelow(THREEFOLD * grown.now, grown.wanted)
      ? [
          finding("grows-threefold", [{ ...cell, field: "name" }], {
            ...numbers,
            services: growingIn(checked, row, included),
          }),
        ]
      : [];
    const reduced =
      direction === "reduce" || direction === "phase-out"
        ? [finding("reduced-grows", [{ ...cell, field: "direction" }], { ...numbers, direction })]
        : [];
    return [...threefold, ...reduced];
  });
}

/**
 * Services whose electronic share falls. What a rule or a requirement closes is left out of the share now:
 * that it becomes less electronic is meant, and its contacts have a finding of their own.
 */
export function electronicFalls(checked: Checked): readonly Finding[] {
  const { model, tables, wanted, classification } = checked;
  const included = comparable(tables.now, wanted);
  const { electronic } = tables.channels;
  const share = (volumes: Float64Array, row: number): number => {
    let sum = 0;
    let part = 0;
    volumes.forEach((volume, column) => {
      if (volume !== volume) return;
      if (atIndex(classification.gates, row, column).class === "forbidden") return;
      sum += volume;
      if (electronic[column] === 1) part += volume;
    });
    return sum > 0 ? part / sum : 0;
  };
  return model.services.flatMap(({ id }, row) => {
    if (included[row] !== 1) return [];
    const now = share(rowAt(tables.now.volumes, row), row);
    const later = share(rowAt(wanted.volumes, row), row);
    if (!isAtLeast(now - later, LEAST_FALL)) return [];
    const parameters = { service: id, now, wanted: later };
    return [finding("electronic-falls", [{ sheet: "matrix", service: id }], parameters)];
  });
}

/** Channels that have contacts after their last year, since no other channel takes them. */
export function staying({ model, wanted, classification, letters }: Checked): readonly Finding[] {
  const classes = holdingClasses(classification.gates, letters);
  return forecast(model, classes, wanted).staying.flatMap(({ column, services }) => {
    const channel = model.channels[column];
    if (channel?.lastYear === null || channel === undefined) return [];
    const { id, lastYear } = channel;
    const named = services.flatMap((row) => model.services[row]?.id ?? []);
    const cell = { sheet: "channels", channel: id, row: column, field: "lastYear" } as const;
    return [finding("stays-after-last-year", [cell], { channel: id, lastYear, services: named })];
  });
}
