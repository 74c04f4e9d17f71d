/** Models as the ranges that a formula passes: columns in any order, headers in either language, own columns and blank rows. */
import fc from "fast-check";
import type { Model } from "../../src/domain/model/model";
import type { Language } from "../../src/locale/language";
import { isErrorCell, type Cell } from "../../src/workbook/cell";
import { CHANNELS } from "../../src/sheets/channels/table";
import { GROUPS, rowOfTargetGroup } from "../../src/sheets/groups/table";
import { NEEDS } from "../../src/sheets/needs/table";
import { REQUIREMENTS } from "../../src/sheets/requirements/table";
import { rulesTable } from "../../src/sheets/rules/table";
import { SERVICES } from "../../src/sheets/services/table";
import { SETTINGS, settingRows } from "../../src/sheets/settings/table";
import { VOLUMES, writeVolume } from "../../src/sheets/current/table";
import { nameInFiles, type TableDefinition } from "../../src/workbook/table/table";

export type Range = Cell[][];

/** How a range is laid out; every number is taken modulo what there is. */
export interface Shape {
  readonly headers: Language | "field names";
  /** How far the columns are turned round, and whether they stand the other way. */
  readonly turn: number;
  readonly reversed: boolean;
  readonly ownColumns: number;
  /** Whether a blank row stands before each record, by its place. */
  readonly blankBefore: readonly boolean[];
  readonly blankAfter: number;
}

export const PLAIN: Shape = {
  headers: "sv",
  turn: 0,
  reversed: false,
  ownColumns: 0,
  blankBefore: [],
  blankAfter: 0,
};

export const shapes: fc.Arbitrary<Shape> = fc.record({
  headers: fc.constantFrom("sv", "en", "field names"),
  turn: fc.nat(20),
  reversed: fc.boolean(),
  ownColumns: fc.nat(2),
  blankBefore: fc.array(fc.boolean(), { maxLength: 8 }),
  blankAfter: fc.nat(3),
});

/** The rows, counted from the one under the headers, on which the records stand. */
export function recordRows(count: number, { blankBefore }: Shape): number[] {
  let next = 0;
  return Array.from({ length: count }, (_, place) => {
    if (blankBefore[place] === true) next += 1;
    return next++;
  });
}

/** A cell as a sheet gives it back: the apostrophe that keeps text as text is not part of its value. */
const standing = (content: Cell | null): Cell =>
  typeof content === "string" ? content.replace(/^'/, "") : (content ?? "");

/** A table as a range. */
export function rangeOf<T>(
  definition: TableDefinition<T>,
  records: readonly T[],
  shape: Shape = PLAIN,
): Range {
  const keys = Object.keys(definition.fields) as (keyof T & string)[];
  const at = shape.turn % keys.length;
  const order = [...keys.slice(at), ...keys.slice(0, at)];
  if (shape.reversed) order.reverse();
  const own = Array.from({ length: shape.ownColumns }, (_, place) => `Mitt eget ${place}`);
  const { headers } = shape;
  const blank = (): Cell[] => [...order, ...own].map(() => "");
  const range: Range = [
    [
      ...own,
      ...order.map((key) =>
        headers === "field names"
          ? nameInFiles(definition, key)
          : definition.fields[key].header[headers],
      ),
    ],
  ];
  records.forEach((record, place) => {
    if (shape.blankBefore[place] === true) range.push(blank());
    range.push([
      ...own.map((): Cell => `#N/A ${place}`),
      ...order.map((key) => standing(definition.fields[key].write(record[key]))),
    ]);
  });
  for (let count = 0; count < shape.blankAfter; count += 1) range.push(blank());
  return range;
}

/** The needs as the grid of the workbook: target groups × channels by name. */
export function needsGrid({ groups, channels, needs }: Model): Range {
  return [
    ["Id", "Målgrupp", ...channels.map(({ id }) => id)],
    ...groups.map(({ id, name }): Cell[] => [
      id,
      name,
      ...channels.map(
        (channel) =>
          needs.find((need) => need.group === id && need.channel === channel.id)?.acceptance ?? "",
      ),
    ]),
  ];
}

/** The volumes as the grid of the workbook: services × channels by name. */
export function volumesGrid({ services, channels, volumes }: Model): Range {
  return [
    ["Id", "Tjänst", ...channels.map(({ id }) => id)],
    ...services.map(({ id, name }): Cell[] => [
      id,
      name,
      ...channels.map((channel) => {
        const found = volumes.find((entry) => entry.service === id && entry.channel === channel.id);
        return found === undefined ? "" : standing(writeVolume(found.volume));
      }),
    ]),
  ];
}

/** All tables of a model. */
export const rangesOf = (model: Model, shape: Shape = PLAIN) => ({
  services: rangeOf(SERVICES, model.services, shape),
  channels: rangeOf(CHANNELS, model.channels, shape),
  groups: rangeOf(GROUPS, model.groups.map(rowOfTargetGroup), shape),
  requirements: rangeOf(REQUIREMENTS, model.requirements, shape),
  rules: rangeOf(rulesTable("sv"), model.rules, shape),
  needs: rangeOf(NEEDS, model.needs, shape),
  settings: rangeOf(SETTINGS, settingRows(model.settings, "sv"), shape),
  volumes: rangeOf(
    VOLUMES,
    model.volumes.map((entry) => ({ ...entry, year: null, source: "", asOf: "" })),
    shape,
  ),
});

const SEPARATOR = /[|,;\t]/;

/** Whether a text that looks like an error of Excel's is in it, which no cell can hold as a text. */
const hasErrorText = (value: unknown): boolean =>
  typeof value === "string"
    ? isErrorCell(value)
    : typeof value === "object" && value !== null && Object.values(value).some(hasErrorText);

/** Whether a sheet can hold the model's texts and ids: no separators, unlike without regard to case. */
export const holdable = (model: Model): boolean =>
  !hasErrorText(model) &&
  [model.services, model.channels, model.groups, model.requirements].every((records) => {
    const ids = records.map(({ id }) => id as string);
    return (
      ids.every((id) => id.trim() === id && !SEPARATOR.test(id)) &&
      new Set(ids.map((id) => id.toLowerCase())).size === ids.length
    );
  });
