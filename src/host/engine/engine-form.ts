/** Formulas in the form that the engine reads right where it does not know Excel's own. */

/** Writes `Table[@column]` and `Table[@[column name]]` out as `Table[[#This Row],[column]]`. */
export function engineForm(formula: string): string {
  if (!formula.includes("[@")) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|\[@(?:\[((?:[^[\]']|'.)+)\]|((?:[^[\]']|'.)+))\]/g,
    (token: string, bracketed?: string, bare?: string) => {
      const column = bracketed ?? bare;
      return column === undefined ? token : `[[#This Row],[${column}]]`;
    },
  );
}
