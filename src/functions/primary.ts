/** CHANNEL.PRIMARY: the primary of each service, by name. */
import { labelsOfClass } from "./arguments/labels-of-class";
import type { FunctionDescription } from "./description";
import { CODES_PARAMETER, COLUMNS_PARAMETER } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "PRIMARY",
  sv: "Huvudalternativet för varje tjänst.",
  en: "Primary channel of each service.",
  parameters: [CODES_PARAMETER, COLUMNS_PARAMETER],
};

/** @returns one column of the channels' labels, several separated by commas, "" where a row has no primary */
export const run = (codes: unknown, channels: unknown): string[][] =>
  labelsOfClass(codes, channels, "primary");
