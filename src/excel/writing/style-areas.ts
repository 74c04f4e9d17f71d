/** The cells of a sheet by what they look like: few unions of areas in place of styles that lie over each other. */
import type { StylePlan } from "../../workbook/layout/plan";
import { styleUnions, type StyledAreas } from "../../workbook/layout/style-unions";
import { effectiveStyles } from "./styles";

/**
 * The styles of a sheet as areas that do not overlap, one entry for cells that look alike.
 * @param plans in the order in which they lie over each other
 */
export const styledAreas = (plans: readonly StylePlan[]): readonly StyledAreas[] =>
  styleUnions(plans, effectiveStyles);
