/** What tables and fields are called in conflicts: by the names of their sheets and the headers of their columns. */
import type { Bilingual, Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { CHANGES_HEADERS, SHEET as CHANGES } from "../changes/texts";
import { CHANNELS } from "../channels/table";
import { HEADERS as CHECKS_HEADERS, SHEET as CHECKS } from "../checks/texts";
import { PAST_HEADERS, SHEET as FOLLOW_UP, TARGET_HEADERS } from "../follow-up/texts";
import { HEADERS as GLOSSARY_HEADERS, SHEET as GLOSSARY } from "../glossary/texts";
import { SHEET as SERVICE_GROUPS } from "../service-groups/texts";
import { STRATEGY_TEXTS } from "../strategy/table-texts";
import { SHEET as STRATEGY } from "../strategy/texts";
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
  Targets: labelled(FOLLOW_UP.name, { goal: TARGET_HEADERS.goal }),
  FollowUp: labelled(FOLLOW_UP.name, { volume: PAST_HEADERS.volume }),
  Changes: labelled(CHANGES.name, CHANGES_HEADERS),
  Checks: labelled(CHECKS.name, CHECKS_HEADERS),
  Strategy: labelled(STRATEGY.name, { text: STRATEGY_TEXTS.freeLabel }),
  Glossary: labelled(GLOSSARY.name, GLOSSARY_HEADERS),
  ServiceGroups: labelled(SERVICE_GROUPS.name, {}),
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
