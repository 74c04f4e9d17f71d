/** Sheet `groups`: the planner's own table, created once and then only added to. */
import { tableSheet } from "../../workbook/sheet-module";
import { GROUPS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "groups",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: GROUPS, entries: inputs.entries.groups }),
});
