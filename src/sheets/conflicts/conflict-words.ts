/** In whose words conflicts and changes are shown: rows and channels by their names, never by ids. */
import { POINTS } from "../../domain/checks/points";
import { isSameId } from "../../domain/model/same-id";
import { SETTING_KEYS } from "../../domain/model/settings";
import type { Result } from "../../domain/result";
import { findingText } from "../../locale/findings";
import type { Language } from "../../locale/language";
import { POINT_TEXTS } from "../../locale/point-texts";
import { SETTING_NAMES } from "../../locale/settings";
import type { KnownTables } from "../../workbook/known-ids";
import { namesOfModel } from "../../workbook/names";
import { ofJson } from "../../workbook/store/packed";
import type { Wording } from "../../workbook/wording";
import { keyOf } from "../checks/table";
import { STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS } from "../strategy/texts";
import type { ConflictCell } from "./conflict";
import { fieldOf } from "./labels";
import { CONFLICT_TEXTS } from "./texts";

export interface ConflictWords extends Wording {
  /** The language of the letters, which are the workbook's. */
  readonly letters: Language;
  /** What a finding says, by its key in lower case; undefined: the workbook does not have it. */
  readonly finding: (key: string) => string | undefined;
}

/** The words with the findings of a result. */
export function conflictWords(
  wording: Wording,
  letters: Language,
  result: Result | null,
): ConflictWords {
  let texts: ReadonlyMap<string, string> | null = null;
  const findings = (): ReadonlyMap<string, string> => {
    if (result === null) return new Map();
    const names = namesOfModel(result.model);
    return new Map(
      result.findings.map((found) => [
        keyOf(found).toLowerCase(),
        findingText(found, wording.language, names),
      ]),
    );
  };
  return { ...wording, letters, finding: (key) => (texts ??= findings()).get(key.toLowerCase()) };
}

export type NamedCell = Pick<
  ConflictCell,
  "table" | "key" | "field" | "id" | "service" | "channel"
>;

/** Tables whose records are named by a table of ids. */
const NAMED: Readonly<Record<string, keyof KnownTables>> = {
  Services: "services",
  Matrix: "services",
  Current: "services",
  Channels: "channels",
  TargetGroups: "groups",
  Needs: "groups",
  Requirements: "requirements",
};

/** Tables whose rows may be about all services. */
const OF_ALL: ReadonlySet<string> = new Set(["Rules", "Reasons", "Contacts"]);

const POINT = /^point:(.*)$/;

const partsOf = (key: string): readonly unknown[] => {
  const found = ofJson(key);
  return Array.isArray(found) ? found : [];
};

const yearOf = (key: string): string => {
  const [year] = partsOf(key);
  return typeof year === "number" ? String(year) : "";
};

/** What the finding or the point says; what the workbook does not have is named by its service. */
function checkName({ key, id, service }: NamedCell, words: ConflictWords): string {
  const code = POINT.exec(id)?.[1];
  const point = POINTS.find((known) => known === code);
  if (point !== undefined) return POINT_TEXTS[point][words.language];
  const text = words.finding(key);
  if (text !== undefined) return text;
  const about = service === null ? [] : [words.known.services.shown(service)];
  return [CONFLICT_TEXTS.finding[words.language], ...about].join(": ");
}

/** What a row is about: its service, else the record that it is, in words. */
export function rowName(cell: NamedCell, words: ConflictWords): string {
  const { table, key, id, service } = cell;
  const { language, known } = words;
  const own = service === null ? "" : known.services.shown(service);
  if (table === "Checks") return checkName(cell, words);
  if (table === "FollowUp" || table === "Targets") {
    return [own, yearOf(key)].filter((text) => text !== "").join(" ");
  }
  if (own !== "") return own;
  const named = NAMED[table];
  if (named !== undefined) return known[named].shown(id);
  if (OF_ALL.has(table)) return CONFLICT_TEXTS.allServices[language];
  if (table === "ServiceGroups") {
    return known.services.shownList(partsOf(key).filter((one) => typeof one === "string"));
  }
  if (table === "Settings") {
    const setting = SETTING_KEYS.find((one) => isSameId(one, id));
    return setting === undefined ? id : SETTING_NAMES[setting][language];
  }
  const section = STRATEGY_SECTION_KEYS.find((one) => table === "Strategy" && one === key);
  return section === undefined ? id : STRATEGY_SECTIONS[section].heading[language];
}

/** The channel of a cell by its name, or the group of channels of a rule; "": it is about none. */
export function channelName({ table, id, channel }: NamedCell, words: ConflictWords): string {
  if (channel !== null) return words.known.channels.shown(channel);
  const target = /group:.*$/i.exec(id)?.[0];
  return table === "Rules" && target !== undefined
    ? wordsOf({ table, field: "channel" }, target, words)
    : "";
}

/** A value in the words of its field; as it is where the field has none, or cannot read it. */
export function wordsOf(
  cell: Pick<ConflictCell, "table" | "field">,
  value: string,
  words: ConflictWords,
): string {
  const { read, write } = fieldOf(cell, words.language) ?? {};
  const reading = read?.(value);
  const found: unknown = reading?.ok === true ? reading.value : undefined;
  const written = found === undefined ? null : write?.(found as never, words);
  // Numbers and days are the same in either language as they are.
  return typeof written === "string" && written !== "" ? written.replace(/^'/, "") : value;
}
