/** The glossary: each term once, with a meaning, in both languages. */
import { LANGUAGES } from "../../src/locale/language";
import { FLAG_TERMS } from "../../src/sheets/glossary/flag-terms";
import { GROUND_TERMS } from "../../src/sheets/glossary/guidance-terms";
import { METHOD_TERMS } from "../../src/sheets/glossary/method-terms";
import { classLetter } from "../../src/locale/class-codes";
import { CELL_CLASSES } from "../../src/domain/model/model";
import { channel, model, service } from "../domain/small-models";
import { plannedSheet } from "../planned-sheet";

const TERMS = [...GROUND_TERMS, ...METHOD_TERMS, ...FLAG_TERMS];

const SMALL = model({ services: [service("a")], channels: [channel("web")] });

const lines = (language: "sv" | "en"): readonly (readonly unknown[])[] =>
  plannedSheet("glossary", SMALL, language).blocks.at(-1)?.cells ?? [];

test.each(LANGUAGES)("names each term once and says what it means: %s", (language) => {
  const names = TERMS.map(({ term }) => term[language].toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { term, meaning } of TERMS) {
    expect(meaning[language]).toMatch(/\p{L}.*\.$/u);
    expect(meaning[language]).not.toBe(term[language]);
  }
});

test("stands in the order of the workbook's alphabet, the other language's term beside it", () => {
  const swedish = lines("sv");
  const terms = swedish.map(([term]) => String(term));
  expect(terms).toEqual([...terms].sort(new Intl.Collator("sv").compare));
  expect(terms.indexOf("ärende och steg")).toBeGreaterThan(terms.indexOf("volym"));
  expect(swedish.find(([term]) => term === "målgrupp")?.[1]).toBe("target group");
  expect(lines("en").find(([term]) => term === "target group")?.[1]).toBe("målgrupp");
});

test.each(LANGUAGES)("explains the letter of every class that has one: %s", (language) => {
  for (const cellClass of CELL_CLASSES) {
    const letter = classLetter(cellClass, language);
    if (letter === "") continue;
    expect(TERMS.filter(({ term }) => term[language].endsWith(`(${letter})`))).toHaveLength(1);
  }
});
