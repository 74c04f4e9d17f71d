/** The codes of the classes in a workbook's language and in files (docs/method.md, Classes). */
import type { CellClass } from "../domain/model/model";
import { shownKey } from "../domain/model/same-id";
import { CLASS_TEXTS } from "./classes";
import type { Bilingual, Language } from "./language";

/** A class in files: H, K, B, F, -, or nothing. */
export type ClassCode = "H" | "K" | "B" | "F" | "-" | "";

const FILE_CODES: Readonly<Record<CellClass, ClassCode>> = {
  primary: "H",
  complement: "K",
  discouraged: "B",
  forbidden: "F",
  "not-applicable": "-",
  open: "",
};

const CODES_BY_LANGUAGE: Readonly<Record<Language, Readonly<Record<CellClass, string>>>> = {
  sv: { ...FILE_CODES, "not-applicable": "–" },
  en: {
    primary: "P",
    complement: "C",
    discouraged: "D",
    forbidden: "F",
    "not-applicable": "–",
    open: "",
  },
};

const CLASS_OF = new Map<string, CellClass>(
  [FILE_CODES, CODES_BY_LANGUAGE.sv, CODES_BY_LANGUAGE.en].flatMap((classCodes) =>
    (Object.entries(classCodes) as [CellClass, string][]).map(([key, letter]) => [letter, key]),
  ),
);
for (const key of Object.keys(FILE_CODES) as CellClass[]) CLASS_OF.set(key.toUpperCase(), key);
for (const [key, { sv, en }] of Object.entries(CLASS_TEXTS) as [CellClass, Bilingual][]) {
  for (const word of [sv, en]) CLASS_OF.set(word.toUpperCase(), key);
}

export const fileCode = (cellClass: CellClass): ClassCode => FILE_CODES[cellClass];

/** The code that a workbook in `language` shows. */
export const classLetter = (cellClass: CellClass, language: Language): string =>
  CODES_BY_LANGUAGE[language][cellClass];

/** The class that a code or word of either language, a file's code or a key names; null: none. */
export const classOf = (code: string): CellClass | null =>
  CLASS_OF.get(
    shownKey(code)
      .replace(/^[\u2010-\u2015\u2212]$/u, "-")
      .toUpperCase(),
  ) ?? null;

/** The codes that a person may type in the matrix, in the order of the method. */
export const decidableCodes = (language: Language): readonly string[] =>
  (["primary", "complement", "discouraged", "forbidden", "not-applicable"] as const).map(
    (cellClass) => CODES_BY_LANGUAGE[language][cellClass],
  );
