/** Digests of what a run gives a sheet besides contents, so that the next run can tell what it has to write again. */
import type { Content } from "../cell";
import type { ChartPlan } from "../layout/chart-plan";
import type { LayoutPart, SheetPlan } from "../layout/plan";
import type { SheetKey } from "../snapshot";
import { jsonText, ofJson } from "../store/packed";

/** Increased when styles, widths or charts are written otherwise than before, so that the next run writes them all again. */
const EDITION = 1;

/** The texts that formulas give in rows that are fitted to their texts: other texts need other heights, while the formulas are the same. */
function textsInFitted({ fitted, fills }: SheetPlan): readonly unknown[] {
  if (fitted.length === 0) return [];
  return fills.flatMap(({ known = [] }) => {
    const texts = known.map((line) => line.filter((value) => typeof value === "string"));
    return texts.some((line) => line.length > 0) ? [texts] : [];
  });
}

/** The members of a plan that belong to a part. */
const MEMBERS: Readonly<Record<LayoutPart, (plan: SheetPlan) => unknown>> = {
  validations: ({ validations }) => validations,
  conditionals: ({ conditionals }) => conditionals,
  links: ({ links }) => links,
  widths: ({ widths, hidden }) => [widths, hidden],
  rows: (plan) => [plan.heights, plan.fitted, plan.hiddenRows, ...textsInFitted(plan)],
  panes: ({ frozen }) => frozen,
  page: ({ page }) => page,
  breaks: ({ pageBreaks }) => pageBreaks,
};

/** Digests of the parts, and those of the contents of a sheet that is too large to be read. */
export interface SheetDigests extends Readonly<Partial<Record<LayoutPart, string>>> {
  readonly contents?: readonly string[];
  /** Of the unions of cells that have the same styles. */
  readonly styles?: readonly string[];
  /** By the names of the charts. */
  readonly charts?: Readonly<Record<string, ChartDigests>>;
}

/** Of a chart: how it is drawn, which cells it draws from, and where it is. */
export type ChartDigests = readonly [style: string, cells: string, area: string];

/** The digests of all sheets that are rebuilt. */
export type WrittenDigests = ReadonlyMap<SheetKey, SheetDigests>;

/** Bytes of contents from which a sheet may be too large to be read and compared: some thirty have to fit in one answer of 5 MB. */
const LARGE = 300_000;
/** Bytes of the sheets that are read and compared together, where some of them are large. */
const TOGETHER = 1_500_000;

function bytesOf({ blocks, fills }: SheetPlan): number {
  const lengthOf = (content: Content): number =>
    typeof content === "string" ? content.length + 3 : 8;
  const sum = (line: readonly Content[]): number =>
    line.reduce((bytes: number, content) => bytes + lengthOf(content), 0);
  let bytes = 0;
  for (const { formulas, rows } of fills) bytes += rows * sum(formulas);
  for (const { cells } of blocks) for (const line of cells) bytes += sum(line);
  return bytes;
}

/** The sheets whose contents are known by their digests, not read and compared: the largest of those that are rebuilt. */
export function largeSheets(plans: readonly SheetPlan[]): ReadonlySet<SheetKey> {
  const sizes = plans
    .filter(({ ownedRange }) => ownedRange !== null)
    .map((plan) => ({ key: plan.key, bytes: bytesOf(plan) }))
    .sort((one, other) => one.bytes - other.bytes);
  let together = 0;
  return new Set(
    sizes.flatMap(({ key, bytes }) => {
      together += bytes;
      return bytes > LARGE && together > TOGETHER ? [key] : [];
    }),
  );
}

/** A digest of 53 bits, after the public-domain hash cyrb53. */
export function digest(text: string): string {
  let [one, two] = [0xdeadbeef ^ EDITION, 0x41c6ce57 ^ EDITION];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

export const partDigest = (plan: SheetPlan, part: LayoutPart): string =>
  digest(JSON.stringify(MEMBERS[part](plan)));

export function chartDigests(chart: ChartPlan): ChartDigests {
  const { area, series, ...rest } = chart;
  const cells = series.map(({ values, across, sizes }) => [values, across, sizes]);
  const own = series.map((one) => ({ ...one, values: null, across: null, sizes: null }));
  return [
    digest(JSON.stringify([rest, own])),
    digest(JSON.stringify(cells)),
    digest(JSON.stringify(area)),
  ];
}

/** The digest of where blocks and fills are, then one for each of them. */
export const contentDigests = ({ blocks, fills }: SheetPlan): readonly string[] => [
  digest(
    JSON.stringify([
      blocks.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length]),
      fills.map(({ row, column, rows, formulas }) => [row, column, rows, formulas.length]),
    ]),
  ),
  ...blocks.map(({ cells }) => digest(JSON.stringify(cells))),
  ...fills.map(({ formulas }) => digest(JSON.stringify(formulas))),
];

/** The text for the hidden store. */
export const digestsText = (digests: WrittenDigests): string =>
  jsonText(Object.fromEntries(digests));

/** The digests of a text; none where it is damaged. */
export function readDigests(text: string): WrittenDigests {
  const found = ofJson(text);
  if (typeof found !== "object" || found === null || Array.isArray(found)) return new Map();
  return new Map(
    Object.entries(found).flatMap(([key, digests]): [string, SheetDigests][] =>
      typeof digests === "object" && digests !== null ? [[key, digests as SheetDigests]] : [],
    ),
  );
}
