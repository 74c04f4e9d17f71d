/** What requests cost, as Excel would meet them. */
import { ActionType, type RequestBody } from "./messages";

/** Methods by which the client only keeps and lets go of objects. */
const KEEPING: ReadonlySet<string> = new Set(["_KeepReference", "_RemoveReference"]);
/** Actions by which it only creates objects and tells where an error was. */
const CREATING: ReadonlySet<number> = new Set([ActionType.instantiate, ActionType.trace]);

/** Traffic since the start or the last `reset`; bytes are UTF-8. */
export class Traffic {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Properties set, methods called and objects read. */
  actions = 0;
  objectPaths = 0;

  /** Counts a request. */
  add({ Actions, ObjectPaths }: RequestBody, bytes: number): void {
    this.roundTrips += 1;
    this.requestBytes += bytes;
    this.objectPaths += Object.keys(ObjectPaths).length;
    for (const { ActionType: type, Name } of Actions) {
      if (!CREATING.has(type) && !KEEPING.has(Name)) this.actions += 1;
    }
  }

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.actions = 0;
    this.objectPaths = 0;
  }
}
