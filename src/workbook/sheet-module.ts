/** Everything about one sheet. A new sheet is a folder with such a module and a line in `sheets/registry.ts`. */
import type { Bilingual } from "../locale/language";
import type { Entry, WorkbookInputs } from "./inputs";
import type { GridSheet } from "./grid/grid-sheet";
import type { SheetLayout } from "./layout/parts";
import type { SheetPlan } from "./layout/plan";
import type { GridKey, Owner, RunContext } from "./run-context";
import type { SheetKey, SheetSnapshot } from "./snapshot";
import type { TableDefinition } from "./table/table";

interface Common {
  readonly key: SheetKey;
  readonly owner: Owner;
  readonly texts: { readonly name: Bilingual; readonly purpose: Bilingual };
}

/** A table of inputs, or one to which rows are only appended. */
export interface TableSheetContents {
  readonly definition: TableDefinition<never>;
  readonly entries: readonly Entry<never>[];
}

/** A sheet that people fill in: a table. */
export interface TableModule extends Common {
  readonly kind: "table";
  /** Whether the sheet is made where it does not exist; absent: always. */
  readonly isNeeded?: (inputs: WorkbookInputs) => boolean;
  /** @param others the plans of all earlier sheets */
  readonly contents: (run: RunContext, others: readonly SheetPlan[]) => TableSheetContents;
}

/** The run context before the grids are planned. */
export type GridRun = Omit<RunContext, "grids" | "whySuggested" | "whyClosed">;

/** The content of a grid, besides what all sheets have in common. */
export type GridContents = Omit<
  GridSheet,
  "key" | "name" | "texts" | "language" | "stamp" | "sheet" | "grid" | "table"
>;

/** A sheet that people fill in: services or target groups × channels. It is planned before the other sheets, which use its layout. */
export interface GridModule extends Common {
  readonly kind: "grid";
  readonly key: GridKey;
  readonly table: string;
  readonly contents: (
    run: Omit<RunContext, "grids" | "whySuggested" | "whyClosed">,
  ) => GridContents;
}

/** A sheet that is rebuilt on each run; user input on it is read first and written back. */
export interface OutputModule<UserInput = unknown> extends Common {
  readonly kind: "output";
  /** Reads user input on the sheet as data; absent: nothing is read. */
  readonly read?: (sheet: SheetSnapshot | undefined) => UserInput;
  readonly layout: (run: RunContext, userInput: UserInput) => SheetLayout;
  /** Whether the sheet is made where it does not exist; absent: always. */
  readonly isNeeded?: (userInput: UserInput) => boolean;
  /** Adjusts the finished plan, for what the layout cannot express. */
  readonly adjust?: (plan: SheetPlan, run: RunContext) => SheetPlan;
}

export type SheetModule = TableModule | GridModule | OutputModule;

/** Defines a sheet that is rebuilt, with its user input. */
export const outputSheet = <UserInput = undefined>(
  module: Omit<OutputModule<UserInput>, "kind">,
): OutputModule => ({ ...module, kind: "output" }) as OutputModule<UserInput> as OutputModule;

/** Defines a sheet with one table that people fill in. */
export const tableSheet = <T>(
  module: Omit<TableModule, "kind" | "contents"> & {
    readonly contents: (
      run: RunContext,
      others: readonly SheetPlan[],
    ) => {
      readonly definition: TableDefinition<T>;
      readonly entries: readonly Entry<T>[];
    };
  },
): TableModule => ({ ...module, kind: "table" }) as unknown as TableModule;

/** Defines a sheet of rows × channels. */
export const gridSheet = (module: Omit<GridModule, "kind">): GridModule => ({
  ...module,
  kind: "grid",
});
