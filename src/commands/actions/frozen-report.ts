/** What freeze and thaw report: how many formulas they changed, and which cells they left. */
import type { Froze } from "../../excel/freezing/frozen-store";
import type { Reported } from "../reported";
import { changedReport } from "./offered";

const LEFT = {
  sv: "Ändrade celler: {changed}. Dessa står kvar som de var, eftersom de ändrats för hand eller inte är beräknade: {cells}.",
  en: "Cells changed: {changed}. These stay as they were, since they were changed by hand or are not calculated: {cells}.",
};

export const frozenReport = ({ changed, left }: Froze): Reported =>
  left.length === 0
    ? changedReport({ changed })
    : { text: LEFT, values: { changed, cells: left.join(", ") } };
