/** Hidden rows and columns as properties of a range. */
import { orNull } from "../base/hosted";
import type { SheetArea } from "../base/on-sheet";
import type { Property } from "../base/properties";
import { requireAllowed } from "../worksheet/protection-rules";

const AXES = {
  row: { first: "row", count: "rows", hidden: "hiddenRows", allowance: "allowFormatRows" },
  column: {
    first: "column",
    count: "columns",
    hidden: "hiddenColumns",
    allowance: "allowFormatColumns",
  },
} as const;

/** Whether the rows or columns are hidden: null, which the client's types leave out, for some of them. */
export function hiddenProperty(axis: keyof typeof AXES): Property<SheetArea, boolean> {
  const { first, count, hidden, allowance } = AXES[axis];
  return {
    get: ({ sheet, area }) => {
      const end = area[first] + area[count];
      const inside = [...sheet[hidden]].filter((index) => index >= area[first] && index < end);
      return orNull(inside.length === 0 ? false : inside.length === area[count] ? true : null);
    },
    set: ({ sheet, area }, hide) => {
      requireAllowed(sheet, allowance);
      for (let index = area[first]; index < area[first] + area[count]; index++) {
        if (hide) sheet[hidden].add(index);
        else sheet[hidden].delete(index);
      }
    },
  };
}
