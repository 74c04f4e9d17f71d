/** The contact points of the workbook updated from a file: one for the same service and channel is replaced, others are new. */
import { nameKey } from "../domain/model/same-id";
import type { Contact } from "../domain/model/model";
import { updated, type InputEntry, type SourceEntries } from "./input-entries";

const aboutOf = ({ service, channel }: Contact): string => `${service ?? ""}\n${channel}`;

/** Ways in which a row of the file is the same contact point as one of the workbook, the surest first. */
const SAME: readonly ((one: Contact, other: Contact) => boolean)[] = [
  (one, other) => nameKey(one.where) === nameKey(other.where),
  (one, other) => nameKey(one.language) === nameKey(other.language),
];

/** A file's rows without those that say the same as one before. */
function withoutRepeated(entries: readonly InputEntry<Contact>[]): readonly InputEntry<Contact>[] {
  const seen = new Set<string>();
  return entries.filter(({ record }) => {
    const key = JSON.stringify(record);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * A service may have several contact points in a channel. A row of the file replaces the one with the same address,
 * else the one in the same language, which may have moved; each of the workbook's at most once.
 */
export function mergedContacts(
  sheet: readonly InputEntry<Contact>[],
  file: SourceEntries<Contact>,
): InputEntry<Contact>[] {
  const merged = [...sheet];
  const free = new Set(sheet.keys());
  let rest = withoutRepeated(file.entries);
  for (const same of SAME) {
    rest = rest.filter((entry) => {
      const index = [...free].find((one) => {
        const known = sheet[one]?.record;
        return (
          known !== undefined &&
          aboutOf(known) === aboutOf(entry.record) &&
          same(known, entry.record)
        );
      });
      const known = index === undefined ? undefined : sheet[index];
      if (index === undefined || known === undefined) return true;
      free.delete(index);
      merged[index] = updated(known, entry, file.present);
      return false;
    });
  }
  return [...merged, ...rest.map((entry) => ({ ...entry, row: null }))];
}
