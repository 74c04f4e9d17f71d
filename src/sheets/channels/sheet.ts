/** Sheet `channels`: the planner's own table, created once and then only added to. */
import { tableSheet } from "../../workbook/sheet-module";
import { CHANNELS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "channels",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs }) => ({ definition: CHANNELS, entries: inputs.entries.channels }),
});
