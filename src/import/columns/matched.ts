/** What each column of a list is taken for: its header first, then what stands in it. */
import type { Answers } from "../answers";
import type { Findings, ImportContext } from "../context";
import type { Profile, Shape } from "../profiles/profile";
import type { HeadedList } from "../reading/raw-list";
import { mentionsChannel } from "../vocabulary/channel-words";
import { FILLERS, meaningOf } from "../vocabulary/field-words";
import { wordsOf } from "../vocabulary/words";
import { trimmed, type Cell } from "../../workbook/cell";
import { writtenNumber } from "../../workbook/numbers/numbers";
import { contentOf, fitsTexts, type ColumnContent } from "./content";
import { knownHeader, type Because } from "./known-header";
import { isChannelColumn, type Target } from "./target";

export interface MatchedColumn {
  readonly header: string;
  readonly target: Target;
  readonly because: Because;
  readonly content: ColumnContent;
}

/** Targets that several columns of a list may have. */
const SEVERAL: ReadonlySet<Target> = new Set<Target>(["own", "-", "apart", "where"]);
/** Roles that only some shapes have; elsewhere their columns are kept beside. */
const ROLES: Readonly<Partial<Record<Target, readonly Shape[]>>> = {
  channel: ["cells", "contacts", "channels"],
  contacts: ["cells"],
  date: ["contacts"],
  hours: ["cells", "channels"],
  where: ["cells", "channels"],
  note: ["cells", "channels"],
  services: ["channels"],
};
/** Fields that hold words. */
const WORDED: ReadonlySet<Target> = new Set<Target>(["name", "kinds", "lifeEvent", "process"]);
/** Fields that people read, where a reference to another list says nothing. */
const REFERENCED: ReadonlySet<Target> = new Set<Target>([
  "fee",
  "legalBasis",
  "description",
  "department",
]);
const COUNTED: ReadonlySet<Target> = new Set<Target>(["volume", "contacts"]);
/** Last words of headers of ids and codes, which are never names. */
const CODED = new Set(
  "id ids code codes nr no uri url number nummer kod koder key uuid guid schlussel codigo codice numero tunnus koodi kode".split(
    " ",
  ),
);

export const isCoded = (header: string): boolean => CODED.has(wordsOf(header).at(-1) ?? "");

const ORDER: readonly Because[] = ["answer", "profile", "own-name", "words", "channel", "none"];

/** The target where what stands in the column allows it, else `own`. */
function fitted({ header, target, because, content }: MatchedColumn, leads: boolean): Target {
  if (because === "answer") return target;
  if (REFERENCED.has(target) && content === "uuids") return "own";
  // A vocabulary's own name column may be of codes, such as words with hyphens; addresses are none.
  if (target === "name" && because === "profile") return target;
  if (WORDED.has(target) && !fitsTexts(content) && because !== "own-name") {
    const coded = content === "codes" || content === "numbers";
    return because === "profile" && (target !== "kinds" || coded) ? target : "own";
  }
  if (target === "name" && isCoded(header) && because !== "own-name") return "own";
  if (COUNTED.has(target) && because === "words" && content === "texts") return "own";
  if (!isChannelColumn(target)) return target;
  if (!leads && (content === "dates" || content === "uuids" || content === "codes")) return "own";
  return leads ? `where:${target.slice("channel:".length)}` : target;
}

const PHONE = /^(?=.*\d.*\d.*\d.*\d.*\d)(?:\+|0)?[\d\s()/.–-]{6,}$/;
const PHONE_MARK = /^[+0(]|\d[\s/–-]+\d/;
const MAILBOX = /\S@\S|^(?:https?:\/\/|www\.)/i;

/** Whether most cells are telephone numbers, mail or web addresses: where the channel is found, not how many come. */
function leadsToChannel({ rows }: HeadedList, column: number): boolean {
  const texts = rows.map((cells) => trimmed(cells[column] ?? "")).filter((text) => text !== "");
  const leading = texts.filter(
    (text) =>
      MAILBOX.test(text) ||
      (PHONE.test(text) && PHONE_MARK.test(text) && !/^\d{1,3}(?:\s\d{3})*$/.test(text)),
  );
  return texts.length > 0 && leading.length >= texts.length * 0.6;
}

/** Each column; a field that two are taken for goes to the surer, then the first. */
export function matchedColumns(
  list: HeadedList,
  profile: Profile | null,
  context: ImportContext,
  answers: Answers,
): readonly MatchedColumn[] {
  const columns = list.headers.map((header, column): MatchedColumn => {
    const content = contentOf(list.rows.map((cells) => cells[column] ?? ""));
    if (header === "") return { header, target: "-", because: "none", content };
    const known = { header, ...knownHeader(header, profile, context, answers), content };
    const leads = isChannelColumn(known.target) && leadsToChannel(list, column);
    return { ...known, target: fitted(known, leads) };
  });
  // In a list of e-services the column of that name has their names.
  const hasName = columns.some(({ target }) => target === "name");
  const named = columns.map((one): MatchedColumn =>
    !hasName && one.target === "channel:e-service" && one.content === "texts"
      ? { ...one, target: "name" }
      : one,
  );
  const taken = new Map<Target, number>();
  for (const because of ORDER) {
    named.forEach(({ target, because: by }, column) => {
      if (by === because && !SEVERAL.has(target) && !taken.has(target)) taken.set(target, column);
    });
  }
  return named.map((one, column) =>
    SEVERAL.has(one.target) || taken.get(one.target) === column || /^(group|kind):/.test(one.target)
      ? one
      : { ...one, target: "own" },
  );
}

/** What is left of the columns in a list of a shape: roles that it does not have are kept beside. */
export const columnsOfShape = (
  columns: readonly MatchedColumn[],
  shape: Shape,
): readonly MatchedColumn[] =>
  columns.map((one) => {
    const shapes = ROLES[one.target];
    if (shapes !== undefined && !shapes.includes(shape)) return { ...one, target: "own" as const };
    if (shape !== "services" && one.target === "channels")
      return { ...one, target: "own" as const };
    return one;
  });

/** Whether words of the header, not all, are those of a field. */
export function mentions(header: string, meaning: Target): boolean {
  const words = wordsOf(header).filter((word) => !FILLERS.has(word));
  return words.some((_, start) =>
    words.some(
      (__, end) => end >= start && meaningOf(words.slice(start, end + 1).join("")) === meaning,
    ),
  );
}

/** Whether numbers are shares, which count nothing: per cent, or none above 1 and some in between. */
function holdsShares(cells: readonly Cell[]): boolean {
  const texts = cells.map(trimmed).filter((text) => text !== "");
  if (texts.every((text) => text.endsWith("%"))) return true;
  const numbers = texts.flatMap((text) => writtenNumber(text)?.value ?? []);
  return (
    numbers.every((value) => value >= 0 && value <= 1) &&
    numbers.some((value) => !Number.isInteger(value))
  );
}

/** Asks what is unsure: which column has the names, and whether a column of numbers is volumes. */
export function askColumns(
  { source, rows }: HeadedList,
  columns: readonly MatchedColumn[],
  shape: Shape,
  { questions }: Findings,
  needsName = true,
): void {
  const has = (target: Target): boolean => columns.some((one) => one.target === target);
  const open = columns.filter(({ target, because }) => target === "own" && because === "none");
  const ask = (
    code: "name-column" | "volume-column" | "channel-column",
    header: string,
    options: readonly string[],
  ): void => {
    questions.push({ code, source, header, value: null, count: rows.length, values: {}, options });
  };
  if (needsName && !has("name") && shape !== "channels") {
    const texts = columns.filter(
      ({ target, content, header, because }) =>
        target === "own" && content === "texts" && because !== "answer" && !isCoded(header),
    );
    const likely =
      texts.find(({ header }) => mentions(header, "name")) ??
      texts[0] ??
      columns.find(({ header }) => header !== "");
    ask(
      "name-column",
      likely?.header ?? "",
      texts.map(({ header }) => `${header}=name`),
    );
  }
  if (shape !== "services") return;
  for (const one of open) {
    const { header, content } = one;
    if (content !== "numbers" || isCoded(header)) continue;
    if (holdsShares(rows.map((cells) => cells[columns.indexOf(one)] ?? ""))) continue;
    const type = mentionsChannel(header);
    if (type !== null) ask("channel-column", header, [type, "own"]);
    else if (!has("volume") && mentions(header, "volume"))
      ask("volume-column", header, ["volume", "own"]);
  }
}
