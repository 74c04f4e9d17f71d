/** Holds host classes against the published types of Excel's API: what the client sends is what they take and give. */
import type { HostObject } from "./host-object";

/** What the host returns where the client's type says `T`. */
export type Answered<T> = T extends OfficeExtension.ClientObject
  ? HostObject | null
  : T extends OfficeExtension.ClientResult<infer U>
    ? U
    : T;

/** What the host receives where the client's type says `T`; arguments that are left out are undefined. */
export type Received<T> = T extends OfficeExtension.ClientObject ? HostObject : T;

type ReceivedAll<A extends readonly unknown[]> = { [I in keyof A]: Received<A[I]> };

/** The members `K` of the client's class `C` as a host class has them. */
export type Hosted<C, K extends keyof C> = {
  [P in K]: C[P] extends (...args: infer A) => infer R
    ? (...args: ReceivedAll<A>) => Answered<R>
    : Answered<C[P]>;
};

/** Excel answers null where the cells of a range differ, which the client's types leave out. */
export function orNull<T>(value: T | null): T {
  return value as T;
}
