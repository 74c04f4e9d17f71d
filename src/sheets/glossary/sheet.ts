/** Sheet `glossary`: the terms of the field in the workbook's language, with the other language's beside them. */
import { GLOSSARY_AREAS, GLOSSARY_SOURCES, GLOSSARY_TEXTS } from "./texts";
import { GROUND_TERMS } from "./guidance-terms";
import { METHOD_TERMS } from "./method-terms";
import { area } from "../../a1/address";
import { text, textInTextCell } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";

export const GLOSSARY_TABLE = "Glossary";
const FIRST_ROW = TABLE_HEADER_ROW + 1;
const COLUMNS = ["term", "otherTerm", "area", "meaning", "source"] as const;
const WIDTHS = [30, 28, 18, 78, 34] as const;

/** Plans the sheet, alphabetically. */
export function glossaryPlan(request: OutputRequest): SheetPlan {
  const { language } = request;
  const other = language === "sv" ? "en" : "sv";
  const { compare } = new Intl.Collator(language);
  const terms = [...GROUND_TERMS, ...METHOD_TERMS].sort((one, next) =>
    compare(one.term[language], next.term[language]),
  );
  const rows = terms.length;
  return outputPlan("glossary", request, {
    rows: FIRST_ROW + rows,
    columns: COLUMNS.length,
    table: { name: GLOSSARY_TABLE, headerRow: TABLE_HEADER_ROW, columns: COLUMNS.length, rows },
    blocks: [
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [COLUMNS.map((column) => text(GLOSSARY_TEXTS[column][language]))],
      },
      {
        row: FIRST_ROW,
        column: 0,
        cells: terms.map(({ term, area: field, meaning, source }) =>
          [
            term[language],
            term[other],
            GLOSSARY_AREAS[field][language],
            meaning[language],
            GLOSSARY_SOURCES[source][language],
          ].map(textInTextCell),
        ),
      },
    ],
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, COLUMNS.length), style: "header" },
      { area: area(FIRST_ROW, 0, rows, 1), style: "row-label" },
      { area: area(FIRST_ROW, 1, rows, COLUMNS.length - 1), style: "long-text" },
      { area: area(FIRST_ROW, 0, rows, COLUMNS.length), style: "lined" },
    ],
    validations: [],
    conditionals: [],
    widths: WIDTHS.map((width, column) => ({ column, width })),
    fitted: { row: TABLE_HEADER_ROW, rows: rows + 1 },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
  });
}
