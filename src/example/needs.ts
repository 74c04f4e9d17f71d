/**
 * Where a target group of the example accepts a channel more or less than the method's default: what the
 * invented municipality's user survey told. Few, since the defaults serve where nobody has asked.
 */
import type { Need } from "../domain/model/model";
import { NEEDS } from "../sheets/needs/table";
import { exampleCells } from "./csv-table";

/**
 * Acceptance 0–1; blank is the default. Deaf and hard of hearing people write rather than call; the newly
 * arrived get further where an interpreter sits beside them than by letter; guardians keep others' matters on
 * paper; employees write to each other.
 */
const CSV = `
group,email,chat,letter,visit
disabled,0.7,0.8,,
newcomers,,,0.2,0.95
representatives,,,0.75,
employees,0.85,0.9,0.05,
`;

/** The needs of the example, by group and then by channel. */
export const exampleNeeds = (): readonly Need[] =>
  exampleCells(NEEDS, CSV, ["group", "acceptance"]);
