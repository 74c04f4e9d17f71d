/** The shortcuts keep Excel's rules and run actions that exist. */
import { commandsIn } from "../../src/commands/registry";
import { shortcutsFile, shortcutWordsFile } from "../../src/dev/shortcuts";

/** One other key after modifiers (learn.microsoft.com, Guidelines for custom key combinations). */
const KEYS = /^(?:(?:Ctrl|Alt|Shift|Command)\+)+[A-Z0-9_-]$/;

/** Combinations with Ctrl+Alt that are Excel's own or a character on a Swedish keyboard. */
const TAKEN = ["V", "L", "P", "M", "E", "2", "3", "4", "5", "7", "8", "9", "0"].map(
  (key) => `Ctrl+Alt+${key}`,
);

const { actions, shortcuts, resources } = shortcutsFile();
const combinations = shortcuts.flatMap(({ key }) => Object.values(key) as string[]);

describe("shortcuts", () => {
  it("run every action that has the place shortcut, by its id", () => {
    const ids = commandsIn("shortcut").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(actions.map(({ id }) => id)).toEqual(ids);
    expect(shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  it("are keys that Excel takes", () => {
    for (const combination of combinations) {
      expect(combination).toMatch(KEYS);
      const modifiers = combination.split("+").slice(0, -1);
      expect(new Set(modifiers).size).toBe(modifiers.length);
      expect(modifiers).not.toEqual(["Shift"]);
    }
  });

  it("clash neither with each other nor with what is taken, and have Command only on a Mac", () => {
    expect(new Set(combinations).size).toBe(combinations.length);
    expect(combinations.filter((combination) => TAKEN.includes(combination))).toEqual([]);
    expect(shortcuts.filter(({ key }) => key.default.includes("Command"))).toEqual([]);
  });

  it("have a name in English in their own file and in Swedish in the other", () => {
    const keys = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "");
    const swedish = shortcutWordsFile();
    for (const [place, action] of commandsIn("shortcut").entries()) {
      const key = keys[place] ?? "";
      expect(resources.default[key]?.value).toBe(action.name.en);
      expect(swedish[key]?.value).toBe(action.name.sv);
    }
  });
});
