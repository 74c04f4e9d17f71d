/** What people do to a workbook loses nothing that they typed: each edit alone, and short random sequences. */
import "../commands/own-realm";
import { PERSON_EDITS } from "./person-edits";
import { Random } from "./random";
import { runEdits, sequence } from "./sequence";

test.each(PERSON_EDITS.map((edit) => [edit.name, edit] as const))("%s", async (_, edit) => {
  const { faults } = await runEdits([edit], new Random(7), true);
  expect(faults).toEqual([]);
});

const SEEDS = Array.from({ length: 13 }, (_, index) => index + 1);

test.each(SEEDS)("random edits with seed %i", async (seed) => {
  const { edits, faults } = await sequence(seed);
  expect({ edits, faults }).toEqual({ edits, faults: [] });
});
