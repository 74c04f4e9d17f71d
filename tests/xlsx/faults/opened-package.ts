/** A file opened for the search for faults: its parts as trees, their relationships, the faults found so far. */
import { strFromU8, unzipSync } from "fflate";
import {
  attributeOf,
  descendantsOf,
  elements,
  localName,
  parseXml,
  type XmlElement,
} from "../../../src/xlsx/package/xml";

export interface Target {
  readonly type: string;
  readonly path: string;
  readonly external: boolean;
}

/** The path that a relationship's target means, from the part that it belongs to. */
function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** How long the texts are together whose trees are remembered. */
const MOST_CHARACTERS = 4_000_000;

/** Trees by their texts, those of `before` forgotten when `now` is full: most parts of the files of tests are alike. */
let before = new Map<string, XmlElement>();
let now = new Map<string, XmlElement>();
let characters = 0;

function treeOf(text: string, path: string): XmlElement {
  const known = now.get(text);
  if (known !== undefined) return known;
  const tree = before.get(text) ?? parseXml(text, path).root;
  characters += text.length;
  if (characters > MOST_CHARACTERS / 2) {
    before = now;
    now = new Map();
    characters = text.length;
  }
  now.set(text, tree);
  return tree;
}

/** What was found in a tree, under the path that its part had. */
const found = new WeakMap<XmlElement, Map<string, readonly string[]>>();

export class OpenedPackage {
  readonly paths: readonly string[];
  readonly faults: string[] = [];
  readonly #texts: Map<string, string>;
  readonly #trees = new Map<string, XmlElement>();
  readonly #targets = new Map<string, Map<string, Target>>();

  constructor(bytes: Uint8Array) {
    this.#texts = new Map(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
    );
    this.paths = [...this.#texts.keys()];
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  text(path: string): string {
    return this.#texts.get(path) ?? "";
  }

  tree(path: string): XmlElement {
    let tree = this.#trees.get(path);
    if (tree === undefined) this.#trees.set(path, (tree = treeOf(this.text(path), path)));
    return tree;
  }

  /** Relationships of a part by their ids; of the package for "". */
  targets(path: string): ReadonlyMap<string, Target> {
    let targets = this.#targets.get(path);
    if (targets !== undefined) return targets;
    targets = new Map();
    this.#targets.set(path, targets);
    const file = path.replace(/([^/]*)$/, "_rels/$1.rels");
    if (!this.has(file)) return targets;
    for (const node of elements(this.tree(file))) {
      const external = attributeOf(node, "TargetMode") === "External";
      const target = attributeOf(node, "Target") ?? "";
      const id = attributeOf(node, "Id") ?? "";
      this.check("an id of a relationship is there once", !targets.has(id), `${path} ${id}`);
      targets.set(id, {
        type: (attributeOf(node, "Type") ?? "").replace(/^.*\//, ""),
        path: external ? target : resolved(path, target),
        external,
      });
    }
    return targets;
  }

  /** Path of the first part related by that type. */
  related(path: string, type: string): string | undefined {
    return [...this.targets(path).values()].find((one) => one.type === type && this.has(one.path))
      ?.path;
  }

  /** The part that an attribute `r:id` of an element leads to. */
  targetOf(path: string, element: XmlElement | undefined): string | undefined {
    for (const [name, value] of element?.attributes ?? [])
      if (/:(id|embed|link)$/.test(name)) return this.targets(path).get(value)?.path;
    return undefined;
  }

  /** @param detail what does not hold, or what says it */
  check(kind: string, holds: boolean, detail: string | (() => string)): void {
    if (holds) return;
    const text = typeof detail === "string" ? detail : detail();
    this.faults.push(`${kind}: ${text}`.slice(0, 300));
  }

  /** Looks for faults that depend on a part alone; once where others have the same part under the same path. */
  checkAlone(path: string, look: (root: XmlElement) => void): void {
    const root = this.tree(path);
    const byPath = found.get(root) ?? new Map<string, readonly string[]>();
    found.set(root, byPath);
    const known = byPath.get(path);
    if (known !== undefined) {
      this.faults.push(...known);
      return;
    }
    const count = this.faults.length;
    look(root);
    byPath.set(path, this.faults.slice(count));
  }
}

/** Elements of that name anywhere in a part. */
export function all(root: XmlElement, name: string): XmlElement[] {
  return localName(root) === name ? [root] : descendantsOf(root, name);
}

/** Whether texts are all different, whatever their case. */
export const areDistinct = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
