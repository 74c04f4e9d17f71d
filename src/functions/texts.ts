/** Messages about arguments that a custom function cannot use; problems of cells are in `locale/problems`. */
import { fill, type Bilingual, type Language } from "../locale/language";

const TEXTS = {
  cell: {
    sv: "{argument}, rad {row}, kolumn {column}: ",
    en: "{argument}, row {row}, column {column}: ",
  },
  "argument-missing": {
    sv: "{argument} saknas. Ange ett cellområde.",
    en: "{argument} is missing. Give a range.",
  },
  "header-missing": {
    sv: "{argument}: kolumnen ”{column}” saknas. Ange hela tabellen med rubriker, som {example}.",
    en: "{argument}: the column “{column}” is missing. Pass the whole table with its headers, as in {example}.",
  },
  "other-table": {
    sv: "{argument}: rubrikerna är de i tabellen {found}. Ange hela tabellen som hör hit, som {example}.",
    en: "{argument}: the headers are those of the table {found}. Pass the whole table that belongs here, as in {example}.",
  },
  "blank-or-zero": {
    sv: "{argument}, rad {row}, kolumn {column}: den här versionen av Excel lämnar tomma celler som 0, så det syns inte om cellen är tom. Fyll i värdet, eller skriv '0 om det är noll.",
    en: "{argument}, row {row}, column {column}: this version of Excel passes blank cells as 0, so it cannot be told whether the cell is blank. Fill in the value, or write '0 if it is zero.",
  },
  "no-rows": {
    sv: "{argument}: tabellen har inga rader. Skriv minst en.",
    en: "{argument}: the table has no rows. Write at least one.",
  },
  "shape-differs": {
    sv: "{argument} har {rows} × {columns} celler. Det ska vara {wantedRows} × {wantedColumns}, eller en enda.",
    en: "{argument} has {rows} × {columns} cells. It should have {wantedRows} × {wantedColumns}, or a single one.",
  },
  "columns-differ": {
    sv: "{argument} har {columns} {columns|kolumn|kolumner}, men {other} har {wanted} {wanted|kanal|kanaler}. Ange områden som hör ihop.",
    en: "{argument} has {columns} {columns|column|columns}, but {other} has {wanted} {wanted|channel|channels}. Give ranges that belong together.",
  },
  "rows-differ": {
    sv: "{argument} har {rows} {rows|rad|rader}, men {other} har {wanted}. Ange områden som hör ihop.",
    en: "{argument} has {rows} {rows|row|rows}, but {other} has {wanted}. Give ranges that belong together.",
  },
  "not-a-list": {
    sv: "{argument} ska vara en rad, en kolumn eller tabellen {example}.",
    en: "{argument} should be one row, one column or the table {example}.",
  },
  "class-unknown": {
    sv: "”{value}” är ingen klass. Klasserna är H, K, B, F och – (P, C, D, F och – på engelska), eller tomt.",
    en: "“{value}” is not a class. The classes are P, C, D, F and – (H, K, B, F and – in Swedish), or blank.",
  },
  "id-not-found": {
    sv: "”{value}” finns inte bland {other}. Ange ett id som står där.",
    en: "“{value}” is not among {other}. Give an id that stands there.",
  },
  "cost-missing": {
    sv: "{argument}: mer än en tiondel av kontakterna som flyttar saknar kostnad, först i kanal {column}, så besparingen går inte att stå för. Fyll i kostnaden.",
    en: "{argument}: more than a tenth of the contacts that move have no cost, first of all in channel {column}, so the saving cannot be stood for. Fill in the cost.",
  },
  "nothing-to-compare": {
    sv: "ingen rad har volymer i både {argument} och {other}, så det finns inget att jämföra. Fyll i volymer.",
    en: "no row has volumes in both {argument} and {other}, so there is nothing to compare. Fill in volumes.",
  },
  more: { sv: " (och {count} till)", en: " (and {count} more)" },
  "no-findings": { sv: "inget att anmärka på", en: "nothing to remark on" },
} as const satisfies Record<string, Bilingual>;

export type FunctionText = keyof typeof TEXTS;

/** A text of the functions; arguments have their names from the formula, the same in both languages. */
export const functionText = (
  key: FunctionText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(TEXTS[key][language], values);
