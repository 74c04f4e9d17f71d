/** Every command that writes, cut off in its middle: what follows puts it right. `npm run torture -- --cuts` cuts everywhere. */
import "../commands/own-realm";
import { cutOff } from "./cuts";
import { CONTINUATIONS } from "./steps";
import { CUT_COMMANDS } from "./writing-commands";

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
