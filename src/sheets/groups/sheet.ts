/** Sheet `groups`: a table of the planner's, created once; later runs only add rows. */
import { tableSheet } from "../../workbook/sheet-module";
import { GROUPS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "groups",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: GROUPS, entries: inputs.entries.groups }),
});
