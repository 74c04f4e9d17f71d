/** CHANNEL.SAVING: what is saved a year when contacts go from the current to the wanted volumes. */
import { moves, saved, savedByContact, type Moves } from "../domain/money/saving";
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
  sv: "Vad myndigheten sparar per år när kontakterna flyttar, för de tjänster vars volymer är kända i båda: kontakter i dag minus önskade × kostnad × påverkbar andel.",
  en: "What the authority saves a year when contacts move, over the services whose volumes are known in both: contacts now minus wanted × cost × avoidable share.",
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
      sv: "Kostnad per kontakt för varje kanal: en rad, en kolumn eller Channels[#All], som även har den påverkbara andelen.",
      en: "Cost per contact of each channel: a row, a column or Channels[#All], which has the avoidable share too.",
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

/** What a contact less in each column saves, NaN where its cost is not known: from the table of channels, or a range of costs. */
function savedOf(value: unknown): Float64Array {
  requireArgument("costs", value);
  return isChannelTable(value)
    ? Float64Array.from(channelRowsOf(value), (channel) =>
        channel === null ? Number.NaN : savedByContact(channel),
      )
    : Float64Array.from(numbersOf("costs", value, COUNT).flat(), (cost) => cost ?? Number.NaN);
}

/** The first column whose contacts move and have no known cost, from 1. */
function firstUnknown({ moved }: Moves, values: Float64Array): number {
  const cell = moved.cells.findIndex(
    (contacts, index) => Math.abs(contacts) > 0 && Number.isNaN(values[index % values.length]),
  );
  return (cell % values.length) + 1;
}

/**
 * Contacts now less contacts wanted, times what a contact costs, over the services whose volumes are known, in
 * whole, in both ranges.
 * @param volumesNow services × channels, contacts per year; blank = not known, x = not counted, – = cannot be used
 * @param volumesWanted the same services and channels
 * @param costs cost per contact of each channel
 * @returns one number, > 0 is a saving
 * @throws FunctionError (#N/A) when more than a tenth of what moves has no cost, or no service can be compared
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
  const values = savedOf(costs);
  for (const [argument, { columns }] of [
    ["volumesNow", now],
    ["volumesWanted", wanted],
  ] as const) {
    if (columns === values.length) continue;
    const other = "costs";
    throw invalid("columns-differ", language, { argument, columns, other, wanted: values.length });
  }
  const compared = moves(now, wanted);
  if (!compared.compared.includes(1)) {
    throw notThere("nothing-to-compare", language, {
      argument: "volumesNow",
      other: "volumesWanted",
    });
  }
  const { headline, totals } = saved(compared, values);
  if (headline) return totals.base;
  const column = firstUnknown(compared, values);
  throw notThere("cost-missing", language, { argument: "costs", column });
}
