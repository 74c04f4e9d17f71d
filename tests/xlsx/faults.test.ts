/** The search for faults finds each kind: a file without any, with one thing changed as other programs or a slip would. */
import { allFeatures } from "./all-features";
import { faultsOf } from "./faults/faults";
import { pack, unpack } from "./foreign-workbook";
import { saveXlsx } from "../../src/xlsx/save";

const SHEET = "xl/worksheets/sheet1.xml";
const LISTS = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table1.xml";
const CHART = "xl/charts/chart1.xml";
const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const DRAWING = "xl/drawings/drawing1.xml";

let parts: Record<string, string>;

beforeAll(async () => {
  parts = unpack(await saveXlsx(allFeatures()));
});

test("a file with every feature has none", () => {
  expect(faultsOf(pack(parts))).toEqual([]);
});

test.each<[kind: string, part: string, from: string | RegExp, to: string]>([
  ["a comparison with two bounds has both", SHEET, ' operator="greaterThanOrEqual"', ""],
  ["a value is known", SHEET, '"greaterThanOrEqual"', '"greaterThanOrEqualTo"'],
  ["an attribute is known", SHEET, "<dimension ", '<dimension area="A1" '],
  [
    "elements are in their order",
    SHEET,
    /(<sheetData>.*<\/sheetData>)(<sheetProtection.*?>)/s,
    "$2$1",
  ],
  ["validations are counted", SHEET, /<dataValidations count="\d"/, '<dataValidations count="9"'],
  ["validations lie apart", SHEET, 'sqref="A12:A13"', 'sqref="A8:A13"'],
  ["prompt is at most 255 long", SHEET, / prompt="[^"]*"/, ` prompt="${"p".repeat(256)}"`],
  ["a list of choices has at most 255", SHEET, '"P,K,A,F"', `"${"P,".repeat(130)}"`],
  ["a column has a width", SHEET, /<col [^/]*hidden[^/]*\/>/, '<col min="6" max="6" hidden="1"/>'],
  [
    "merged cells lie apart",
    SHEET,
    '<mergeCell ref="A1:C1"/>',
    '<mergeCell ref="A1:C1"/><mergeCell ref="B1"/>',
  ],
  ["priorities are different", SHEET, ' priority="2"', ' priority="1"'],
  ["the style of a rule exists", SHEET, /dxfId="\d"/, 'dxfId="99"'],
  [
    "the pane beyond the split is active",
    SHEET,
    'activePane="bottomRight"',
    'activePane="topLeft"',
  ],
  ["the dimension has all cells", SHEET, /<dimension ref="[^"]*"/, '<dimension ref="A1:B2"'],
  ["cells ascend in their row", SHEET, 'r="B4"', 'r="A4"'],
  ["a shared text exists", SHEET, /(t="s"><v>)\d+/, "$1999"],
  ["the format of a cell exists", SHEET, / s="1"/, ' s="99"'],
  ["a newer function has its prefix", SHEET, "_xlfn._xlws.FILTER", "FILTER"],
  ["this row is written in full", SHEET, "Services[[#This Row],", "Services[@"],
  ["the table of a reference exists", SHEET, "Services[[#This Row],", "Servicez[[#This Row],"],
  ["the sheet of a reference exists", SHEET, "Lists!$A$1:$A$3", "Lost!$A$1:$A$3"],
  ["a formula begins without =", SHEET, "<f>SUM(", "<f>=SUM("],
  ["a link leads to a sheet", SHEET, 'location="Lists!A1"', 'location="Lost!A1"'],
  ["the active sheet alone is selected", LISTS, 'tabSelected="1"', ""],
  ["a header is its column's name", TABLE, 'name="Service"', 'name="Servic"'],
  ["columns have different names", TABLE, 'name="Total"', 'name="SERVICE"'],
  ["a column's name has 1 to 255 characters", TABLE, 'name="Total"', `name="${"T".repeat(256)}"`],
  ["a line break in a name is escaped", TABLE, "_x000a_", "&#10;"],
  ["a table has its columns", TABLE, '<tableColumns count="4"', '<tableColumns count="3"'],
  [
    "a filter has the table but its totals",
    TABLE,
    /<autoFilter ref="[^"]*"/,
    '<autoFilter ref="A3:D4"',
  ],
  ["a cached value is the cell's", CHART, /(<c:numCache>.*?<c:v>)[^<]*/, "$18888"],
  ["a chart caches its values", CHART, /<c:numCache>.*?<\/c:numCache>/, ""],
  ["axes have different ids", CHART, /500000002/g, "500000001"],
  ["a shape is anchored in cells", DRAWING, /twoCellAnchor/g, "absoluteAnchor"],
  ["shapes have different ids", DRAWING, /cNvPr id="\d+"/g, 'cNvPr id="2"'],
  ["a part of a format exists", STYLES, /fontId="2"/, 'fontId="99"'],
  ["styles are counted", STYLES, /<cellXfs count="\d+"/, '<cellXfs count="1"'],
  ["a shared text is used", "xl/sharedStrings.xml", "</sst>", "<si><t>deleted</t></si></sst>"],
  ["names are different", WORKBOOK, 'name="_model"', 'name="choices"'],
  ["a name is no table's", WORKBOOK, 'name="_model"', 'name="services"'],
  ["sheets have different names", WORKBOOK, 'name="Lists"', 'name="hidden ONE"'],
  [
    "a part has a type",
    "[Content_Types].xml",
    /<Override PartName="\/xl\/styles.xml"[^>]*>|<Default Extension="xml"[^>]*>/g,
    "",
  ],
  ["a relationship leads to a part", "xl/_rels/workbook.xml.rels", "styles.xml", "style.xml"],
  ["an id leads to a relationship", SHEET, /<tablePart r:id="[^"]*"/, '<tablePart r:id="rId99"'],
])("%s", (kind, part, from, to) => {
  const before = parts[part] ?? "";
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const kinds = faultsOf(pack({ ...parts, [part]: after }));
  expect(kinds.some((fault) => fault.startsWith(kind))).toBe(true);
});
