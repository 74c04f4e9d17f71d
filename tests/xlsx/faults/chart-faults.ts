/** Faults of drawings and charts: where they lie, and the values that they cache. */
import { cellAddress } from "../../../src/a1/address";
import { parseReference, splitSheetName } from "../../../src/a1/reference";
import {
  attributeOf,
  childOf,
  childrenOf,
  elements,
  localName,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../src/xlsx/package/xml";
import { decoded, type FileBook, type FileSheet } from "./book";
import { all, areDistinct, type OpenedPackage } from "./opened-package";

const value = (element: XmlElement, name: string): string =>
  attributeOf(childOf(element, name), "val") ?? "";

/** The points of a cache are what the cells hold. */
function checkCache(file: OpenedPackage, book: FileBook, reference: XmlElement): void {
  const formula = textOf(childOf(reference, "f"));
  const cache = elements(reference).find((node) => localName(node).endsWith("Cache"));
  const { sheet: name, rest } = splitSheetName(formula);
  const sheet = book.sheets.find((one) => one.name === name);
  const area = parseReference(rest);
  file.check("a chart refers to cells of a sheet", sheet !== undefined && area !== null, formula);
  file.check("a chart caches its values", cache !== undefined, formula);
  if (cache === undefined || sheet === undefined || area === null) return;
  file.check(
    "points are counted",
    value(cache, "ptCount") === String(area.rows * area.columns),
    formula,
  );
  const points = new Map(
    childrenOf(cache, "pt").map((point) => [
      numberOf(point, "idx"),
      decoded(textOf(childOf(point, "v"))),
    ]),
  );
  const isNumbers = localName(cache) === "numCache";
  for (let at = 0; at < area.rows * area.columns; at += 1) {
    const row = area.row + Math.floor(at / area.columns);
    const address = cellAddress(row, area.column + (at % area.columns));
    const cell = sheet.cells.get(address);
    const held = cell?.value ?? "";
    const cached = points.get(at) ?? "";
    const isSame = isNumbers
      ? cell?.type !== "n" || held === "" || Number(cached) === Number(held)
      : cell?.type === "b" || cached === held;
    file.check("a cached value is the cell's", isSame, `${formula} ${address} ${held} ${cached}`);
  }
}

function checkChart(file: OpenedPackage, book: FileBook, path: string): void {
  const root = file.tree(path);
  const axes = elements(all(root, "plotArea")[0] ?? root).filter((one) =>
    localName(one).endsWith("Ax"),
  );
  const ids = axes.map((axis) => value(axis, "axId"));
  file.check("axes have different ids", areDistinct(ids), path);
  for (const axis of axes)
    file.check("an axis crosses another", ids.includes(value(axis, "crossAx")), path);
  const numbers = all(root, "ser").map((series) => value(series, "idx"));
  file.check("series have different numbers", areDistinct(numbers), path);
  for (const kind of ["strRef", "numRef"])
    for (const reference of all(root, kind)) checkCache(file, book, reference);
}

const corner = (point: XmlElement | undefined, name: string): number =>
  Number(textOf(childOf(point, name)));

/** Looks through the drawing of a sheet. */
export function checkDrawing(file: OpenedPackage, book: FileBook, sheet: FileSheet): void {
  const path = file.targetOf(sheet.path, childOf(sheet.root, "drawing"));
  if (path === undefined || !file.has(path)) return;
  const root = file.tree(path);
  const ids = all(root, "cNvPr").map((shape) => attributeOf(shape, "id") ?? "");
  file.check("shapes have different ids", areDistinct(ids), path);
  for (const anchor of elements(root)) {
    const [from, to] = [childOf(anchor, "from"), childOf(anchor, "to")];
    const where = `${sheet.name} ${attributeOf(all(anchor, "cNvPr")[0], "name") ?? ""}`;
    file.check("a shape is anchored in cells", localName(anchor) === "twoCellAnchor", where);
    const grows = (line: string, offset: string): boolean =>
      corner(to, line) > corner(from, line) ||
      (corner(to, line) === corner(from, line) && corner(to, offset) >= corner(from, offset));
    file.check("a shape has a size", grows("row", "rowOff") && grows("col", "colOff"), where);
    for (const chart of all(anchor, "chart")) {
      const target = file.targetOf(path, chart);
      if (target !== undefined && file.has(target)) checkChart(file, book, target);
    }
  }
}
