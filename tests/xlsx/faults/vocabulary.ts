/**
 * Elements of the main namespace with the attributes and the values that the schema of ISO/IEC 29500 (sml.xsd,
 * transitional) gives them, and the order of their children: facts of the standard, written down apart from the writer.
 */

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Element → its attributes; others are not allowed, but those with a prefix. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    worksheet: "",
    sheetPr:
      "syncHorizontal syncVertical syncRef transitionEvaluation transitionEntry published codeName filterMode enableFormatConditionsCalculation",
    tabColor: "auto indexed rgb theme tint",
    pageSetUpPr: "autoPageBreaks fitToPage",
    dimension: "ref",
    sheetView:
      "windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler showOutlineSymbols defaultGridColor showWhiteSpace view topLeftCell colorId zoomScale zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView workbookViewId",
    pane: "xSplit ySplit topLeftCell activePane state",
    selection: "pane activeCell activeCellId sqref",
    sheetFormatPr:
      "baseColWidth defaultColWidth defaultRowHeight customHeight zeroHeight thickTop thickBottom outlineLevelRow outlineLevelCol",
    col: "min max width style hidden bestFit customWidth phonetic outlineLevel collapsed",
    row: "r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph",
    c: "r s t cm vm ph",
    f: "t aca ref dt2D dtr del1 del2 r1 r2 ca si bx",
    sheetProtection:
      "password algorithmName hashValue saltValue spinCount sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells",
    mergeCells: "count",
    mergeCell: "ref",
    conditionalFormatting: "pivot sqref",
    cfRule:
      "type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage",
    dataBar: "minLength maxLength showValue",
    cfvo: "type val gte",
    dataValidations: "disablePrompts xWindow yWindow count",
    dataValidation:
      "type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref",
    hyperlink: "ref location tooltip display",
    printOptions: "horizontalCentered verticalCentered headings gridLines gridLinesSet",
    pageMargins: "left right top bottom header footer",
    pageSetup:
      "paperSize paperHeight paperWidth scale firstPageNumber fitToWidth fitToHeight pageOrder orientation usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies",
    headerFooter: "differentOddEven differentFirst scaleWithDoc alignWithMargins",
    customPr: "name",
    tableParts: "count",
    tablePart: "",
    table:
      "id name displayName comment ref tableType headerRowCount insertRow insertRowShift totalsRowCount totalsRowShown published headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId headerRowCellStyle dataCellStyle totalsRowCellStyle connectionId",
    autoFilter: "ref",
    tableColumns: "count",
    tableColumn:
      "id uniqueName name totalsRowFunction totalsRowLabel queryTableFieldId headerRowDxfId dataDxfId totalsRowDxfId headerRowCellStyle dataCellStyle totalsRowCellStyle",
    tableStyleInfo: "name showFirstColumn showLastColumn showRowStripes showColumnStripes",
    workbookView:
      "visibility minimized showHorizontalScroll showVerticalScroll showSheetTabs xWindow yWindow windowWidth windowHeight tabRatio firstSheet activeTab autoFilterDateGrouping",
    sheet: "name sheetId state",
    definedName:
      "name comment customMenu description help statusBar localSheetId hidden function vbProcedure xlm functionGroupId shortcutKey publishToServer workbookParameter",
    calcPr:
      "calcId calcMode fullCalcOnLoad refMode iterate iterateCount iterateDelta fullPrecision calcCompleted calcOnSave concurrentCalc concurrentManualCount forceFullCalc",
    xf: "numFmtId fontId fillId borderId xfId quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection",
    alignment:
      "horizontal vertical textRotation wrapText indent relativeIndent justifyLastLine shrinkToFit readingOrder",
    protection: "locked hidden",
    numFmt: "numFmtId formatCode",
    patternFill: "patternType",
    sst: "count uniqueCount",
  }).map(([element, list]) => [element, words(list)]),
);

const BOOLEAN = words("0 1 true false");

/** Element, attribute → the values that there are. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sheet: { state: words("visible hidden veryHidden") },
  sheetView: {
    view: words("normal pageBreakPreview pageLayout"),
    tabSelected: BOOLEAN,
    showGridLines: BOOLEAN,
  },
  pane: {
    activePane: words("bottomRight topRight bottomLeft topLeft"),
    state: words("split frozen frozenSplit"),
  },
  selection: { pane: words("bottomRight topRight bottomLeft topLeft") },
  col: { hidden: BOOLEAN, customWidth: BOOLEAN, bestFit: BOOLEAN },
  row: { hidden: BOOLEAN, customHeight: BOOLEAN },
  c: { t: words("b d n e s str inlineStr") },
  f: { t: words("normal array dataTable shared") },
  cfRule: {
    type: words(
      "expression cellIs colorScale dataBar iconSet top10 uniqueValues duplicateValues containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors notContainsErrors timePeriod aboveAverage",
    ),
    operator: words(
      "lessThan lessThanOrEqual equal notEqual greaterThanOrEqual greaterThan between notBetween containsText notContains beginsWith endsWith",
    ),
  },
  cfvo: { type: words("num percent max min formula percentile") },
  dataValidation: {
    type: words("none whole decimal list date time textLength custom"),
    errorStyle: words("stop warning information"),
    operator: words(
      "between notBetween equal notEqual lessThan lessThanOrEqual greaterThan greaterThanOrEqual",
    ),
    allowBlank: BOOLEAN,
    showDropDown: BOOLEAN,
    showInputMessage: BOOLEAN,
    showErrorMessage: BOOLEAN,
  },
  pageSetup: {
    orientation: words("default portrait landscape"),
    pageOrder: words("downThenOver overThenDown"),
  },
  tableColumn: {
    totalsRowFunction: words("none sum min max average count countNums stdDev var custom"),
  },
  alignment: {
    horizontal: words("general left center right fill justify centerContinuous distributed"),
    vertical: words("top center bottom justify distributed"),
  },
  patternFill: {
    patternType: words(
      "none solid mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625",
    ),
  },
};
for (const edge of words("left right top bottom"))
  Object.assign(VALUES, {
    [edge]: {
      style: words(
        "none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot",
      ),
    },
  });

/** Element → its children in their order. */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  worksheet: words(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  ),
  workbook: words(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  ),
  styleSheet: words(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  ),
  sheetView: words("pane selection pivotSelection extLst"),
  sheetPr: words("tabColor outlinePr pageSetUpPr"),
  dataValidation: words("formula1 formula2"),
  cfRule: words("formula colorScale dataBar iconSet extLst"),
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
  tableColumn: words("calculatedColumnFormula totalsRowFormula xmlColumnPr extLst"),
  xf: words("alignment protection extLst"),
  dxf: words("font numFmt fill alignment border protection extLst"),
  border: words("start end left right top bottom diagonal vertical horizontal"),
  twoCellAnchor: words("from to sp grpSp graphicFrame cxnSp pic contentPart clientData"),
  headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
};

/** Functions of Excel 2007 and before: all others need a prefix in files. */
export const OLD_FUNCTIONS: ReadonlySet<string> = new Set(
  words(
    `ABS ACOS ADDRESS AND AREAS ASIN ATAN ATAN2 AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE
    COLUMN COLUMNS COMBIN CONCATENATE CORREL COS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY DOLLAR
    EDATE EOMONTH EVEN EXACT EXP FACT FALSE FIND FIXED FLOOR FREQUENCY HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT
    INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT LARGE LEFT LEN LN LOG LOG10
    LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MINUTE MMULT MOD MODE MONTH MROUND N NA NETWORKDAYS NOT NOW NPV
    ODD OFFSET OR PERCENTILE PERCENTRANK PI POWER PRODUCT PROPER QUARTILE QUOTIENT RAND RANDBETWEEN RANK REPLACE REPT
    RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SIN SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM
    SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TIME TODAY TRANSPOSE TRIM TRUE TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY
    WEEKNUM WORKDAY YEAR`,
  ),
);
