/** Builds small workbooks as other programs write them: one worksheet, and what a kind adds to it. */
import { pack } from "../xlsx/foreign-workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MS = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A relationship: the last step of its type or the whole, and its target, from the folder of the part. */
export type Relation = readonly [type: string, target: string, external?: "External"];

/** What a kind of workbook has besides one plain worksheet. Relationships get the ids `x1`, `x2`, … in their order. */
export interface Kind {
  /** Parts by path; one that begins with `<` gets an XML declaration. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Part → its relationships: `sheet`, `workbook`, `package`, or a path. */
  readonly relations?: Readonly<Record<string, readonly Relation[]>>;
  /** Markup of the worksheet before and after its rows, and its rows. */
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
  /** Markup of the workbook: attributes of workbookPr, and what comes before and after its sheets and at its end. */
  readonly properties?: string;
  readonly beforeSheets?: string;
  readonly moreSheets?: string;
  readonly afterSheets?: string;
  readonly end?: string;
  /** Content types by path. */
  readonly types?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
  readonly strings?: string;
}

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.50</v></c><c r="C1"><f>B1*2</f><v>3</v></c></row>';

/** The part's path that holds its relationships. */
const beside = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

const relationships = (list: readonly Relation[], mark: string): string =>
  list
    .map(
      ([type, target, mode], at) =>
        `<Relationship Id="${mark}${at + 1}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("");

const relationshipPart = (markup: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${markup}</Relationships>`;

const BASE: readonly Relation[] = [
  ["worksheet", "worksheets/sheet1.xml"],
  ["styles", "styles.xml"],
  ["sharedStrings", "sharedStrings.xml"],
];

export const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" xmlns:xr="${MS}/spreadsheetml/2014/revision"`;

/** The parts of a workbook of a kind, by path. */
export function partsOf(kind: Kind): Record<string, string> {
  const { sheet = [], workbook = [], package: ofPackage = [], ...relations } = kind.relations ?? {};
  const types = Object.entries(kind.types ?? {})
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join("");
  const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/${WORKBOOK}" ContentType="${kind.workbookType ?? `${SPREADSHEET}.sheet.main+xml`}"/><Override PartName="/${SHEET}" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>${types}</Types>`,
    "_rels/.rels": relationshipPart(
      relationships([["officeDocument", WORKBOOK]], "rId") + relationships(ofPackage, "x"),
    ),
    [WORKBOOK]: `${HEAD}<workbook ${NAMESPACES}><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"${kind.properties ?? ""}/>${kind.beforeSheets ?? ""}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="5000"/></bookViews><sheets><sheet name="Own sheet" sheetId="3" r:id="rId1"/>${kind.moreSheets ?? ""}</sheets>${kind.afterSheets ?? ""}<calcPr calcId="191029"/>${kind.end ?? ""}</workbook>`,
    [beside(WORKBOOK)]: relationshipPart(relationships(BASE, "rId") + relationships(workbook, "x")),
    [SHEET]: `${HEAD}<worksheet ${NAMESPACES} xr:uid="{00000000-0001-0000-0000-000000000000}">${kind.before ?? '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>'}<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>${kind.rows ?? ROWS}</sheetData>${kind.after ?? ""}</worksheet>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="1" uniqueCount="1">${kind.strings ?? "<si><t>Own text</t></si>"}</sst>`,
  };
  if (sheet.length > 0) parts[beside(SHEET)] = relationshipPart(relationships(sheet, "x"));
  for (const [path, list] of Object.entries(relations))
    parts[beside(path)] = relationshipPart(relationships(list, "x"));
  for (const [path, text] of Object.entries(kind.parts ?? {}))
    parts[path] = text.startsWith("<") ? HEAD + text : text;
  return parts;
}

export const workbookOf = (kind: Kind): Uint8Array => pack(partsOf(kind));
