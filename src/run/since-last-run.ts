/** What became otherwise since the last run, and what the hidden store keeps for the next one. */
import {
  changedSuggestionsSteps,
  type ChangedSuggestion,
  type LastRun,
} from "../domain/changed-suggestions/changed-suggestions";
import { channelId, serviceId } from "../domain/model/ids";
import type { Result } from "../domain/result";
import type { Steps } from "../domain/steps";
import { existingSuggestions } from "../sheets/matrix/existing-suggestions";
import { findGrid } from "../workbook/grid/grid";
import type { WorkbookSnapshot, WorkbookState } from "../workbook/snapshot";
import { stateText } from "../workbook/store/state";
import type { SharingKey, Store, StoreKey } from "../workbook/store/store";
import { MATRIX_TABLE } from "../workbook/table-names";
import { lastRunText, readLastRun } from "./last-run/last-run";
import { idsAfter } from "./found-names";
import { withPut } from "./put-letters";
import { isFirstEdition } from "./upgrade";

/** What became otherwise. */
export interface SinceLastRun {
  readonly changed: readonly ChangedSuggestion[];
  /** The hidden store is gone, and with it what the last run rested on. */
  readonly storeLost: boolean;
}

export const NOTHING_CHANGED: SinceLastRun = { changed: [], storeLost: false };

/** The last run as the sheet of the matrix shows it; null where it has no suggestions. */
function shownLastRun({ state, sheets }: WorkbookSnapshot): LastRun | null {
  const grid = findGrid(sheets.get("matrix"), MATRIX_TABLE);
  if (grid === null) return null;
  const suggestionOf = existingSuggestions(grid);
  const rows = grid.rows.flatMap((row) => {
    const classes = grid.columns.flatMap((column) => suggestionOf(row, column) ?? []);
    // A row that was added by hand has none.
    return classes.length < grid.columns.length ? [] : [{ id: serviceId(row.id), classes }];
  });
  if (rows.length === 0) return null;
  return {
    suggested: {
      services: rows.map(({ id }) => id),
      channels: grid.columns.map(({ id }) => channelId(id)),
      cells: rows.flatMap(({ classes }) => classes),
    },
    model: null,
    cause: { kind: isFirstEdition(state) ? "method" : "unknown" },
  };
}

/** Compares the run with the last one of the workbook. */
export function* sinceLastRun(
  snapshot: WorkbookSnapshot,
  { model, classification }: Result,
): Steps<SinceLastRun> {
  const { state, store } = snapshot;
  if (state === null) return NOTHING_CHANGED;
  const stored = readLastRun(store.get("last") ?? "", model);
  const storeLost = stored === null && !isFirstEdition(state);
  const last = stored ?? shownLastRun(snapshot);
  if (last === null) return { changed: [], storeLost };
  yield;
  const changed = yield* changedSuggestionsSteps(last, model, classification.suggested);
  return { changed, storeLost };
}

/** What the store keeps of the sheets that a run writes. */
export interface OwnTexts {
  /** Digests of what the run gives the sheets. */
  readonly written: string;
  /** How sheets and tables are called. */
  readonly sheets: string;
  /** The headers of the channels. */
  readonly heads: string;
  /** What the run writes on sheets that are rebuilt. */
  readonly texts: string;
}

/** The store after the run; texts that say the same, and those of other versions' keys, stay as they are. */
export function storeAfter(
  before: Store,
  state: WorkbookState,
  result: Result,
  own: OwnTexts,
): Store {
  const texts: Readonly<Record<Exclude<StoreKey, "adopted" | "frozen" | SharingKey>, string>> = {
    state: stateText(state),
    last: lastRunText(result, state.created, before.get("last")),
    ids: idsAfter(result, before.get("ids")),
    ...own,
  };
  return withPut(new Map([...before, ...Object.entries(texts)]), result.put);
}
