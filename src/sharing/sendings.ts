/** What was sent to whom, in the coordinator's hidden store under `sent`. */
import { jsonText, ofJson } from "../workbook/store/packed";
import type { Store } from "../workbook/store/store";
import { foldedId } from "./content/value";

/** A file that was sent. */
export interface Sending {
  readonly file: string;
  /** "" where its services have none. */
  readonly department: string;
  /** Whose copy it is; null: there is one file for the department. */
  readonly copy: string | null;
  /** ISO dates: when it was sent, and by when an answer is wanted; "" where none is. */
  readonly on: string;
  readonly due: string;
  /** How many services it has. */
  readonly services: number;
  /** ISO date of when it came back, noted before it was merged; absent: it has not. */
  readonly back?: string;
}

const isSending = (value: unknown): value is Sending =>
  typeof value === "object" &&
  value !== null &&
  "file" in value &&
  typeof value.file === "string" &&
  "department" in value &&
  typeof value.department === "string" &&
  "on" in value &&
  typeof value.on === "string";

/** The same for the files of one receiver, whichever of them was sent when. */
export const receiverKey = ({ department, copy }: Pick<Sending, "department" | "copy">): string =>
  `${foldedId(department)}\n${copy === null ? "" : foldedId(copy)}`;

/** What was sent last to each receiver, in the order of sending; what is damaged is left out. */
export function readSendings(store: Store): readonly Sending[] {
  const found = ofJson(store.get("sent") ?? "");
  return Array.isArray(found)
    ? found.filter(isSending).map((one) => ({ ...one, copy: one.copy ?? null }))
    : [];
}

/** The store with further sendings; what is sent again replaces what the receiver was sent before. */
export function withSendings(store: Store, added: readonly Sending[]): Store {
  const again = new Set(added.map(receiverKey));
  const kept = readSendings(store).filter((one) => !again.has(receiverKey(one)));
  return new Map([...store, ["sent", jsonText([...kept, ...added])] as const]);
}

/** The store with the day on which files of these receivers came back; what was not counted as sent is from then on. */
export function withReturned(store: Store, returned: readonly Sending[], on: string): Store {
  const sent = readSendings(store);
  const keys = new Set(returned.map(receiverKey));
  const known = new Set(sent.map(receiverKey));
  const noted = [...sent, ...returned.filter((one) => !known.has(receiverKey(one)))].map((one) =>
    keys.has(receiverKey(one)) && one.back === undefined ? { ...one, back: on } : one,
  );
  return new Map([...store, ["sent", jsonText(noted)] as const]);
}
