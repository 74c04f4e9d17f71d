/** The workbook's names for formulas: each is replaced by its meaning before the engine reads the formula. */
import { parseReference, splitSheetName } from "../../a1/reference";
import { mapNames } from "../../a1/rewrite";
import type { NameContent } from "../../xlsx/content";

/** Names may mean formulas with names in them, to this depth. */
const DEEPEST = 8;

/** Names by scope. The engine's own names are not used: it keeps what a name meant over changes and workbooks. */
export class NameTable {
  #byScope = new Map<string | null, Map<string, string>>();
  #sheetIds: ReadonlyMap<string, string> = new Map();

  /** @param sheetIds ids of the sheets by their names in lower case */
  set(names: readonly NameContent[], sheetIds: ReadonlyMap<string, string>): void {
    this.#sheetIds = sheetIds;
    this.#byScope = new Map();
    for (const { name, formula, scope } of names) {
      let scoped = this.#byScope.get(scope);
      if (!scoped) this.#byScope.set(scope, (scoped = new Map<string, string>()));
      scoped.set(name.toLowerCase(), formula.replace(/^=/, ""));
    }
  }

  /** The formula with every known name replaced, as seen from a sheet. */
  expand(formula: string, sheetId: string, depth = 0): string {
    if (this.#byScope.size === 0 || depth > DEEPEST) return formula;
    return mapNames(formula, (name, sheet) => {
      const home = sheet === null ? sheetId : (this.#sheetIds.get(sheet.toLowerCase()) ?? null);
      const lower = name.toLowerCase();
      const meaning =
        this.#byScope.get(home)?.get(lower) ?? this.#byScope.get(null)?.get(lower) ?? null;
      if (meaning === null) return null;
      const inner = this.expand(meaning, sheetId, depth + 1);
      return parseReference(splitSheetName(inner).rest) ? inner : `(${inner})`;
    });
  }
}
