/** Checks host classes against the published types of Excel's API: the values they accept and return. */
import type { HostObject } from "./host-object";

/** The type that the host returns for the client's type `T`. */
export type Answered<T> = T extends OfficeExtension.ClientObject
  ? HostObject | null
  : T extends OfficeExtension.ClientResult<infer U>
    ? U
    : T;

/** The type that the host receives for the client's type `T`; omitted arguments are undefined. */
export type Received<T> = T extends OfficeExtension.ClientObject ? HostObject : T;

type ReceivedAll<A extends readonly unknown[]> = { [I in keyof A]: Received<A[I]> };

/** The members `K` of the client's class `C` as a host class has them. */
export type Hosted<C, K extends keyof C> = {
  [P in K]: C[P] extends (...args: infer A) => infer R
    ? (...args: ReceivedAll<A>) => Answered<R>
    : Answered<C[P]>;
};

/** Excel answers null where the cells of a range differ, which the client's types omit. */
export function orNull<T>(value: T | null): T {
  return value as T;
}
