/** Tells the pane what the person at the screen selects and edits; what a colleague edits only makes what was read out of date. */

/** Where something happened. */
export interface WorkbookEvent {
  /** Id of the worksheet. */
  readonly sheet: string;
  /** Address on it; "" where a sheet was only turned to. */
  readonly address: string;
}

export interface WorkbookListener {
  /** The selection moved, or another sheet was turned to. */
  readonly selected?: (eventRaised: WorkbookEvent) => void;
  /** The person at the screen edited cells; never what this add-in writes. */
  readonly edited?: (eventRaised: WorkbookEvent) => void;
  /** A colleague edited cells elsewhere: note that what was read is old, and start no work. */
  readonly editedElsewhere?: (eventRaised: WorkbookEvent) => void;
}

/** Whose edit a change was: one of this add-in's own is nobody's. */
export function editorOf({
  source,
  triggerSource,
}: Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">):
  "person" | "colleague" | null {
  if ((source as string) === "Remote") return "colleague";
  return (triggerSource as string) === "ThisLocalAddin" ? null : "person";
}

/** Subscriptions that last. */
let subscriptions = 0;
/** Hears what is done to the workbook's cells and sheets. */
export interface ChangeListener {
  readonly changed: (change: Excel.WorksheetChangedEventArgs) => void;
  readonly deleted: (deletion: Excel.WorksheetDeletedEventArgs) => void;
}

/** Who else hears of changes while there is a subscription. */
const listeners = new Set<ChangeListener>();

/** Adds a hearer's own handlers, with the next round trip. */
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
 * Hears of all changes through the subscription that there is, since handlers of the same event that are
 * removed in another request context may take the subscription's with them.
 * @returns what ends it; null: there is no subscription
 */
export function listenToChanges(listener: ChangeListener): (() => void) | null {
  if (subscriptions === 0) return null;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Listens until the function that it gives is called.
 * @throws Excel's error when it cannot be listened to
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
