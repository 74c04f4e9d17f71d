/** `--channels catalogue:website,phone`: channels of the catalogue by name, in place of a file. */
import type { ChannelId } from "../domain/model/ids";
import { chosenChannels } from "../commands/only-channels";
import type { Call } from "./arguments";
import { UsageError } from "./usage-error";

const PREFIX = /^catalogue:/i;

/** Whether the option names channels of the catalogue, not a file. */
export const isOfCatalogue = ({ table, path }: Call["imports"][number]): boolean =>
  table === "channels" && PREFIX.test(path);

/**
 * The ids that the option names.
 * @throws UsageError in one line, for names that the catalogue does not have and where there is none
 */
export function onlyChannels(option: string): readonly ChannelId[] {
  const names = option
    .replace(PREFIX, "")
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const { ids, unknown, known } = chosenChannels(names);
  const choices = known.join(", ");
  if (unknown.length > 0) {
    throw new UsageError("channels-unknown", { value: unknown.join(", "), choices });
  }
  if (ids.length === 0) throw new UsageError("channels-none", { choices });
  return ids;
}
