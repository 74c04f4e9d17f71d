/** Sheet `current`: service × channel volumes now; in files one row a cell. Number, 0, cannot be used and not measured stay apart. */
import type { ChannelId, ServiceId } from "../domain/ids";
import type { VolumeEntry, VolumeNow } from "../domain/model";
import { textInTextCell, trimmed, type Cell, type Content } from "./cell";
import { COUNT, idField, readNumber, type Field } from "./fields";
import { read, type Reading } from "./problem";
import type { TableDefinition } from "./table";

const CANNOT_BE_USED = /^[-–—−]$/;

/** A volume now; null: not measured. */
export function readVolume(cell: Cell): Reading<VolumeNow | null> {
  const written = trimmed(cell);
  if (written === "") return read(null);
  return CANNOT_BE_USED.test(written) ? read("cannot-be-used") : readNumber(cell, COUNT);
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

/** The form that files have. */
export const VOLUMES: TableDefinition<VolumeRow> = {
  name: "Volumes",
  key: "volumes",
  title: { sv: "Nuläge", en: "Current" },
  fields: {
    service: idField<ServiceId>({
      header: { sv: "Tjänst", en: "Service" },
      hint: { sv: "Tjänstens id.", en: "The service's id." },
      width: 18,
    }),
    channel: idField<ChannelId>({
      header: { sv: "Kanal", en: "Channel" },
      hint: { sv: "Kanalens id.", en: "The channel's id." },
      width: 18,
    }),
    volume,
  },
};
