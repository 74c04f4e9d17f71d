/** Sheet `reasons`: a table of the planner's, with the class codes of the workbook's language. */
import { tableSheet } from "../../workbook/sheet-module";
import { reasonsTable } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "reasons",
  owner: "planner",
  texts: SHEET,
  contents: ({ inputs, language }) => ({
    definition: reasonsTable(language),
    entries: inputs.reasons,
  }),
});
