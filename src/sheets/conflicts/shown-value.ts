/** A value of a conflict or a change, as people read it. */
import { classLetter, classOf } from "../../locale/class-codes";
import type { ConflictValue } from "./conflict";
import { rowName, wordsOf, type ConflictWords, type NamedCell } from "./conflict-words";
import { CONFLICT_TEXTS } from "./texts";

/** Longest text of a value that is shown; the hidden column has it whole. */
const LONGEST = 500;
/** Most digits of a number that a cell has. */
const DIGITS = 15;
const CHANNEL = "channel:";

/** Grids and lists of volumes, whose dash is a long one in cells. */
const VOLUMES: ReadonlySet<string> = new Set(["Current", "FollowUp"]);

/** @param cell what it is a value of: classes are shown by their letters, ids by names, codes by words */
export function shownValue(value: ConflictValue, cell: NamedCell, words: ConflictWords): string {
  const { table, field } = cell;
  if (value === null) return CONFLICT_TEXTS.absent[words.language];
  if (field === null) return rowName(cell, words);
  if (typeof value === "number") {
    // A number as a cell shows it, without marks of thousands.
    const text = String(Number(value.toPrecision(DIGITS)));
    return words.language === "sv" ? text.replace(".", ",") : text;
  }
  const plain = typeof value === "object" ? value.formula : value;
  const isClass = field === "class" || (table === "Matrix" && field.startsWith(CHANNEL));
  const cellClass = isClass || table === "ServiceGroups" ? classOf(plain) : null;
  const text =
    cellClass !== null
      ? classLetter(cellClass, words.letters)
      : VOLUMES.has(table) && plain === "-"
        ? "–"
        : wordsOf(cell, plain, words);
  return text === "" ? CONFLICT_TEXTS.blank[words.language] : text.slice(0, LONGEST);
}
