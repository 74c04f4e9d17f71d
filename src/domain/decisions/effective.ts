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
  /** The suggestions that this run puts into cells. */
  readonly adopted: readonly Decision[];
  /** The cells that this run blanks, since nothing is suggested there any more. */
  readonly cleared: readonly Pick<Decision, "service" | "channel">[];
  /** How many cells hold another decision than before. */
  readonly changedCells: number;
}

/** A cell of the matrix as it was seen, and as it shall be. */
export interface ClassChange {
  readonly service: string;
  readonly channel: string;
  readonly from: CellClass;
  readonly to: CellClass;
}

/** Whether suggestions are adopted in the blank cells, or which changes of cells adopt them. */
export type Adopting = boolean | readonly ClassChange[];

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

/** A cell by its ids, as one text. */
const cellName = ({ service, channel }: Pick<ClassChange, "service" | "channel">): string =>
  `${service}\n${channel}`;

/** The changes that adopt the suggestions of the blank cells. */
const changesOfBlank = (
  { services, channels, cells }: Matrix<CellClass>,
  suggested: Matrix<CellClass>,
): readonly ClassChange[] =>
  services.flatMap((service, row) =>
    channels.flatMap((channel, column): ClassChange[] => {
      const cell = row * channels.length + column;
      const to = suggested.cells[cell] ?? "open";
      return cells[cell] === "open" && to !== "open"
        ? [{ service, channel, from: "open", to }]
        : [];
    }),
  );

/**
 * The effective decisions: a person's own, else the one of the group of services, else nothing.
 * @param adopting whether the suggestion, which rules are part of, is adopted where nothing is decided, or the
 * changes of cells that adopt it, which are left out where a cell has another class than it was seen with; a
 * service that has a primary gets a second one by a rule only
 */
export function effective(
  model: Pick<Model, "services" | "channels">,
  { suggested, gates }: Pick<Classification, "suggested" | "gates">,
  decisions: readonly Decision[],
  groups: readonly GroupDecision[],
  adopting: Adopting,
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
  const cleared: Pick<Decision, "service" | "channel">[] = [];
  const changes =
    adopting === true ? changesOfBlank({ ...axes, cells: decided }, suggested) : adopting;
  const wanted = new Map((changes === false ? [] : changes).map((one) => [cellName(one), one]));
  const width = axes.channels.length;
  axes.services.forEach((service, row) => {
    const own = axes.channels.flatMap((channel, column) => {
      const cell = row * width + column;
      const change = wanted.get(cellName({ service, channel }));
      return change === undefined || change.from !== decided[cell]
        ? []
        : [{ cell, channel, to: change.to, byRule: gates.cells[cell]?.byRule === true }];
    });
    const going = new Set(own.map(({ cell }) => cell));
    const hasPrimary = decided
      .slice(row * width, (row + 1) * width)
      .some((letter, column) => letter === "primary" && !going.has(row * width + column));
    for (const { cell, channel, to, byRule } of own) {
      if (to === "primary" && hasPrimary && !byRule) continue;
      decided[cell] = to;
      if (to === "open") cleared.push({ service, channel });
      else adopted.push({ service, channel, class: to });
    }
  });
  const changed = new Set([...adopted, ...cleared].map(cellName));
  return {
    decisions: [...inheritance.decisions.filter((one) => !changed.has(cellName(one))), ...adopted],
    decided: { ...axes, cells: decided },
    inherited: { ...axes, cells: inherited },
    adopted,
    cleared,
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
