/** CHANNEL.COVERAGE: how much of the target groups each service reaches by its primaries and complements. */
import { bestAcceptance } from "../domain/units/coverage";
import { methodTables } from "../domain/units/method-tables";
import { chosenChannels } from "../domain/decisions/effective";
import { isAtLeast } from "../domain/score/tolerance";
import type { Model } from "../domain/model/model";
import { GROUPS } from "../sheets/groups/table";
import { SERVICES } from "../sheets/services/table";
import { isLeftOut, tableRows } from "./arguments/argument";
import { channelRowsOf, codesOf, requireWidth } from "./arguments/codes-argument";
import { modelOfArguments, requireArgument } from "./arguments/model-argument";
import { languageOfHeaders } from "./display-language";
import { invalid } from "./function-error";
import type { FunctionDescription } from "./description";
import {
  CHANNELS_PARAMETER,
  CODES_PARAMETER,
  NEEDS_PARAMETER,
  SERVICES_PARAMETER,
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
    {
      ...SERVICES_PARAMETER,
      optional: true,
      sv: "Tabellen med raderna i codes som tjänster: Services[#All]. Utelämnad: varje rad vänder sig till alla målgrupper.",
      en: "Table with the rows of codes as services: Services[#All]. Left out: each row is for all target groups.",
    },
  ],
};

/** Services of which nothing is known, one for each row of codes, with headers in the language of the target groups'. */
function blankServices(rows: number, groups: unknown): string[][] {
  const headers = (tableRows(groups)[0] ?? []).map(String);
  const language = languageOfHeaders(GROUPS, { headers });
  const { id, name } = SERVICES.fields;
  return [
    [id.header[language], name.header[language]],
    ...Array.from({ length: rows }, (_, row) => [`${row + 1}`, ""]),
  ];
}

/** The share of the weight of the counted units of a service that some channels serve; "" where it has none. */
function reached(model: Model, service: number, columns: readonly number[]): number | "" {
  const cover = methodTables(model).coverageOf(service);
  let all = 0;
  let served = 0;
  for (const { index, counted } of cover.classes) {
    all += counted;
    const best = bestAcceptance(cover, index, columns);
    if (columns.length > 0 && isAtLeast(best, model.settings.acceptanceThreshold)) {
      served += counted;
    }
  }
  return all > 0 ? served / all : "";
}

/**
 * The share of the weight of all counted units (docs/method.md, Units) that a primary or complement serves.
 * @param services the services of the rows of codes; left out: nothing is known of them, and each serves all
 * target groups
 * @returns one column of shares 0–1, "" where a row has no service or no unit is large enough to count
 */
export function run(
  codes: unknown,
  channels: unknown,
  groups: unknown,
  needs?: unknown,
  settings?: unknown,
  services?: unknown,
): (number | "")[][] {
  const { classes, columns } = codesOf("codes", codes);
  requireWidth("codes", columns, channelRowsOf(channels).length);
  requireArgument("groups", groups);
  const read = modelOfArguments({
    services: isLeftOut(services) ? blankServices(classes.length, groups) : services,
    channels,
    groups,
    needs,
    settings,
  });
  const { model, language, serviceRows, channelRows } = read;
  const rows = (serviceRows.at(-1) ?? -1) + 1;
  if (rows > classes.length) {
    throw invalid("rows-differ", language, {
      argument: "codes",
      rows: classes.length,
      other: "services",
      wanted: rows,
    });
  }
  const columnOf = new Map(channelRows.map((row, column) => [row, column]));
  const serviceOf = new Map(serviceRows.map((row, service) => [row, service]));
  return classes.map((line, row) => {
    const service = serviceOf.get(row);
    if (service === undefined) return [""];
    const chosen = chosenChannels(line).flatMap((column) => columnOf.get(column) ?? []);
    return [reached(model, service, chosen)];
  });
}
