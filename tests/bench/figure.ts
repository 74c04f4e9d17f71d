/** A measured figure, and how a list of them is shown. */

export interface Figure {
  /** Which part of the bench it belongs to; `--only` chooses by it. */
  readonly part: string;
  readonly name: string;
  /** null: not measured here; `note` says why. */
  readonly value: number | null;
  readonly unit: string;
  /** Highest value that is good enough; null: there is none, the figure is for comparing. */
  readonly target: number | null;
  readonly note?: string;
}

/** Whether the target is met; null when there is no target or no value. */
export const isMet = ({ value, target }: Figure): boolean | null =>
  value === null || target === null ? null : value <= target;

const shown = (value: number | null): string => {
  if (value === null) return "–";
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
};

const verdict = (figure: Figure): string => {
  const met = isMet(figure);
  return met === null ? "" : met ? "met" : "MISSED";
};

/** Lines of a table, columns by width, numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ["part", "figure", "value", "unit", "target", "", ""];
  const rows = figures.map((figure) => [
    figure.part,
    figure.name,
    shown(figure.value),
    figure.unit,
    figure.target === null ? "" : `≤ ${shown(figure.target)}`,
    verdict(figure),
    figure.note ?? "",
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 2 || column === 4 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(line).join("\n");
}

/** The middle one of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `run` takes. */
export function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
