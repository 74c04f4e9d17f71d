/** Sheet `rules`: a table of the planner's, with the class codes of the workbook's language. */
import { tableSheet } from "../../workbook/sheet-module";
import { rulesTable } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "rules",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs, language }) => ({
    definition: rulesTable(language),
    entries: inputs.entries.rules,
  }),
});
