/** The two JSON files in which Excel finds the keyboard shortcuts: the English one, and the Swedish words. */
import { commandsIn } from "../commands/registry";
import type { Language } from "../locale/language";

interface Resource {
  readonly value: string;
  readonly comment: string;
}

const nameKey = (id: string): string => `${id}_name`;

const resources = (language: Language): Readonly<Record<string, Resource>> =>
  Object.fromEntries(
    commandsIn("shortcut").map(({ id, name }) => [
      nameKey(id),
      { value: name[language], comment: `Name of the action ${id}` },
    ]),
  );

/** File of `ExtendedOverrides Url` (learn.microsoft.com, Add custom keyboard shortcuts). */
export const shortcutsFile = () => ({
  actions: commandsIn("shortcut").map(({ id }) => ({
    id,
    type: "ExecuteFunction",
    name: `\${resource.${nameKey(id)}}`,
  })),
  shortcuts: commandsIn("shortcut").flatMap(({ id, shortcut }) =>
    shortcut === undefined ? [] : [{ action: id, key: shortcut }],
  ),
  resources: { default: resources("en") },
});

/** File of `ExtendedOverrides ResourcesUrl`: the same words in Swedish. */
export const shortcutWordsFile = () => resources("sv");
