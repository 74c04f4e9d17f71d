/** Sheet `contacts`: a table of the planner's that is made once there is a contact point. */
import type { Contact } from "../../domain/model/model";
import { tableSheet } from "../../workbook/sheet-module";
import type { WorkbookInputs } from "../../workbook/inputs";
import type { TableDefinition } from "../../workbook/table/table";
import { CONTACTS } from "./table";
import { SHEET } from "./texts";

/** Most characters of a list in a cell's validation, whose choices have commas between. */
const LONGEST_LIST = 255;

const fits = (choices: readonly string[]): boolean =>
  choices.length > 0 &&
  choices.join(",").length <= LONGEST_LIST &&
  !choices.some((choice) => choice.includes(","));

/** The table with the workbook's channels to choose from: by name, or by id where the names are too long for a list. */
function withChannels({ entries }: WorkbookInputs): TableDefinition<Contact> {
  const channels = entries.channels.map(({ record }) => record);
  const choices = [
    channels.map(({ name }): string => name),
    channels.map(({ id }): string => id),
  ].find(fits);
  if (choices === undefined) return CONTACTS;
  const { channel } = CONTACTS.fields;
  const fields = { ...CONTACTS.fields, channel: { ...channel, choices, several: true as const } };
  return { ...CONTACTS, fields };
}

export default tableSheet({
  key: "contacts",
  owner: "planner",
  texts: SHEET,
  isNeeded: ({ entries }) => entries.contacts.length > 0,
  contents: ({ inputs }) => ({
    definition: withChannels(inputs),
    entries: inputs.entries.contacts,
  }),
});
