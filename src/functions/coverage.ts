/** CHANNEL.COVERAGE: how much of the target groups each service reaches by its primaries and complements. */
import { acceptance } from "../domain/units/acceptance";
import { coverage, weightOfBoth, without } from "../domain/units/coverage";
import { chosenChannels } from "../domain/decisions/effective";
import type { Channel } from "../domain/model/model";
import { GROUPS, targetGroupOfRow } from "../sheets/groups/table";
import type { Problem } from "../workbook/problem";
import { readTable } from "../workbook/table/table";
import { channelRowsOf, codesOf, requireWidth } from "./arguments/codes-argument";
import { languageOfHeaders } from "./display-language";
import { GROUPS_KIND, requireArgument, settingsOf } from "./arguments/model-argument";
import { needsOf } from "./arguments/needs-argument";
import { notThere } from "./function-error";
import { refuseProblems, tableOfRange } from "./arguments/table-argument";
import type { FunctionDescription } from "./description";
import {
  CHANNELS_PARAMETER,
  CODES_PARAMETER,
  NEEDS_PARAMETER,
  SETTINGS_PARAMETER,
} from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "COVERAGE",
  sv: "Andelen av målgrupperna, 0–1, som varje tjänst når genom sina huvudalternativ och komplement.",
  en: "Share of the target groups, 0–1, that each service reaches by its primaries and complements.",
  parameters: [
    CODES_PARAMETER,
    CHANNELS_PARAMETER,
    {
      name: "groups",
      sv: "Tabellen med målgrupper och dess rubriker: TargetGroups[#All].",
      en: "Table of target groups with its headers: TargetGroups[#All].",
    },
    NEEDS_PARAMETER,
    SETTINGS_PARAMETER,
  ],
};

/**
 * The share of the weight of all units (method.md, Classification 3) that a primary or complement serves,
 * for services that serve all target groups.
 * @returns one column of shares 0–1, "" when no segment is large enough to be a unit
 */
export function run(
  codes: unknown,
  channelTable: unknown,
  groupTable: unknown,
  needsTable?: unknown,
  settingsTable?: unknown,
): (number | "")[][] {
  const { classes, columns } = codesOf("codes", codes);
  const rows = channelRowsOf(channelTable);
  requireWidth("codes", columns, rows.length);
  requireArgument("groups", groupTable);
  const source = tableOfRange(GROUPS_KIND, "groups", groupTable);
  const language = languageOfHeaders(GROUPS, source);
  const reading = readTable(GROUPS, source);
  const groups = reading.rows.map(({ record }) => targetGroupOfRow(record));
  const channels = rows.filter((channel): channel is Channel => channel !== null);
  const { settings, problems: wrongSettings } = settingsOf(settingsTable, source.blanksAsZero);
  const problems: Problem[] = [...reading.problems, ...wrongSettings];
  const needs = needsOf(needsTable, groups, channels, problems, source.blanksAsZero);
  refuseProblems(problems, language);
  if (groups.length === 0) throw notThere("no-rows", language, { argument: "groups" });
  const model = { channels, groups, needs, settings };
  const units = coverage(model, acceptance(model), [...groups.keys()]);
  const total = weightOfBoth(units, units.all, units.all);
  const indexOf = new Map(channels.map((channel, index) => [channel, index]));
  return classes.map((line) => {
    if (total === 0) return [""];
    const chosen = chosenChannels(line).flatMap((column) => {
      const channel = rows[column] ?? null;
      return channel === null ? [] : (indexOf.get(channel) ?? []);
    });
    const left = without(units, units.all, chosen);
    return [1 - weightOfBoth(units, left, left) / total];
  });
}
