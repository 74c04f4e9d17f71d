/** Where the services are in the picture of how often and how complex, and on which side their names stand. */
import type { CellClass } from "../../domain/model/model";
import { modeOf } from "../../domain/model/modes";
import type { Mode } from "../../domain/model/mode";
import { nameOf } from "../../domain/model/names";
import { rowAt, type Matrix } from "../../domain/model/matrix";
import type { Result } from "../../domain/result";
import { methodTables } from "../../domain/units/method-tables";
import type { LabelPlan } from "../../workbook/layout/chart-plan";

/** How people meet in the primary, as colours. */
export type Meeting = "self" | "written" | "person";

const MEETINGS: Readonly<Record<Mode, Meeting>> = {
  self: "self",
  system: "self",
  notice: "written",
  message: "written",
  paper: "written",
  call: "person",
  visit: "person",
  agent: "person",
};

/** A service in the picture. */
export interface Bubble {
  readonly name: string;
  /** From 1, in levels of frequency. */
  readonly x: number;
  /** In levels of complexity. */
  readonly y: number;
  /** Contacts a year, > 0. */
  readonly size: number;
  /** null: it has no primary. */
  readonly meeting: Meeting | null;
  /** Where its name stands; null: it has none. */
  readonly label: LabelPlan["position"] | null;
}

/** How many services have their names, and how many are shown. */
const NAMED = 8;
const SHOWN = 110;
/** Longest name in the picture. */
const LONGEST = 26;

/** A name, shortened with dots where it is long. */
const shortName = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;

/**
 * A volume on the scale of levels, between two of them by its logarithm.
 * @param breakpoints contacts a year, in any order
 * @returns from 1; far above the last breakpoint more than 2 + their number
 */
export function positionOfVolume(volume: number, breakpoints: readonly number[]): number {
  const steps = [...breakpoints].filter((own) => own > 0).sort((one, other) => one - other);
  const below = steps.filter((own) => own <= volume);
  const from = below.at(-1) ?? 1;
  const to = steps[below.length] ?? from * 10;
  const part = Math.log(Math.max(volume, from) / from) / Math.log(to / from);
  return 1 + below.length + (Number.isFinite(part) ? part : 0);
}

/** Where the picture begins and, at least, ends, in levels of frequency. */
export const LEFT_EDGE = 0.8;

/** @param positions of the services @param breakpoints how many */
export const rightEdge = (positions: readonly number[], breakpoints: number): number =>
  Math.max(breakpoints + 2.6, ...positions.map((x) => x + 0.6));

/** Sizes in the picture, in points: across all of it, of a level up, a line of text, a letter, the largest bubble. */
const SCALE = { width: 440, y: 38, line: 12, letter: 5, radius: 22 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const SIDES = ["Right", "Left", "Top", "Bottom"] as const;

const bubbleBox = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: -y * SCALE.y - radius,
  bottom: -y * SCALE.y + radius,
});

/** The box of a name beside a bubble. */
function labelBox(x: number, y: number, radius: number, length: number, side: string): Box {
  const width = length * SCALE.letter;
  const { line } = SCALE;
  if (side === "Right" || side === "Left") {
    const left = side === "Right" ? x + radius : x - radius - width;
    return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
  }
  const top = side === "Top" ? y - radius - line : y + radius;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + line };
}

/** Steps up or down, in levels, that a service may be moved so that names do not meet. */
const STEPS = [0, 0.22, -0.22, 0.42, -0.42];

interface Placing {
  readonly y: number;
  readonly side: LabelPlan["position"];
  readonly boxes: readonly Box[];
}

/** The position and side where a service meets least of what is there. */
function bestPosition(
  { x, y, radius, length }: { x: number; y: number; radius: number; length: number },
  taken: readonly Box[],
  [left, right]: readonly [number, number],
): Placing {
  let best: (Placing & { readonly cost: number }) | undefined;
  for (const step of STEPS) {
    const up = -(y + step) * SCALE.y;
    const own = bubbleBox(x, y + step, radius);
    for (const side of SIDES) {
      const label = labelBox(x, up, radius, length, side);
      const outside = Math.max(0, left - label.left) + Math.max(0, label.right - right);
      const cost =
        taken.reduce((sum, box) => sum + overlap(box, label) * 2 + overlap(box, own), 0) +
        outside * SCALE.line * 4 +
        Math.abs(step) * 40 +
        SIDES.indexOf(side);
      if (best === undefined || cost < best.cost) {
        best = { y: y + step, side, boxes: [own, label], cost };
      }
    }
  }
  return best ?? { y, side: "Right", boxes: [] };
}

/** How far a service without a name is moved up or down, so that those alike are seen apart: −0.3 to 0.3. */
const spreadOf = (index: number): number => (((index * 7) % 13) / 12 - 0.5) * 0.6;

/** The services with a volume, the largest first. */
export function bubbles(
  { model }: Pick<Result, "model">,
  letters: Matrix<CellClass>,
): readonly Bubble[] {
  const { frequencyBreakpoints: breakpoints } = model.settings;
  const rows = methodTables(model)
    .services.map((values, row) => ({ values, row }))
    .filter(({ values }) => (values.volume ?? 0) > 0)
    .sort((one, other) => (other.values.volume ?? 0) - (one.values.volume ?? 0))
    .slice(0, SHOWN);
  const greatest = rows[0]?.values.volume ?? 1;
  const positionOf = (row: number, volume: number): number => {
    const stated = model.services[row]?.frequency ?? null;
    return stated === null ? positionOfVolume(volume, breakpoints) : stated + 0.5;
  };
  const right = rightEdge(
    rows.map(({ values, row }) => positionOf(row, values.volume ?? 0)),
    breakpoints.length,
  );
  const scale = SCALE.width / (right - LEFT_EDGE);
  const radiusOf = (volume: number): number => 3 + SCALE.radius * Math.sqrt(volume / greatest);
  // Names keep clear of every named bubble, also of those that are placed after them.
  const taken: Box[] = rows.slice(0, NAMED).map(({ values, row }) => {
    const volume = values.volume ?? 0;
    return bubbleBox(scale * positionOf(row, volume), values.complexity, radiusOf(volume));
  });
  return rows.map(({ values, row }, index): Bubble => {
    const service = model.services[row];
    const size = values.volume ?? 0;
    const x = positionOf(row, size);
    const primary = rowAt(letters, row).indexOf("primary");
    const channel = model.channels[primary];
    const meeting = channel === undefined ? null : MEETINGS[modeOf(channel)];
    const name = shortName(service === undefined ? "" : nameOf(service));
    const common = { name, x, size, meeting };
    if (index >= NAMED) return { ...common, y: values.complexity + spreadOf(index), label: null };
    const at = { x: scale * x, y: values.complexity, radius: radiusOf(size), length: name.length };
    const others = taken.filter((_, other) => other !== index);
    const { y, side, boxes } = bestPosition(at, others, [scale * LEFT_EDGE, scale * right]);
    taken.push(...boxes);
    return { ...common, y, label: side };
  });
}
