/** The effective class of a cell: a person's decision, else the decision of its group of services, else a rule or the suggestion. */
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
 * @param adopt whether the suggestion, which rules are part of, is adopted where nothing is decided
 */
export function effective(
  model: Pick<Model, "services" | "channels">,
  { suggested }: Pick<Classification, "suggested">,
  decisions: readonly Decision[],
  groups: readonly GroupDecision[],
  adopt: boolean,
): Effective {
  const cellOf = cellIndexes(model);
  const axes = axesOf(model);
  const count = axes.services.length * axes.channels.length;
  const classesOf = (list: readonly Decision[]): CellClass[] => {
    const classes = new Array<CellClass>(count).fill("open");
    for (const { service, channel, class: own } of list) {
      const cell = cellOf(service, channel);
      if (cell !== undefined) classes[cell] = own;
    }
    return classes;
  };
  const inherited = new Array<CellClass | null>(count).fill(null);
  const inheritance = inherit(decisions, groups);
  let changedElsewhere = 0;
  for (const { service, channel, class: taken } of inheritance.changed) {
    const cell = cellOf(service, channel);
    if (cell === undefined) changedElsewhere += 1;
    else inherited[cell] = taken;
  }
  const before = classesOf(decisions);
  const decided = classesOf(inheritance.decisions);
  const adopted: Decision[] = [];
  if (adopt) {
    axes.services.forEach((service, row) => {
      axes.channels.forEach((channel, column) => {
        const cell = row * axes.channels.length + column;
        const suggestion = suggested.cells[cell] ?? "open";
        if (decided[cell] !== "open" || suggestion === "open") return;
        decided[cell] = suggestion;
        adopted.push({ service, channel, class: suggestion });
      });
    });
  }
  return {
    decisions: [...inheritance.decisions, ...adopted],
    decided: { ...axes, cells: decided },
    inherited: { ...axes, cells: inherited },
    changedCells:
      changedElsewhere + decided.filter((cellClass, cell) => cellClass !== before[cell]).length,
  };
}

/**
 * The effective class of each cell. A service without any decision has its suggestion. In one
 * with decisions a cell that was left blank is not chosen: it keeps what the gate closes or
 * discourages and is open otherwise. Decisions about unknown cells are ignored.
 */
export function effectiveClasses(
  model: Pick<Model, "services" | "channels">,
  { suggested, gates }: Pick<Classification, "suggested" | "gates">,
  decisions: readonly Decision[],
): Matrix<CellClass> {
  const cellOf = cellIndexes(model);
  const width = model.channels.length;
  const cells = [...suggested.cells];
  const decidedRows = new Set<number>();
  for (const decision of decisions) {
    const cell = cellOf(decision.service, decision.channel);
    if (cell === undefined) continue;
    const row = Math.floor(cell / width);
    if (!decidedRows.has(row)) {
      decidedRows.add(row);
      rowAt(gates, row).forEach((outcome, column) => {
        const closed = outcome.class === "forbidden" || outcome.class === "not-applicable";
        cells[row * width + column] =
          closed || outcome.class === "discouraged" ? outcome.class : "open";
      });
    }
    cells[cell] = decision.class;
  }
  return { ...suggested, cells };
}
