/** All commands that are offered on ribbon, context menu, shortcuts and pane, in the order in which they are. */
import { checkSheets } from "./actions/check";
import { clearDecision } from "./actions/clear-decision";
import { createMatrix } from "./actions/create-matrix";
import { decideComplement } from "./actions/decide-complement";
import { decideDiscouraged } from "./actions/decide-discouraged";
import { decideForbidden } from "./actions/decide-forbidden";
import { decidePrimary } from "./actions/decide-primary";
import { explainCell } from "./actions/explain-cell";
import { freeze } from "./actions/freeze";
import { nextUndecided } from "./actions/next-undecided";
import { openPane } from "./actions/open-pane";
import { suggest } from "./actions/suggest";
import { summarise } from "./actions/summarise";
import { thaw } from "./actions/thaw";
import { undo } from "./actions/undo";
import type { Command, CommandLocation } from "./command";

export const COMMANDS: readonly Command[] = [
  openPane,
  createMatrix,
  suggest,
  explainCell,
  summarise,
  checkSheets,
  decidePrimary,
  decideComplement,
  decideDiscouraged,
  decideForbidden,
  clearDecision,
  nextUndecided,
  freeze,
  thaw,
  undo,
];

/** The commands that are offered at a location, in their order. */
export const commandsIn = (location: CommandLocation): readonly Command[] =>
  COMMANDS.filter(({ locations }) => locations.includes(location));
