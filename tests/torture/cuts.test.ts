/** Every command that writes, cut off in its middle: what follows puts it right. `npm run torture -- --cuts` cuts everywhere. */
import "../commands/own-realm";
import { cutOff } from "./cuts";
import { CONTINUATIONS } from "./steps";
import { BUILD, CUT_COMMANDS, UNDO, WRITING_COMMANDS } from "./writing-commands";

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
    every: 4,
    trips: false,
    thens: ["build"],
    isMeant: (nth, count) => nth > 0.52 * count && nth < 0.57 * count,
  });
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(5);
});

const called = (name: string) => WRITING_COMMANDS.find((command) => command.name === name) ?? BUILD;

test("values that a run did not come to replace are not taken for typed ones by the next", async () => {
  // The cells are written then, and columns of formulas are not.
  const { cuts, faults } = await cutOff(called("add channels"), {
    every: 1,
    trips: false,
    thens: ["again"],
    isMeant: (nth, count) => nth === Math.floor(0.55 * count),
  });
  expect(faults).toEqual([]);
  expect(cuts).toBe(1);
});

test("formulas that became headers of a wider table are not taken for typed ones", async () => {
  // The table of the scores has its new columns then, and their headers are not written.
  const { cuts, faults } = await cutOff(called("add channels"), {
    every: 1,
    trips: false,
    thens: ["again"],
    isMeant: (nth, count) => nth === Math.floor(0.42 * count),
  });
  expect(faults).toEqual([]);
  expect(cuts).toBe(1);
});

test("a reason is written as a whole, or again as a whole", async () => {
  const { cuts, faults } = await cutOff(called("save a reason"), {
    every: 1,
    trips: false,
    thens: ["again"],
    isMeant: (nth, count) => nth > 0.735 * count && nth < 0.785 * count && nth % 6 === 0,
  });
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(3);
});

test("an undo that is cut off within a sheet leaves no text of a person beside rows of another time", async () => {
  // The strategy is restored in this part of it.
  const command = CUT_COMMANDS.find(({ name }) => name === "undo of add target groups") ?? BUILD;
  const { cuts, faults } = await cutOff(command, {
    every: 1,
    trips: false,
    thens: ["build"],
    isMeant: (nth, count) => nth > 0.665 * count && nth < 0.685 * count && nth % 4 === 3,
  });
  expect(faults).toEqual([]);
  expect(cuts).toBeGreaterThan(1);
});
