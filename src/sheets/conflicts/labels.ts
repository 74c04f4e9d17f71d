/** What tables and fields are called in conflicts: by the names of their sheets and the headers of their columns; and the fields, which have the words for values. */
import { ANSWERS } from "../../domain/checks/points";
import type { CodedWords } from "../../locale/coded-words";
import type { Bilingual, Language } from "../../locale/language";
import { codeField, type Field } from "../../workbook/fields";
import { CHANGES_HEADERS, CHANGES_TEXTS, SHEET as CHANGES } from "../changes/texts";
import { CHANNELS } from "../channels/table";
import { ANSWER_WORDS, HEADERS as CHECKS_HEADERS, SHEET as CHECKS } from "../checks/texts";
import { CONTACTS } from "../contacts/table";
import { SHEET as CURRENT } from "../current/texts";
import { YEAR_OF_VOLUMES } from "../current/table";
import { PAST_HEADERS, SHEET as FOLLOW_UP, TARGET_HEADERS } from "../follow-up/texts";
import { HEADERS as GLOSSARY_HEADERS, SHEET as GLOSSARY } from "../glossary/texts";
import { GROUPS } from "../groups/table";
import { statusFields } from "../matrix/statuses";
import { SHEET as MATRIX } from "../matrix/texts";
import { SHEET as NEEDS } from "../needs/texts";
import { reasonsTable } from "../reasons/table";
import { REQUIREMENTS } from "../requirements/table";
import { rulesTable } from "../rules/table";
import { SHEET as SERVICE_GROUPS } from "../service-groups/texts";
import { SERVICES } from "../services/table";
import { SETTINGS } from "../settings/table";
import { STRATEGY_TEXTS } from "../strategy/table-texts";
import { SHEET as STRATEGY } from "../strategy/texts";
import type { ConflictCell } from "./conflict";

/** A field by its header, with how values are read and written where the column has words. */
type LabelledField = Pick<Field<never>, "header"> & Partial<Field<never>>;

interface Labelled {
  readonly title: Bilingual;
  readonly fields: Readonly<Record<string, LabelledField>>;
}

const labelled = (title: Bilingual, headers: Readonly<Record<string, Bilingual>>): Labelled => ({
  title,
  fields: Object.fromEntries(Object.entries(headers).map(([key, header]) => [key, { header }])),
});

/** A column of words, of which only the words count. */
const coded = <Code extends string>(
  header: Bilingual,
  codes: readonly Code[],
  words: CodedWords<Code>,
): LabelledField =>
  codeField(
    { header, hint: header, width: 0 },
    codes,
    { value: "" },
    words,
  ) as unknown as Field<never>;

/** Definitions by their titles and fields alone. */
const table = (definition: { readonly title: Bilingual; readonly fields: object }): Labelled =>
  definition as unknown as Labelled;

const CHECKED = labelled(CHECKS.name, CHECKS_HEADERS);
const PLANNED = labelled(CHANGES.name, CHANGES_HEADERS);

const LABELS = (language: Language): Readonly<Record<string, Labelled>> => ({
  Services: table(SERVICES),
  Channels: table(CHANNELS),
  TargetGroups: table(GROUPS),
  Requirements: table(REQUIREMENTS),
  Rules: table(rulesTable(language)),
  Reasons: table(reasonsTable(language)),
  Contacts: table(CONTACTS),
  Settings: table(SETTINGS),
  Matrix: table({ title: MATRIX.name, fields: statusFields(language) }),
  Current: table({ title: CURRENT.name, fields: { year: YEAR_OF_VOLUMES } }),
  Needs: labelled(NEEDS.name, {}),
  Targets: labelled(FOLLOW_UP.name, { goal: TARGET_HEADERS.goal }),
  FollowUp: labelled(FOLLOW_UP.name, { volume: PAST_HEADERS.volume }),
  Changes: {
    ...PLANNED,
    fields: {
      ...PLANNED.fields,
      state: coded(CHANGES_HEADERS.state, ["notStarted", "started", "done"], CHANGES_TEXTS),
    },
  },
  Checks: {
    ...CHECKED,
    fields: { ...CHECKED.fields, answer: coded(CHECKS_HEADERS.answer, ANSWERS, ANSWER_WORDS) },
  },
  Strategy: labelled(STRATEGY.name, { text: STRATEGY_TEXTS.freeLabel }),
  Glossary: labelled(GLOSSARY.name, GLOSSARY_HEADERS),
  ServiceGroups: labelled(SERVICE_GROUPS.name, {}),
});

const BY_LANGUAGE = { sv: LABELS("sv"), en: LABELS("en") };

export const tableLabel = (name: string, language: Language): string =>
  BY_LANGUAGE[language][name]?.title[language] ?? name;

const CHANNEL = "channel:";
const OWN = /^own:/;

type CellField = Pick<ConflictCell, "table" | "field">;

/** The field of a cell; undefined: a row, a channel's cell, or a column of the planner's own. */
export const fieldOf = (
  { table: name, field }: CellField,
  language: Language,
): LabelledField | undefined =>
  field === null ? undefined : BY_LANGUAGE[language][name]?.fields[field];

/** "" for a channel's cell, and for a row. */
export function fieldLabel(cell: CellField, language: Language): string {
  const { field } = cell;
  if (field === null || field.startsWith(CHANNEL)) return "";
  return fieldOf(cell, language)?.header[language] ?? field.replace(OWN, "");
}
