/** CHANNEL.FREQUENCY: the level of volumes. */
import { frequencyOfVolume } from "../domain/score/frequency";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import { COUNT } from "../domain/model/ranges";
import { readSettings } from "../sheets/settings/table";
import { isLeftOut, rangeRows } from "./argument";
import { displayLanguage } from "./display-language";
import { requireArgument } from "./model-argument";
import { filled, numbersOf } from "./number-argument";
import { refuseProblems } from "./table-argument";

/** Breakpoints from a range of numbers, or one cell with several. */
function breakpointsOf(value: unknown): readonly number[] {
  if (isLeftOut(value)) return DEFAULT_SETTINGS.frequencyBreakpoints;
  const written = rangeRows(value)
    .flat()
    .map((cell) => String(cell).trim())
    .filter((cell) => cell !== "")
    .join(";");
  const argument = "breakpoints";
  const { settings, problems } = readSettings({
    source: argument,
    headers: ["key", "value"],
    rows: [["frequencyBreakpoints", written]],
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
export function frequency(volume: unknown, breakpoints: unknown): (number | "")[][] {
  requireArgument("volume", volume);
  const points = breakpointsOf(breakpoints);
  const volumes = numbersOf("volume", volume, COUNT);
  return filled(volumes.length, volumes[0]?.length ?? 0, (row, column) => {
    const known = volumes[row]?.[column] ?? null;
    return known === null ? null : frequencyOfVolume(known, points);
  });
}
