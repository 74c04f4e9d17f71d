/** CHANNEL.FREQUENCY: the level of volumes. */
import { frequencyOfVolume } from "../domain/score/frequency";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import { COUNT } from "../domain/model/ranges";
import { readSettings } from "../sheets/settings/table";
import { isLeftOut, rangeRows } from "./arguments/argument";
import { displayLanguage } from "./display-language";
import { requireArgument } from "./arguments/model-argument";
import { filled, numbersOf } from "./arguments/number-argument";
import { refuseProblems } from "./arguments/table-argument";
import type { FunctionDescription } from "./description";

export const description: FunctionDescription = {
  id: "FREQUENCY",
  sv: "Frekvensnivån för volymer: 1 plus antalet brytpunkter som volymen når.",
  en: "Frequency level of volumes: 1 plus the number of breakpoints that the volume reaches.",
  parameters: [
    {
      name: "volume",
      sv: "Kontakter per år: en cell eller ett område.",
      en: "Contacts per year: a cell or a range.",
    },
    {
      name: "breakpoints",
      optional: true,
      sv: "Stigande volymer där nivån höjs. Utelämnat: 10, 100, 1 000, 10 000.",
      en: "Ascending volumes at which the level rises. Left out: 10, 100, 1 000, 10 000.",
    },
  ],
};

/** Breakpoints from a range of numbers, or from one cell with several. */
function breakpointsOf(value: unknown): readonly number[] {
  if (isLeftOut(value)) return DEFAULT_SETTINGS.frequencyBreakpoints;
  const cells = rangeRows(value)
    .flat()
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== "");
  const argument = "breakpoints";
  const { settings, problems } = readSettings({
    source: argument,
    headers: ["key", "value"],
    rows: [["frequencyBreakpoints", cells.length === 1 ? (cells[0] ?? "") : cells.join("|")]],
    position: () => ({ source: argument, row: null, column: null }),
    ownColumns: true,
  });
  refuseProblems(problems, displayLanguage());
  return settings.frequencyBreakpoints;
}

/**
 * @param volume contacts per year, ≥ 0; any range
 * @param breakpoints ascending; left out or blank: 10, 100, 1 000, 10 000
 * @returns levels from 1, in the range's own shape, "" where it is blank
 */
export function run(volume: unknown, breakpoints?: unknown): (number | "")[][] {
  requireArgument("volume", volume);
  const points = breakpointsOf(breakpoints);
  const volumes = numbersOf("volume", volume, COUNT);
  return filled(volumes.length, volumes[0]?.length ?? 0, (row, column) => {
    const known = volumes[row]?.[column] ?? null;
    return known === null ? null : frequencyOfVolume(known, points);
  });
}
