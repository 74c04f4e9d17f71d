/** A cell has what was written when Excel gives it back as it writes such contents itself. */
import { formula, text, textInTextCell } from "../../../src/workbook/cell";
import { isWritten, sameContent, sameFormula } from "../../../src/workbook/difference/same-content";

test.each([
  ["=SUM(ByChannel[Volume now])", "=SUM(ByChannel[Volume now])", true],
  ["=ByChannel[[#This Row],[Id]]", "=ByChannel[@Id]", true],
  ["=sum( A1 , B1 )", "=SUM(A1,B1)", true],
  ['="a b"&A1', '="ab"&A1', false],
  ['="A"', '="a"', false],
  ["=SUM(A1:A2)", "=SUM(A1:A3)", false],
])("%s and %s", (one, other, same) => {
  expect(sameFormula(one, other)).toBe(same);
  expect(sameFormula(other, one)).toBe(same);
});

test("numbers are the same to the digits that Excel keeps", () => {
  expect(sameContent(0.1 + 0.2, 0.3, 0.3)).toBe(true);
  expect(sameContent(1e15 + 1, 1e15, 1e15)).toBe(true);
  expect(sameContent(1, 1.000001, 1.000001)).toBe(false);
  expect(sameContent(0, 1e-20, 1e-20)).toBe(false);
});

test("a number is not the text of its digits, nor a truth value", () => {
  expect(sameContent(12, "12", "12")).toBe(false);
  expect(sameContent(text("12"), 12, 12)).toBe(false);
  expect(sameContent(text("12"), "12", "12")).toBe(true);
  expect(sameContent(true, "TRUE", "TRUE")).toBe(false);
});

test("a text that begins with = is not the formula, and the formula not the text", () => {
  expect(sameContent(text("=1+1"), "=1+1", 2)).toBe(false);
  expect(sameContent(text("=1+1"), "=1+1", "=1+1")).toBe(true);
  expect(sameContent(formula("=1+1"), "=1+1", "=1+1")).toBe(false);
  expect(sameContent(formula("=1+1"), "=1+1", 2)).toBe(true);
});

test("what is read back right after writing is told by the formula alone", () => {
  expect(isWritten(textInTextCell("=1+1"), "=1+1")).toBe(true);
  expect(isWritten(7, "7")).toBe(false);
  expect(isWritten(formula("=A1"), "=A1")).toBe(true);
  expect(isWritten(formula("=A1"), "A1")).toBe(false);
});
