/** Properties of host objects as data: how each is read and, where it can be, set. */
import type { HostObject } from "./host-object";

/** A property with values `V` of objects `O`. */
export interface Property<O, V> {
  readonly get: (object: O) => V;
  readonly set?: (object: O, value: V) => void;
}

interface AnyProperty<O> {
  readonly get: (object: O) => unknown;
  readonly set?: (object: O, value: never) => void;
}

type Values<P> = {
  [K in keyof P]: P[K] extends { readonly get: (object: never) => infer V } ? V : never;
};

/** A class that has the properties besides those of its base; they are found by reflection as others are. */
export function withProperties<
  A extends unknown[],
  O extends HostObject,
  P extends Readonly<Record<string, AnyProperty<O>>>,
>(base: abstract new (...args: A) => O, properties: P): new (...args: A) => O & Values<P> {
  class Described extends (base as unknown as new (...args: never[]) => HostObject) {}
  for (const [name, { get, set }] of Object.entries<AnyProperty<O>>(properties)) {
    Object.defineProperty(Described.prototype, name, {
      get(this: O) {
        return get(this);
      },
      ...(set && {
        set(this: O, value: never) {
          set(this, value);
        },
      }),
    });
  }
  return Described as unknown as new (...args: A) => O & Values<P>;
}

/** A property for each of the names, all read and set in the same way. */
export const each = <K extends string, O, V>(
  names: readonly K[],
  get: (object: O, name: K) => V,
  set: (object: O, value: V, name: K) => void,
): Record<K, Property<O, V>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: (object: O) => get(object, name),
        set: (object: O, value: V) => {
          set(object, value, name);
        },
      },
    ]),
  ) as Record<K, Property<O, V>>;

/** Properties that are members of the stored content, by the same names. */
export const contentProperties =
  <C>() =>
  <K extends keyof C & string>(
    ...names: readonly K[]
  ): { [P in K]: Property<{ readonly stored: C }, C[P]> } =>
    each<K, { readonly stored: C }, C[K]>(
      names,
      (object, name) => object.stored[name],
      (object, value, name) => {
        object.stored[name] = value;
      },
    ) as unknown as { [P in K]: Property<{ readonly stored: C }, C[P]> };

/**
 * Adds members to a class from a file that imports it, so that the class need not import the classes they
 * return. Their types are declared there by module augmentation.
 */
export function addMembers<O extends HostObject>(
  target: abstract new (...args: never[]) => O,
  members: object & ThisType<O>,
): void {
  Object.defineProperties(
    (target as { readonly prototype: object }).prototype,
    Object.getOwnPropertyDescriptors(members),
  );
}
