/**
 * The spreadsheet engine's build defines the fields of its classes one by one: `_defineProperty(this, "x", value)`. That
 * was up to a tenth of all work. Where no class can have an accessor of that name, an assignment does the same.
 */

/** What a set of classes has that decides whether a field may be assigned. */
export interface Classes {
  /** Names of getters and setters, of any class. */
  readonly accessors: ReadonlySet<string>;
  /** Class → the class that it extends; `null`: none. */
  readonly parents: ReadonlyMap<string, string | null>;
}

const ACCESSOR = /(?:^|[\s{};])(?:get|set)\s+(?:"([^"]+)"|([\w$]+))\s*\(/g;
const DEFINED = /\bdefineProperty\([\w$.]+\.prototype,\s*"([^"]+)"/g;
const CLASS = /\bclass\b(?:\s+([\w$]+))?(?:\s+extends\s+([\w$.]+)(\s*\()?)?\s*\{/g;
const NAMED_BEFORE = /([\w$]+)\s*=\s*(?:[\w$]+\s*=\s*)*$/;
const FIELD = /\b_defineProperty(?:\$\d+)?\(this,\s*"([^"]+)",\s/g;

/** Names that every class has itself and that cannot be assigned. */
const OF_FUNCTIONS: readonly string[] = ["name", "length", "prototype", "__proto__"];

/** Classes in the order of the text: where each begins, its name (`""`: it has none) and what it extends. */
function classesIn(source: string): { at: number; name: string; parent: string | null }[] {
  return [...source.matchAll(CLASS)].map(({ index, 1: own, 2: parent, 3: called }) => {
    const before = NAMED_BEFORE.exec(source.slice(Math.max(0, index - 200), index));
    return {
      at: index,
      name: own ?? before?.[1] ?? "",
      // A parent that a call makes is not known.
      parent: parent === undefined ? null : called === undefined ? parent : "",
    };
  });
}

/** What the classes of some scripts have. @param sources the scripts' texts */
export function classesOf(sources: readonly string[]): Classes {
  const accessors = new Set(OF_FUNCTIONS);
  const parents = new Map<string, string | null>();
  for (const source of sources) {
    for (const [, quoted, plain] of source.matchAll(ACCESSOR)) accessors.add(quoted ?? plain ?? "");
    for (const [, name = ""] of source.matchAll(DEFINED)) accessors.add(name);
    for (const { name, parent } of classesIn(source)) {
      // Two classes of one name count as one that extends what is not known, unless both extend the same.
      const known = parents.get(name);
      parents.set(name, known === undefined || known === parent ? parent : "");
    }
  }
  return { accessors, parents };
}

/** Whether all that the class extends is among the classes. */
function isKnown(name: string, { parents }: Classes): boolean {
  const seen = new Set<string>();
  for (let at: string | null = name; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at) || !parents.has(at)) return false;
    seen.add(at);
  }
  return true;
}

/**
 * The script with fields assigned: all but those of a name that some class has an accessor of, and those of classes
 * that extend what is not among the classes.
 */
export function withAssignedFields(source: string, classes: Classes): string {
  const all = classesIn(source);
  let next = 0;
  let known = false;
  return source.replace(FIELD, (whole: string, name: string, at: number) => {
    while (next < all.length && (all[next]?.at ?? 0) < at) {
      const { name: own, parent } = all[next++] ?? { name: "", parent: null };
      known = parent === null || (own !== "" && isKnown(own, classes));
    }
    const plain = known && !classes.accessors.has(name) && /^[A-Za-z_$][\w$]*$/.test(name);
    return plain ? `(this.${name} = ` : whole;
  });
}
