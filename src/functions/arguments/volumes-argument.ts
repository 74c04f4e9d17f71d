/** The volumes now as an argument: one row a cell as in files, or the workbook's grid of services × channels. */
import { serviceId } from "../../domain/model/ids";
import type { VolumeNow } from "../../domain/model/model";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { CURRENT_TABLE, readVolume, VOLUMES, type VolumeRow } from "../../sheets/current/table";
import type { CellsKind } from "./grid-argument";

export const VOLUMES_CELLS: CellsKind<VolumeRow> = {
  argument: "volumes",
  definition: { ...VOLUMES, name: CURRENT_TABLE },
  row: "service",
  value: "volume",
  labels: MATRIX_TEXTS.service,
  rows: "services",
  read: readVolume,
  record: (service, channel, volume) => ({
    service: serviceId(service),
    channel,
    volume: volume as VolumeNow,
    year: null,
    source: "",
    asOf: "",
  }),
};
