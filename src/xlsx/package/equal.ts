/** Whether two parts of a workbook's content are the same. */

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null;
}

/** Whether both are of a built-in kind, also where they come from different windows or workers. */
function areBoth(kind: "Map" | "Set" | "Date", a: unknown, b: unknown): boolean {
  const tag = `[object ${kind}]`;
  return Object.prototype.toString.call(a) === tag && Object.prototype.toString.call(b) === tag;
}

function sameMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([key, value]) => b.has(key) && sameContent(value, b.get(key)))
  );
}

function sameSets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}

/** Compares values, arrays, plain objects, maps, sets and dates; absent members equal undefined ones. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  if (areBoth("Map", a, b))
    return sameMaps(a as unknown as Map<unknown, unknown>, b as unknown as Map<unknown, unknown>);
  if (areBoth("Set", a, b))
    return sameSets(a as unknown as Set<unknown>, b as unknown as Set<unknown>);
  if (areBoth("Date", a, b)) return Number(a) === Number(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameContent(a[key], b[key]),
  );
}
