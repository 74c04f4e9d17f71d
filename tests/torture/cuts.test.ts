/** Every command that writes, cut off in its middle: what follows puts it right. `npm run torture -- --cuts` cuts everywhere. */
import "../commands/own-realm";
import { cutOff } from "./cuts";
import { CONTINUATIONS } from "./steps";
import { CUT_COMMANDS, UNDO } from "./writing-commands";

test.each(CUT_COMMANDS.map((command, at) => [command.name, command, at] as const))(
  "%s, cut off, is put right by what follows",
  async (_, command, at) => {
    const then = CONTINUATIONS[at % CONTINUATIONS.length] ?? "again";
    // One cut, at another place of each command.
    const share = ((at * 7) % 10) / 10;
    const { cuts, faults } = await cutOff(command, {
      every: 10,
      thens: [then],
      isMeant: (nth, count) => nth === Math.floor(share * count),
    });
    expect(faults).toEqual([]);
    expect(cuts).toBe(1);
  },
);

test("a run puts right what an undo that was cut off between two sheets left", async () => {
  // The records and the grids are restored in this part of it.
  const { cuts, faults } = await cutOff(UNDO, {
    every: 8,
    trips: false,
    thens: ["build"],
    isMeant: (nth, count) => nth > 0.45 * count && nth < 0.65 * count,
  });
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(5);
});
