/** Turns what happens in the workbook into the events that the client asked for. */
import { formatArea } from "../engine/area";
import type { Book, Happening } from "../engine/book";
import type { EventEntry } from "../wire/messages";

type Kind = Happening["kind"];

/** The client's numbers of the events. */
const MESSAGE_TYPES: Readonly<Record<Kind, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
};

const TYPES: Readonly<Record<Kind, string>> = {
  changed: "WorksheetChanged",
  activated: "WorksheetActivated",
  deactivated: "WorksheetDeactivated",
  added: "WorksheetAdded",
  selected: "WorksheetSelectionChanged",
  deleted: "WorksheetDeleted",
};

/** Target of events of all sheets. */
export const WORKBOOK_TARGET = "Workbook";

const MESSAGE_CATEGORY = 65_536;

/** Key under which a wish for events is kept. */
export function listenerKey(kind: Kind, targetId: string): string {
  return `${kind} ${targetId}`;
}

function details(happening: Happening, source: "Local" | "Remote"): Record<string, unknown> {
  const common = { type: TYPES[happening.kind], worksheetId: happening.sheet.id };
  switch (happening.kind) {
    case "changed":
      return {
        ...common,
        source,
        triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown",
        changeType: happening.how,
        address: formatArea(happening.area),
        shiftDirection: "None",
        referenceId: "",
      };
    case "selected":
      return { ...common, address: formatArea(happening.area) };
    default:
      return { ...common, source };
  }
}

/** The event messages of something that happened; `source` says whether this person or a colleague did it. */
export function eventEntries(
  book: Book,
  happening: Happening,
  source: "Local" | "Remote",
): EventEntry[] {
  return [happening.sheet.id, WORKBOOK_TARGET]
    .filter((targetId) => book.listeners.has(listenerKey(happening.kind, targetId)))
    .map((targetId) => ({
      messageCategory: MESSAGE_CATEGORY,
      messageType: MESSAGE_TYPES[happening.kind],
      targetId,
      message: JSON.stringify(details(happening, source)),
    }));
}
