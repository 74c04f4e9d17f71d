/**
 * Records what the last runs of this session changed: contents, number formats, tables' sizes, created
 * sheets, rows and columns, properties. Read in one round trip before a run writes. Not recorded: fonts,
 * fills, borders, widths, validations, conditional formats, links and charts; the next run restores them.
 */
import { withRests } from "../domain/steps";
import type { SheetKey } from "../workbook/snapshot";
import type { Area } from "../a1/address";
import type { SheetPlan } from "../workbook/layout/plan";
import {
  areaBefore,
  writtenCellsSteps,
  touchedAreas,
  type WrittenCells,
} from "../workbook/layout/written-cells";
import { rest } from "./rest";
import { readAreas, type AreaContents } from "./area-contents";
import { OWNED_RANGE_PROPERTY, PROPERTY_NAMES } from "./properties";
import type { WorkbookReading } from "./read";
import { changesFormat, changesSomething } from "./validate";

/** The content of an area before the run, at its address before the run. */
export interface AreaRecord {
  readonly area: Area;
  readonly contents: Pick<AreaContents, "formulas" | "values"> & {
    /** null: the run leaves number formats alone. */
    readonly numberFormat: AreaContents["numberFormat"] | null;
  };
}

export interface SheetRecord {
  readonly key: SheetKey;
  /** Its name at the start of the run. */
  readonly name: string;
  /** null: the run created the sheet. */
  readonly sheetId: string | null;
  readonly areas: readonly AreaRecord[];
  /** The cells as the run left them, at their addresses after the run. */
  readonly writtenCells: WrittenCells;
  readonly inserts: SheetPlan["inserts"];
  /** Areas of the tables before the run; null: the run created the table. */
  readonly tables: readonly { readonly name: string; readonly area: Area | null }[];
  /** Charts that the run created. */
  readonly charts: readonly string[];
  readonly ownedRange: string | null;
}

export interface RunRecord {
  /** The workbook's model after the run. */
  readonly model: string;
  readonly sheets: readonly SheetRecord[];
  /** Name of the blank sheet that the run deleted; null: none. */
  readonly blankSheet: string | null;
  /** Whether the run wrote formats, widths, validations or charts, which undo leaves as they are. */
  readonly changesFormat: boolean;
  /** The document properties that the run set, as they were; null: not there. */
  readonly properties: ReadonlyMap<string, string | number | boolean | Date | null>;
}

/** Runs that can be undone in one session. */
const KEPT = 10;

const records: RunRecord[] = [];
let remembering = false;

/** From now on each run is recorded before it writes, in one more round trip, so that it can be undone. */
export const rememberRuns = (): void => {
  remembering = true;
};

export const remembersRuns = (): boolean => remembering;

export const lastRun = (): RunRecord | null => records.at(-1) ?? null;

export function rememberRun(record: RunRecord): void {
  records.push(record);
  if (records.length > KEPT) records.shift();
}

export const forgetLastRun = (): void => {
  records.pop();
};

/** Clears the records and stops recording, as before `rememberRuns`. */
export const forgetRuns = (): void => {
  records.length = 0;
  remembering = false;
};

/** Reads what the plans will change. */
export async function recordBefore(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  properties: Readonly<Record<string, string | number>>,
  { snapshot, blankSheetId }: WorkbookReading,
): Promise<RunRecord> {
  const { worksheets } = context.workbook;
  const { custom } = context.workbook.properties;
  const changing = plans.filter(changesSomething).map((plan) => {
    const sheet = plan.sheetId === null ? null : worksheets.getItem(plan.sheetId);
    return {
      plan,
      sheet,
      areas:
        sheet === null
          ? []
          : touchedAreas(plan).flatMap((area) => areaBefore(plan.inserts, area) ?? []),
    };
  });
  let extents: readonly (Excel.WorksheetCustomProperty | null)[] = [];
  const queueOwn = (): void => {
    custom.load("items/key,items/value");
    extents = changing.map(
      ({ sheet }) =>
        sheet?.customProperties.getItemOrNullObject(OWNED_RANGE_PROPERTY).load("value") ?? null,
    );
  };
  const contents = await readAreas(
    context,
    changing.flatMap(({ sheet, areas }) =>
      sheet === null ? [] : areas.map((area) => ({ sheet, area })),
    ),
    queueOwn,
  );
  if (contents.length === 0) {
    queueOwn();
    await context.sync();
  }
  const previous = new Map(custom.items.map(({ key, value }) => [key, value as string | number]));
  let next = 0;
  const images: WrittenCells[] = [];
  for (const { plan } of changing) {
    await rest();
    images.push(await withRests(writtenCellsSteps(plan), rest));
  }
  const blank = worksheets.items.find(({ id }) => id === blankSheetId);
  return {
    model: String(properties[PROPERTY_NAMES.model] ?? snapshot.state?.model ?? ""),
    blankSheet: blank?.name ?? null,
    changesFormat: changing.some(({ plan }) => plan.sheetId !== null && changesFormat(plan)),
    properties: new Map(Object.keys(properties).map((key) => [key, previous.get(key) ?? null])),
    sheets: changing.map(({ plan, areas }, index): SheetRecord => {
      const ownedRange = extents[index] ?? null;
      const tables = snapshot.sheets.get(plan.key)?.tables ?? [];
      return {
        key: plan.key,
        name: plan.name,
        sheetId: plan.sheetId,
        areas: areas.flatMap((area) => {
          const found = contents[next++];
          return found === undefined ? [] : [{ area, contents: found }];
        }),
        writtenCells: images[index] ?? new Map(),
        inserts: plan.inserts,
        tables: plan.tables.map(({ name, exists }) => ({
          name,
          area: exists ? (tables.find((table) => table.name === name)?.area ?? null) : null,
        })),
        charts: plan.charts
          .map(({ name }) => name)
          .filter((name) => !plan.chartsThere.includes(name)),
        ownedRange: ownedRange === null || ownedRange.isNullObject ? null : ownedRange.value,
      };
    }),
  };
}
