/** What people wrote in a file where nothing of it is read: on sheets of results, and in notes on cells. */
import { cellAddress } from "../../a1/address";
import { signOf } from "../../run/last-run/own-cells";
import { KNOWN_SHEETS } from "../../sheets/known-sheets";
import { UNREAD_SHEETS } from "../../sheets/registry";
import { isStoreSheet } from "../../workbook/store/store";
import { readTextSet } from "../../workbook/store/text-set";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookContent } from "../../xlsx/content";
import type { BesideCell } from "./beside-tables";
import { isResultSheet } from "./result-sheets";

/** A header that Excel gives a column that a table grows by. */
const GIVEN = /^\p{Lu}\p{L}*\d+$/u;

/** Names of the sheets of results, also where their mark was dropped. */
const resultNames = ({ sheets }: WorkbookSnapshot): ReadonlySet<string> =>
  new Set([
    ...[...sheets].flatMap(([key, { name }]) => (UNREAD_SHEETS.has(key) ? [name] : [])),
    ...KNOWN_SHEETS.flatMap(({ key, title }) =>
      UNREAD_SHEETS.has(key) ? [title.sv, title.en] : [],
    ),
  ]);

/** Texts on sheets of results that no run wrote: those of no cell that was read, and those of such sheets that were. */
export function textsOnResults(
  { otherTexts = [], sheets }: WorkbookContent,
  snapshot: WorkbookSnapshot,
): ReadonlySet<string> {
  const written = readTextSet(snapshot.store.get("texts"));
  if (written === null) return new Set();
  const names = resultNames(snapshot);
  const read = sheets.flatMap(({ name, cells }) =>
    names.has(name)
      ? [...cells.values()].flatMap((line) =>
          [...line.values()].flatMap(({ value, formula }) =>
            typeof value === "string" && formula === undefined ? [value] : [],
          ),
        )
      : [],
  );
  return new Set(
    [...otherTexts, ...read].filter(
      (text) => text.trim() !== "" && !GIVEN.test(text) && !written.has(signOf(text)),
    ),
  );
}

/** The cells of sheets of results that have one of the texts. @param content with the cells of all sheets */
export const cellsWithTexts = (
  { sheets }: WorkbookContent,
  snapshot: WorkbookSnapshot,
  texts: ReadonlySet<string>,
): readonly BesideCell[] =>
  sheets
    .filter((sheet) => isResultSheet(sheet) || resultNames(snapshot).has(sheet.name))
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, columns]) =>
        [...columns].flatMap(([column, { value, formula }]) =>
          typeof value === "string" && formula === undefined && texts.has(value)
            ? [{ sheet: name, cell: cellAddress(row, column), text: value.trim() }]
            : [],
        ),
      ),
    );

/** The notes on cells. No run writes any. */
export const notesIn = ({ sheets }: WorkbookContent): readonly BesideCell[] =>
  sheets
    .filter(({ name }) => !isStoreSheet(name))
    .flatMap(({ name, notes = [] }) =>
      notes.map(({ row, column, text }) => ({
        sheet: name,
        cell: cellAddress(row, column),
        text: JSON.stringify([cellAddress(row, column), text]),
      })),
    );
