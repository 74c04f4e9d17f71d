/** Errors: an id that stands in more than one row of its table. */
import type { Checked } from "./context";
import { finding, type CheckedSheet, type Finding } from "./finding";

const repeated = (sheet: CheckedSheet, ids: readonly string[]): readonly Finding[] => {
  const rowsOf = new Map<string, number[]>();
  ids.forEach((id, row) => {
    const others = rowsOf.get(id);
    if (others === undefined) rowsOf.set(id, [row]);
    else others.push(row);
  });
  return [...rowsOf]
    .filter(([, rows]) => rows.length > 1)
    .map(([id, rows]) =>
      finding(
        "duplicate-id",
        rows.map((row) => ({ sheet, row, field: "id" })),
        { id, rows },
      ),
    );
};

/** One finding for each id that is defined more than once, about all its rows. */
export const duplicateIds = ({ model }: Checked): readonly Finding[] => [
  ...repeated(
    "services",
    model.services.map(({ id }) => id),
  ),
  ...repeated(
    "channels",
    model.channels.map(({ id }) => id),
  ),
  ...repeated(
    "groups",
    model.groups.map(({ id }) => id),
  ),
  ...repeated(
    "requirements",
    model.requirements.map(({ id }) => id),
  ),
];
