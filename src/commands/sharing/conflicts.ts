/** The conflicts on their sheet, as the pane steps through them, and the command that writes a choice beside one. */
import { isSameId } from "../../domain/model/same-id";
import type { Language } from "../../locale/language";
import { choicesOf } from "../../sheets/conflicts/choices";
import { followers } from "../../sharing/apply/following";
import {
  keyText,
  type Choice,
  type ConflictCell,
  type KeptConflict,
} from "../../sheets/conflicts/conflict";
import { readConflicts } from "../../sheets/conflicts/reading";
import { shownValue } from "../../sheets/conflicts/shown-value";
import { CHOICE_WORDS, HEADERS, KIND_WORDS } from "../../sheets/conflicts/texts";
import { RunError } from "../../excel/run-error";
import { BLANK, text, textInTextCell } from "../../workbook/cell";
import { boundingBlock } from "../../workbook/layout/bounding-block";
import { TAB_OUTPUT } from "../../workbook/layout/frame";
import { emptyPlan } from "../../workbook/layout/plan";
import { CONFLICTS_TABLE } from "../../workbook/table-names";
import { tableCells } from "../../workbook/table/table-cells";
import { build } from "../build";
import { runHere } from "../in-workbook";
import { inspect, type CellInspection } from "../inspection";
import { noteLines } from "../note-lines";
import { appliedLines } from "../applied-lines";
import type { Outcome, CommandOutcome } from "../outcome";
import type { Overview } from "../overview";
import type { Reported } from "../reported";
import { changesOf } from "../reported-changes";
import type { RunOptions } from "../run-options";
import { cellTexts, wordsIn } from "./returned";

/** One way out of a conflict. */
export interface ShownChoice {
  readonly choice: Choice;
  /** `Ours`, `Theirs (North)`, `Base`. */
  readonly name: string;
  readonly value: string;
  /** What is said of the reason, which follows the choice. */
  readonly reasons: readonly string[];
  /** Who last saved the file, and when; "" where that is not known. */
  readonly who: string;
}

/** A conflict that is not settled. */
export interface OpenConflict {
  /** By what its row is found again. */
  readonly key: string;
  readonly kind: string;
  readonly sheet: string;
  readonly what: string;
  readonly choices: readonly ShownChoice[];
  readonly chosen: Choice | null;
  /** What is written as the choice and is none of them; "" where there is no such thing. */
  readonly typed: string;
  readonly note: string;
  /** The cell of the matrix that it is about; null: it is about none. */
  readonly cell: CellInspection | null;
}

function inspected(
  { service, channel }: KeptConflict["conflict"],
  { evaluated, inputs, language }: Overview,
): CellInspection | null {
  if (evaluated === null || service === null || channel === null) return null;
  const { model } = evaluated.result;
  const own = model.services.find(({ id }) => isSameId(id, service));
  const through = model.channels.find(({ id }) => isSameId(id, channel));
  if (own === undefined || through === undefined) return null;
  const reasons = inputs.reasons.map(({ record }) => record);
  return inspect(
    { result: evaluated.result, reasons, language },
    { sheet: "matrix", address: "", service: own.id, channel: through.id },
  );
}

/** The reason's own text with a choice; none where the choice has none, or the field is another. */
function reasonOf(
  { field, base, ours, theirs }: ConflictCell,
  choice: Choice,
  file: string | null,
) {
  if (field !== "reason") return [];
  const value =
    choice === "ours"
      ? ours
      : choice === "base"
        ? base
        : theirs.find((one) => one.file === file)?.value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

/**
 * The open conflicts in the order of the sheet.
 * @param overview the workbook as it was last read
 * @param language of the words; letters are those of the workbook
 */
export function openConflicts(overview: Overview, language: Language): readonly OpenConflict[] {
  const { snapshot } = overview;
  const words = wordsIn(overview, language);
  const all = readConflicts(snapshot.sheets.get("conflicts"));
  const following = [...followers(all)];
  const followed = new Set(following.map(([one]) => one));
  return all
    .filter((one) => one.settled === null && !followed.has(one))
    .map((kept): OpenConflict => {
      const behind = following.filter(([, of]) => of === kept).map(([one]) => one.conflict);
      const { conflict, choice, typed = "", note } = kept;
      return {
        key: keyText(kept),
        kind: KIND_WORDS[conflict.kind][language],
        ...cellTexts(conflict, words),
        choices: choicesOf(conflict, language).map(({ choice: one, shown }): ShownChoice => {
          const their = typeof one === "number" ? conflict.theirs[one] : undefined;
          const value =
            one === "ours"
              ? conflict.ours
              : one === "base"
                ? conflict.base
                : (their?.value ?? null);
          const name =
            their === undefined ? shown : `${CHOICE_WORDS.theirs[language]} (${their.file})`;
          return {
            choice: one,
            name,
            value: shownValue(value, conflict, words),
            reasons: behind.flatMap((other) => reasonOf(other, one, their?.file ?? null)),
            who: their?.who ?? "",
          };
        }),
        chosen: choice,
        typed,
        note,
        cell: inspected(conflict, overview),
      };
    });
}

/**
 * Writes the choice and the note beside a conflict; the next run carries it out.
 * @param key of the conflict; fails as `not-there` where it is no longer on the sheet
 */
export async function chooseIn(
  key: string,
  choice: Choice | null,
  note: string,
): Promise<CommandOutcome> {
  const ran = await runHere<number, never>(({ snapshot }) => {
    const sheet = snapshot.sheets.get("conflicts");
    const cells = tableCells(sheet, CONFLICTS_TABLE, HEADERS);
    const language = snapshot.state?.language ?? "sv";
    const kept = readConflicts(sheet).find((one) => keyText(one) === key);
    const row = cells?.rows.find((one) => one.text("key") === key)?.row;
    const columns = (["choice", "note"] as const).map((name) => cells?.columnOf(name) ?? null);
    const [atChoice = null, atNote = null] = columns;
    if (
      sheet === undefined ||
      kept === undefined ||
      row === undefined ||
      atChoice === null ||
      atNote === null
    ) {
      throw new RunError("not-there");
    }
    const shown = choicesOf(kept.conflict, language).find((one) => one.choice === choice)?.shown;
    const plan = emptyPlan("conflicts", sheet.name, sheet.id, TAB_OUTPUT);
    const blocks = boundingBlock([
      { row, column: atChoice, content: shown === undefined ? BLANK : textInTextCell(shown) },
      { row, column: atNote, content: note.trim() === "" ? BLANK : text(note) },
    ]);
    return Promise.resolve({ ok: true, plans: [{ ...plan, blocks }], properties: {}, done: 1 });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}

const CARRIED_OUT = {
  sv: "Valen är införda, och raderna står kvar som avgjorda på bladet.",
  en: "The choices are carried out, and the rows stay on the sheet as settled.",
};

/** Carries out the choices in one run. @param by who settles them; "" where that is not known */
export async function carryOutChoices(
  run: RunOptions,
  by: string,
): Promise<Outcome<{ readonly reported: Reported }>> {
  const outcome = await build({ imports: {}, decide: false, ...run, by });
  if (!outcome.ok) return outcome;
  const { done, applied } = outcome;
  const lines = [...noteLines(done), ...appliedLines(applied)];
  return {
    ok: true,
    reported: {
      text: CARRIED_OUT,
      changes: changesOf(done),
      ...(lines.length === 0 ? {} : { lines }),
    },
  };
}
