/** Validations in files: each comparison with its operator, rules that are alike once, nothing dropped in silence. */
import { openXlsx } from "../../src/xlsx/open";
import type { ValidationContent, WorkbookContent } from "../../src/xlsx/content";
import { saveXlsx } from "../../src/xlsx/save";
import { onSheet, errorCode } from "../host/session";
import { blankContent, blankSheet } from "./all-features";
import { foreignParts, pack, unpack } from "./foreign-workbook";

/**
 * Excel.DataValidationOperator → the attribute `operator` (ST_DataValidationOperator), which a file leaves out for
 * `between`.
 */
const ATTRIBUTES: Readonly<Record<string, string | undefined>> = {
  Between: undefined,
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const FIRST = "xl/worksheets/sheet1.xml";

/** The attributes of each validation of the first sheet, as they are written. */
async function written(content: WorkbookContent): Promise<string[]> {
  const part = unpack(await saveXlsx(content))[FIRST] ?? "";
  return [...part.matchAll(/<dataValidation (.*?)<\/dataValidation>/gs)].map(([, one = ""]) => one);
}

function rule(change: Partial<ValidationContent>): ValidationContent {
  return {
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    type: "decimal",
    operator: "GreaterThanOrEqualTo",
    formula1: "0",
    ignoreBlanks: true,
    showDropDown: true,
    ...change,
  };
}

const withRules = (...validations: ValidationContent[]): WorkbookContent =>
  blankContent({ ...blankSheet("A"), validations }, blankSheet("Lists"));

describe("comparisons", () => {
  it("are written with the operator that each name of Excel's client means, and read again", () =>
    onSheet(async (sheet, context, host) => {
      const names = Object.values(Excel.DataValidationOperator);
      expect([...names].sort()).toEqual(Object.keys(ATTRIBUTES).sort());
      names.forEach((operator, row) => {
        sheet.getCell(row, 0).dataValidation.rule = {
          decimal: { formula1: 0, formula2: 9, operator },
        };
      });
      await context.sync();
      const content = await host.content();
      const rules = await written(content);
      expect(rules.map((one) => / operator="(\w+)"/.exec(one)?.[1])).toEqual(
        names.map((name) => ATTRIBUTES[name]),
      );
      expect(rules.map((one) => one.includes("<formula2>"))).toEqual(
        names.map((name) => name.endsWith("Between")),
      );
      const read = await openXlsx(await saveXlsx(content));
      expect(read.sheets[0]?.validations.map(({ operator }) => operator)).toEqual(names);
    }));

  it("that Excel does not know are refused, not saved without an operator", async () => {
    const unknown = "GreaterThanOrEqual" as ValidationContent["operator"] & string;
    await expect(saveXlsx(withRules(rule({ operator: unknown })))).rejects.toThrow(RangeError);
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      for (const wrong of [
        { decimal: { formula1: 0, operator: unknown as "Between" } },
        { decimal: { formula1: 0, operator: "Between" as const } },
        { wholeNumber: { formula1: "", operator: "EqualTo" as const } },
        { timeOfDay: { formula1: 0, operator: "EqualTo" as const } },
      ]) {
        dataValidation.rule = wrong;
        expect(await errorCode(context.sync())).toBe("InvalidArgument");
      }
    });
  });

  it("between a bound and nothing are written as the comparison with that bound", async () => {
    const parts = foreignParts();
    parts[FIRST] = (parts[FIRST] ?? "").replace(
      /<dataValidations.*<\/dataValidations>/,
      '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="E5"><formula1>0</formula1></dataValidation></dataValidations>',
    );
    const content = await openXlsx(pack(parts));
    const [sheet] = content.sheets;
    expect(await written(content)).toEqual([
      'type="decimal" allowBlank="1" sqref="E5"><formula1>0</formula1>',
    ]);
    sheet?.validations.push(rule({ type: "list", formula1: "a,b" }));
    expect((await written(content))[0]).toBe(
      'type="decimal" operator="greaterThanOrEqual" allowBlank="1" sqref="E5"><formula1>0</formula1>',
    );
  });
});

describe("an alert", () => {
  it("that is not shown is not saved, and a rule without one stops", () =>
    onSheet(async (sheet, context, host) => {
      const whole = { formula1: 1, operator: "EqualTo" as const };
      const silent = sheet.getRange("A1").dataValidation;
      silent.rule = { wholeNumber: whole };
      silent.errorAlert = { title: "T", message: "M", style: "Warning", showAlert: false };
      sheet.getRange("A2").dataValidation.rule = { wholeNumber: whole };
      silent.load("errorAlert");
      await context.sync();
      expect(silent.errorAlert.showAlert).toBe(false);
      const [first, second] = await written(await host.content());
      expect(first).not.toContain("showErrorMessage");
      expect(second).toContain('showErrorMessage="1"');
      expect(second).not.toContain("errorStyle");
    }));
});

describe("rules that are alike", () => {
  const at = (row: number, change: Partial<ValidationContent> = {}): ValidationContent =>
    rule({ areas: [{ row, column: 0, rows: 1, columns: 1 }], ...change });

  it("are one in the file, also when one of them comes from the file", async () => {
    const content = withRules(at(0), at(1), at(5));
    expect(await written(content)).toHaveLength(1);
    const again = await openXlsx(await saveXlsx(content));
    const { type, ...members } = at(2);
    again.sheets[0]?.validations.push({ ...members, type });
    expect(await written(again)).toEqual([
      'type="decimal" operator="greaterThanOrEqual" allowBlank="1" sqref="A1:A3 A6"><formula1>0</formula1>',
    ]);
  });

  it("stay apart where their formulas are relative to their cells", async () => {
    const relative = { type: "custom", formula1: "=LEN(A1)<5" } as const;
    expect(await written(withRules(at(0, relative), at(1, relative)))).toHaveLength(2);
    const fixed = { type: "list", formula1: "=Lists!$A$1:$A$3" } as const;
    expect(await written(withRules(at(0, fixed), at(1, fixed)))).toHaveLength(1);
  });
});
