/** The effective class of a cell: a person's decision, else the decision of its group of services, else a rule or the suggestion. */
import type { GateOutcome } from "../classification/gate";
import type { Classification } from "../classification/classification";
import { inherit, type GroupDecision } from "./group-decisions";
import { axesOf, indexesById, rowAt, type Matrix } from "../model/matrix";
import type { CellClass, Decision, Model } from "../model/model";

/** Whether the class makes the channel one of those that the service is offered in. */
export const isChosen = (cellClass: CellClass | undefined): boolean =>
  cellClass === "primary" || cellClass === "complement";

/** Columns of the chosen channels of a service, ascending. */
export const chosenChannels = (classes: readonly CellClass[]): readonly number[] =>
  [...classes.keys()].filter((channel) => isChosen(classes[channel]));

/** The decisions after the services have inherited from their groups. */
export interface Effective {
  /** Each effective decision, at most one a cell; decisions about unknown cells are kept. */
  readonly decisions: readonly Decision[];
  /** The decided class of each cell, else open. */
  readonly decided: Matrix<CellClass>;
  /** The class that a cell inherited from its group in this run, open where the inherited class was removed; null: none. */
  readonly inherited: Matrix<CellClass | null>;
  /** The suggestions that this run puts into blank cells. */
  readonly adopted: readonly Decision[];
  /** How many cells hold another decision than before. */
  readonly changedCells: number;
}

/** A cell of a model by its ids, as an index into the cells of its matrices; undefined for unknown ids. */
function cellIndexes(
  model: Pick<Model, "services" | "channels">,
): (service: Decision["service"], channel: Decision["channel"]) => number | undefined {
  const rowOf = indexesById(model.services);
  const columnOf = indexesById(model.channels);
  return (service, channel) => {
    const row = rowOf.get(service);
    const column = columnOf.get(channel);
    return row === undefined || column === undefined
      ? undefined
      : row * model.channels.length + column;
  };
}

/**
 * The effective decisions: a person's own, else the one of the group of services, else nothing.
 * @param adopt whether the suggestion, which rules are part of, is adopted where nothing is decided; a
 * service that has a primary gets a second one by a rule only
 */
export function effective(
  model: Pick<Model, "services" | "channels">,
  { suggested, gates }: Pick<Classification, "suggested" | "gates">,
  decisions: readonly Decision[],
  groups: readonly GroupDecision[],
  adopt: boolean,
): Effective {
  const cellOf = cellIndexes(model);
  const axes = axesOf(model);
  const count = axes.services.length * axes.channels.length;
  const inherited = new Array<CellClass | null>(count).fill(null);
  const inheritance = inherit(decisions, groups);
  let changedElsewhere = 0;
  for (const { service, channel, class: taken } of inheritance.changed) {
    const cell = cellOf(service, channel);
    if (cell === undefined) changedElsewhere += 1;
    else inherited[cell] = taken;
  }
  const before = lettersOf(model, decisions).cells;
  const decided = [...lettersOf(model, inheritance.decisions).cells];
  const adopted: Decision[] = [];
  if (adopt) {
    axes.services.forEach((service, row) => {
      const start = row * axes.channels.length;
      const hasPrimary = decided.slice(start, start + axes.channels.length).includes("primary");
      axes.channels.forEach((channel, column) => {
        const cell = start + column;
        const suggestion = suggested.cells[cell] ?? "open";
        if (decided[cell] !== "open" || suggestion === "open") return;
        const byRule = gates.cells[cell]?.byRule === true;
        if (suggestion === "primary" && hasPrimary && !byRule) return;
        decided[cell] = suggestion;
        adopted.push({ service, channel, class: suggestion });
      });
    });
  }
  return {
    decisions: [...inheritance.decisions, ...adopted],
    decided: { ...axes, cells: decided },
    inherited: { ...axes, cells: inherited },
    adopted,
    changedCells:
      changedElsewhere + decided.filter((cellClass, cell) => cellClass !== before[cell]).length,
  };
}

/**
 * The classes that hold where the matrix has these letters: in a service with a letter, the letter
 * of the cell, where it is blank what the gate closes, else open. A service without a letter holds none.
 * @param letters open where the matrix is blank
 */
export function holdingClasses(
  gates: Matrix<GateOutcome>,
  letters: Matrix<CellClass>,
): Matrix<CellClass> {
  const cells = [...letters.cells];
  const width = letters.channels.length;
  letters.services.forEach((_, row) => {
    if (rowAt(letters, row).every((letter) => letter === "open")) return;
    rowAt(gates, row).forEach(({ class: closed }, column) => {
      const cell = row * width + column;
      if (cells[cell] !== "open") return;
      if (closed === "forbidden" || closed === "not-applicable") cells[cell] = closed;
    });
  });
  return { ...letters, cells };
}

/** The letters of decisions, open where there is none. Decisions about unknown cells are ignored. */
export function lettersOf(
  model: Pick<Model, "services" | "channels">,
  decisions: readonly Decision[],
): Matrix<CellClass> {
  const cellOf = cellIndexes(model);
  const axes = axesOf(model);
  const cells = new Array<CellClass>(axes.services.length * axes.channels.length).fill("open");
  for (const { service, channel, class: letter } of decisions) {
    const cell = cellOf(service, channel);
    if (cell !== undefined) cells[cell] = letter;
  }
  return { ...axes, cells };
}

/** The classes by which services are judged: those that hold; in a service without a letter the suggested ones. */
export function effectiveClasses(
  { suggested, gates }: Pick<Classification, "suggested" | "gates">,
  letters: Matrix<CellClass>,
): Matrix<CellClass> {
  const holding = holdingClasses(gates, letters);
  const cells = letters.services.flatMap((_, row) =>
    rowAt(letters, row).every((letter) => letter === "open")
      ? rowAt(suggested, row)
      : rowAt(holding, row),
  );
  return { ...suggested, cells };
}
