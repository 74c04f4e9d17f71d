/** CHANNEL.PRIMARY: the primary of each service, by name. */
import { labelsOfClass } from "./labels-of-class";

/** @returns one column of the channels' labels, several separated by commas, "" where a row has no primary */
export const primary = (codes: unknown, channels: unknown): string[][] =>
  labelsOfClass(codes, channels, "primary");
