/** Sheet `requirements`: a table of the planner's, created once; later runs only add rows. */
import { tableSheet } from "../../workbook/sheet-module";
import { REQUIREMENTS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "requirements",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: REQUIREMENTS, entries: inputs.entries.requirements }),
});
