/** The styles of a workbook that is written as a file: named cell styles, as a run defines them in Excel. */
import { styledAreas } from "../../excel/writing/style-areas";
import type { StyledAreas } from "../../workbook/layout/style-unions";
import { cellStyleName, combinedFormat } from "../../excel/writing/styles";
import type { CellStyleName, StylePlan } from "../../workbook/layout/plan";
import type { CellStyle, NamedStyle } from "../../xlsx/styles/cell-style";

/** A combination of styles in the terms of files. */
function fileStyle(styles: readonly CellStyleName[]): CellStyle {
  const { size, color, fill, topLine, bottomLine, ...same } = combinedFormat(styles);
  const line = (found: string | undefined) =>
    found === undefined ? undefined : ({ style: "thin", color: found } as const);
  const [top, bottom] = [line(topLine), line(bottomLine)];
  return {
    ...same,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(top === undefined && bottom === undefined
      ? {}
      : {
          borders: {
            ...(top === undefined ? {} : { top }),
            ...(bottom === undefined ? {} : { bottom }),
          },
        }),
  };
}

export class StylePool {
  /** The first is Excel's own for cells without a style. */
  readonly list: CellStyle[] = [{}];
  readonly named: NamedStyle[] = [];
  readonly #indexes = new Map<string, number>();

  /** The areas of a plan by what their cells look like. */
  areasOf(plans: readonly StylePlan[]): readonly StyledAreas[] {
    return styledAreas(plans);
  }

  /** @param quoted the text was entered with an apostrophe */
  indexOf(styles: readonly CellStyleName[], quoted: boolean): number {
    const name = cellStyleName(styles);
    const key = quoted ? `'${name}` : name;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const style = fileStyle(styles);
    if (!this.named.some((one) => one.name === name)) {
      this.named.push({ name, builtIn: false, style });
    }
    const index = this.list.length;
    this.list.push({ ...style, named: name, ...(quoted ? { quotePrefix: true } : {}) });
    this.#indexes.set(key, index);
    return index;
  }

  /** The style of a cell. */
  styleAt(index: number): CellStyle {
    return this.list[index] ?? {};
  }
}
