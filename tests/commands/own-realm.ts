/** Jest hands its tests Node's own `structuredClone`, whose maps are no instances of the tests' `Map`; this one stays at home. */

function cloned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, cloned(held)]));
  if (value instanceof Set) return new Set(value);
  if (value instanceof Date) return new Date(value);
  if (ArrayBuffer.isView(value)) return (value as Float64Array).slice();
  if (Array.isArray(value)) return value.map(cloned);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cloned(held)]));
}

globalThis.structuredClone = <T>(value: T): T => cloned(value) as T;
