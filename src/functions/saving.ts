/** CHANNEL.SAVING: how much less the wanted volumes cost than the current ones. */
import { benefit } from "../domain/money/costs";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import type { NowVolumes } from "../domain/volumes/volumes-now";
import { COUNT } from "../domain/model/ranges";
import { readVolume } from "../sheets/current/table";
import { channelId, serviceId } from "../domain/model/ids";
import { rangeRows } from "./arguments/argument";
import { channelRowsOf, isChannelTable } from "./arguments/codes-argument";
import { displayLanguage } from "./display-language";
import { requireArgument } from "./arguments/model-argument";
import { numbersOf, readCells } from "./arguments/number-argument";
import { invalid, notThere } from "./function-error";
import type { FunctionDescription } from "./description";

export const description: FunctionDescription = {
  id: "SAVING",
  sv: "Intern kostnad i dag minus önskad intern kostnad, för de tjänster vars volymer är kända i båda.",
  en: "Internal cost now minus internal cost wanted, over the services whose volumes are known in both.",
  result: "value",
  parameters: [
    {
      name: "volumesNow",
      sv: "Kontakter per år i dag, tjänster × kanaler. Tomt: inte känt. x: antalet är inte känt. –: kan inte användas.",
      en: "Contacts per year now, services × channels. Blank: not known. x: how many is not known. –: cannot be used.",
    },
    {
      name: "volumesWanted",
      sv: "Önskade kontakter per år, samma tjänster och kanaler.",
      en: "Contacts per year wanted, the same services and channels.",
    },
    {
      name: "costs",
      sv: "Kostnad per kontakt för varje kanal: en rad, en kolumn eller Channels[#All].",
      en: "Cost per contact of each channel: a row, a column or Channels[#All].",
    },
  ],
};

type Volumes = Pick<NowVolumes, "volumes" | "known" | "inPart"> & {
  readonly rows: number;
  readonly columns: number;
};

function volumesOf(argument: string, value: unknown): Volumes {
  requireArgument(argument, value);
  const cells = readCells(argument, rangeRows(value), readVolume);
  const lines = cells.map((line) =>
    line.map((cell) => (typeof cell === "number" ? cell : Number.NaN)),
  );
  const known = Uint8Array.from(lines, (line) => (line.some((cell) => cell > 0) ? 1 : 0));
  const inPart = Uint8Array.from(cells, (line) => (line.includes("not-counted") ? 1 : 0));
  return {
    rows: lines.length,
    columns: lines[0]?.length ?? 0,
    volumes: {
      services: lines.map((_, row) => serviceId(`${row}`)),
      channels: (lines[0] ?? []).map((_, column) => channelId(`${column}`)),
      cells: Float64Array.from(lines.flat()),
    },
    known,
    inPart,
  };
}

/** Cost per contact by column: from the table of channels, or a range of numbers. */
function costsOf(value: unknown): readonly (number | null)[] {
  requireArgument("costs", value);
  return isChannelTable(value)
    ? channelRowsOf(value).map((channel) => channel?.cost ?? null)
    : numbersOf("costs", value, COUNT).flat();
}

/**
 * Internal cost now − internal cost wanted, over the services whose volumes are known, in whole, in both ranges.
 * @param volumesNow services × channels, contacts per year; blank = not known, x = not counted, – = cannot be used
 * @param volumesWanted the same services and channels
 * @param costs cost per contact of each channel
 * @returns one number, > 0 is a saving
 * @throws FunctionError (#N/A) when a channel that has volumes has no cost, or no service can be compared
 */
export function run(volumesNow: unknown, volumesWanted: unknown, costs: unknown): number {
  const now = volumesOf("volumesNow", volumesNow);
  const wanted = volumesOf("volumesWanted", volumesWanted);
  const language = displayLanguage();
  if (now.rows !== wanted.rows) {
    const [rows, other, count] = [wanted.rows, "volumesNow", now.rows];
    throw invalid("rows-differ", language, {
      argument: "volumesWanted",
      rows,
      other,
      wanted: count,
    });
  }
  const costOf = costsOf(costs);
  for (const [argument, { columns }] of [
    ["volumesNow", now],
    ["volumesWanted", wanted],
  ] as const) {
    if (columns === costOf.length) continue;
    const other = "costs";
    throw invalid("columns-differ", language, { argument, columns, other, wanted: costOf.length });
  }
  const model = {
    channels: costOf.map((cost, column) => ({ ...NO_CHANNEL, id: channelId(`${column}`), cost })),
    settings: DEFAULT_SETTINGS,
  };
  const withoutCost = costOf.findIndex(
    (cost, column) => cost === null && [now, wanted].some((each) => hasVolume(each, column)),
  );
  if (withoutCost >= 0) {
    throw notThere("cost-missing", language, { argument: "costs", column: withoutCost + 1 });
  }
  const found = benefit(model, now, wanted);
  if (found.servicesCompared > 0) return found.internal;
  throw notThere("nothing-to-compare", language, {
    argument: "volumesNow",
    other: "volumesWanted",
  });
}

const NO_CHANNEL = {
  name: "",
  group: null,
  mode: null,
  role: null,
  electronic: null,
  kinds: [],
  richness: null,
  capacity: null,
  avoidable: null,
  introduction: null,
  yearly: null,
  minutes: null,
  capabilities: [],
  direction: null,
  lastYear: null,
  source: "",
  asOf: "",
} as const;

/** Whether anything is counted in the column. */
const hasVolume = ({ volumes, columns }: Volumes, column: number): boolean =>
  volumes.cells.some((volume, cell) => cell % columns === column && volume > 0);
