/** Sheet `services`: a table of the planner's, created once; later runs only add rows. */
import { tableSheet } from "../../workbook/sheet-module";
import { SERVICES } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "services",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: SERVICES, entries: inputs.entries.services }),
});
