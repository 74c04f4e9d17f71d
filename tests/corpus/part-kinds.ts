/** Kinds of workbooks by the parts that hang on their worksheet. */
import { MAIN, MS, OFFICE, type Kind } from "./builder";

const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "xl/drawings/drawing1.xml";

const anchor = (markup: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${markup}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawn = (
  markup: string,
): Pick<Kind, "after" | "types"> & { parts: Record<string, string> } => ({
  parts: {
    [DRAWING]: `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}" xmlns:mc="${MC}">${anchor(markup)}</xdr:wsDr>`,
  },
  types: { [DRAWING]: "application/vnd.openxmlformats-officedocument.drawing+xml" },
  after: '<drawing r:id="x1"/>',
});
const ON_SHEET = { sheet: [["drawing", "../drawings/drawing1.xml"]] } as const;
const frame = (uri: string, markup: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Frame"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${markup}</a:graphicData></a:graphic></xdr:graphicFrame>`;
const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="x1"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>';
const SHAPE =
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="S"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="ellipse"/></xdr:spPr></xdr:sp>';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

export const PART_KINDS: Readonly<Record<string, Kind>> = {
  images: {
    ...drawn(PICTURE),
    parts: { ...drawn(PICTURE).parts, "xl/media/image1.png": "\u0089PNG not really" },
    relations: { ...ON_SHEET, [DRAWING]: [["image", "../media/image1.png"]] },
  },
  shapes: { ...drawn(SHAPE), relations: ON_SHEET },
  "drawings with alternate content": {
    ...drawn(
      `<mc:AlternateContent><mc:Choice Requires="a14" xmlns:a14="${MS}/drawing/2010/main">${SHAPE}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    ),
    relations: ON_SHEET,
  },
  "charts of kinds that we do not make": {
    ...drawn(frame(CHART, `<c:chart xmlns:c="${CHART}" r:id="x1"/>`)),
    parts: {
      ...drawn(frame(CHART, `<c:chart xmlns:c="${CHART}" r:id="x1"/>`)).parts,
      "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:radarChart><c:ser><c:val><c:numRef><c:f>'Own sheet'!$B$1:$C$1</c:f><c:numCache><c:ptCount val="1"/></c:numCache></c:numRef></c:val></c:ser></c:radarChart></c:plotArea></c:chart></c:chartSpace>`,
    },
    relations: { ...ON_SHEET, [DRAWING]: [["chart", "../charts/chart1.xml"]] },
  },
  "waterfall charts": {
    ...drawn(frame(`${MS}/drawing/2014/chartex`, "")),
    parts: {
      ...drawn(frame(`${MS}/drawing/2014/chartex`, "")).parts,
      "xl/charts/chartEx1.xml": `<cx:chartSpace xmlns:cx="${MS}/drawing/2014/chartex"><cx:chartData/></cx:chartSpace>`,
    },
    relations: {
      ...ON_SHEET,
      [DRAWING]: [[`${MS}/2014/relationships/chartEx`, "../charts/chartEx1.xml"]],
    },
  },
  "comments with their authors": {
    parts: {
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Anna</author><author>Bo</author></authors><commentList><comment ref="A1" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>note</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml":
        "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape><br></v:shape></xml>",
    },
    types: { "xl/comments1.xml": `${SPREADSHEET}.comments+xml` },
    relations: {
      sheet: [
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["comments", "../comments1.xml"],
      ],
    },
    after: '<legacyDrawing r:id="x1"/>',
  },
  "threaded comments": {
    parts: {
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2024-01-01T00:00:00.00" personId="{A}" id="{B}"><text>hello</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Anna" id="{A}" userId="a" providerId="None"/></personList>`,
    },
    relations: {
      sheet: [
        [`${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ],
      workbook: [[`${MS}/2017/10/relationships/person`, "persons/person.xml"]],
    },
  },
  "form controls": {
    parts: {
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${MS}/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked"/>`,
    },
    relations: { sheet: [["ctrlProp", "../ctrlProps/ctrlProp1.xml"]] },
    after: `<mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><controls><control shapeId="1025" r:id="x1" name="Box"/></controls></mc:Choice></mc:AlternateContent>`,
  },
  "ActiveX controls": {
    parts: {
      "xl/activeX/activeX1.xml": `<ax:ocx xmlns:ax="${MS}/2006/activeX" ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="persistStreamInit"/>`,
      "xl/activeX/activeX1.bin": "\u0001\u0002",
    },
    relations: {
      sheet: [["control", "../activeX/activeX1.xml"]],
      "xl/activeX/activeX1.xml": [
        [`${MS}/2006/relationships/activeXControlBinary`, "activeX1.bin"],
      ],
    },
    after: '<controls><control shapeId="1025" r:id="x1" name="Button"/></controls>',
  },
  "embedded objects": {
    parts: { "xl/embeddings/oleObject1.bin": "\u00d0\u00cf\u0011" },
    relations: { sheet: [["oleObject", "../embeddings/oleObject1.bin"]] },
    after:
      '<oleObjects><oleObject progId="Word.Document.8" shapeId="1025" r:id="x1"/></oleObjects>',
  },
  "headers and footers with images": {
    parts: { "xl/drawings/vmlDrawing1.vml": "<xml>image &nbsp;</xml>" },
    relations: { sheet: [["vmlDrawing", "../drawings/vmlDrawing1.vml"]] },
    after:
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L&amp;G&amp;C&amp;"Arial,Bold"&amp;14Own</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter><legacyDrawingHF r:id="x1"/>',
  },
  "printer settings": {
    parts: { "xl/printerSettings/printerSettings1.bin": "\u0000printer" },
    relations: { sheet: [["printerSettings", "../printerSettings/printerSettings1.bin"]] },
    after:
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="70" orientation="landscape" blackAndWhite="1" r:id="x1"/>',
  },
  hyperlinks: {
    relations: { sheet: [["hyperlink", "https://example.org/?a=1&amp;b=2", "External"]] },
    after:
      '<hyperlinks><hyperlink ref="A1" r:id="x1" location="part" tooltip="Tip" display="x" xr:uid="{A}"/><hyperlink ref="B1" location="\'Own sheet\'!A1"/></hyperlinks>',
  },
  "tables of queries": {
    parts: {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Query" displayName="Query" ref="A1:B2" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="Name" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="Sum" queryTableFieldId="2"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
      "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}" name="Query" connectionId="1"/>`,
      "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="Query" type="5" refreshedVersion="6"/></connections>`,
    },
    types: {
      "xl/tables/table1.xml": `${SPREADSHEET}.table+xml`,
      "xl/connections.xml": `${SPREADSHEET}.connections+xml`,
    },
    relations: {
      sheet: [["table", "../tables/table1.xml"]],
      "xl/tables/table1.xml": [["queryTable", "../queryTables/queryTable1.xml"]],
      workbook: [["connections", "connections.xml"]],
    },
    strings: "<si><t>Name</t></si><si><t>Sum</t></si>",
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>',
    after: '<tableParts count="1"><tablePart r:id="x1"/></tableParts>',
  },
  "pivot tables": {
    parts: {
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="5"><location ref="E1:F3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="x1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Own sheet"/></cacheSource></pivotCacheDefinition>`,
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    },
    relations: {
      sheet: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
      workbook: [["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
      "xl/pivotTables/pivotTable1.xml": [
        ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      ],
      "xl/pivotCache/pivotCacheDefinition1.xml": [["pivotCacheRecords", "pivotCacheRecords1.xml"]],
    },
    end: '<pivotCaches><pivotCache cacheId="5" r:id="x1"/></pivotCaches>',
  },
};
