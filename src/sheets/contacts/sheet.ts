/** Sheet `contacts`: a table of the planner's that is made once there is a contact point. */
import { tableSheet } from "../../workbook/sheet-module";
import { CONTACTS } from "./table";
import { SHEET } from "./texts";

export default tableSheet({
  key: "contacts",
  owner: "planner",
  texts: SHEET,
  isNeeded: ({ entries }) => entries.contacts.length > 0,
  contents: ({ inputs }) => ({ definition: CONTACTS, entries: inputs.entries.contacts }),
});
