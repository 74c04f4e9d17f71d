/** Where a target group of the example accepts a channel more or less than the method's default: assumptions. */
import type { Need } from "../domain/model/model";
import { NEEDS } from "../sheets/needs/table";
import { exampleCells } from "./csv-table";

/** Acceptance 0–1; blank is the default. */
const CSV = `
group,open-data,website,e-service,mobile-app,sms,digital-mailbox,email,chat,social-media,phone,letter,visit,partner
residents,0.1,,,,,,,,0.4,,,,0.3
guardians,0.1,,,,,,,,,,,0.6,
older,0,,,,,,,0.2,0.1,,,0.9,
disability,0.1,,,,,,,0.6,,,,,
newcomers,0,,,,,,,,,,0.6,0.9,0.8
representatives,0.1,,,,,,,,,,,,
companies,0.9,,,,0.4,,,,0.2,,,0.6,
associations,0.2,,,,,,,,,,,,
employees,0.2,,,,,,,,,,,,
`;

/** The needs of the example, by group and then by channel. */
export const exampleNeeds = (): readonly Need[] =>
  exampleCells(NEEDS, CSV, ["group", "acceptance"]);
