/** Workbook events: what the user selects and edits, and what co-authors edit. */

/** Where an event happened. */
export interface WorkbookEvent {
  /** Id of the worksheet. */
  readonly sheet: string;
  /** Address on it; "" where a sheet was only activated. */
  readonly address: string;
}

export interface WorkbookListener {
  /** The selection moved, or another sheet was activated. */
  readonly selected?: (eventRaised: WorkbookEvent) => void;
  /** The user edited cells; not called for what this add-in writes. */
  readonly edited?: (eventRaised: WorkbookEvent) => void;
  /** A co-author edited cells: mark the last read as out of date, and start no work. */
  readonly editedElsewhere?: (eventRaised: WorkbookEvent) => void;
}

/** Who made a change; null: this add-in. */
export function editorOf({
  source,
  triggerSource,
}: Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">):
  "person" | "colleague" | null {
  if ((source as string) === "Remote") return "colleague";
  return (triggerSource as string) === "ThisLocalAddin" ? null : "person";
}

/** Number of active subscriptions. */
let subscriptions = 0;
/** Is called for every change of cells and sheets. */
export interface ChangeListener {
  readonly changed: (change: Excel.WorksheetChangedEventArgs) => void;
  readonly deleted: (deletion: Excel.WorksheetDeletedEventArgs) => void;
}

/** Further listeners that the subscription notifies. */
const listeners = new Set<ChangeListener>();

/** Adds handlers for one listener, with the next round trip. */
export function addListener(
  worksheets: Excel.WorksheetCollection,
  listener: ChangeListener,
): readonly Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">[] {
  return [
    worksheets.onChanged.add((change) => {
      listener.changed(change);
      return Promise.resolve();
    }),
    worksheets.onDeleted.add((deletion) => {
      listener.deleted(deletion);
      return Promise.resolve();
    }),
  ];
}

/**
 * Adds a listener to the active subscription. It has no handlers of its own, since removing handlers of the
 * same event in another request context may remove the subscription's too.
 * @returns a function that removes the listener; null: there is no subscription
 */
export function listenToChanges(listener: ChangeListener): (() => void) | null {
  if (subscriptions === 0) return null;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Calls the listener until the returned function is called.
 * @throws Excel's error when handlers cannot be added
 */
export async function subscribe(listener: WorkbookListener): Promise<() => Promise<void>> {
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        listener.selected?.({ sheet: worksheetId, address });
        return Promise.resolve();
      }),
      worksheets.onActivated.add(({ worksheetId }) => {
        listener.selected?.({ sheet: worksheetId, address: "" });
        return Promise.resolve();
      }),
      ...addListener(worksheets, {
        changed: (change) => {
          const eventRaised = { sheet: change.worksheetId, address: change.address };
          const editor = editorOf(change);
          for (const changeListener of listeners) changeListener.changed(change);
          if (editor === "person") listener.edited?.(eventRaised);
          else if (editor === "colleague") listener.editedElsewhere?.(eventRaised);
        },
        deleted: (deletion) => {
          for (const changeListener of listeners) changeListener.deleted(deletion);
        },
      }),
    ];
    await context.sync();
    return added;
  });
  subscriptions += 1;
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    subscriptions -= 1;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}
