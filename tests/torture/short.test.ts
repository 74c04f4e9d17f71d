/** The short form of `npm run torture`: each edit alone, some sequences, and that it finds a loss and shortens the sequence to it. */
import "../commands/own-realm";
import { writeCell } from "../commands/small-workbook";
import { runs } from "../runs";
import { PERSON_EDITS } from "./person-edits";
import { runSteps, sequence } from "./sequence";
import { shrunk } from "./shrink";
import { commandStep, type Step } from "./steps";
import { BUILD, WRITING_COMMANDS, type WritingCommand } from "./writing-commands";

const SEEDS = Array.from({ length: runs(2) }, (_, index) => index + 1);

test.each(PERSON_EDITS.map((edit) => [edit.name, edit] as const))(
  "what was typed is kept after: %s",
  async (_, edit) => {
    // Most edits choose a table by their seed; the long form has many.
    const seed = 7 + PERSON_EDITS.indexOf(edit);
    const { faults, reasons, unmade } = await runSteps([
      { kind: "edit", edit, seed },
      commandStep(BUILD),
    ]);
    expect({ faults, unmade }).toEqual({ faults: [], unmade: 0 });
    if (edit.isRefused !== "sometimes")
      expect(reasons).toHaveLength(edit.isRefused === true ? 1 : 0);
  },
);

test.each(SEEDS)("what was typed is kept in the sequence of seed %i", async (seed) => {
  const { steps, faults } = await sequence(seed, []);
  expect({ steps, faults }).toEqual({ steps, faults: [] });
});

test("a run that is cut off and made again keeps it, and the cut comes", async () => {
  const command = WRITING_COMMANDS.find(({ name }) => name === "add channels") ?? BUILD;
  const result = await runSteps([
    { ...commandStep(command), cut: { at: "action", nth: 900 }, then: "build" },
  ]);
  expect(result).toMatchObject({ faults: [], cuts: 1 });
});

test("a letter, a mark and a cell that a command loses are found, in the fewest steps", async () => {
  const careless: WritingCommand = {
    name: "careless",
    run: async () => {
      await writeCell("Matrix", "permit", "web", "K");
      await writeCell("Matrix", "permit", "Beslutat av", "");
      return { ok: true };
    },
    changes: () => false,
  };
  const own = PERSON_EDITS.find(({ name }) => name === "a sheet of one's own");
  if (own === undefined) throw new Error("No such edit.");
  const steps: Step[] = [{ kind: "edit", edit: own, seed: 3 }, commandStep(careless)];
  const least = await shrunk(steps, await runSteps(steps));
  expect(least.steps).toEqual(["careless"]);
  expect(least.faults).toEqual([
    "matrix: bygglov × webbplats: f → k",
    "matrix: bygglov × beslutat av: ¤anna → (blank)",
    "matrix: ¤Anna: bygglov under beslutat av → (nothing)",
  ]);
});
