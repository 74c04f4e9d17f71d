/** A workbook that uses each feature the file writer knows, for several tests. */
import type {
  Cell,
  CellRows,
  ChartContent,
  SheetContent,
  WorkbookContent,
} from "../../src/xlsx/content";

export function cellsOf(rows: readonly (readonly (Cell | undefined)[])[]): CellRows {
  return new Map(
    rows.map((cells, row) => [
      row,
      new Map(
        cells.flatMap((cell, column) => (cell === undefined ? [] : [[column, cell] as const])),
      ),
    ]),
  );
}

export function constant(value: Cell["value"], style = 0): Cell {
  return { value, style };
}

export function blankSheet(name: string, id = name): SheetContent {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    fittedRows: new Set(),
    hiddenRows: new Set(),
    frozen: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    charts: [],
    page: { landscape: false },
    protection: null,
    customProperties: new Map(),
  };
}

export function blankContent(...sheets: SheetContent[]): WorkbookContent {
  return {
    sheets,
    activeSheet: 0,
    names: [],
    styles: [{}],
    properties: new Map(),
    customProperties: new Map(),
    source: null,
  };
}

function matrixSheet(): SheetContent {
  const plain = { style: 0 };
  const formula = (text: string, value: Cell["value"]) => ({ ...plain, value, formula: text });
  return {
    ...blankSheet("Kanal's matris", "matrix"),
    tabColor: "#1F4E79",
    showGridlines: false,
    cells: cellsOf([
      [constant("Matrix of services", 1)],
      [],
      [
        constant("Service", 2),
        constant("E-tjänst\nny", 2),
        constant("Phone & <post>", 2),
        constant("Total", 2),
      ],
      [constant("Apply"), constant(3, 3), constant(4, 3), formula("=SUM(B4:C4)", 7)],
      [
        constant("Change", 4),
        constant(1.5, 3),
        constant(10, 3),
        formula("=[@[E-tjänst\nny]]+[@[Phone & <post>]]", 11.5),
      ],
      [
        constant("=not a formula", 6),
        constant(true),
        constant({ error: "#N/A" }),
        formula('=IF(B4>2,"High","Low")', "High"),
      ],
      [],
      [constant("P"), constant("K"), { value: null, style: 5 }, formula("=B4>2", true)],
      [
        {
          value: "Apply",
          formula: '=FILTER(A4:A6,B4:B6<>"")',
          arrayRef: "A9:A11",
          arrayKind: "dynamic",
          style: 0,
        },
        { value: 3, formula: "=B4:B5*1", arrayRef: "B9:B10", arrayKind: "legacy", style: 0 },
        formula("=1/0", { error: "#DIV/0!" }),
        formula("=LET(x,2,x*IFNA(x,1))", 4),
      ],
      [constant("Change"), constant(1.5)],
      [constant("=not a formula")],
    ]),
    columnWidths: new Map([
      [0, 32],
      [1, 12.5],
      [2, 12.5],
      [5, 3],
    ]),
    hiddenColumns: new Set([5]),
    rowHeights: new Map([
      [0, 30],
      [20, 5],
    ]),
    fittedRows: new Set([0]),
    hiddenRows: new Set([20]),
    frozen: { rows: 3, columns: 1 },
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    tables: [
      {
        id: 1,
        name: "Services",
        area: { row: 2, column: 0, rows: 4, columns: 4 },
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
    ],
    conditionalFormats: [
      {
        id: "a",
        areas: [
          { row: 7, column: 0, rows: 1, columns: 2 },
          { row: 8, column: 5, rows: 1, columns: 1 },
        ],
        priority: 1,
        stopIfTrue: true,
        rule: { type: "custom", formula: '=A8="P"' },
        style: { fontColor: "#FFFFFF", fillColor: "#006100", bold: true },
      },
      {
        id: "b",
        areas: [{ row: 3, column: 1, rows: 3, columns: 2 }],
        priority: 2,
        stopIfTrue: false,
        rule: { type: "cellValue", operator: "Between", formula1: "=1", formula2: "=3" },
        style: { italic: true, borders: { bottom: { style: "thin", color: "#FF0000" } } },
      },
      {
        id: "c",
        areas: [{ row: 3, column: 0, rows: 3, columns: 1 }],
        priority: 3,
        stopIfTrue: false,
        rule: { type: "containsText", operator: "BeginsWith", text: 'Ch"a' },
        style: { fillColor: "#FFEB9C" },
      },
      {
        id: "d",
        areas: [{ row: 3, column: 3, rows: 2, columns: 1 }],
        priority: 4,
        stopIfTrue: false,
        rule: { type: "dataBar", color: "#638EC6", minimum: 0, maximum: 20 },
        style: {},
      },
      {
        id: "e",
        areas: [{ row: 3, column: 2, rows: 2, columns: 1 }],
        priority: 5,
        stopIfTrue: false,
        rule: {
          type: "colorScale",
          points: [
            { kind: "lowestValue", color: "#F8696B" },
            { kind: "percentile", value: "50", color: "#FFEB84" },
            { kind: "highestValue", color: "#63BE7B" },
          ],
        },
        style: {},
      },
    ],
    validations: [
      {
        areas: [{ row: 7, column: 0, rows: 1, columns: 3 }],
        type: "list",
        formula1: "P,K,A,F",
        ignoreBlanks: true,
        showDropDown: true,
        prompt: { title: "Class", message: "P primary,\nK complement" },
        alert: { title: "No class", message: "Choose one of the list", style: "Stop" },
      },
      {
        areas: [{ row: 3, column: 1, rows: 3, columns: 2 }],
        type: "wholeNumber",
        operator: "GreaterThanOrEqualTo",
        formula1: "0",
        ignoreBlanks: true,
        showDropDown: true,
        alert: { title: "", message: "", style: "Warning" },
      },
      {
        areas: [{ row: 11, column: 0, rows: 2, columns: 1 }],
        type: "list",
        formula1: "=Lists!$A$1:$A$3",
        ignoreBlanks: false,
        showDropDown: true,
      },
      {
        areas: [{ row: 13, column: 0, rows: 1, columns: 1 }],
        type: "custom",
        formula1: "=LEN(A14)<5",
        ignoreBlanks: true,
        showDropDown: true,
      },
      {
        areas: [{ row: 14, column: 0, rows: 1, columns: 1 }],
        type: "decimal",
        operator: "Between",
        formula1: "0",
        formula2: "=Lists!$B$1",
        ignoreBlanks: true,
        showDropDown: true,
      },
    ],
    hyperlinks: [
      {
        area: { row: 3, column: 0, rows: 1, columns: 1 },
        documentReference: "Lists!A1",
        screenTip: "To the lists",
      },
      { area: { row: 4, column: 0, rows: 1, columns: 1 }, address: "https://example.org/?a=1&b=2" },
    ],
    page: {
      landscape: true,
      fitToWidth: 1,
      fitToHeight: 0,
      paper: "a4",
      titleRows: "1:3",
      titleColumns: "A:A",
      printArea: "A1:E20",
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
      headerFooter: { leftHeader: "&A", centerFooter: "&P / &N", rightFooter: "R&&D" },
      centerHorizontally: true,
      rowBreaks: [4, 12],
    },
    protection: {
      options: { allowFormatCells: true, allowAutoFilter: true, selectionMode: "Unlocked" },
    },
    customProperties: new Map([
      ["channelMatrix", "matrix"],
      ["färg", "blå 😀"],
    ]),
  };
}

function chartsOf(sheet: string): ChartContent[] {
  const at = (area: string): string => `='${sheet.replace("'", "''")}'!${area}`;
  const common = { categoryTitle: "Services & more", valueTitle: "Volume" };
  const over = (row: number): Pick<ChartContent, "from" | "to"> => ({
    from: { column: 2, x: 12.75, row, y: 0 },
    to: { column: 8, x: 0, row: row + 10, y: 7.5 },
  });
  const series = [
    { name: at("$B$3"), values: at("$B$4:$B$5"), categories: at("$A$4:$A$5"), color: "#1F4E79" },
    {
      name: "Plain <name>",
      values: at("$C$4:$C$5"),
      categories: at("$A$4:$A$5"),
      color: "#C55A11",
    },
  ];
  const labels = { value: true, name: false, position: "OutsideEnd", numberFormat: '0" st"' };
  const bar: ChartContent = {
    ...common,
    id: "bar",
    name: "Classes",
    type: "BarStacked",
    title: 'Classes "now"',
    altText: 'Bars of "classes"',
    ...over(0),
    series: series.map((one) => ({ ...one, labels })),
    legend: "Bottom",
    categoryAxis: { reversed: true },
    valueAxis: { hidden: true, withoutGridlines: true },
  };
  const xy = {
    name: "Services",
    values: at("$C$4:$C$5"),
    xValues: at("$B$4:$B$5"),
    color: "#548235",
  };
  const bubble: ChartContent = {
    ...common,
    id: "bubble",
    name: "Bubbles",
    type: "Bubble",
    categoryAxis: { minimum: 0.5, maximum: 6.5, crossesAt: 3.5, unlabelled: true },
    valueAxis: { minimum: 0, crossesAt: 3, withoutGridlines: true },
    title: "Frequency × complexity",
    altText: "",
    ...over(22),
    series: [{ ...xy, bubbleSizes: at("$D$4:$D$5") }],
    legend: "None",
  };
  return [
    bar,
    {
      ...bar,
      id: "line",
      name: "Lines",
      type: "LineMarkers",
      title: "",
      ...over(11),
      legend: "Right",
    },
    bubble,
    { ...bar, id: "column", name: "Columns", type: "ColumnClustered", ...over(34) },
    {
      ...bubble,
      id: "scatter",
      name: "Points",
      type: "XYScatter",
      ...over(45),
      series: [xy],
    },
  ];
}

/** The workbook; its ids are those that a file gives them when it is opened. */
export function allFeatures(): WorkbookContent {
  const lists = blankSheet("Lists", "lists");
  const hidden = blankSheet("Hidden one", "hidden");
  return {
    sheets: [
      matrixSheet(),
      {
        ...lists,
        charts: chartsOf("Kanal's matris"),
        cells: cellsOf([[constant("Yes"), constant(100)], [constant("No")], [constant("Maybe")]]),
      },
      { ...hidden, visibility: "VeryHidden", cells: cellsOf([[constant(45000.5, 4)]]) },
    ],
    activeSheet: 1,
    names: [
      {
        name: "Choices",
        formula: "=Lists!$A$1:$A$3",
        comment: "What can be chosen",
        visible: true,
        scope: null,
      },
      { name: "Local", formula: "=Lists!$B$1", comment: "", visible: true, scope: "lists" },
      { name: "_model", formula: '="1.0"', comment: "", visible: false, scope: null },
    ],
    styles: [
      {},
      { bold: true, fontSize: 16, fontColor: "#1F4E79" },
      {
        bold: true,
        wrap: true,
        fillColor: "#D9E1F2",
        rotation: 45,
        horizontal: "Center",
        vertical: "Top",
        borders: { bottom: { style: "medium", color: "#1F4E79" } },
      },
      { numberFormat: "#,##0.00", locked: false },
      {
        numberFormat: "yyyy-mm-dd",
        italic: true,
        underline: true,
        strikethrough: true,
        fontName: "Arial",
      },
      { named: "Own input", fillColor: "#FFF2CC", indent: 2, horizontal: "Left" },
      { quotePrefix: true, rotation: -30 },
    ],
    namedStyles: [{ name: "Own input", builtIn: false, style: { fillColor: "#FFF2CC" } }],
    properties: new Map([
      ["title", "Channels & more"],
      ["author", "The planner"],
      ["company", "The agency"],
    ]),
    customProperties: new Map<string, string | number | boolean | Date>([
      ["model", "abc"],
      ["revision", 7],
      ["share", 0.25],
      ["draft", true],
      ["made", new Date("2024-05-06T07:08:09Z")],
    ]),
    structureProtection: null,
    source: null,
  };
}
