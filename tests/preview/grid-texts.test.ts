/** The page's Swedish texts for Univer's own: each stands for one of Univer's, and none is left in English. */
import design from "@univerjs/design/locale/en-US";
import find from "@univerjs/find-replace/locale/en-US";
import filter from "@univerjs/sheets-filter/locale/en-US";
import filterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { SWEDISH } from "../../src/preview/grid/texts/swedish";

/** Every text by its key. */
function textsOf(texts: unknown, key = ""): readonly (readonly [string, string])[] {
  if (typeof texts === "string") return [[key, texts]];
  return Object.entries(texts as object).flatMap(([name, below]) =>
    textsOf(below, `${key}${key === "" ? "" : " "}${name}`),
  );
}

const ENGLISH = new Map(
  textsOf([design, find, filter, filterUi, formulaUi, sheetsUi, ui]).map(([key, text]) => [
    key.replace(/^\d+ /, ""),
    text,
  ]),
);

/** The same in both languages. */
const SHARED = new Set(["OK", "Text", "Min", "SYNTAX", "Univer", "Information"]);
/** Texts that Univer asks for and has not itself. */
const LACKING = new Set(["find-replace replace partial-success"]);

test("each text has a key of Univer's and keeps its placeholders", () => {
  // The tests load another package in place of this one's texts.
  const { sheets, ...others } = SWEDISH;
  expect(textsOf(sheets).length).toBeGreaterThan(10);
  const swedish = textsOf(others);
  expect(swedish.length).toBeGreaterThan(250);
  const unknown = swedish.filter(([key]) => !ENGLISH.has(key) && !LACKING.has(key));
  expect(unknown).toEqual([]);
  const holes = (text = ""): readonly string[] => text.match(/\{\d\}/g) ?? [];
  for (const [key, text] of swedish) {
    if (!LACKING.has(key)) expect([key, holes(text)]).toEqual([key, holes(ENGLISH.get(key))]);
  }
});

test("none is left in English", () => {
  const same = textsOf(SWEDISH).filter(
    ([key, text]) => text === ENGLISH.get(key) && !SHARED.has(text),
  );
  // Names of months that are the same in both.
  expect(
    same
      .map(([, text]) => text)
      .filter((text) => !/^(\w{3}|april|september|november|december)$/i.test(text)),
  ).toEqual([]);
});

test("find, filter, tabs, the status bar and the errors of formulas have every text of theirs", () => {
  const swedish = new Set(textsOf(SWEDISH).map(([key]) => key));
  const whole =
    /^(find-replace dialog|sheets-filter-ui (panel|conditions|date)|sheets-ui (statusbar|button|clipboard)|sheets-formula-ui (prompt|error|moreFunctions|functionType))/;
  const missing = [...ENGLISH.keys()].filter((key) => whole.test(key) && !swedish.has(key));
  expect(missing).toEqual([]);
});
