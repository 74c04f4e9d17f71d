/** Rules and contact points of the workbook updated from a file: rows without ids, found by what they are about. */
import { nameKey } from "../domain/model/same-id";
import type { Contact, Rule } from "../domain/model/model";
import { fileCode } from "../locale/class-codes";
import { updated, type InputEntry, type SourceEntries, type Reports } from "./input-entries";

/** What a rule is about, as its columns say it: `* × group:h2h`. */
const aboutOf = ({ service, channel }: Rule): string =>
  `${service ?? "*"} × ${"id" in channel ? channel.id : `group:${channel.group}`}`;

/** The period's ends that a file has columns for. */
const periodOf = ({ from, to }: Rule, present: ReadonlySet<keyof Rule>): readonly string[] => [
  ...(present.has("from") ? [from] : []),
  ...(present.has("to") ? [to] : []),
];

/** Reports rules that a file has twice: for the same service, channel or group, and period. */
function withoutRepeated(
  { entries, present }: SourceEntries<Rule>,
  { problems }: Reports,
): readonly InputEntry<Rule>[] {
  const first = new Map<string, number | null>();
  return entries.filter(({ record, position }) => {
    const key = JSON.stringify([aboutOf(record), periodOf(record, present)]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, position("class").row);
      return true;
    }
    const values = { value: aboutOf(record), first: before ?? "" };
    problems.push({ code: "rule-twice", position: position("class"), values });
    return false;
  });
}

/**
 * A file's rule replaces the workbook's for the same service, channel or group, and period; of several the one
 * with its class. Any other is new. What became another class is told.
 */
export function mergedRules(
  sheet: readonly InputEntry<Rule>[],
  file: SourceEntries<Rule>,
  reports: Reports,
): InputEntry<Rule>[] {
  const merged = [...sheet];
  const free = new Set(sheet.keys());
  for (const entry of withoutRepeated(file, reports)) {
    const { record, position } = entry;
    const period = periodOf(record, file.present).join();
    const alike = [...free].filter((index) => {
      const rule = sheet[index]?.record;
      return (
        rule !== undefined &&
        aboutOf(rule) === aboutOf(record) &&
        periodOf(rule, file.present).join() === period
      );
    });
    const index = alike.find((one) => sheet[one]?.record.class === record.class) ?? alike[0] ?? -1;
    const known = sheet[index];
    if (known === undefined) {
      merged.push({ ...entry, row: null });
      continue;
    }
    free.delete(index);
    merged[index] = updated(known, entry, file.present);
    if (known.record.class === record.class) continue;
    reports.notes.push({
      code: "rule-replaced",
      position: position("class"),
      values: {
        value: aboutOf(record),
        from: fileCode(known.record.class),
        to: fileCode(record.class),
      },
    });
  }
  return merged;
}

/** What a contact point is about. */
const scopeOf = ({ service, channel }: Contact): string => `${service ?? ""}\n${channel}`;

/** Ways in which a row of the file is the same contact point as one of the workbook, the surest first. */
const SAME: readonly ((one: Contact, other: Contact) => boolean)[] = [
  (one, other) => nameKey(one.where) === nameKey(other.where),
  (one, other) => nameKey(one.language) === nameKey(other.language),
];

/** A file's rows without those that say the same as one before. */
function distinctContacts(entries: readonly InputEntry<Contact>[]): readonly InputEntry<Contact>[] {
  const seen = new Set<string>();
  return entries.filter(({ record, own = {} }) => {
    const key = JSON.stringify([record, own]);
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
  let rest = distinctContacts(file.entries);
  for (const same of SAME) {
    rest = rest.filter((entry) => {
      const index = [...free].find((one) => {
        const known = sheet[one]?.record;
        return (
          known !== undefined &&
          scopeOf(known) === scopeOf(entry.record) &&
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
