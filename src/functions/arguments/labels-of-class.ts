/** The channels that have a class in each row of a range of codes. */
import type { CellClass } from "../../domain/model/model";
import { channelLabels, codesOf, requireWidth } from "./codes-argument";

/** @returns one column: the labels in column order, separated by commas */
export function labelsOfClass(codes: unknown, channels: unknown, wanted: CellClass): string[][] {
  const { classes, columns } = codesOf("codes", codes);
  const labels = channelLabels(channels);
  requireWidth("codes", columns, labels.length);
  return classes.map((row) => [labels.filter((_, column) => row[column] === wanted).join(", ")]);
}
