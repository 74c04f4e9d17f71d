/** Texts about files that come back. */
import { fill, type Bilingual, type Language } from "../locale/language";
import { problemLine } from "../locale/problems/lines";
import type { Problem } from "../workbook/problem";

export const FILE_TEXTS = {
  "not-a-workbook": {
    sv: "filen är ingen .xlsx-arbetsbok. Be avsändaren spara den som .xlsx.",
    en: "the file is not an .xlsx workbook. Ask the sender to save it as .xlsx.",
  },
  "file-missing": {
    sv: "filen finns inte. Kontrollera namnet.",
    en: "there is no such file. Check the name.",
  },
  "file-unreadable": {
    sv: "filen kan inte läsas ({reason}). Kontrollera rättigheterna.",
    en: "the file cannot be read ({reason}). Check its permissions.",
  },
  "file-locked": {
    sv: "filen är öppen i ett annat program och kan inte läsas. Spara och stäng den där och försök igen.",
    en: "the file is open in another program and cannot be read. Save and close it there and try again.",
  },
  "owner-file": {
    sv: "det är bara Excels märke på att {file} är öppen. Spara och stäng den i Excel, så är allt med.",
    en: "it is only Excel's mark that {file} is open. Save and close it in Excel, so that all is in it.",
  },
  encrypted: {
    sv: "filen är låst med lösenord. Be avsändaren ta bort det.",
    en: "the file is locked with a password. Ask the sender to remove it.",
  },
  damaged: {
    sv: "filen är skadad. Be avsändaren skicka den igen.",
    en: "the file is damaged. Ask the sender to send it again.",
  },
  "too-large": {
    sv: "filen är för stor för att öppnas här.",
    en: "the file is too large to be opened here.",
  },
  "not-ours": {
    sv: "filen har ingen kanalmatris.",
    en: "the file holds no channel matrix.",
  },
  "other-model": {
    sv: "filen hör till en annan arbetsbok än den här.",
    en: "the file belongs to another workbook than this one.",
  },
  newer: {
    sv: "filen är sparad med en nyare version av tillägget. Uppdatera tillägget först.",
    en: "the file was saved with a newer version of the add-in. Update the add-in first.",
  },
  own: {
    sv: "filen är samordnarens egen arbetsbok, inte en som har skickats ut.",
    en: "the file is the coordinator's own workbook, not one that was sent out.",
  },
  "merged-before": {
    sv: "filen är redan inläst{on}, och inget i den är nytt.",
    en: "the file was merged before{on}, and nothing in it is new.",
  },
  twice: {
    sv: "filen är densamma som {file}, och räknas en gång.",
    en: "the file is the same as {file}, and counts once.",
  },
  "table-missing": {
    sv: "tabellen {table} saknas i filen. Be avsändaren återställa den, eller skicka en ny fil.",
    en: "the table {table} is missing in the file. Ask the sender to put it back, or send a new file.",
  },
  "not-readable": {
    sv: "{problem} Be avsändaren rätta det.",
    en: "{problem} Ask the sender to put it right.",
  },
  "sheets-missing": {
    sv: "blad saknas ({sheets}). Det som stod där står kvar som det är.",
    en: "sheets are missing ({sheets}). What stood there stays as it is.",
  },
  "columns-missing": {
    sv: "kolumner saknas ({columns}). Deras värden står kvar som de är.",
    en: "columns are missing ({columns}). Their values stay as they are.",
  },
  "not-merged": {
    sv: "det som har skrivits på {sheets} förs inte över. Läs det i filen.",
    en: "what was written on {sheets} is not merged. Read it in the file.",
  },
  "notes-not-merged": {
    sv: "kommentarer på celler förs inte över ({cells}). Läs dem i filen.",
    en: "notes on cells are not merged ({cells}). Read them in the file.",
  },
  "base-missing": {
    sv: "det som skickades finns inte kvar i filen: allt som skiljer sig måste avgöras.",
    en: "what was sent is no longer in the file: all that differs has to be settled.",
  },
  "base-changed": {
    sv: "det som skickades har ändrats i filen: allt som skiljer sig måste avgöras.",
    en: "what was sent has been changed in the file: all that differs has to be settled.",
  },
  "base-unread": {
    sv: "det som skickades, {file}, kan inte läsas:",
    en: "what was sent, {file}, cannot be read:",
  },
  "base-other": {
    sv: "{file} är inte den fil som skickades: den har andra tjänster. Välj den som skickades till samma förvaltning.",
    en: "{file} is not the file that was sent: it has other services. Choose the one that was sent to the same department.",
  },
  "ids-lost": {
    sv: "tjänsternas id är borta ur filen, så raderna kan inte kopplas till era tjänster. Be avsändaren om filen innan dolda kolumner togs bort, eller kopiera in kolumnen Id från filen som skickades.",
    en: "the ids of the services are gone from the file, so its rows cannot be told to be your services. Ask the sender for the file before hidden columns were removed, or copy the column Id in from the file that was sent.",
  },
  "ids-gone": {
    sv: "varken filen eller arbetsboken säger vilken modell de hör till: tjänsterna känns igen på sina id.",
    en: "neither the file nor the workbook says which model it belongs to: services are matched by their ids.",
  },
  logged: {
    sv: "Läste in {file} ({who}): {changes} {changes|ändring|ändringar}, {conflicts} {conflicts|konflikt|konflikter}, {proposals} förslag.",
    en: "Merged {file} ({who}): {changes} {changes|change|changes}, {conflicts} {conflicts|conflict|conflicts}, {proposals} {proposals|proposal|proposals}.",
  },
  settledLog: {
    sv: "Avgjorde {count} {count|konflikt|konflikter}.",
    en: "Settled {count} {count|conflict|conflicts}.",
  },
  mergedOn: { sv: " {date}", en: " on {date}" },
} as const satisfies Record<string, Bilingual>;

export type FileText = keyof typeof FILE_TEXTS;

/** What is to be said of a file, with its values. */
export interface FileNote {
  readonly code: FileText;
  /** By name, or by name and language where they are words: `columns.sv`. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What cannot be read, for `not-readable`. */
  readonly problem?: Problem;
  /** What is to be said besides. */
  readonly also?: readonly FileNote[];
}

export const fileNote = (
  code: FileText,
  values: Readonly<Record<string, string | number>> = {},
): FileNote => ({ code, values });

/** Names of errors of files that another program has open: of Node, and of browsers. */
const LOCKED: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES", "NotReadableError"]);

const textIn = (error: unknown, key: "code" | "name"): string => {
  const found =
    typeof error === "object" && error !== null ? (Reflect.get(error, key) as unknown) : undefined;
  return typeof found === "string" ? found : "";
};

/** Why a file could not be read. @param error what was thrown */
export function unreadableFile(error: unknown): FileNote {
  const [code, name] = [textIn(error, "code"), textIn(error, "name")];
  if (LOCKED.has(code) || LOCKED.has(name)) return fileNote("file-locked");
  return fileNote("file-unreadable", { reason: code === "" ? String(error) : code });
}

/** Several notes as one; null: there is none. */
export const oneNote = ([first, ...also]: readonly FileNote[]): FileNote | null =>
  first === undefined ? null : also.length === 0 ? first : { ...first, also };

/** The note as one line. */
export function noteText(
  { code, values, problem, also = [] }: FileNote,
  language: Language,
): string {
  const worded = Object.entries(values).map(
    ([key, value]) => [key.replace(new RegExp(`\\.${language}$`), ""), value] as const,
  );
  const words =
    problem === undefined
      ? Object.fromEntries(worded)
      : { problem: problemLine(problem, language) };
  return [
    fill(FILE_TEXTS[code][language], words),
    ...also.map((one) => noteText(one, language)),
  ].join(" ");
}
