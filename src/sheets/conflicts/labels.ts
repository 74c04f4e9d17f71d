/** What tables and fields are called in conflicts: by the names of their sheets and the headers of their columns. */
import type { Bilingual, Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { CHANNELS } from "../channels/table";
import { SHEET as CURRENT } from "../current/texts";
import { YEAR_OF_VOLUMES } from "../current/table";
import { GROUPS } from "../groups/table";
import { SHEET as MATRIX } from "../matrix/texts";
import { SHEET as NEEDS } from "../needs/texts";
import { reasonsTable } from "../reasons/table";
import { REQUIREMENTS } from "../requirements/table";
import { rulesTable } from "../rules/table";
import { SERVICES } from "../services/table";
import { SETTINGS } from "../settings/table";
import type { ConflictCell } from "./conflict";

interface Labelled {
  readonly title: Bilingual;
  readonly fields: Readonly<Record<string, { readonly header: Bilingual }>>;
}

const labelled = (title: Bilingual, headers: Readonly<Record<string, Bilingual>>): Labelled => ({
  title,
  fields: Object.fromEntries(Object.entries(headers).map(([key, header]) => [key, { header }])),
});

const LABELS: Readonly<Record<string, Labelled>> = {
  Services: SERVICES,
  Channels: CHANNELS,
  TargetGroups: GROUPS,
  Requirements: REQUIREMENTS,
  Rules: rulesTable("sv"),
  Reasons: reasonsTable("sv"),
  Settings: SETTINGS,
  Matrix: labelled(MATRIX.name, {
    status: MATRIX_TEXTS.status,
    decidedBy: MATRIX_TEXTS.decidedBy,
    date: MATRIX_TEXTS.decidedOn,
  }),
  Current: labelled(CURRENT.name, { year: YEAR_OF_VOLUMES.header }),
  Needs: labelled(NEEDS.name, {}),
};

export const tableLabel = (table: string, language: Language): string =>
  LABELS[table]?.title[language] ?? table;

const CHANNEL = "channel:";
const OWN = /^own:/;

/** "" for a channel's cell, and for a row. */
export function fieldLabel(
  { table, field }: Pick<ConflictCell, "table" | "field">,
  language: Language,
): string {
  if (field === null || field.startsWith(CHANNEL)) return "";
  return LABELS[table]?.fields[field]?.header[language] ?? field.replace(OWN, "");
}
