/** A workbook as other programs write it, with parts and elements that the add-in knows nothing of. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function relationships(
  ...list: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const all = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export const FIRST_SHEET = "xl/worksheets/sheet1.xml";

/** Parts of the workbook by their path. */
export function foreignParts(): Record<string, string> {
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ],
      ["rId3", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old title</dc:title><cp:version>9</cp:version></cp:coreProperties>`,
    "xl/webextensions/taskpanes.xml": `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1" firstSheet="0" xr:uid="{1}"/></bookViews><sheets><sheet name="First" sheetId="4" r:id="rId1"/><sheet name="Prefixed" sheetId="7" r:id="rId2"/><sheet name="Chart sheet" sheetId="8" r:id="rId3"/><sheet name="Last" sheetId="9" state="hidden" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">Last!$A$1:$B$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">First!$A$1:$B$2</definedName><definedName name="Rate" localSheetId="3">Last!$A$1</definedName><definedName name="Tall" function="1" vbProcedure="1">First!$A$1</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/><extLst><ext uri="{x}"><strange/></ext></extLst></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "theme", "theme/theme1.xml"],
      ["rId8", "calcChain", "calcChain.xml"],
      ["rId9", "sheetMetadata", "metadata.xml"],
      [
        "rId10",
        "http://schemas.microsoft.com/office/2007/relationships/slicerCache",
        "slicerCaches/slicerCache1.xml",
      ],
      ["rId11", "customXml", "../customXml/item1.xml"],
    ),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C1" i="4"/></calcChain>`,
    "xl/slicerCaches/slicerCache1.xml": `${HEAD}<slicerCacheDefinition name="s"/>`,
    "customXml/item1.xml": "<any xmlns='urn:own'><!-- kept --></any>",
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Own"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    "xl/metadata.xml": `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; st&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><extLst><ext uri="{slicers}"/></extLst></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t>line_x000D_break</t></si></sst>`,
    [FIRST_SHEET]: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"/><dimension ref="A1:E5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3:C4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="10.5" style="1" customWidth="1" outlineLevel="1"/></cols><sheetData>
<row r="1" spans="1:5" ht="20.5" customHeight="1" thickBot="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" ph="1"><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2" aca="1">_xlfn._xlws.SORT(D1:D2)</f><v>1</v></c><c r="D1" s="1"><v>2</v></c><c r="E1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2"><f t="shared" ref="A2:A5" si="0">B2*$B$1+SUM(B:B)</f><v>1</v></c><c r="B2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line </t></r></is></c><c r="C2"><v>2</v></c><c r="D2" s="2"/></row>
<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r='B3' t='b'><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c></row>
<row r="4"><c r="A4"><f t="shared" si="0"/><v>3</v></c><c r="B4" t="d"><v>2024-03-01</v></c><c r="C4"><v>1.0</v></c></row>
<row r="5" hidden="1"><c r="A5"><f t="shared" si="0"/><v>4</v></c></row>
</sheetData><protectedRanges><protectedRange sqref="A1" name="r"/></protectedRanges><phoneticPr fontId="1"/><conditionalFormatting sqref="A1:A5"><cfRule type="top10" dxfId="0" priority="2" rank="3"/></conditionalFormatting><conditionalFormatting sqref="B1:B5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AA}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation showInputMessage="1" prompt="Only a hint" sqref="E5"/></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" horizontalDpi="300" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AA}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>B1:B5</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{BB}"><xm:f>Last!$A$1&gt;2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>C1:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Last!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D4:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>First!A1:D1</xm:f><xm:sqref>F1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ),
    "xl/printerSettings/printerSettings1.bin": "\u0001\u0002printer",
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>note</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml":
      "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape/><br></xml>",
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:graphicFrame><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:radarChart><c:ser><c:val><c:numRef><c:f>First!$D$1:$D$2</c:f></c:numRef></c:val></c:ser></c:radarChart></c:plotArea></c:chart></c:chartSpace>`,
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}"/>`,
    "xl/worksheets/sheet2.xml": `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    "xl/worksheets/sheet3.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row><c><v>5</v></c><c><v>6</v></c></row></sheetData></worksheet>`,
  };
}

export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
}

/** Paths whose text differs between two packages, or that only one has. */
export function differing(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((path) => a[path] !== b[path])
    .sort();
}
