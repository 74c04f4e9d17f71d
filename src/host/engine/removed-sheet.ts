/** A sheet that was removed, so that it can come back with its contents and with the formulas that named it. */
import type { NameContent, SheetContent } from "../../xlsx/content";
import { loseTable } from "../../a1/structured";
import type { Sheet } from "./sheet";
import { renameSheet, type Rewrite } from "./sheet-formulas";

/** The formulas that lost their sheet: by what names each, its text with errors and the one before. */
export class LostReferences {
  readonly #sheet: string;
  readonly #tables: readonly string[];
  readonly #texts = new Map<string, { readonly lost: string; readonly before: string }>();

  constructor({ name, tables }: Pick<Sheet, "name" | "tables">) {
    this.#sheet = name;
    this.#tables = tables.map((table) => table.name);
  }

  /** Turns references to the sheet and its tables into errors, as Excel does. */
  readonly lose: Rewrite = (formula, _, at) => {
    const lost = this.#tables.reduce(loseTable, renameSheet(formula, this.#sheet, null));
    if (lost !== formula) this.#texts.set(at, { lost, before: formula });
    return lost;
  };

  /** Turns them back; formulas that were edited since are left alone. */
  readonly find: Rewrite = (formula, _, at) => {
    const known = this.#texts.get(at);
    return known?.lost === formula ? known.before : formula;
  };
}

export interface RemovedSheet {
  readonly content: SheetContent;
  /** Its position among the sheets, from 0. */
  readonly position: number;
  /** The names of its scope. */
  readonly names: readonly NameContent[];
  readonly references: LostReferences;
}
