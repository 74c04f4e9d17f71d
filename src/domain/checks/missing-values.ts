/** Warnings: numbers that the method would use and does not have. */
import type { Channel, Service } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

function ofServices(
  services: readonly Service[],
  field: "volume" | "complexity",
): readonly Finding[] {
  const rows = [...services.entries()].filter(([, service]) => service[field] === null);
  if (rows.length === 0) return [];
  return [
    finding(
      `${field}-missing`,
      rows.map(([row, { id }]) => ({ sheet: "services", service: id, row, field })),
      { services: rows.map(([, { id }]) => id) },
    ),
  ];
}

function ofChannels(
  channels: readonly Channel[],
  field: "cost" | "richness" | "capacity",
): readonly Finding[] {
  const rows = [...channels.entries()].filter(([, channel]) => channel[field] === null);
  if (rows.length === 0 || rows.length === channels.length) return [];
  return [
    finding(
      "channel-value-missing",
      rows.map(([row, { id }]) => ({ sheet: "channels", channel: id, row, field })),
      { field, channels: rows.map(([, { id }]) => id) },
    ),
  ];
}

/** One finding for each field, about all the services or channels that lack it; of channels only when others have it. */
export const missingValues = ({ model }: Checked): readonly Finding[] => [
  ...ofServices(model.services, "volume"),
  ...ofServices(model.services, "complexity"),
  ...ofChannels(model.channels, "cost"),
  ...ofChannels(model.channels, "richness"),
  ...ofChannels(model.channels, "capacity"),
];
