/** Content whose optional members are absent where they have no value. */

type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

export type WithoutUndefined<T> = Omit<T, Optional<T>> & {
  [K in Optional<T>]?: Exclude<T[K], undefined>;
};

/** The object without its members that are undefined. */
export const withoutUndefined = <T extends object>(content: T): WithoutUndefined<T> =>
  Object.fromEntries(
    Object.entries(content).filter(([, value]) => (value as unknown) !== undefined),
  ) as WithoutUndefined<T>;
