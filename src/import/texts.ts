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
  "csv-too-wide": {
    sv: "{file}, rad {row}: raden har {found} fält, och högst {most} kan läsas. Ta bort de fält som inte behövs.",
    en: "{file}, row {row}: the row has {found} fields, and at most {most} can be read. Remove the fields that are not needed.",
  },
  "csv-too-long": {
    sv: "{file}: filen har fler än {most} {most|cell|celler}, som är det mesta som kan läsas. Ta bort kolumner och rader som inte behövs, eller dela upp den.",
    en: "{file}: the file has more than {most} {most|cell|cells}, the most that can be read. Remove columns and rows that are not needed, or divide it.",
  },
  "csv-too-heavy": {
    sv: "{file}: filen är större än {most} MB, som är det mesta som kan läsas. Ta bort kolumner och rader som inte behövs, eller dela upp den.",
    en: "{file}: the file is larger than {most} MB, the most that can be read. Remove columns and rows that are not needed, or divide it.",
  },
  "csv-headless": {
    sv: "{file}, rad {row}: kolumn {column} har ett värde men ingen rubrik. Ge kolumnen en rubrik, eller ta bort den.",
    en: "{file}, row {row}: column {column} has a value but no header. Give the column a header, or remove it.",
  },
  "csv-empty": {
    sv: "{file}: filen är tom. Den ska börja med en rad rubriker.",
    en: "{file}: the file is empty. It should begin with a row of headers.",
  },
  "sheet-unknown": {
    sv: "{file}: bladet ”{sheet}” finns inte. Välj ett av: {choices}.",
    en: "{file}: there is no sheet “{sheet}”. Use one of: {choices}.",
  },
  "json-records": {
    sv: "{file}: filen har inga poster. Den ska vara en lista av poster, eller ett objekt med sådana listor.",
    en: "{file}: the file has no records. It should be a list of records, or an object with such lists.",
  },
  "xlsx-not-a-workbook": {
    sv: "{file}: filen är ingen .xlsx-arbetsbok. Spara den som .xlsx i Excel.",
    en: "{file}: the file is not an .xlsx workbook. Save it as .xlsx in Excel.",
  },
  "xlsx-encrypted": {
    sv: "{file}: arbetsboken är låst med lösenord. Ta bort lösenordet i Excel (Arkiv › Info) och försök igen.",
    en: "{file}: the workbook is locked with a password. Remove it in Excel (File › Info) and try again.",
  },
  "xlsx-damaged": {
    sv: "{file}: arbetsboken är skadad i {part}. Öppna och reparera den i Excel.",
    en: "{file}: the workbook is damaged in {part}. Open and repair it in Excel.",
  },
  "xlsx-too-large": {
    sv: "{file}: arbetsboken är för stor för att öppnas här ({part}). Ta bort i Excel det som inte behövs.",
    en: "{file}: the workbook is too large to be opened here ({part}). Delete in Excel what is not needed.",
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
