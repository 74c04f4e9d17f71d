/** Sheet `glossary`: the terms of the field in the workbook's language, alphabetically, with the other language's beside them. */
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { rowsOf, table } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { FLAG_TERMS } from "./flag-terms";
import { GROUND_TERMS } from "./guidance-terms";
import { METHOD_TERMS } from "./method-terms";
import { GLOSSARY_AREAS, GLOSSARY_SOURCES, HEADERS, SHEET, type GlossaryTerm } from "./texts";

const text = { width: 28, style: "long-text" } as const;

const glossary = table<GlossaryTerm>()("Glossary", HEADERS, {
  term: { width: 30, style: "row-label", value: ({ term }, { language }) => term[language] },
  otherTerm: {
    ...text,
    value: ({ term }, { language }) => term[language === "sv" ? "en" : "sv"],
  },
  area: { ...text, width: 18, value: ({ area }, { language }) => GLOSSARY_AREAS[area][language] },
  meaning: { ...text, width: 78, value: ({ meaning }, { language }) => meaning[language] },
  source: {
    ...text,
    width: 34,
    value: ({ source }, { language }) => GLOSSARY_SOURCES[source][language],
  },
});

const sorted = ({ language }: RunContext): readonly GlossaryTerm[] => {
  const { compare } = new Intl.Collator(language);
  return [...GROUND_TERMS, ...METHOD_TERMS, ...FLAG_TERMS].sort((one, next) =>
    compare(one.term[language], next.term[language]),
  );
};

export default outputSheet({
  key: "glossary",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const terms = sorted(run);
    return {
      parts: [rowsOf(run, glossary, terms, { headerHeight: 32 })],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
      fitted: { row: TABLE_HEADER_ROW, rows: terms.length + 1 },
    };
  },
});
