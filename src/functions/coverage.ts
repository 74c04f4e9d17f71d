/** CHANNEL.COVERAGE: how much of the target groups each service reaches by its primaries and complements. */
import { acceptance } from "../domain/units/acceptance";
import { coverage as layOutUnits, weightOfBoth, without } from "../domain/units/coverage";
import { chosenChannels } from "../domain/decisions/effective";
import type { Channel } from "../domain/model/model";
import { GROUPS, targetGroupOfRow } from "../sheets/groups/table";
import type { Problem } from "../workbook/problem";
import { readTable } from "../workbook/table";
import { channelRowsOf, codesOf, requireWidth } from "./codes-argument";
import { languageOfHeaders } from "./display-language";
import { GROUPS_KIND, requireArgument, settingsOf } from "./model-argument";
import { needsOf } from "./needs-argument";
import { notThere } from "./refusal";
import { refuseProblems, tableOfRange } from "./table-argument";

/** The arguments as they were passed; needs and settings may be left out. */
export interface CoverageArguments {
  readonly codes: unknown;
  readonly channels: unknown;
  readonly groups: unknown;
  readonly needs: unknown;
  readonly settings: unknown;
}

/**
 * The share of the weight of all units (method.md, Classification 3) that a primary or complement serves,
 * for services that serve all target groups.
 * @returns one column of shares 0–1, "" when no segment is large enough to be a unit
 */
export function coverage(passed: CoverageArguments): (number | "")[][] {
  const { classes, columns } = codesOf("codes", passed.codes);
  const rows = channelRowsOf(passed.channels);
  requireWidth("codes", columns, rows.length);
  requireArgument("groups", passed.groups);
  const source = tableOfRange(GROUPS_KIND, "groups", passed.groups);
  const language = languageOfHeaders(GROUPS, source);
  const reading = readTable(GROUPS, source);
  const groups = reading.rows.map(({ record }) => targetGroupOfRow(record));
  const channels = rows.filter((channel): channel is Channel => channel !== null);
  const { settings, problems: wrongSettings } = settingsOf(passed.settings, source.blanksAsZero);
  const problems: Problem[] = [...reading.problems, ...wrongSettings];
  const needs = needsOf(passed.needs, groups, channels, problems, source.blanksAsZero);
  refuseProblems(problems, language);
  if (groups.length === 0) throw notThere("no-rows", language, { argument: "groups" });
  const model = { channels, groups, needs, settings };
  const units = layOutUnits(model, acceptance(model), [...groups.keys()]);
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
