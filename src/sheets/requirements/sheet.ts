/** Sheet `requirements`: the planner's own table, created once and then only added to. */
import { tableSheet } from "../../workbook/sheet-module";
import { REQUIREMENTS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "requirements",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: REQUIREMENTS, entries: inputs.entries.requirements }),
});
