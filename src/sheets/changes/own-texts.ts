/** Puts back what the planner wrote, by service, channel and change, however the services are put together now. */
import type { ChangeRow } from "../../domain/changes/change-rows";
import { word, type RunContext } from "../../workbook/run-context";
import { isoDate } from "../../workbook/dates";
import { trimmed, type Cell } from "../../workbook/cell";
import { OWN, type OwnKey, type Planned } from "./planned";
import { CHANGES_TEXTS } from "./texts";

/** What is written in a row; blank cells are "". */
export type OwnTexts = Planned["own"];

const keyOf = (service: string, channel: string, kind: string): string =>
  [service, channel, kind].join("\n");
const ANY_KIND = "";

/** Several cells as one: what is the same once, and what differs one after the other. */
function joined(cells: readonly Cell[], key: OwnKey): Cell {
  const texts = new Map<string, Cell>();
  for (const cell of cells) {
    const text = typeof cell === "number" && key === "doneBy" ? isoDate(cell) : trimmed(cell);
    if (text !== "" && !texts.has(text)) texts.set(text, cell);
  }
  const [only = ""] = texts.values();
  return texts.size <= 1 ? only : [...texts.keys()].join("; ");
}

/** What was written before, by row of the plan, and the rows whose changes are no longer in it. */
export interface KeptTexts {
  readonly of: ReadonlyMap<ChangeRow, OwnTexts>;
  readonly gone: readonly Planned[];
}

/**
 * Finds what was written about each row's services. Where rows that differ have become one, all that was written
 * stands in it; a state that only some of its services have is told apart from one that all have.
 */
export function keptTexts(
  run: Pick<RunContext, "language">,
  rows: readonly ChangeRow[],
  planned: readonly Planned[],
): KeptTexts {
  const writtenOf = new Map<string, Planned>();
  for (const row of planned) {
    for (const service of row.services) {
      writtenOf.set(keyOf(service, row.channel, row.kind ?? ANY_KIND), row);
    }
  }
  const used = new Set<Planned>();
  const of = new Map<ChangeRow, OwnTexts>();
  for (const row of rows) {
    const found = row.changes.map(
      ({ service, channel, kind }) =>
        writtenOf.get(keyOf(service, channel, kind)) ??
        writtenOf.get(keyOf(service, channel, ANY_KIND)),
    );
    const written = [...new Set(found)].filter((one) => one !== undefined);
    if (written.length === 0) continue;
    for (const one of written) used.add(one);
    const isPart = found.includes(undefined);
    const cellsOf = (key: OwnKey): readonly Cell[] => {
      const cells = written.map((one) => one.own[key]);
      if (key !== "state" || cells.every((cell) => trimmed(cell) === "")) return cells;
      const blank = isPart || cells.some((cell) => trimmed(cell) === "");
      return blank ? [...cells, word(run, CHANGES_TEXTS.notStarted)] : cells;
    };
    of.set(row, Object.fromEntries(OWN.map((key) => [key, joined(cellsOf(key), key)])) as OwnTexts);
  }
  return { of, gone: planned.filter((row) => !used.has(row)) };
}
