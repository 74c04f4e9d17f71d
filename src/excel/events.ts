/** Tells the pane what the person at the screen selects and edits; what a colleague edits only makes what was read out of date. */

/** Where something happened. */
export interface Happened {
  /** Id of the worksheet. */
  readonly sheet: string;
  /** Address on it; "" where a sheet was only turned to. */
  readonly address: string;
}

export interface WorkbookListener {
  /** The selection moved, or another sheet was turned to. */
  readonly selected?: (happened: Happened) => void;
  /** The person at the screen edited cells; never what this add-in writes. */
  readonly edited?: (happened: Happened) => void;
  /** A colleague edited cells elsewhere: note that what was read is old, and start no work. */
  readonly editedElsewhere?: (happened: Happened) => void;
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
      worksheets.onChanged.add((change) => {
        const happened = { sheet: change.worksheetId, address: change.address };
        const editor = editorOf(change);
        if (editor === "person") listener.edited?.(happened);
        else if (editor === "colleague") listener.editedElsewhere?.(happened);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers.splice(0)) handler.remove();
      await context.sync();
    });
  };
}
