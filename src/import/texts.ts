/** Messages about files that cannot be read as CSV. */
import { fill, type Bilingual, type Language } from "../locale/language";

export const CSV_TEXTS = {
  "not-csv": {
    sv: "{file}: filen är ingen CSV. Spara den som ”CSV UTF-8” och försök igen.",
    en: "{file}: the file is not a CSV. Save it as “CSV UTF-8” and try again.",
  },
  "csv-quotes": {
    sv: "{file}, rad {row}: ett citattecken står fel. Rätta raden.",
    en: "{file}, row {row}: a quotation mark is out of place. Mend the row.",
  },
  "csv-columns": {
    sv: "{file}, rad {row}: raden har {found} fält men rubrikraden {expected}. Rätta raden.",
    en: "{file}, row {row}: the row has {found} fields but the header row {expected}. Mend the row.",
  },
  "csv-headless": {
    sv: "{file}, rad {row}: kolumn {column} har ett värde men ingen rubrik. Ge kolumnen en rubrik, eller ta bort den.",
    en: "{file}, row {row}: column {column} has a value but no header. Give the column a header, or remove it.",
  },
  "csv-empty": {
    sv: "{file}: filen är tom. Den ska börja med en rad rubriker.",
    en: "{file}: the file is empty. It should begin with a row of headers.",
  },
} as const satisfies Record<string, Bilingual>;

export type CsvProblemCode = keyof typeof CSV_TEXTS;

/** Why a file cannot be read as CSV. */
export interface CsvProblem {
  readonly code: CsvProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export const csvProblemText = ({ code, values }: CsvProblem, language: Language): string =>
  fill(CSV_TEXTS[code][language], values);
