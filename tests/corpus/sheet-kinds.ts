/** Kinds of workbooks by what their worksheet holds. */
import { MAIN, MS, type Kind } from "./builder";

const X14 = `xmlns:x14="${MS}/spreadsheetml/2009/9/main" xmlns:xm="${MS}/excel/2006/main"`;
const extension = (uri: string, markup: string): string =>
  `<extLst><ext uri="{${uri}}" ${X14}>${markup}</ext></extLst>`;
const view = (markup: string, attributes = ""): string =>
  `<sheetViews><sheetView${attributes} workbookViewId="0">${markup}</sheetView></sheetViews>`;
const row = (cells: string): string => `<row r="1">${cells}</row>`;

export const SHEET_KINDS: Readonly<Record<string, Kind>> = {
  sparklines: {
    after: extension(
      "05C60535-1F16-4fd2-B633-F4F36F0B64E0",
      '<x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>\'Own sheet\'!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ),
  },
  "conditional formats of newer kinds": {
    after: `<conditionalFormatting sqref="A1:C1"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Flags"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="A:A"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>${extension(
      "78C0D931-6437-407d-A8EE-F0AAD7539E65",
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{AA}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
    )}`,
  },
  "validations of newer kinds": {
    after: `<dataValidations count="1" disablePrompts="1" xWindow="5"><dataValidation type="whole" imeMode="disabled" allowBlank="1" sqref="B1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>${extension(
      "CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF",
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Own sheet\'!$A$1</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations>',
    )}`,
  },
  "shared formulas": {
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
  },
  "legacy array formulas": {
    rows: row(
      '<c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="B1:C1">A1*{1,2}</f><v>2</v></c><c r="C1"><v>4</v></c>',
    ),
  },
  "data tables": {
    rows: row(
      '<c r="A1"><v>2</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>4</v></c>',
    ),
  },
  "inline and rich texts": {
    rows: row(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> not</t></r></is></c><c r="B1" t="s" ph="1"><v>0</v></c>',
    ),
    strings:
      '<si><r><rPr><i/></rPr><t>rich</t></r><rPh sb="0" eb="1"><t>hint</t></rPh><phoneticPr fontId="1"/></si>',
    after: '<phoneticPr fontId="1" type="noConversion"/>',
  },
  "values of every type": {
    rows: row(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="d" s="1"><v>2024-02-29</v></c><c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1"><v>1E-3</v></c><c r="F1" s="2"/>',
    ),
  },
  "outline groups and formats of columns and rows": {
    before:
      `<sheetPr><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/></sheetPr>${view("", ' showOutlineSymbols="0"')}<cols><col min="1" max="2" width="20.7109375" style="1" bestFit="1" customWidth="1" outlineLevel="1" collapsed="1"/></cols>`.replace(
        /<cols>.*<\/cols>/,
        "",
      ),
    rows: '<row r="1" outlineLevel="1" s="1" customFormat="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" collapsed="1"/>',
  },
  "frozen panes": {
    before: view(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozenSplit"/><selection pane="topRight"/><selection pane="bottomRight" activeCell="C4" sqref="C4:D5"/>',
      ' zoomScale="85" view="pageBreakPreview"',
    ),
  },
  "split panes": {
    before: view('<pane xSplit="2000" ySplit="1200" topLeftCell="D5" activePane="bottomRight"/>'),
  },
  scenarios: {
    after:
      '<scenarios current="0"><scenario name="High" locked="1" count="1" user="A"><inputCells r="B1" val="9"/></scenario></scenarios>',
  },
  "custom views": {
    after:
      '<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}" scale="90"><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></customSheetView></customSheetViews>',
    end: '<customWorkbookViews><customWorkbookView name="Mine" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="100" windowHeight="100" activeSheetId="3"/></customWorkbookViews>',
  },
  "ignored errors and watches": {
    after:
      '<cellWatches><cellWatch r="B1"/></cellWatches><ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>',
  },
  "page breaks": {
    after:
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
  },
  "protected sheet with ranges": {
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="aa==" saltValue="bb==" spinCount="100000" sheet="1" objects="1"/><protectedRanges><protectedRange algorithmName="SHA-512" hashValue="aa==" saltValue="bb==" spinCount="100000" sqref="B1" name="Open" securityDescriptor="O:WD"/></protectedRanges>',
  },
  "filter, sorting and merged cells": {
    after:
      '<autoFilter ref="A1:C1"><filterColumn colId="0"><dynamicFilter type="aboveAverage"/></filterColumn></autoFilter><sortState ref="A2:C9"><sortCondition descending="1" ref="A2:A9"/></sortState><mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>',
  },
  "rows and cells without addresses": {
    rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><f>A1+B1</f><v>3</v></c></row>",
  },
  "a prefix for all elements": {
    parts: {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  },
};
