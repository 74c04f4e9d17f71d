/**
 * Records what a run changes: contents, number formats, tables' sizes, created
 * sheets, rows and columns, properties. Read in one round trip before a run writes. Not recorded: fonts,
 * fills, borders, widths, validations, conditional formats, links and charts; the next run restores them.
 */
import { withRests } from "../domain/steps";
import type { SheetPlan } from "../workbook/layout/plan";
import {
  areaBefore,
  writtenCellsSteps,
  touchedAreas,
  type WrittenCells,
} from "../workbook/layout/written-cells";
import { rest } from "./rest";
import { readAreas } from "./contents/area-contents";
import { OWNED_RANGE_PROPERTY, PROPERTY_NAMES } from "./properties";
import type { WorkbookReading } from "./read";
import { recording, type RunRecord, type SheetRecord } from "./run-history";
import { changesFormat, changesSomething } from "./validate";

/** Whether the run in progress is recorded, in one more round trip before it writes. */
export const remembersRuns = (): boolean => recording.history !== null;

/** Keeps the record of the run in progress. */
export const rememberRun = (record: RunRecord): void => {
  recording.history?.add(record);
};

/** No run can be undone any more: what they wrote may be elsewhere by now. */
export const forgetRuns = (): void => {
  recording.history?.restore([]);
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
