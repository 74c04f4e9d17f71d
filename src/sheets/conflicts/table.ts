/** The table `Conflicts`. */
import { fieldLabel, tableLabel } from "./labels";
import { CONFLICTS_TABLE } from "../../workbook/table-names";
import { table } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { choicesOf } from "./choices";
import { keyText, type ConflictCell, type ConflictValue, type KeptConflict } from "./conflict";
import { channelName, conflictWords, rowName, type ConflictWords } from "./conflict-words";
import { shownValue } from "./shown-value";
import { HEADERS, KIND_WORDS, STATE_WORDS } from "./texts";

const known = new WeakMap<RunContext, ConflictWords>();

/** The words of a run, which are made once. */
function wordsIn(run: RunContext): ConflictWords {
  const words = known.get(run) ?? conflictWords(run.wording, run.language, run.result);
  known.set(run, words);
  return words;
}

/** A value as the sheet shows it. */
const shown = (value: ConflictValue, cell: ConflictCell, run: RunContext): string =>
  shownValue(value, cell, wordsIn(run));

const listed = (texts: readonly string[]): string =>
  texts.length === 1
    ? (texts[0] ?? "")
    : texts.map((text, index) => `${index + 1}. ${text}`).join("\n");

export const conflictsTable = table<KeptConflict>()(CONFLICTS_TABLE, HEADERS, {
  state: {
    width: 10,
    style: "long-text",
    value: ({ settled }, run) => word(run, STATE_WORDS[settled === null ? "open" : "settled"]),
  },
  kind: {
    width: 16,
    style: "long-text",
    value: ({ conflict }, run) => word(run, KIND_WORDS[conflict.kind]),
  },
  table: {
    width: 16,
    style: "long-text",
    value: ({ conflict }, run) => tableLabel(conflict.table, run.language),
  },
  service: {
    width: 34,
    style: "long-text",
    value: ({ conflict }, run) => rowName(conflict, wordsIn(run)),
  },
  channel: {
    width: 18,
    style: "long-text",
    value: ({ conflict }, run) => channelName(conflict, wordsIn(run)),
  },
  field: {
    width: 18,
    style: "long-text",
    value: ({ conflict }, run) => fieldLabel(conflict, run.language),
  },
  base: {
    width: 22,
    style: "long-text",
    value: ({ conflict }, run) =>
      conflict.base === null && conflict.field !== null ? "" : shown(conflict.base, conflict, run),
  },
  ours: {
    width: 22,
    style: "long-text",
    value: ({ conflict }, run) => shown(conflict.ours, conflict, run),
  },
  theirs: {
    width: 34,
    style: "long-text",
    value: ({ conflict }, run) =>
      listed(conflict.theirs.map(({ file, value }) => `${file}: ${shown(value, conflict, run)}`)),
  },
  who: {
    width: 24,
    style: "long-text",
    value: ({ conflict }) => listed(conflict.theirs.map(({ who }) => who)),
  },
  choice: {
    width: 22,
    style: "long-text",
    value: ({ conflict, choice, typed = "" }, run) =>
      choicesOf(conflict, run.language).find((one) => one.choice === choice)?.shown ?? typed,
  },
  note: { width: 30, style: "long-text", value: ({ note }) => note },
  settled: {
    width: 20,
    style: "long-text",
    value: ({ settled }) =>
      settled === null ? "" : [settled.on, settled.by].filter((text) => text !== "").join(" · "),
  },
  key: { width: 10, style: "row-id", hidden: true, value: (row) => keyText(row) },
});
