/** Sheet `channels`: a table of the planner's, created once; later runs only add rows. */
import { tableSheet } from "../../workbook/sheet-module";
import { CHANNELS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "channels",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: CHANNELS, entries: inputs.entries.channels }),
});
