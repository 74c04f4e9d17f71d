/** The styles that a run has to write, by unions of cells that have the same: a row more in a table is no reason to style a whole sheet. */
import { area } from "../../a1/address";
import { intersection, subtract } from "../../a1/area";
import type { SheetPlan } from "../layout/plan";
import { styleUnions } from "../layout/style-unions";
import { digest } from "./layout-digests";

export interface StyleDifference extends Pick<SheetPlan, "styles" | "unstyled"> {
  /** Of each union. */
  readonly digests: readonly string[];
}

/**
 * The styles of the plan, without those that the cells have from the last run.
 * @param before digests of the last run; null: not known, so that all are written
 * @param relinked links are written too, after which Excel gives their cells its own style
 */
export function differingStyles(
  plan: Pick<SheetPlan, "styles" | "clear" | "ownedRange" | "inserts" | "links">,
  before: readonly string[] | null,
  relinked: boolean,
): StyleDifference {
  const { styles, clear, ownedRange, inserts, links } = plan;
  const unions = styleUnions(styles);
  const digests = unions.map((union) => digest(JSON.stringify(union)));
  // Rows and columns that are inserted move the cells with their styles.
  if (before === null || ownedRange === null || inserts.length > 0) {
    return { styles, unstyled: clear === null ? [] : [clear], digests };
  }
  const known = new Set(before);
  const linked = relinked ? links.map(({ row, column }) => area(row, column, 1, 1)) : [];
  const differing = unions.filter(
    ({ areas }, index) =>
      !known.has(digests[index] ?? "") ||
      linked.some((cell) => areas.some((one) => intersection(one, cell) !== null)),
  );
  return {
    styles: differing.flatMap((union) =>
      union.areas.flatMap((cells) => union.styles.map((style) => ({ area: cells, style }))),
    ),
    unstyled: clear === null ? [] : subtract(clear, ownedRange),
    digests,
  };
}
