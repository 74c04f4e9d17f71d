/** A model as the CSV files that `build` takes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../../src/domain/model/model";

/** How volumes that are no number are written. */
const VOLUME_CODES = { "not-counted": "x", "cannot-be-used": "-" } as const;

type Cells = readonly (string | number | null)[];

const lines = (rows: readonly Cells[]): string =>
  rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n") + "\n";

const rowsOf = (model: Model): Readonly<Record<string, readonly Cells[]>> => ({
  services: [
    "id,name,department,kind,lifeEvent,targetGroups,volume,complexity,requirements,growth".split(
      ",",
    ),
    ...model.services.map((service): Cells => [
      service.id,
      service.name,
      service.department,
      service.kinds.join("|"),
      service.lifeEvent,
      service.targetGroups.join("|"),
      service.volume,
      service.complexity,
      service.requirements.join("|"),
      service.growth,
    ]),
  ],
  channels: [
    "id,name,group,kinds,richness,capacity,cost,minutes,capabilities,direction".split(","),
    ...model.channels.map((channel): Cells => [
      channel.id,
      channel.name,
      channel.group,
      channel.kinds.join("|"),
      channel.richness,
      channel.capacity,
      channel.cost,
      channel.minutes,
      channel.capabilities.join("|"),
      channel.direction,
    ]),
  ],
  groups: [
    ["id", "name", "size", "E", "M", "P"],
    ...model.groups.map(({ id, name, size, shares: { E, M, P } }): Cells => [
      id,
      name,
      size,
      E,
      M,
      P,
    ]),
  ],
  requirements: [
    ["id", "name", "severity", "legalBasis"],
    ...model.requirements.map(({ id, name, severity, legalBasis }): Cells => [
      id,
      name,
      severity,
      legalBasis,
    ]),
  ],
  rules: [
    ["service", "channel", "class", "reason"],
    ...model.rules.map((rule): Cells => [
      rule.service ?? "*",
      "id" in rule.channel ? rule.channel.id : `group:${rule.channel.group}`,
      { primary: "H", complement: "K", discouraged: "B", forbidden: "F" }[rule.class],
      rule.reason,
    ]),
  ],
  needs: [
    ["group", "channel", "acceptance"],
    ...model.needs.map(({ group, channel, acceptance }): Cells => [group, channel, acceptance]),
  ],
  volumes: [
    ["service", "channel", "volume"],
    ...model.volumes.map(({ service, channel, volume }): Cells => [
      service,
      channel,
      typeof volume === "number" ? volume : VOLUME_CODES[volume],
    ]),
  ],
});

/** Writes one file a table into the folder. @returns the options that hand them to `build` */
export function writeCsvFiles(model: Model, folder: string): string[] {
  return Object.entries(rowsOf(model)).flatMap(([table, rows]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, lines(rows));
    return [`--${table}`, file];
  });
}
