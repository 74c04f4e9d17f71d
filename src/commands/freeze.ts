/** The commands freeze and thaw: a workbook for someone without the add-in, and back again. */
import { freezeFormulas } from "../excel/freezing/freeze";
import type { Froze } from "../excel/freezing/frozen-store";
import { thawFormulas } from "../excel/freezing/thaw";
import { attempted, type Outcome } from "./outcome";

/** How many formulas were changed, and the cells that were left as they are. */
export type FreezeOutcome = Outcome<Froze>;

const done = (froze: Froze): FreezeOutcome => ({ ok: true, ...froze });

/** Replaces every formula that uses the add-in's functions by its value, and stores the formulas in the workbook. */
export const freeze = (): Promise<FreezeOutcome> =>
  attempted<FreezeOutcome>(() => freezeFormulas().then(done));

/** Restores the formulas; cells that were edited since the freeze are left as they are and reported. */
export const thaw = (): Promise<FreezeOutcome> =>
  attempted<FreezeOutcome>(() => thawFormulas().then(done));
