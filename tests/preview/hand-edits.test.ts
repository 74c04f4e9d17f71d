/** What a person types in the grid reaches the host as Excel would take it. */
import { CellValueType } from "@univerjs/core";
import { startHost, type Host } from "../../src/host/host";
import type { ValidationContent } from "../../src/xlsx/content";
import type { Sheet } from "../../src/host/engine/sheet";
import type { Language } from "../../src/locale/language";
import { enteredIn, typedCells } from "../../src/preview/edits/grid-edits";
import { ValueRefused, write } from "../../src/preview/edits/write";
import { choicesAt, problemAt } from "../../src/preview/validation/choices";

let host: Host;
let sheet: Sheet;

beforeEach(async () => {
  host = await startHost();
  sheet = host.book.active;
});

afterEach(() => {
  host.dispose();
});

const type = async (
  row: number,
  column: number,
  content: string | number,
  language: Language = "en",
): Promise<void> => {
  await host.editByUser((workbook) => {
    write(sheet.id, [{ row, column, content }], language)(workbook);
  });
};

const valueAt = (row: number, column: number): unknown =>
  host.book.engine.read(sheet.id, row, column)?.value ?? null;

const rule = (change: Partial<ValidationContent>): ValidationContent => ({
  areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
  type: "list",
  formula1: "H,K,B",
  ignoreBlanks: true,
  showDropDown: true,
  alert: { title: "Class", message: "One of the letters.", style: "Stop" },
  ...change,
});

describe("the grid's record of a cell", () => {
  it("says what was typed: formula, number, truth value, or text kept as text", () => {
    expect(enteredIn({ f: "=A1", v: 3 })).toBe("=A1");
    expect(enteredIn({ v: 3, t: CellValueType.NUMBER })).toBe(3);
    expect(enteredIn({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
    expect(enteredIn({ v: "007", t: CellValueType.FORCE_STRING })).toBe("'007");
    expect(enteredIn(null)).toBe("");
  });

  it("is no entry where only the look is set", () => {
    expect(typedCells({ 0: { 0: { s: "x" }, 1: { v: "a" } } })).toEqual([
      { row: 0, column: 1, content: "a" },
    ]);
  });
});

describe("typing", () => {
  it("takes the decimal comma for a number in Swedish only", async () => {
    await type(0, 0, "0,5", "sv");
    await type(1, 0, "0,5", "en");
    expect(valueAt(0, 0)).toBe(0.5);
    expect(valueAt(1, 0)).not.toBe(0.5);
  });

  it("leaves the comma in a cell that holds text", async () => {
    sheet.styles.set(0, 0, host.book.pool.intern({ numberFormat: "@" }));
    await type(0, 0, "1,2", "sv");
    expect(valueAt(0, 0)).toBe("1,2");
  });

  it("makes a table grow when it is right under it", async () => {
    await host.editByUser((workbook) => {
      const first = workbook.worksheets.getFirst();
      first.getRange("A1:B2").values = [
        ["Id", "Name"],
        ["a", "A"],
      ];
      workbook.tables.add("A1:B2", true);
    });
    await type(2, 0, "b");
    await type(4, 0, "not below");
    expect(sheet.tables[0]?.area.rows).toBe(3);
  });

  it("refuses what the cell's validation refuses, and writes nothing", async () => {
    sheet.validations.push(rule({}));
    let refused: unknown;
    await host.editByUser((workbook) => {
      try {
        write(sheet.id, [{ row: 0, column: 0, content: "x" }], "en")(workbook);
      } catch (error) {
        refused = error;
      }
    });
    expect(refused).toBeInstanceOf(ValueRefused);
    expect(valueAt(0, 0)).toBeNull();
  });
});

describe("a cell's validation", () => {
  const refusal = (content: string | number): string | null =>
    problemAt(host.book, sheet, 0, 0, content);

  it("offers the choices of a list, written out or in cells", () => {
    sheet.validations.push(rule({}));
    expect(choicesAt(host.book, sheet, 0, 0)).toEqual(["H", "K", "B"]);
    expect(choicesAt(host.book, sheet, 0, 1)).toBeNull();
  });

  it("lists the cells that it refers to, blank ones left out", async () => {
    await host.editByUser((workbook) => {
      workbook.worksheets.getFirst().getRange("D1:D3").values = [["one"], [""], [2]];
    });
    sheet.validations.push(rule({ formula1: "=$D$1:$D$3" }));
    expect(choicesAt(host.book, sheet, 3, 0)).toEqual(["one", "2"]);
  });

  it("lets blanks and formulas through", () => {
    sheet.validations.push(rule({}));
    expect([refusal(""), refusal("=A2")]).toEqual([null, null]);
  });

  it("holds numbers against their bounds", () => {
    sheet.validations.push(
      rule({ type: "wholeNumber", operator: "Between", formula1: "1", formula2: "5" }),
    );
    expect(refusal(5)).toBeNull();
    expect(refusal(6)).toBe("One of the letters.");
    expect(refusal(2.5)).toBe("One of the letters.");
    expect(refusal("many")).toBe("One of the letters.");
  });

  it("holds numbers against one bound, the bound itself included", () => {
    sheet.validations.push(
      rule({ type: "decimal", operator: "GreaterThanOrEqualTo", formula1: "0" }),
    );
    expect([refusal(0), refusal(12_400), refusal(-1)]).toEqual([null, null, "One of the letters."]);
  });

  it("only warns where it is not strict", () => {
    sheet.validations.push(rule({ alert: { title: "", message: "", style: "Warning" } }));
    expect(refusal("x")).toBeNull();
  });
});
