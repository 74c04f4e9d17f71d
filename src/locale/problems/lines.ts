/** Problems as lines: what is wrong, where, and the remedy. */
import { fill, type Bilingual, type Language } from "../language";
import { PROBLEMS } from "./texts";

export type ProblemCode = keyof typeof PROBLEMS;

/** Sheets of the tables whose ids others name. */
const REFERENCED_TABLES: Readonly<Record<string, Bilingual>> = {
  services: { sv: "Tjänster", en: "Services" },
  channels: { sv: "Kanaler", en: "Channels" },
  groups: { sv: "Målgrupper", en: "Target groups" },
  requirements: { sv: "Krav", en: "Requirements" },
};

/** The message of a problem, without its position; a `table` is named by its sheet's key, choices in the language's words. */
export function problemText(
  code: ProblemCode,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const { table } = values;
  const sheet = Object.entries(REFERENCED_TABLES).find(([key]) => key === table)?.[1];
  const choices = values[`choices.${language}`] ?? values["choices"];
  const words = {
    ...values,
    ...(sheet === undefined ? {} : { table: sheet[language] }),
    ...(choices === undefined ? {} : { choices }),
  };
  return fill(PROBLEMS[code][language], words);
}

const POSITION = {
  row: { sv: "rad {row}", en: "row {row}" },
  column: { sv: "kolumn {column}", en: "column {column}" },
} as const satisfies Record<string, Bilingual>;

/** One line with position and message: `services.csv, row 12, column complexity: …`. */
export function problemLine(
  problem: {
    readonly code: ProblemCode;
    readonly values: Readonly<Record<string, string | number>>;
    readonly position: {
      readonly source: string;
      readonly row: number | null;
      readonly column: string | null;
      readonly cell?: string;
    };
  },
  language: Language,
): string {
  const { source, row, column, cell } = problem.position;
  const parts = [cell === undefined ? source : `${source}!${cell}`];
  if (row !== null && cell === undefined) parts.push(fill(POSITION.row[language], { row }));
  if (column !== null) parts.push(fill(POSITION.column[language], { column }));
  return `${parts.join(", ")}: ${problemText(problem.code, problem.values, language)}`;
}
