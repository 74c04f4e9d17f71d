/** CHANNEL.COMPLEMENTS: the complements of each service, by name. */
import { labelsOfClass } from "./labels-of-class";

/** @returns one column of the channels' labels in column order, separated by commas, "" where a row has none */
export const complements = (codes: unknown, channels: unknown): string[][] =>
  labelsOfClass(codes, channels, "complement");
