/** Sheet `glossary`: the terms of the field and the planner's own, alphabetically, with the other language's beside them. */
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { rowsOf, table } from "../../workbook/layout/parts";
import type { RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { GLOSSARY_TABLE, keyOfTerm, readOwnTerms, TERMS, type OwnTerm } from "./own-terms";
import { GLOSSARY_AREAS, GLOSSARY_SOURCES, HEADERS, SHEET } from "./texts";

/** A row: the planner's own has no key. */
interface Row extends OwnTerm {
  readonly key: string;
}

const text = { width: 24, style: "long-text" } as const;

const glossary = table<Row>()(GLOSSARY_TABLE, HEADERS, {
  term: { width: 26, style: "row-label", value: ({ term }) => term },
  otherTerm: { ...text, value: ({ otherTerm }) => otherTerm },
  area: { ...text, width: 16, value: ({ area }) => area },
  meaning: { ...text, width: 71, value: ({ meaning }) => meaning },
  source: { ...text, width: 29, value: ({ source }) => source },
  key: { width: 10, style: "row-id", hidden: true, value: ({ key }) => key },
});

function sortedRows({ language }: RunContext, own: readonly OwnTerm[]): readonly Row[] {
  const { compare } = new Intl.Collator(language);
  const rows = TERMS.map((known): Row => {
    const { term, area, meaning, source } = known;
    return {
      term: term[language],
      otherTerm: term[language === "sv" ? "en" : "sv"],
      area: GLOSSARY_AREAS[area][language],
      meaning: meaning[language],
      source: GLOSSARY_SOURCES[source][language],
      key: keyOfTerm(known),
    };
  });
  return [...rows, ...own.map((typed): Row => ({ ...typed, key: "" }))].sort((one, next) =>
    compare(one.term, next.term),
  );
}

export default outputSheet({
  key: "glossary",
  owner: "shared",
  texts: SHEET,
  read: readOwnTerms,
  layout: (run, own) => {
    const rows = sortedRows(run, own);
    return {
      parts: [
        rowsOf(run, glossary, rows, {
          headerHeight: 32,
          overlays: rows.flatMap(({ key }, index) =>
            key === ""
              ? [
                  {
                    from: "term",
                    to: "source",
                    rows: [index, 1] as const,
                    style: "free-text" as const,
                  },
                ]
              : [],
          ),
        }),
      ],
      readsAddedRows: true,
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
      fitted: [{ row: TABLE_HEADER_ROW, rows: rows.length + 1 }],
    };
  },
});
