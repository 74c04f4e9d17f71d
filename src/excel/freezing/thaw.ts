/** Thaw: restores the formulas that a freeze replaced by values, where the cells are unchanged since. */
import { parseArea, type Area } from "../../a1/address";
import { referredTo, rowChecksums, type FrozenFormula } from "../../workbook/frozen-formulas";
import { readAreas, type AreaContents } from "../contents/area-contents";
import {
  addressOn,
  bySheet,
  bytesOf,
  inChunks,
  readStructure,
  remember,
  rememberHidden,
  requireUnprotected,
  type FreezableSheet,
  type Froze,
} from "./frozen-store";
import { watched } from "../remote-edits";

/** What thaw does with a remembered formula. */
interface Thawing {
  readonly onSheet: FreezableSheet;
  readonly frozen: FrozenFormula;
  readonly area: Area;
  readonly contents: AreaContents;
  /** The formula is back already. */
  readonly restored: boolean;
  /** Areas that are not as they were frozen. */
  readonly changed: readonly Area[];
}

function changedAreas(frozen: FrozenFormula, area: Area, contents: AreaContents): Area[] {
  return rowChecksums(contents.values).flatMap((checksum, down) => {
    const formulas = contents.formulas[down] ?? [];
    const typed = formulas.some(
      (formula, right) =>
        typeof formula === "string" &&
        formula.startsWith("=") &&
        formula !== contents.values[down]?.[right],
    );
    return checksum === frozen.rows[down] && !typed
      ? []
      : [{ ...area, row: area.row + down, rows: 1 }];
  });
}

/** Writes the formula in the first cell and clears the others, so that it can spill into them. */
function writeFormula({ onSheet, frozen, area, contents }: Thawing): void {
  const range = onSheet.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const format = contents.numberFormat[0]?.[0];
  const first = onSheet.sheet.getCell(area.row, area.column);
  // In a cell for text a formula would stay a text.
  if (format === "@") first.numberFormat = [["General"]];
  range.formulas = contents.values.map((row, down) =>
    row.map((_, right) => (down === 0 && right === 0 ? frozen.formula : "")),
  );
  if (format === "@") first.numberFormat = [["@"]];
}

/**
 * Restores the formulas that a freeze replaced by values. Cells that were edited since, and formulas that
 * refer to a deleted sheet or table, are left as they are, reported, and stay in the store.
 * @throws RunError before anything is written
 */
export const thawFormulas = (): Promise<Froze> =>
  watched(async (context, watch): Promise<Froze> => {
    const structure = await readStructure(context);
    const sheetNames = new Set(structure.sheets.map(({ name }) => name.toLowerCase()));
    const positions = structure.sheets.flatMap((onSheet) =>
      onSheet.frozen.flatMap((frozen) => {
        const area = parseArea(frozen.area);
        return area === null ? [] : [{ onSheet, frozen, area }];
      }),
    );
    const contents = await readAreas(
      context,
      positions.map(({ onSheet, area }) => ({ sheet: onSheet.sheet, area })),
    );
    const all = positions.flatMap((found, index): Thawing[] => {
      const existing = contents[index];
      if (existing === undefined) return [];
      const changed = changedAreas(found.frozen, found.area, existing);
      const restored = existing.formulas[0]?.[0] === found.frozen.formula;
      return [{ ...found, contents: existing, restored, changed }];
    });
    const refersToGone = ({ formula }: FrozenFormula): boolean => {
      const { sheets, tables } = referredTo(formula);
      return (
        sheets.some((name) => !sheetNames.has(name)) ||
        tables.some((name) => !structure.tables.has(name))
      );
    };
    const notYet = all.filter(({ restored }) => !restored);
    const stays = ({ changed, frozen }: Thawing): boolean =>
      changed.length > 0 || refersToGone(frozen);
    const left = notYet.filter(stays);
    const thawing = notYet.filter((found) => !stays(found));
    requireUnprotected(thawing.map(({ onSheet }) => onSheet));
    const staying = bySheet(left);
    const after = new Map(
      [...bySheet(all).keys()].map((onSheet) => [
        onSheet,
        (staying.get(onSheet) ?? []).map(({ frozen }) => frozen),
      ]),
    );
    const writes = [
      ...thawing.map((found) => ({
        bytes: bytesOf(found.frozen.formula) + found.area.rows * found.area.columns * 3,
        write: () => {
          writeFormula(found);
        },
      })),
      ...[...after].map(([onSheet, formulas]) => ({
        bytes: 1_000,
        write: () => {
          remember(onSheet, formulas);
        },
      })),
      ...(after.size === 0
        ? []
        : [
            {
              bytes: bytesOf([...after.values()]),
              write: () => {
                rememberHidden(context, structure, after);
              },
            },
          ]),
    ];
    await watch.requireUnchanged(false);
    watch.stop();
    await inChunks(context, writes);
    return {
      changed: thawing.length,
      left: left.flatMap(({ onSheet, area, changed }) =>
        (changed.length > 0 ? changed : [area]).map((cells) => addressOn(onSheet, cells)),
      ),
    };
  });
