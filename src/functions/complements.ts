/** CHANNEL.COMPLEMENTS: the complements of each service, by name. */
import { labelsOfClass } from "./arguments/labels-of-class";
import type { FunctionDescription } from "./description";
import { CODES_PARAMETER, COLUMNS_PARAMETER } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "COMPLEMENTS",
  sv: "Komplementen för varje tjänst, åtskilda med komma.",
  en: "Complementary channels of each service, separated by commas.",
  parameters: [CODES_PARAMETER, COLUMNS_PARAMETER],
};

/** @returns one column of the channels' labels in column order, separated by commas, "" where a row has none */
export const run = (codes: unknown, channels: unknown): string[][] =>
  labelsOfClass(codes, channels, "complement");
