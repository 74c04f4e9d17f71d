/** Sheet `services`: the planner's own table, created once and then only added to. */
import { tableSheet } from "../../workbook/sheet-module";
import { SERVICES } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "services",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: SERVICES, entries: inputs.entries.services }),
});
