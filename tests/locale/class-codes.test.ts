/** The letters of the classes in both languages, in files and in words. */
import { CELL_CLASSES } from "../../src/domain/model/model";
import { LANGUAGES } from "../../src/locale/language";
import { classLetter, classOf, decidableCodes, fileCode } from "../../src/locale/class-codes";

test("every letter, code and key is read as its class, whatever its case and the spaces around it", () => {
  for (const cellClass of CELL_CLASSES) {
    const written = [
      ...LANGUAGES.map((language) => classLetter(cellClass, language)),
      fileCode(cellClass),
      cellClass,
    ];
    for (const letter of written) {
      expect(classOf(letter)).toBe(cellClass);
      expect(classOf(` ${letter.toLowerCase()} `)).toBe(cellClass);
    }
  }
});

test("hyphen, dash and minus are all not applicable", () => {
  for (const dash of ["-", "–", "−"]) expect(classOf(dash)).toBe("not-applicable");
});

test.each(["X", "HK", "1", "?", "=H"])("%s is no class", (letter) => {
  expect(classOf(letter)).toBeNull();
});

test("no letter means two classes, within a language or between them", () => {
  const meaning = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const cellClass of CELL_CLASSES) {
      const letter = classLetter(cellClass, language);
      expect(meaning.get(letter) ?? cellClass).toBe(cellClass);
      meaning.set(letter, cellClass);
    }
  }
});

test("a person can choose five letters, in the order of the method", () => {
  expect(decidableCodes("sv")).toEqual(["H", "K", "B", "F", "–"]);
  expect(decidableCodes("en")).toEqual(["P", "C", "D", "F", "–"]);
});
