/** The table `Current`: current volumes by service and channel; in files one row per cell. A positive number, 0, not counted, cannot be used and not known are distinct. */
import { COUNT, YEAR } from "../../domain/model/ranges";
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import type { VolumeEntry, VolumeNow } from "../../domain/model/model";
import { textInTextCell, trimmed, type Cell, type Content } from "../../workbook/cell";
import { day } from "../../workbook/day-field";
import { guarded, idField, numberField, textField, type Field } from "../../workbook/fields";
import { readGrid, type Grid } from "../../workbook/grid/grid";
import { readInputColumn } from "../../workbook/grid/input-columns";
import { readNumber, type NumbersOf } from "../../workbook/numbers/number-columns";
import type { Notation } from "../../workbook/numbers/numbers";
import { read, type Problem, type Reading } from "../../workbook/problem";
import type { TableDefinition } from "../../workbook/table/table";

const CANNOT_BE_USED = /^[-–—−]$/;
const NOT_COUNTED = /^[x×]$/iu;

/** Volumes are counts. */
export const VOLUME_NUMBERS: NumbersOf = { kind: "count", range: COUNT };

/** A volume now; null: not known. */
export const readVolume = guarded(volumeOf);

function volumeOf(cell: Cell, notation?: Notation): Reading<VolumeNow | null> {
  const userInput = trimmed(cell);
  if (userInput === "") return read(null);
  if (CANNOT_BE_USED.test(userInput)) return read("cannot-be-used");
  return NOT_COUNTED.test(userInput)
    ? read("not-counted")
    : readNumber(cell, VOLUME_NUMBERS, notation);
}

export function writeVolume(volume: VolumeNow): Content {
  if (typeof volume === "number") return volume;
  return textInTextCell(volume === "not-counted" ? "x" : "–");
}

const volume: Field<VolumeEntry["volume"] | null> = {
  header: { sv: "Volym", en: "Volume" },
  hint: {
    sv: "Kontakter per år. 0 = erbjuds, ingen kom. x = erbjuds, antalet är inte känt. – = kan inte användas. Tomt = inte känt.",
    en: "Contacts per year. 0 = offered, none came. x = offered, how many is not known. – = cannot be used. Blank = not known.",
  },
  width: 11,
  format: "integer",
  numbers: VOLUME_NUMBERS,
  read: readVolume,
  write: (now) => (now === null ? null : writeVolume(now)),
};

/** A row of a file; a blank volume is not known. */
export interface VolumeRow {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly volume: VolumeNow | null;
  /** The year of the contacts; null: not stated. */
  readonly year: number | null;
  /** Where the volume comes from, "" when not stated. */
  readonly source: string;
  /** ISO date of the volume, "" when not stated. */
  readonly asOf: string;
}

/** The table in files. */
export const VOLUMES: TableDefinition<VolumeRow> = {
  name: "Volumes",
  key: "volumes",
  title: { sv: "Nuläge", en: "Current" },
  fields: {
    service: idField<ServiceId>(
      {
        header: { sv: "Tjänst", en: "Service" },
        hint: { sv: "Tjänstens id.", en: "The service's id." },
        width: 18,
      },
      "services",
    ),
    channel: idField<ChannelId>(
      {
        header: { sv: "Kanal", en: "Channel" },
        hint: { sv: "Kanalens id.", en: "The channel's id." },
        width: 18,
      },
      "channels",
    ),
    volume,
    year: numberField(
      {
        header: { sv: "År", en: "Year" },
        hint: {
          sv: "Året som kontakterna gäller. Tomt: året på bladet Nuläge.",
          en: "The year of the contacts. Blank: the year on the sheet Current.",
        },
        width: 8,
      },
      YEAR,
      "year",
    ),
    source: textField({
      header: { sv: "Källa", en: "Source" },
      hint: { sv: "Var volymen kommer från.", en: "Where the volume comes from." },
      width: 24,
    }),
    asOf: day({
      header: { sv: "Uppgiftens datum", en: "As of" },
      hint: { sv: "Dagen som volymen gäller.", en: "The day of the volume." },
      width: 12,
    }),
  },
};

export const CURRENT_TABLE = "Current";

/** The column of the sheet with the year of each service's volumes. */
export const YEAR_OF_VOLUMES = numberField(
  {
    header: { sv: "År", en: "Year" },
    hint: {
      sv: "Året som radens volymer gäller. Tomt: en körning skriver de andras år, annars det året den görs.",
      en: "The year of the volumes in the row. Blank: a run writes the year of the others, else its own.",
    },
    width: 8,
  },
  YEAR,
  "year",
);

/** The years that the sheet states, and the cells that could not be read. */
export function readYears(grid: Grid | null): {
  readonly years: ReadonlyMap<ServiceId, number>;
  readonly problems: readonly Problem[];
} {
  const { values, problems } = readInputColumn(grid, YEAR_OF_VOLUMES);
  const years = [...values].flatMap(([row, year]) =>
    year === null ? [] : [[serviceId(row), year] as const],
  );
  return { years: new Map(years), problems };
}

/** The current volumes on the sheet, and the cells that could not be read. */
export function readVolumes(grid: Grid | null): {
  readonly volumes: readonly VolumeEntry[];
  readonly problems: readonly Problem[];
} {
  const { cells, problems } = readGrid(grid, readVolume, VOLUME_NUMBERS);
  return {
    volumes: cells.map(({ row, column, value }) => ({
      service: serviceId(row),
      channel: channelId(column),
      volume: value,
    })),
    problems,
  };
}
