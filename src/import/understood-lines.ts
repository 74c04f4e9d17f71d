/** What lists were taken for, in lines: for the command line, and the pane's summary. */
import { fill, type Bilingual, type Language } from "../locale/language";
import type { Note } from "./context";
import { noteText, faultText, questionText, answerOf } from "./report-texts";
import { profileOf } from "./profiles/profiles";
import type { Shape } from "./profiles/profile";
import type { Understood, UnderstoodList } from "./understood";

export const LINE_TEXTS = {
  list: {
    sv: "{source}: {rows} {rows|rad|rader}, {shape}{profile}.",
    en: "{source}: {rows} {rows|row|rows}, {shape}{profile}.",
  },
  profile: { sv: "; profil {name} ({id})", en: "; profile {name} ({id})" },
  profileInPane: { sv: "; läst som {name}", en: "; read as {name}" },
  taken: { sv: "  taget: {columns}", en: "  taken: {columns}" },
  kept: { sv: "  bevarat bredvid: {columns}", en: "  kept beside: {columns}" },
  leftOut: { sv: "  utanför: {columns}", en: "  left out: {columns}" },
  note: { sv: "  {text}", en: "  {text}" },
  totals: {
    sv: "Ger {services} {services|tjänst|tjänster}, {volumes} {volumes|volym|volymer} per kanal, {offered} kryss (erbjuds), {contacts} {contacts|kontaktväg|kontaktvägar}, {own} {own|egen kolumn|egna kolumner}.",
    en: "Gives {services} {services|service|services}, {volumes} {volumes|volume|volumes} by channel, {offered} {offered|cross|crosses} (offered), {contacts} {contacts|contact point|contact points}, {own} {own|own column|own columns}.",
  },
  question: { sv: "{source}: {text} {answer}", en: "{source}: {text} {answer}" },
  fault: {
    sv: "{source}, rad {rows}: {text} ({count})",
    en: "{source}, row {rows}: {text} ({count})",
  },
} as const satisfies Record<string, Bilingual>;

export const SHAPE_TEXTS: Readonly<Record<Shape, Bilingual>> = {
  services: { sv: "en rad per tjänst", en: "one row a service" },
  cells: { sv: "en rad per tjänst och kanal", en: "one row a service and channel" },
  contacts: { sv: "en rad per kontakt", en: "one row a contact" },
  channels: { sv: "en rad per kanal", en: "one row a channel" },
};

const line = (
  key: keyof typeof LINE_TEXTS,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string => fill(LINE_TEXTS[key][language], values);

/** @param key how a profile is named: on the command line with its id */
function listLine(
  { source, rows, shape, profile }: UnderstoodList,
  language: Language,
  key: "profile" | "profileInPane" = "profile",
): string {
  const named =
    profile === null
      ? ""
      : line(key, language, { name: profileOf(profile).title[language], id: profile });
  return line("list", language, {
    source,
    rows,
    shape: SHAPE_TEXTS[shape][language],
    profile: named,
  });
}

/** As the pane has it. */
export const listTitleLine = (list: UnderstoodList, language: Language): string =>
  listLine(list, language, "profileInPane");

/** The same of several columns in one line. */
function groupedNotes(notes: readonly Note[]): readonly Note[] {
  const grouped = new Map<string, Note>();
  notes.forEach((note, at) => {
    const { code, values } = note;
    const isOfColumns = code === "blanks" || code === "column-kept" || code === "contacts-only";
    const key = isOfColumns ? code : `${code} ${at}`;
    const before = grouped.get(key);
    const header = [before?.values["header"], values["header"]].filter(Boolean).join(", ");
    const count = Number(before?.values["count"] ?? 0) + Number(values["count"] ?? 0);
    grouped.set(key, isOfColumns ? { ...note, values: { ...values, header, count } } : note);
  });
  return [...grouped.values()];
}

const listed = (headers: readonly string[]): string => headers.join(", ");

/** What was taken for what, what is reported, and what it gives. */
export function understoodLines(
  { lists, notes, counts }: Understood,
  language: Language,
): readonly string[] {
  const lines = lists.flatMap((list) => {
    const { columns, source } = list;
    const taken = columns.filter(({ target }) => target !== "own" && target !== "-");
    const kept = columns.filter(({ isKept }) => isKept).map(({ header }) => header);
    const leftOut = columns.filter(({ target }) => target === "-").map(({ header }) => header);
    const taking = taken.map(({ header, target }) => `${header} → ${target}`);
    return [
      listLine(list, language),
      ...(taking.length === 0 ? [] : [line("taken", language, { columns: listed(taking) })]),
      ...(kept.length === 0 ? [] : [line("kept", language, { columns: listed(kept) })]),
      ...(leftOut.length === 0 ? [] : [line("leftOut", language, { columns: listed(leftOut) })]),
      ...groupedNotes(notes.filter((note) => note.source === source)).map((note) =>
        line("note", language, { text: noteText(note, language) }),
      ),
    ];
  });
  return [...lines, line("totals", language, counts)];
}

/** Stands in an answer where one of several choices is to be written: a choice of ours would read as advice. */
const TO_CHOOSE = ["…"];

/** The questions, each with how it is answered. */
export const questionLines = ({ questions }: Understood, language: Language): readonly string[] =>
  questions.map((question) => {
    const { options } = question;
    const choices = options.length > 1 ? ` (${options.join(", ")})` : "";
    const form = answerOf(options.length > 1 ? { ...question, options: TO_CHOOSE } : question);
    const answer = `--map ${JSON.stringify(form)}${choices}`;
    return line("question", language, {
      source: question.source,
      text: questionText(question, language),
      answer,
    });
  });

/** Rows named in a line. */
const NAMED_ROWS = 5;

/** Rows that cannot be taken, grouped by why. */
export function faultLines(
  { leftOut }: Pick<Understood, "leftOut">,
  language: Language,
): readonly string[] {
  const groups = new Map<
    string,
    { readonly source: string; readonly text: string; readonly rows: number[] }
  >();
  for (const { source, number, fault } of leftOut) {
    const text = faultText(fault, language);
    const key = `${source}\n${text}`;
    const group = groups.get(key) ?? { source, text, rows: [] };
    group.rows.push(number);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ source, text, rows }) => {
    const named = rows.slice(0, NAMED_ROWS).join(", ") + (rows.length > NAMED_ROWS ? " …" : "");
    return line("fault", language, { source, text, rows: named, count: rows.length });
  });
}
