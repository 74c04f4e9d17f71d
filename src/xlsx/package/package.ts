/** The parts of an Open XML package, their relationships and content types. */
import { FileError } from "../failure";
import { relationshipsPath, relative, resolve } from "./part-paths";
import { decodePart, encodePart } from "./part-text";
import { unzip } from "./unzip";
import type { XmlDocument, XmlElement } from "./xml";
import {
  attributeOf,
  childrenOf,
  elementLike,
  elements,
  localName,
  parseXml,
  serialiseXml,
  setAttribute,
} from "./xml";
import { zip } from "./zip";

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, `worksheet`: the same for transitional and strict files. */
  readonly type: string;
  /** Path of a part, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** Namespaces of transitional files that strict ones name otherwise. */
const MAIN =
  /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/([\w-]+)/g;

/** The text of a part of ours with the namespaces of strict files. */
const strictText = (text: string): string =>
  text.replace(
    MAIN,
    (_, group: string, name: string) =>
      `http://purl.oclc.org/ooxml/${group}/${name.replace(/-(\w)/g, (__, letter: string) => letter.toUpperCase())}`,
  );

/** A package opened for reading and changing; parts that nobody changes keep their bytes. */
export class Package {
  private readonly trees = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  /** Parts of ours that the package did not have. */
  private readonly added = new Set<string>();
  private readonly spelling = new Map<string, string>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {
    for (const path of parts.keys()) this.spelling.set(path.toLowerCase(), path);
  }

  /**
   * Unpacks a zip.
   * @throws FileError
   */
  static open(bytes: Uint8Array): Package {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
      throw oleFailure(bytes);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new FileError("not-a-workbook", "The file is not an Excel workbook (.xlsx).");
    return new Package(unzip(bytes));
  }

  /** A package of the texts given. */
  static of(texts: Readonly<Record<string, string>>): Package {
    const encoder = new TextEncoder();
    return new Package(
      new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)])),
    );
  }

  private spelled(path: string): string {
    return this.parts.has(path) ? path : (this.spelling.get(path.toLowerCase()) ?? path);
  }

  has(path: string): boolean {
    return this.parts.has(this.spelled(path));
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** @throws FileError `damaged` when the part is missing */
  bytes(path: string): Uint8Array {
    const bytes = this.parts.get(this.spelled(path));
    if (bytes === undefined) throw FileError.damaged(path, "it is missing");
    return bytes;
  }

  /** @throws FileError `damaged` when the part is missing or not text */
  text(path: string): string {
    return decodePart(this.bytes(path), path);
  }

  /** The part as a tree; call `touch` after changing it. */
  tree(path: string): XmlDocument {
    const known = this.trees.get(this.spelled(path));
    if (known !== undefined) return known;
    const tree = parseXml(this.text(path), path);
    this.trees.set(this.spelled(path), tree);
    return tree;
  }

  /** Sets the tree of a part. */
  adopt(path: string, root: XmlElement): void {
    this.trees.set(this.spelled(path), { prolog: "", root });
  }

  /** The part's tree will be written again. */
  touch(path: string): void {
    this.touched.add(this.spelled(path));
  }

  /** Adds or replaces a part. */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    const spelled = this.spelled(path);
    this.trees.delete(spelled);
    this.touched.delete(spelled);
    if (typeof content === "string" && !this.parts.has(spelled)) this.added.add(spelled);
    this.parts.set(spelled, typeof content === "string" ? encodePart(content) : content);
    this.spelling.set(spelled.toLowerCase(), spelled);
    if (contentType !== undefined) this.declare(spelled, contentType);
  }

  /** Removes a part with its relationships and content type. */
  remove(path: string): void {
    const spelled = this.spelled(path);
    for (const gone of [spelled, relationshipsPath(spelled)]) {
      this.parts.delete(gone);
      this.trees.delete(gone);
      this.touched.delete(gone);
    }
    const types = this.tree(TYPES).root;
    types.children = types.children.filter(
      (node) => typeof node === "string" || attributeOf(node, "PartName") !== `/${spelled}`,
    );
    this.touch(TYPES);
  }

  /** A path that is free: `xl/tables/table#.xml` with a number for `#`, or one added if need be. */
  freePath(pattern: string): string {
    if (!pattern.includes("#") && !this.spelling.has(pattern.toLowerCase())) return pattern;
    const numbered = pattern.includes("#") ? pattern : pattern.replace(/(\.\w+)$/, "#$1");
    for (let number = 1; ; number += 1) {
      const path = numbered.replace("#", String(number));
      if (!this.spelling.has(path.toLowerCase())) return path;
    }
  }

  private declare(path: string, contentType: string): void {
    const types = this.tree(TYPES).root;
    const known = childrenOf(types, "Override").find(
      (node) => attributeOf(node, "PartName")?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    if (known === undefined)
      types.children.push(
        elementLike(types, "Override", { PartName: `/${path}`, ContentType: contentType }),
      );
    else setAttribute(known, "ContentType", contentType);
    this.touch(TYPES);
  }

  /** Relationships of a part; of the package for "". */
  relationships(path: string): Relationship[] {
    const from = relationshipsPath(this.spelled(path));
    if (!this.has(from)) return [];
    return elements(this.tree(from).root)
      .filter((node) => localName(node) === "Relationship")
      .map((node) => {
        const external = attributeOf(node, "TargetMode") === "External";
        const target = attributeOf(node, "Target") ?? "";
        return {
          id: attributeOf(node, "Id") ?? "",
          type: (attributeOf(node, "Type") ?? "").replace(/^.*\//, ""),
          target: external ? target : this.spelled(resolve(path, target)),
          external,
        };
      });
  }

  /** Targets of the relationships of a part, by their ids. */
  targets(path: string): Map<string, string> {
    return new Map(this.relationships(path).map(({ id, target }) => [id, target]));
  }

  /** Path of the first part related by that type. */
  related(path: string, type: string): string | undefined {
    return this.relationships(path).find((one) => one.type === type && this.has(one.target))
      ?.target;
  }

  /**
   * Adds a relationship.
   * @param type last step of an office document relationship's type, or a whole address
   * @returns its id
   */
  relate(path: string, type: string, target: string, external = false): string {
    const from = relationshipsPath(this.spelled(path));
    if (!this.has(from)) this.put(from, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const root = this.tree(from).root;
    const taken = new Set(elements(root).map((node) => attributeOf(node, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const base = this.isStrict() ? STRICT : TRANSITIONAL;
    root.children.push(
      elementLike(root, "Relationship", {
        Id: `rId${number}`,
        Type: type.includes("/") ? type : base + type,
        Target: external ? target : relative(path, target),
        TargetMode: external ? "External" : undefined,
      }),
    );
    this.touch(from);
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const from = relationshipsPath(this.spelled(path));
    if (!this.has(from)) return;
    const root: XmlElement = this.tree(from).root;
    root.children = root.children.filter(
      (node) => typeof node === "string" || attributeOf(node, "Id") !== id,
    );
    this.touch(from);
  }

  private isStrict(): boolean {
    return this.has("_rels/.rels") && this.text("_rels/.rels").includes(`${STRICT}officeDocument`);
  }

  /** Parts that relationships lead to, from the package on. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const open = [""];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      for (const { target, external } of this.relationships(path)) {
        if (external || seen.has(target) || !this.has(target)) continue;
        seen.add(target);
        open.push(target);
      }
    }
    return seen;
  }

  /**
   * Reads what saving needs of every package, so that a file which cannot be saved is not opened.
   * @throws FileError `damaged`
   */
  requireReadable(): void {
    this.tree(TYPES);
    this.reachable();
  }

  /** Packs the parts, content types first, each with the same date so that equal content is equal bytes. */
  zip(): Uint8Array {
    for (const path of this.touched) {
      const tree = this.trees.get(path);
      if (tree !== undefined) this.parts.set(path, encodePart(serialiseXml(tree)));
    }
    this.touched.clear();
    if (this.isStrict())
      for (const path of this.added)
        if (this.has(path)) this.parts.set(path, encodePart(strictText(this.text(path))));
    const types = this.spelled(TYPES);
    return zip(new Map([[types, this.bytes(types)], ...this.parts]));
  }
}

/** The error code for an OLE compound file: encrypted packages hold a stream `EncryptedPackage`. */
function oleFailure(bytes: Uint8Array): FileError {
  const name = new TextDecoder("utf-16le");
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (name.decode(bytes.subarray(at, at + 32)) === "EncryptedPackage")
      return new FileError(
        "encrypted",
        "The workbook is protected by a password; remove it first.",
      );
  }
  return new FileError(
    "not-a-workbook",
    "The file is in the old .xls format; save it as an Excel workbook (.xlsx) first.",
  );
}
