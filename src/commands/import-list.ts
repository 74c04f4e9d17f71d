/** Importing a list of services in the pane: the same reading as on the command line, in the open workbook. */
import type { Answers } from "../import/answers";
import { NO_ANSWERS, restAnswer } from "../import/answers";
import { KINDS, type Kind } from "../domain/model/model";
import { channelId, type ChannelId } from "../domain/model/ids";
import { idKey } from "../domain/model/same-id";
import { catalogueChannels } from "../example/catalogue/channels";
import type { ImportContext } from "../import/context";
import { leftOutCsv } from "../import/left-out-csv";
import { PROFILES } from "../import/profiles/profiles";
import { rawList, type RawList } from "../import/reading/raw-list";
import { pastedLists, readLists } from "../import/reading/read-lists";
import { noteInPane, questionInPane } from "../import/report-texts";
import { csvProblemText } from "../import/texts";
import { understood, type Understood } from "../import/understood";
import { faultLines, listTitleLine } from "../import/understood-lines";
import { usedLists } from "../import/used-lists";
import { KIND_TEXTS } from "../locale/kinds";
import type { Bilingual, Language } from "../locale/language";
import type { Imports } from "../run/read-inputs";
import { SERVICES } from "../sheets/services/table";
import type { NamedId } from "../workbook/known-ids";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { TableSource } from "../workbook/table/table";
import { importContext, importsWith } from "./import-lists";
import { importEffect, type ImportPreview } from "./import-table";
import { readHere } from "./in-workbook";
import type { Outcome } from "./outcome";

export type List = RawList;
export type ListAnswers = Answers;
export type ListReading = Understood;
export type OpenQuestion = Understood["questions"][number];

export const NOTHING_ANSWERED: ListAnswers = NO_ANSWERS;

export type ListsInFile =
  | { readonly ok: true; readonly lists: readonly List[] }
  /** Why the file cannot be read. */
  | { readonly ok: false; readonly text: string };

async function worded(
  reading: ReturnType<typeof readLists>,
  language: Language,
): Promise<ListsInFile> {
  const lists = await reading;
  return lists.ok ? lists : { ok: false, text: csvProblemText(lists.problem, language) };
}

export const readListFile = (
  bytes: Uint8Array,
  file: string,
  language: Language,
): Promise<ListsInFile> => worded(readLists(bytes, file, language), language);

export const readPastedList = (
  text: string,
  name: string,
  language: Language,
): Promise<ListsInFile> => worded(pastedLists(text, name, language), language);

/** A sheet of the workbook as a list. */
export const listOfSheet = ({ source, headers, rows, position }: TableSource): List =>
  rawList(source, [headers, ...rows], 1, [
    position(null, null).row ?? 1,
    ...rows.map((_, row) => position(row, null).row ?? row + 2),
  ]);

/** The workbook that a list is imported into. */
export interface ListTarget {
  readonly snapshot: WorkbookSnapshot;
  readonly context: ImportContext;
  readonly language: Language;
  /** Tables that are given beside the list: those that were chosen in the guided start. */
  readonly given: Imports;
  /** The catalogue's channels that are used; null: all, or those that are there. */
  readonly only: readonly ChannelId[] | null;
}

/**
 * @param language of a workbook that does not exist yet
 * @param given tables that the list is imported with
 */
export async function listTarget(
  language: Language,
  given: Imports = {},
): Promise<Outcome<{ readonly target: ListTarget }>> {
  const found = await readHere(({ snapshot }) => {
    const own = snapshot.state?.language ?? language;
    const context = importContext(snapshot, given, own);
    return { snapshot, context, language: own, given, only: null };
  });
  return found.ok ? { ok: true, target: found.found } : found;
}

/** Those of several lists that are of services and channels; all that may be meant where that is not sure. */
function listsMeant(lists: readonly List[], { context }: ListTarget): readonly List[] {
  const used = usedLists(lists, false, false, context, NO_ANSWERS);
  return used.ok ? used.lists : used.open.slice(0, 1);
}

export const readList = (
  lists: readonly List[],
  target: ListTarget,
  answers: ListAnswers,
): ListReading =>
  understood(
    listsMeant(lists, target).map((raw) => ({ raw, ofChannels: false })),
    target.context,
    answers,
  );

/** Whether it is open which of the catalogue's channels the workbook will have. */
export const takesAnyChannels = ({ snapshot, given }: ListTarget): boolean =>
  !snapshot.sheets.has("channels") && given.channels === undefined;

/** The catalogue's channels that the lists offer services in, in its order. */
export function channelsOfLists(
  lists: readonly List[],
  target: ListTarget,
  answers: ListAnswers,
): readonly NamedId[] {
  const { snapshot, given, language } = target;
  const others: Imports = Object.fromEntries(
    Object.entries(given).filter(([table]) => table !== "channels"),
  );
  const context = importContext(snapshot, others, language);
  const { tables } = readList(lists, { ...target, context }, answers);
  const used = new Set(
    (tables.volumes?.rows ?? []).flatMap(([, channel = "", value]) =>
      value === "-" ? [] : [idKey(String(channel))],
    ),
  );
  return catalogueChannels(language)
    .filter(({ id }) => used.has(idKey(id)))
    .map(({ id, name }) => ({ id, name }));
}

/** The same with these of the catalogue's channels alone. */
export function withOnly(target: ListTarget, channels: readonly NamedId[]): ListTarget {
  const { snapshot, given, language } = target;
  const only = channels.map(({ id }) => channelId(id));
  return { ...target, only, context: importContext(snapshot, given, language, only) };
}

/** The rows that are not taken, as the text of a file to mend; null: there are none. */
export const leftOutOf = ({ leftOut }: ListReading, language: Language): string | null =>
  leftOut.length === 0 ? null : leftOutCsv(leftOut, language);

export const importsOfList = (
  reading: ListReading,
  { snapshot, language, given, only }: ListTarget,
): Imports => importsWith(reading, given, snapshot, language, only);

/** Whether nothing of the lists is open. */
export const isSettled = (
  { questions, leftOut }: ListReading,
  { takeGood }: ListAnswers,
): boolean => questions.length === 0 && (leftOut.length === 0 || takeGood);

/** What the import would change. */
export function effectOfList(reading: ListReading, target: ListTarget): Outcome<ImportPreview> {
  const { snapshot, language } = target;
  return importEffect(snapshot, "services", importsOfList(reading, target), language);
}

/** What a column may be taken for, with its name in the pane. */
export interface TargetChoice {
  readonly target: string;
  readonly text: Bilingual;
}

const ROLES: readonly TargetChoice[] = [
  { target: "own", text: { sv: "(bevaras bredvid)", en: "(kept beside)" } },
  { target: "-", text: { sv: "(lämnas utanför)", en: "(left out)" } },
];
const SHAPED: readonly TargetChoice[] = [
  { target: "channels", text: { sv: "Kanaler som erbjuds", en: "Channels offered" } },
  { target: "channel", text: { sv: "Radens kanal", en: "The row's channel" } },
  { target: "date", text: { sv: "Kontaktens datum", en: "Date of the contact" } },
  { target: "year", text: { sv: "År", en: "Year" } },
  { target: "events", text: { sv: "Livs- och företagshändelser", en: "Life and business events" } },
  { target: "apart", text: { sv: "Skiljer lika namn åt", en: "Tells equal names apart" } },
];

/** All that a column may be: kept or left out, fields of services, roles, and channels. */
export function targetChoices({ context }: ListTarget): readonly TargetChoice[] {
  const fields = Object.entries(SERVICES.fields).map(([target, { header }]) => ({
    target,
    text: header,
  }));
  const channels = context.channels.map(({ id, name }) => ({
    target: `channel:${id}`,
    text: { sv: `Kanal: ${name}`, en: `Channel: ${name}` },
  }));
  return [...ROLES, ...fields, ...SHAPED, ...channels];
}

/** The profiles, with their names. */
export const profileChoices: readonly { readonly id: string; readonly text: Bilingual }[] =
  PROFILES.map(({ id, title }) => ({ id, text: title }));

/** The option of a question as it is shown: names for ids of channels and groups, words for kinds, a column's header. */
export function optionText(option: string, { context, language }: ListTarget): string {
  if (option.endsWith(NAMES_COLUMN)) return option.slice(0, -NAMES_COLUMN.length);
  const named = [...context.channels, ...context.groups, ...context.offeredGroups].find(
    ({ id }) => id === option,
  );
  const kind = KINDS.find((one) => one === option);
  const words = kind === undefined ? OPTION_TEXTS[option] : KIND_TEXTS[kind];
  return named?.name ?? words?.[language] ?? option;
}

/** Ends the option that a column has the names. */
const NAMES_COLUMN = "=name";

const OPTION_TEXTS: Readonly<Partial<Record<string, Bilingual>>> = {
  new: { sv: "Gör en ny", en: "Make a new one" },
  "-": { sv: "Lämna utanför", en: "Leave out" },
  own: { sv: "Behåll bredvid", en: "Keep beside" },
  volume: { sv: "Ja, volym per år", en: "Yes, volume a year" },
  x: { sv: "Kryss: erbjuds", en: "Cross: offered" },
  dmy: { sv: "dag–månad–år", en: "day–month–year" },
  mdy: { sv: "månad–dag–år", en: "month–day–year" },
};

/** The answers with one more. */
export function withAnswer(
  answers: ListAnswers,
  question: OpenQuestion,
  option: string,
): ListAnswers {
  const { code, header, value } = question;
  if (code === "name-column") {
    const chosen = option.replace(/=name$/, "");
    return { ...answers, columns: [...answers.columns, { header: chosen, target: "name" }] };
  }
  const ofColumn = value === null && (option === "own" || !code.endsWith("s-unknown"));
  if (ofColumn) return { ...answers, columns: [...answers.columns, { header, target: option }] };
  return { ...answers, values: [...answers.values, { header, value: value ?? "*", ours: option }] };
}

/** The kind that was given for all services that nothing else says one of. @param header of the column of names */
export const restOfKinds = (answers: ListAnswers, header: string): Kind | null =>
  KINDS.find((kind) => kind === restAnswer(answers, header)) ?? null;

/** The answers with the kind of a service, or of all others (`*`); "" has none. @param header of the column of names */
export const withKind = (
  answers: ListAnswers,
  header: string,
  name: string,
  kind: string,
): ListAnswers => ({
  ...answers,
  values: [
    ...answers.values.filter((answer) => answer.header !== header || answer.value !== name),
    { header, value: name, ours: kind === "" ? "-" : kind },
  ],
});

/** The answers with what a column is taken for. */
export const withTarget = (answers: ListAnswers, header: string, target: string): ListAnswers => ({
  ...answers,
  columns: [...answers.columns.filter((answer) => answer.header !== header), { header, target }],
});

export const listTitle = listTitleLine;
export const questionOf = questionInPane;

/** Notes that ask nothing of a person, or that the pane has a choice for. */
const LEFT_OUT_NOTES: ReadonlySet<string> = new Set(["all-channels", "ids-made"]);

export const notesOf = ({ notes }: ListReading, language: Language): readonly string[] =>
  notes.filter(({ code }) => !LEFT_OUT_NOTES.has(code)).map((note) => noteInPane(note, language));

/** What stands first in a list without headers, or in one whose first row was said to be headers; null: neither. */
export function firstOfHeadless({ notes }: ListReading, answers: ListAnswers): string | null {
  const answered = answers.columns.find(({ isFirstRow }) => isFirstRow === true);
  const first = notes.find(({ code }) => code === "no-header")?.values["first"];
  return answered?.header ?? (first === undefined ? null : String(first));
}

/** The answers with whether the first row, which begins so, is the list's headers. */
export const withHeaders = (
  answers: ListAnswers,
  first: string,
  isHeaders: boolean,
): ListAnswers => ({
  ...answers,
  columns: [
    ...answers.columns.filter(({ isFirstRow }) => isFirstRow !== true),
    ...(isHeaders ? [{ header: first, target: "name", isFirstRow: true }] : []),
  ],
});
export const faultsOf = faultLines;
