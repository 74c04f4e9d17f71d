/** Freeze: formulas that use our functions become their values, so that the workbook can go to someone without the add-in. */
import { areaAddress, parseArea } from "../../a1/address";
import { text } from "../../workbook/cell";
import { rowChecksums, type FrozenFormula } from "../../workbook/frozen-formulas";
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
import { existingFormulas, type Existing } from "./own-formulas";
import { watched } from "../remote-edits";
import { shared } from "../selection";

/** Values that mean that a formula was not calculated. */
const NOT_CALCULATED = /^#(NAME\?|BUSY!|SPILL!|CONNECT!|BLOCKED!|GETTING_DATA|UNKNOWN!|FIELD!)$/;

const isCalculated = ({ values }: Existing): boolean =>
  !values.some((row) =>
    row.some((value) => typeof value === "string" && NOT_CALCULATED.test(value)),
  );

function writeValues({ onSheet, area, values, errors, numberFormat }: Existing): void {
  const range = onSheet.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const inText = (down: number, right: number): boolean => numberFormat[down]?.[right] === "@";
  const formatText = (format: string): void => {
    range.numberFormat = values.map((row, down) =>
      row.map((_, right) => (inText(down, right) ? format : null)),
    );
  };
  // In a cell for text a number would become a text.
  const anyInText = values.some((row, down) => row.some((_, right) => inText(down, right)));
  if (anyInText) formatText("General");
  range.formulas = values.map((row, down) =>
    row.map((value, right) =>
      typeof value !== "string" || errors[down]?.[right] === true ? value : text(value),
    ),
  );
  if (anyInText) formatText("@");
}

/**
 * Replaces every formula that uses the add-in's functions by its value, on any sheet; spilled blocks as a whole.
 * Freezing again handles only formulas that were added since.
 * @returns `left`: formulas that Excel has not calculated, which stay formulas
 * @throws RunError before anything is written
 */
export const freezeFormulas = (): Promise<Froze> =>
  watched(async (context, watch): Promise<Froze> => {
    const structure = await readStructure(context);
    const all = await existingFormulas(context, structure);
    const freezing = all.filter(isCalculated);
    requireUnprotected(freezing.map(({ onSheet }) => onSheet));
    const remembering = new Map<FreezableSheet, readonly FrozenFormula[]>();
    const writes = [...bySheet(freezing)].flatMap(([onSheet, formulas]) => {
      const kept = onSheet.frozen.filter((frozen) => {
        const area = parseArea(frozen.area);
        return area !== null && !formulas.some((newer) => shared(newer.area, area) !== null);
      });
      const added = formulas.map(({ area, formula, values }): FrozenFormula => ({
        area: areaAddress(area),
        formula,
        rows: rowChecksums(values),
      }));
      const remembered = [...kept, ...added];
      remembering.set(onSheet, remembered);
      return [
        {
          bytes: bytesOf(remembered),
          write: () => {
            remember(onSheet, remembered);
          },
        },
        ...formulas.map((formula) => ({
          bytes: bytesOf(formula.values),
          write: () => {
            writeValues(formula);
          },
        })),
      ];
    });
    await watch.requireUnchanged(false);
    watch.stop();
    const first = {
      bytes: bytesOf([...remembering.values()]),
      write: () => {
        rememberHidden(context, structure, remembering);
      },
    };
    await inChunks(context, writes.length === 0 ? [] : [first, ...writes]);
    return {
      changed: freezing.length,
      left: all
        .filter((existing) => !isCalculated(existing))
        .map(({ onSheet, area }) => addressOn(onSheet, area)),
    };
  });
