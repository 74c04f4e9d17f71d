/**
 * Ordinary services of municipalities and the state (`services.csv`), with the channels that a channel strategist
 * would accept, written before the method was tried on them. Only the catalogue goes with them: no volumes by
 * channel, no needs, no rules; requirements where law or the matter itself sets them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classify } from "../../../src/domain/classification/classification";
import { rowAt } from "../../../src/domain/model/matrix";
import type { CellClass, Model } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { catalogueChannels } from "../../../src/example/catalogue/channels";
import { catalogueRequirements } from "../../../src/example/catalogue/requirements";
import { catalogueTargetGroups } from "../../../src/example/catalogue/target-groups";
import { readCsv } from "../../../src/import/csv";
import { SERVICES } from "../../../src/sheets/services/table";
import { readTable } from "../../../src/workbook/table/table";

/** What a strategist would accept for a service. */
interface Accepted {
  /** Any of them goes first. */
  readonly primaries: readonly string[];
  /** At least one of them beside; empty: none is needed. */
  readonly complements: readonly string[];
}

/** What the method suggests for a service of the panel, and what is accepted. */
export interface Judged extends Accepted {
  readonly id: string;
  readonly suggestedPrimaries: readonly string[];
  readonly suggestedComplements: readonly string[];
}

const FILE = "services.csv";
const ACCEPTED = ["primaries", "complements"] as const;

const listOf = (cell: unknown): readonly string[] =>
  typeof cell === "string" && cell !== "" ? cell.split("|") : [];

/** The services of the panel, and what is accepted of each. */
export function readPanel(): { readonly model: Model; readonly accepted: readonly Accepted[] } {
  const reading = readCsv(readFileSync(join(__dirname, FILE)), FILE);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { source } = reading;
  const [primaries, complements] = ACCEPTED.map((header) => source.headers.indexOf(header));
  const headers = source.headers.map((header) =>
    ACCEPTED.some((each) => each === header) ? "" : header,
  );
  const { rows, problems } = readTable(SERVICES, { ...source, headers });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    model: {
      services: rows.map(({ record }) => record),
      channels: catalogueChannels("en"),
      groups: catalogueTargetGroups("en"),
      requirements: catalogueRequirements("en"),
      rules: [],
      needs: [],
      volumes: [],
      contacts: [],
      settings: DEFAULT_SETTINGS,
      today: "2026-06-01",
    },
    accepted: rows.map(({ row }) => ({
      primaries: listOf(source.rows[row]?.[primaries ?? -1]),
      complements: listOf(source.rows[row]?.[complements ?? -1]),
    })),
  };
}

/** The panel with the method's suggestions. */
export function judgePanel(): readonly Judged[] {
  const { model, accepted } = readPanel();
  const { suggested } = classify(model);
  return model.services.map(({ id }, row) => {
    const classes = [...rowAt(suggested, row)];
    const channelsOf = (wanted: CellClass) =>
      model.channels.filter((_, column) => classes[column] === wanted).map((channel) => channel.id);
    return {
      primaries: accepted[row]?.primaries ?? [],
      complements: accepted[row]?.complements ?? [],
      id,
      suggestedPrimaries: channelsOf("primary"),
      suggestedComplements: channelsOf("complement"),
    };
  });
}

/** Whether a strategist accepts all that goes first. */
export const hasAcceptablePrimary = (judged: Judged): boolean =>
  judged.suggestedPrimaries.length > 0 &&
  judged.suggestedPrimaries.every((id) => judged.primaries.includes(id));

/** Whether a strategist accepts what stands beside it. */
export const hasAcceptableComplements = (judged: Judged): boolean =>
  judged.complements.length === 0 ||
  judged.suggestedComplements.some((id) => judged.complements.includes(id));
