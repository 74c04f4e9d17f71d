/** Sheet `current`: service × channel volumes now; in files one row a cell. Number, 0, cannot be used and not measured stay apart. */
import { COUNT } from "../../domain/model/ranges";
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import type { Channel, Service, VolumeEntry, VolumeNow } from "../../domain/model/model";
import type { Steps } from "../../domain/steps";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { cellAddress } from "../../a1/address";
import { textInTextCell, trimmed, type Cell, type Content } from "../../workbook/cell";
import { idField, readNumber, type Field } from "../../workbook/fields";
import { TAB_INPUT, type Stamp } from "../../workbook/frame";
import { gridPosition, type Grid } from "../../workbook/grid/grid";
import { gridPlan, type GridPlan } from "../../workbook/grid/grid-plan";
import { read, type Problem, type Reading } from "../../workbook/problem";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { TableDefinition } from "../../workbook/table";

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

export const CURRENT_TABLE = "Current";

/** The volumes now that stand in the sheet, and the cells that hold something else. */
export function readVolumes(grid: Grid): {
  readonly volumes: readonly VolumeEntry[];
  readonly problems: readonly Problem[];
} {
  const volumes: VolumeEntry[] = [];
  const problems: Problem[] = [];
  for (const row of grid.rows) {
    for (const column of grid.columns) {
      const reading = readVolume(cellAt(grid.sheet, row.at, column.at));
      if (!reading.ok) {
        const { code, values } = reading;
        problems.push({ code, values, position: gridPosition(grid, row, column) });
      } else if (reading.value !== null) {
        volumes.push({
          service: serviceId(row.id),
          channel: channelId(column.id),
          volume: reading.value,
        });
      }
    }
  }
  return { volumes, problems };
}

export interface CurrentRequest {
  readonly name: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly grid: Grid | null;
  readonly services: readonly Service[];
  readonly channels: readonly Channel[];
  readonly volumes: readonly VolumeEntry[];
}

/** Plans the sheet: what stands there stands, unless `volumes` say otherwise. */
export function* currentPlan(request: CurrentRequest): Steps<GridPlan> {
  const { language } = request;
  const now = new Map(
    request.volumes.map((entry) => [`${entry.service}|${entry.channel}`, entry.volume]),
  );
  return yield* gridPlan({
    key: "current",
    table: CURRENT_TABLE,
    tabColor: TAB_INPUT,
    language,
    name: request.name,
    stamp: request.stamp,
    sheet: request.sheet,
    grid: request.grid,
    rowHeaders: [
      { header: MATRIX_TEXTS.id[language], width: 20 },
      { header: MATRIX_TEXTS.service[language], width: 44 },
    ],
    rows: request.services.map(({ id, name }) => ({ id, labels: [name] })),
    channels: request.channels,
    style: "integer",
    columnWidth: 11,
    cell: (service, channel) => {
      const volume = now.get(`${service}|${channel.id}`);
      return volume === undefined ? null : writeVolume(volume);
    },
    validation: (body) => {
      const first = cellAddress(body.row, body.column);
      return {
        area: body,
        rule: { formula: `=OR(${first}="–",${first}="-",AND(ISNUMBER(${first}),${first}>=0))` },
        title: MATRIX_TEXTS.volumeTitle[language],
        message: MATRIX_TEXTS.volumeHint[language],
        strict: true,
      };
    },
    helperColumns: [],
    conditionals: () => [],
  });
}
