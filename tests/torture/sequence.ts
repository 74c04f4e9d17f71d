/** One sequence: a workbook, edits of a person in random order, and a run after them. */
import { FILES, onHost, runBuild, smallFile } from "../commands/small-workbook";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { lost, ownTexts, typedCells, wrongRefusal } from "./everything-kept";
import { PERSON_EDITS, type PersonEdit } from "./person-edits";
import { Random } from "./random";

const named = (table: string): string[] =>
  table
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(";")[1] ?? [])
    .filter((name) => name !== "");

const NAMES = {
  channels: named(FILES.channels),
  rows: [...named(FILES.services), ...named(FILES.groups)],
};

const isOwn = (text: string): boolean =>
  /^(Egen notering|behåll mig|anteckning \d+|eget|också|Ny tjänst )/.test(text) || text === "4711";

export interface SequenceResult {
  readonly edits: readonly string[];
  /** What was lost, or went wrong; none: everything was kept, or refused rightly. */
  readonly faults: readonly string[];
  readonly refused: boolean;
}

/** Makes the edits and runs. @param decide whether the run puts suggestions into blank cells */
export async function runEdits(
  edits: readonly PersonEdit[],
  random: Random,
  decide: boolean,
): Promise<SequenceResult> {
  const content = await openXlsx(await smallFile());
  return onHost(async (host) => {
    for (const { edit } of edits) await edit(random);
    const sheets = (await host.content()).sheets.map(({ id }) => id);
    const before = await host.content();
    const typed = typedCells(before, sheets, NAMES);
    const own = ownTexts(before, isOwn);
    const outcome = await runBuild({}, { decide });
    const after = await openXlsx(await saveXlsx(await host.content()));
    const idOf = new Map((await host.content()).sheets.map(({ name, id }) => [name, id]));
    const alike = {
      ...after,
      sheets: after.sheets.map((sheet) => ({ ...sheet, id: idOf.get(sheet.name) ?? sheet.id })),
    };
    const wrong = wrongRefusal(outcome);
    const missing = [...own];
    for (const text of ownTexts(alike, isOwn)) {
      const at = missing.indexOf(text);
      if (at >= 0) missing.splice(at, 1);
    }
    return {
      edits: edits.map(({ name }) => name),
      refused: !outcome.ok,
      faults: [
        ...(wrong === null ? [] : [wrong]),
        ...lost(typed, typedCells(alike, sheets, NAMES)),
        ...missing.map((text) => `own text gone: ${text}`),
      ],
    };
  }, content);
}

/** A sequence of one to three edits. */
export function sequence(seed: number): Promise<SequenceResult> {
  const random = new Random(seed);
  const edits = Array.from({ length: 1 + random.upTo(3) }, () => random.of(PERSON_EDITS));
  return runEdits(edits, random, random.upTo(2) === 0);
}
