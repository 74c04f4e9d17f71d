/** Conditional formats on the preview page hold against what Excel says of the same rules. */
import { startHost, type Host } from "../../src/host/host";
import type { ConditionalFormatContent } from "../../src/xlsx/content";
import type { Sheet } from "../../src/host/engine/sheet";
import { evaluate, holds, type At } from "../../src/preview/conditional/evaluate";
import { ConditionalStyles } from "../../src/preview/conditional/styles";

let host: Host;
let sheet: Sheet;

beforeEach(async () => {
  host = await startHost();
  await host.editByUser((workbook) => {
    const first = workbook.worksheets.getFirst();
    first.name = "Own";
    first.getRange("A1:C3").values = [
      ["H", 1, "HK-"],
      ["k", 50, "BKF"],
      ["", 100, ""],
    ];
  });
  sheet = host.book.active;
});

afterEach(() => {
  host.dispose();
});

/** A cell of column A, for rules written for A1. */
const at = (row: number, column = 0): At => ({
  book: host.book,
  sheet,
  row,
  column,
  base: { row: 0, column: 0 },
});

const format = (
  rule: ConditionalFormatContent["rule"],
  change: Partial<ConditionalFormatContent> = {},
): ConditionalFormatContent => ({
  id: String(change.priority ?? 0),
  areas: [{ row: 0, column: 0, rows: 3, columns: 2 }],
  priority: 0,
  stopIfTrue: false,
  rule,
  style: { fillColor: "#FF0000" },
  ...change,
});

describe("a formula of a rule", () => {
  it("moves its relative references with the cell and keeps the absolute ones", () => {
    expect(evaluate("=B1", at(1))).toBe(50);
    expect(evaluate("=$B$1", at(2))).toBe(1);
    expect(evaluate("=SUM($B$1:B1)", at(2))).toBe(151);
  });

  it("compares texts without regard to case, as Excel does", () => {
    expect(holds('=A1="K"', at(1))).toBe(true);
    expect(holds('=EXACT(A1,"K")', at(1))).toBe(false);
  });

  it("takes a blank cell for the empty text and for zero", () => {
    expect(holds('=A1=""', at(2))).toBe(true);
    expect(holds("=A1=0", at(2))).toBe(true);
    expect(holds("=ISBLANK(A1)", at(2))).toBe(true);
  });

  it("marks the decision that is not the suggested one", () => {
    const differs = '=AND(A1<>"",$C1<>"",A1<>MID($C1,COLUMN()-0,1))';
    expect(holds(differs, at(0))).toBe(false);
    expect(holds(differs, at(1))).toBe(true);
    expect(holds(differs, at(2))).toBe(false);
  });

  it("reads other sheets by their quoted names, and is false where there is none", () => {
    expect(holds("='Own'!B2=50", at(0))).toBe(true);
    expect(holds("='Gone'!B2=50", at(0))).toBe(false);
  });

  it("counts what meets a criterion", () => {
    expect(evaluate('=COUNTIF($B$1:$B$3,">=50")', at(0))).toBe(2);
    expect(evaluate('=COUNTIF($A$1:$A$3,"h*")', at(0))).toBe(1);
  });

  it("binds as Excel does: powers after signs, joining after sums", () => {
    expect(evaluate("=-2^2", at(0))).toBe(4);
    expect(evaluate('=1+2&"x"', at(0))).toBe("3x");
    expect(evaluate("=50%*4", at(0))).toBe(2);
  });

  it("is no answer where it is not understood", () => {
    expect(evaluate("=XLOOKUP(A1,B:B,C:C)", at(0))).toBeUndefined();
    expect(evaluate("=Table[Column]", at(0))).toBeUndefined();
    expect(holds("=Table[Column]", at(0))).toBe(false);
  });
});

describe("the look of a cell", () => {
  it("is that of the first rule that holds; later ones add what it leaves open", () => {
    sheet.conditionalFormats.push(
      format({ type: "custom", formula: '=A1="H"' }, { priority: 1, style: { bold: true } }),
      format(
        { type: "custom", formula: '=A1="H"' },
        { priority: 2, style: { bold: false, fontColor: "#00FF00" } },
      ),
    );
    expect(new ConditionalStyles(host.book).at(sheet, 0, 0)?.style).toEqual({
      bold: true,
      fontColor: "#00FF00",
    });
  });

  it("ends with a rule that stops", () => {
    sheet.conditionalFormats.push(
      format({ type: "custom", formula: "=TRUE" }, { priority: 1, stopIfTrue: true, style: {} }),
      format({ type: "custom", formula: "=TRUE" }, { priority: 2 }),
    );
    expect(new ConditionalStyles(host.book).at(sheet, 0, 0)).toBeNull();
  });

  it("has a bar as long as the value's place between the bounds", () => {
    sheet.conditionalFormats.push(
      format({ type: "dataBar", color: "#0000FF", minimum: 0, maximum: 100 }),
    );
    const looks = new ConditionalStyles(host.book);
    expect(looks.at(sheet, 1, 1)?.bar).toEqual({ color: "#0000FF", part: 0.5 });
    expect(looks.at(sheet, 1, 0)).toBeNull();
  });

  it("has the colour between two of a scale", () => {
    sheet.conditionalFormats.push(
      format({
        type: "colorScale",
        points: [
          { kind: "number", value: "0", color: "#000000" },
          { kind: "number", value: "100", color: "#FFFFFF" },
        ],
      }),
    );
    const looks = new ConditionalStyles(host.book);
    expect(looks.at(sheet, 1, 1)?.style.fillColor).toBe("#808080");
    expect(looks.at(sheet, 2, 1)?.style.fillColor).toBe("#ffffff");
  });

  it("follows bounds of values", () => {
    sheet.conditionalFormats.push(
      format({ type: "cellValue", operator: "Between", formula1: "=40", formula2: "=60" }),
    );
    const looks = new ConditionalStyles(host.book);
    expect([0, 1, 2].map((row) => looks.at(sheet, row, 1) !== null)).toEqual([false, true, false]);
  });
});
