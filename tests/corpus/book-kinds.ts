/** Kinds of workbooks by the parts that hang on the workbook or the package. */
import { MAIN, MS, OFFICE, type Kind } from "./builder";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const part = (path: string, text: string, type: string): Kind => ({
  parts: { [`xl/${path}`]: text },
  relations: { workbook: [[type, path]] },
});

export const BOOK_KINDS: Readonly<Record<string, Kind>> = {
  macros: {
    ...part("vbaProject.bin", "\u00d0\u00cfmacros", `${MS}/2006/relationships/vbaProject`),
    workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    properties: ' codeName="ThisWorkbook"',
  },
  "slicers' caches": {
    ...part(
      "slicerCaches/slicerCache1.xml",
      `<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="S" sourceName="S"/>`,
      `${MS}/2007/relationships/slicerCache`,
    ),
    end: `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="x1"/></x14:slicerCaches></ext></extLst>`,
  },
  timelines: part(
    "timelineCaches/timelineCache1.xml",
    `<timelineCacheDefinition xmlns="${MS}/spreadsheetml/2010/11/main" name="T"/>`,
    `${MS}/2011/relationships/timelineCache`,
  ),
  "external links": {
    ...part(
      "externalLinks/externalLink1.xml",
      `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="x1"><sheetNames><sheetName val="S"/></sheetNames></externalBook></externalLink>`,
      "externalLink",
    ),
    relations: {
      workbook: [["externalLink", "externalLinks/externalLink1.xml"]],
      "xl/externalLinks/externalLink1.xml": [["externalLinkPath", "other.xlsx", "External"]],
    },
    rows: '<row r="1"><c r="A1"><f>[1]S!A1+1</f><v>7</v></c></row>',
    afterSheets: '<externalReferences><externalReference r:id="x1"/></externalReferences>',
  },
  "dates from 1904": {
    properties: ' date1904="1"',
    rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="d" s="1"><v>2024-01-01</v></c></row>',
  },
  "dynamic arrays": {
    ...part(
      "metadata.xml",
      `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      "sheetMetadata",
    ),
    rows: '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  },
  "rich values": {
    ...part(
      "metadata.xml",
      `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
      "sheetMetadata",
    ),
    rows: '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>',
  },
  "calculation chain": {
    ...part(
      "calcChain.xml",
      `<calcChain xmlns="${MAIN}"><c r="C1" i="3"/></calcChain>`,
      "calcChain",
    ),
    types: { "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml` },
  },
  "names of odd kinds": {
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Own sheet\'!$A$1:$C$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Own sheet\'!$A:$B,\'Own sheet\'!$1:$2</definedName><definedName name="Gone">#REF!</definedName><definedName name="Text" comment="c">"a &amp; b"</definedName><definedName name="Whole">\'Own sheet\'!$A:$XFD</definedName><definedName name="Macro" function="1" vbProcedure="1" hidden="1">0</definedName><definedName name="Text" localSheetId="0">1</definedName></definedNames>',
  },
  "protected structure": {
    beforeSheets:
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aa==" workbookSaltValue="bb==" workbookSpinCount="100000" lockStructure="1"/>',
  },
  "very hidden sheets": {
    parts: {
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    },
    types: { "xl/worksheets/sheet2.xml": `${SPREADSHEET}.worksheet+xml` },
    relations: { workbook: [["worksheet", "worksheets/sheet2.xml"]] },
    moreSheets: '<sheet name="Secret" sheetId="9" state="veryHidden" r:id="x1"/>',
  },
  "chart sheets": {
    parts: {
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    },
    types: { "xl/chartsheets/sheet1.xml": `${SPREADSHEET}.chartsheet+xml` },
    relations: { workbook: [["chartsheet", "chartsheets/sheet1.xml"]] },
    moreSheets: '<sheet name="Chart" sheetId="9" r:id="x1"/>',
  },
  "custom XML and sensitivity labels": {
    parts: {
      "customXml/item1.xml": "<any xmlns='urn:own'><!-- kept --><mashup>UEsDBA==</mashup></any>",
      "docMetadata/LabelInfo.xml":
        '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1"/></clbl:labelList>',
    },
    relations: {
      workbook: [["customXml", "../customXml/item1.xml"]],
      package: [
        [
          "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
          "docMetadata/LabelInfo.xml",
        ],
      ],
    },
  },
  "custom properties": {
    parts: {
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Own"><vt:lpwstr>x</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Blob"><vt:blob>AA==</vt:blob></property></Properties>`,
    },
    relations: { package: [["custom-properties", "docProps/custom.xml"]] },
  },
  "digital signatures and ribbon": {
    parts: {
      "_xmlsignatures/origin.sigs": "",
      "customUI/customUI.xml": `<customUI xmlns="${MS}/2006/01/customui"/>`,
    },
    relations: {
      package: [
        [`${PACKAGE}/relationships/digital-signature/origin`, "_xmlsignatures/origin.sigs"],
        [`${MS}/2006/relationships/ui/extensibility`, "customUI/customUI.xml"],
      ],
    },
  },
  "add-ins in the pane": {
    parts: {
      "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"/>`,
    },
    relations: {
      package: [
        [`${MS}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
      ],
    },
  },
  "themes of their own": part(
    "theme/theme1.xml",
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Own"><a:themeElements><a:clrScheme name="Own"><a:dk1><a:srgbClr val="123456"/></a:dk1></a:clrScheme></a:themeElements></a:theme>',
    "theme",
  ),
};
