/** The table `Current`: current volumes by service and channel; in files one row per cell. A positive number, 0, cannot be used and not measured are distinct. */
import { COUNT } from "../../domain/model/ranges";
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import type { VolumeEntry, VolumeNow } from "../../domain/model/model";
import { textInTextCell, trimmed, type Cell, type Content } from "../../workbook/cell";
import { idField, readNumber, type Field } from "../../workbook/fields";
import { readGrid, type Grid } from "../../workbook/grid/grid";
import { read, type Problem, type Reading } from "../../workbook/problem";
import type { TableDefinition } from "../../workbook/table/table";

const CANNOT_BE_USED = /^[-–—−]$/;

/** A volume now; null: not measured. */
export function readVolume(cell: Cell): Reading<VolumeNow | null> {
  const userInput = trimmed(cell);
  if (userInput === "") return read(null);
  return CANNOT_BE_USED.test(userInput) ? read("cannot-be-used") : readNumber(cell, COUNT);
}

export const writeVolume = (volume: VolumeNow): Content =>
  volume === "cannot-be-used" ? textInTextCell("–") : volume;

const volume: Field<VolumeEntry["volume"] | null> = {
  header: { sv: "Volym", en: "Volume" },
  hint: {
    sv: "Kontakter per år. 0 = erbjuds, ingen kom. – = kan inte användas. Tomt = inte mätt.",
    en: "Contacts per year. 0 = offered, none came. – = cannot be used. Blank = not measured.",
  },
  width: 11,
  format: "integer",
  read: readVolume,
  write: (now) => (now === null ? null : writeVolume(now)),
};

/** A row of a file; a blank volume is not measured. */
export interface VolumeRow {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly volume: VolumeNow | null;
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
  },
};

export const CURRENT_TABLE = "Current";

/** The current volumes on the sheet, and the cells that could not be read. */
export function readVolumes(grid: Grid | null): {
  readonly volumes: readonly VolumeEntry[];
  readonly problems: readonly Problem[];
} {
  const { cells, problems } = readGrid(grid, readVolume);
  return {
    volumes: cells.map(({ row, column, value }) => ({
      service: serviceId(row),
      channel: channelId(column),
      volume: value,
    })),
    problems,
  };
}
