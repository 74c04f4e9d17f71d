/** Messages for failed edits in the grid. */
import { HostError } from "../../host/wire/errors";
import { ValueRefused } from "../edits/write";
import { NotPossibleHere } from "../edits/not-possible";
import type { Message } from "./message";

export function reportFailure(message: Message, error: unknown): void {
  if (error instanceof HostError && error.code === "AccessDenied") {
    message.warn("protected");
    return;
  }
  if (error instanceof ValueRefused) {
    message.warn("value-refused", { hint: error.message });
    return;
  }
  if (error instanceof NotPossibleHere) {
    message.warn(error.text);
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  message.warn("edit-failed", { reason });
}
