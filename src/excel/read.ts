/** Reads the workbook in two round trips: its structure, then the contents of our sheets; only what Excel refuses as too large is read a sheet at a time. */
import type { SheetKey } from "../workbook/snapshot";
import { parseArea, type Area } from "../a1/address";
import type { Cell } from "../workbook/cell";
import { mayShowDays, type FormatAt } from "../workbook/finding/shown-cells";
import { readDigests } from "../workbook/difference/layout-digests";
import { NOTHING_USED, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { readState } from "../workbook/store/state";
import { isStoreSheet } from "../workbook/store/store";
import { SCHEMA, stateOf, UNFINISHED_PROPERTY } from "./properties";
import { calledIn } from "../workbook/finding/given-ids";
import { rest } from "./rest";
import { withRests } from "../domain/steps";
import { findAll, type ReadSheet } from "../workbook/finding/found-workbook";
import { readSheets, type KnownSheet } from "../workbook/finding/known-sheet";
import { lostSheets, lostState, markedOnly } from "./lost-state";
import { notKept } from "./not-kept";
import { ownSheets } from "./own-sheets";
import { readWithStore } from "./read-store";
import { dated, requestDay } from "./date-system";
import { RunError } from "./run-error";
import { areaOf, contentsOf } from "./contents/sheet-contents";

/** The workbook's current content, and what only the Excel layer needs of it. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** Names of all tables with their sheets' names. */
  readonly tables: readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly sheet: string;
  }[];
  /** The defined names of the workbook. */
  readonly names: readonly string[];
  /** The workbook is open as read-only. */
  readonly readOnly: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  /** No sheets can be added or deleted. */
  readonly structureProtected: boolean;
  /** Merged areas on our sheets. */
  readonly merged: readonly { readonly key: SheetKey; readonly area: Area }[];
  /** The custom document properties. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** Names of all cell styles. */
  readonly cellStyles: ReadonlySet<string>;
  /** The sheet of a workbook that is otherwise empty; null when there is more than a blank sheet. */
  readonly blankSheetId: string | null;
}

/**
 * Reads structure and contents.
 * @param unread sheets whose values no plan needs
 * @param compared whether formulas are read too, so that a run writes only what differs; of which sheets
 * @param known what our sheets are found by; without it, by the property that a run gave each
 * @param along queues what is read with the contents, as they are then; called again where an answer was too large
 * @throws RunError `schema-newer`
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  unread: ReadonlySet<SheetKey>,
  compared: boolean | ReadonlySet<SheetKey>,
  known: readonly KnownSheet[] = [],
  along: () => void = () => undefined,
): Promise<WorkbookReading> {
  const { worksheets, properties } = context.workbook;
  let firstDay: Excel.FunctionResult<number> | null = null;
  const { sheet: storeSheet, store } = await readWithStore(context, () => {
    firstDay = requestDay(context);
    worksheets.load(
      [
        "items/id",
        "items/name",
        "items/protection/protected",
        "items/customProperties/items/key",
        "items/customProperties/items/value",
        "items/tables/items/name",
        "items/tables/items/showHeaders",
        "items/tables/items/showTotals",
        "items/charts/items/name",
        "items/charts/items/series/items/name",
      ].join(","),
    );
    properties.custom.load("items/key,items/value");
    context.workbook.load("readOnly,protection/protected");
    context.workbook.styles.load("items/name");
    context.workbook.names.load("items/name");
  });
  const kept = new Map(
    properties.custom.items.map(({ key, value }): [string, unknown] => [key, value]),
  );
  const unfinished = kept.get(UNFINISHED_PROPERTY);
  const copied = stateOf(kept);
  const state = readState(store.get("state") ?? "") ?? copied;
  const found = Math.max(state?.schema ?? 0, copied?.schema ?? 0);
  if (found > SCHEMA) throw new RunError("schema-newer", { found, known: SCHEMA });
  const remembered = readSheets(store.get("sheets"));
  const seen = worksheets.items.filter(({ name }) => !isStoreSheet(name));
  const whose = ownSheets(seen, known, remembered);
  const ours = new Map([...whose].map(([key, { sheet }]) => [key, sheet]));
  const extents = new Map(
    [...whose].flatMap(([key, { owned }]) => (owned === null ? [] : [[key, owned] as const])),
  );

  const going =
    seen.length === 1 && ours.size === 0
      ? seen[0]
      : worksheets.items.find(({ id }) => id === unfinished);
  const alone =
    going === undefined
      ? null
      : {
          id: going.id,
          used: notKept(going.getUsedRangeOrNullObject(true).load("address")),
        };
  const digests = readDigests(store.get("written") ?? "");
  const large = new Set(
    compared === true
      ? [...digests].flatMap(([key, { contents }]) => (contents === undefined ? [] : [key]))
      : [...ours.keys()].filter((key) => compared === false || !compared.has(key)),
  );
  const rebuilt = new Set(known.flatMap(({ key, isRebuilt }) => (isRebuilt ? [key] : [])));
  const unsure = [...whose].flatMap(([key, { isSure }]) => (isSure ? [] : [key]));
  const formatted = new Set(known.flatMap((one) => (mayShowDays(one) ? [one.key] : [])));
  const pending = await contentsOf(
    context,
    [...ours],
    {
      // A sheet without our mark has to show that it is ours.
      unread: new Set([...unread].filter((key) => !unsure.includes(key))),
      large,
      filledIn: new Set(known.flatMap(({ key, isRebuilt }) => (isRebuilt ? [] : [key]))),
      formatted,
      renamed: new Set(
        [...whose].flatMap(([key, { sheet, isMarked }]) =>
          rebuilt.has(key) && !isMarked && sheet.charts.items.length > 0 ? [key] : [],
        ),
      ),
    },
    along,
  );

  const sheets = new Map<SheetKey, ReadSheet>();
  const merged: { key: SheetKey; area: Area }[] = [];
  const mergedIn = (areas: (typeof pending)[number]["merged"]): readonly Area[] =>
    areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseArea(address) ?? []);
  const formats = new Map<SheetKey, FormatAt>();
  for (const { key, sheet, used, hasFormulas, tables, merged: mergedAreas } of pending) {
    const blank = used.isNullObject;
    const charts = sheet.charts.items;
    const snapshot: SheetSnapshot = {
      id: sheet.id,
      name: sheet.name,
      tables: tables.map(({ table, range }) => ({ name: table.name, area: areaOf(range) })),
      charts: charts.map(({ name }) => name),
      chartSeries: new Map(charts.map(({ name, series }) => [name, series.items.length])),
      ...(rebuilt.has(key) && whose.get(key)?.isMarked === false
        ? { chartTitles: new Map(charts.map(({ name, title }) => [name, title.text])) }
        : {}),
      ...whose.get(key)?.signs,
      used: blank ? NOTHING_USED : areaOf(used),
      cells: blank || (unread.has(key) && !unsure.includes(key)) ? [] : (used.values as Cell[][]),
      formulas: !hasFormulas ? null : blank ? [] : (used.formulas as Cell[][]),
      ownedRange: extents.get(key) ?? null,
      unfinished: unfinished !== undefined,
    };
    if (formatted.has(key) && snapshot.cells.length > 0) {
      formats.set(key, (down, right) => (used.numberFormat as string[][])[down]?.[right] ?? "");
    }
    const mergedOnSheet = mergedIn(mergedAreas);
    for (const area of mergedOnSheet) merged.push({ key, area });
    sheets.set(key, {
      snapshot,
      merged: mergedOnSheet,
      isSure: whose.get(key)?.isSure === true,
      tables: tables.map(({ table, range }) => ({
        name: table.name,
        area: areaOf(range),
        showHeaders: table.showHeaders,
        showTotals: table.showTotals,
      })),
      formulasBelow: new Map(
        tables.flatMap(({ below }) =>
          below === null ? [] : [[below.rowIndex, (below.formulas as Cell[][])[0] ?? []] as const],
        ),
      ),
    });
  }
  const finding = findAll({
    sheets,
    known,
    remembered,
    ...calledIn(store),
    language: state?.language ?? "en",
    isCurrent: state !== null && state.schema >= SCHEMA && remembered.size > 0,
    isUnfinished: unfinished !== undefined,
    isStateless: state === null,
  });
  const all = await withRests(finding, rest);
  // A run that was cut off while it made the workbook has written no state yet.
  const present = state ?? (unfinished === undefined ? lostState(all, known) : null);
  const gone = state === null && present !== null ? lostSheets(all, known, present) : [];
  return {
    snapshot: {
      state: present,
      ...dated(firstDay, present === null ? markedOnly(all, whose) : all.sheets, known, formats),
      sheetNames: seen.map(({ name }) => name),
      storeSheet,
      store,
      problems: present === null ? [] : [...all.problems, ...gone],
    },
    tables: worksheets.items.flatMap((sheet) =>
      sheet.tables.items.map(({ name }) => ({ name, sheetId: sheet.id, sheet: sheet.name })),
    ),
    names: context.workbook.names.items.map(({ name }) => name),
    readOnly: context.workbook.readOnly,
    protectedSheets: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map(({ id }) => id),
    ),
    structureProtected: context.workbook.protection.protected,
    merged,
    properties: kept,
    cellStyles: new Set(context.workbook.styles.items.map(({ name }) => name)),
    blankSheetId: alone?.used.isNullObject === true ? alone.id : null,
  };
}
