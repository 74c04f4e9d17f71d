/** What a sent file says of itself in its hidden store, under `sent`. */
import { jsonText, ofJson } from "../../workbook/store/packed";
import type { Store } from "../../workbook/store/store";

export interface Sent {
  /** "" where its services have none. */
  readonly department: string;
  /** Whose copy it is; null: there is one file for the department. */
  readonly copy: string | null;
  /** Who sent it, "" where that is not known. */
  readonly by: string;
  /** ISO dates: when it was sent, and by when an answer is wanted; "" where none is. */
  readonly on: string;
  readonly due: string;
  /** Of the coordinator's workbook. */
  readonly model: string;
  readonly revision: number;
}

export const sentText = (sent: Sent): string => jsonText(sent);

/** null: the file was not sent, or what it says of that is damaged. */
export function readSent(store: Store): Sent | null {
  const found = ofJson(store.get("sent") ?? "");
  if (typeof found !== "object" || found === null || Array.isArray(found)) return null;
  const given = found as Readonly<Record<string, unknown>>;
  const text = (key: keyof Sent): string => {
    const value = given[key];
    return typeof value === "string" ? value : "";
  };
  if (typeof given["department"] !== "string") return null;
  return {
    department: text("department"),
    copy: typeof given["copy"] === "string" ? given["copy"] : null,
    by: text("by"),
    on: text("on"),
    due: text("due"),
    model: text("model"),
    revision: typeof given["revision"] === "number" ? given["revision"] : 0,
  };
}
