/** Converts events of the workbook into the event messages that the client subscribed to. */
import { formatArea } from "../../../a1/reference";
import type { Book, BookEvent } from "../../engine/book";
import type { EventEntry } from "../../wire/messages";
import type { HostObject } from "../base/host-object";
import { addMembers } from "../base/properties";

type Kind = BookEvent["kind"];

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

/** Key of an event subscription. */
function listenerKey(kind: Kind, targetId: string): string {
  return `${kind} ${targetId}`;
}

/** The subscriptions of each object; an object lives as long as one request. */
const asked = new WeakMap<HostObject, Set<string>>();

/**
 * Adds a subscription. The client subscribes once for each handler that is added to an object in one request,
 * but unsubscribes once for all of them.
 */
function listen(object: HostObject, kind: Kind, targetId: string): void {
  const key = listenerKey(kind, targetId);
  const known = asked.get(object) ?? new Set<string>();
  asked.set(object, known);
  if (known.has(key)) return;
  known.add(key);
  object.book.listeners.add(key);
}

/** Removes a subscription; those of other request contexts remain. */
const stopListening = (object: HostObject, kind: Kind, targetId: string): void => {
  object.book.listeners.delete(listenerKey(kind, targetId));
};

const EVENTS = {
  DataChanged: "changed",
  SelectionChanged: "selected",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  Deleted: "deleted",
} as const;

/**
 * Adds the methods by which the client subscribes to events, `_RegisterActivatedEvent` and
 * `_UnregisterActivatedEvent`, to a class.
 */
export function addEvents<O extends HostObject>(
  target: abstract new (...args: never[]) => O,
  names: readonly (keyof typeof EVENTS)[],
  targetOf: (object: O) => string,
): void {
  for (const name of names) {
    addMembers(target, {
      [`_Register${name}Event`](this: O): void {
        listen(this, EVENTS[name], targetOf(this));
      },
      [`_Unregister${name}Event`](this: O): void {
        stopListening(this, EVENTS[name], targetOf(this));
      },
    });
  }
}

/** The source of an edit: the add-in that runs here, the person at the screen, who types or chooses from a list, or a colleague elsewhere. */
export type EditSource = "add-in" | "person" | "list" | "colleague";

function details(bookEvent: BookEvent, editSource: EditSource): Record<string, unknown> {
  const source = editSource === "colleague" ? "Remote" : "Local";
  const common = { type: TYPES[bookEvent.kind], worksheetId: bookEvent.sheet.id };
  switch (bookEvent.kind) {
    case "changed":
      return {
        ...common,
        source,
        triggerSource: editSource === "add-in" ? "ThisLocalAddin" : "Unknown",
        changeType: bookEvent.how,
        address: formatArea(bookEvent.area),
        shiftDirection: "None",
        referenceId: "",
      };
    case "selected":
      return { ...common, address: bookEvent.areas.map((area) => formatArea(area)).join(",") };
    default:
      return { ...common, source };
  }
}

/** The messages for an event. */
export function eventEntries(
  book: Book,
  bookEvent: BookEvent,
  editSource: EditSource,
): EventEntry[] {
  return [bookEvent.sheet.id, WORKBOOK_TARGET]
    .filter((targetId) => book.listeners.has(listenerKey(bookEvent.kind, targetId)))
    .map((targetId) => ({
      messageCategory: MESSAGE_CATEGORY,
      messageType: MESSAGE_TYPES[bookEvent.kind],
      targetId,
      message: JSON.stringify(details(bookEvent, editSource)),
    }));
}
