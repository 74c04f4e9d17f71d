/**
 * Members that would create import cycles: the worksheet of a range, the conditional formats of its cells.
 * Those files import the range, so the members are added to it here, with their types.
 */
import { intersection } from "../../a1/area";
import { NamedItem } from "./book/named-item";
import type { OnSheet } from "./base/on-sheet";
import { addMembers } from "./base/properties";
import { Range } from "./cells/range";
import { RangeAreas } from "./cells/range-areas";
import { Chart } from "./chart/chart";
import { ConditionalFormatCollection } from "./formats/conditional-format";
import { Table } from "./table/table";
import { Worksheet } from "./worksheet/worksheet";

declare module "./cells/range" {
  interface Range {
    readonly conditionalFormats: ConditionalFormatCollection;
    readonly worksheet: Worksheet;
    getMergedAreasOrNullObject(): RangeAreas | null;
  }
}
declare module "./cells/range-areas" {
  interface RangeAreas {
    readonly worksheet: Worksheet;
  }
}
declare module "./table/table" {
  interface Table {
    readonly worksheet: Worksheet;
  }
}
declare module "./chart/chart" {
  interface Chart {
    readonly worksheet: Worksheet;
  }
}
declare module "./book/named-item" {
  interface NamedItem {
    readonly worksheetOrNullObject: Worksheet | null;
  }
}

/** Adds the members to the classes. */
export function addLinks(): void {
  for (const onSheet of [Range, RangeAreas, Table, Chart]) {
    addMembers<OnSheet>(onSheet, {
      get worksheet(): Worksheet {
        return new Worksheet(this.book, this.sheet);
      },
    });
  }
  addMembers(Range, {
    get conditionalFormats(): ConditionalFormatCollection {
      return new ConditionalFormatCollection(this.book, this.sheet, this.area);
    },
    getMergedAreasOrNullObject(): RangeAreas | null {
      const areas = this.sheet.merges.flatMap((area) => intersection(area, this.area) ?? []);
      return areas.length === 0 ? null : new RangeAreas(this.book, this.sheet, areas);
    },
  });
  addMembers(NamedItem, {
    get worksheetOrNullObject(): Worksheet | null {
      const { scope } = this.stored;
      const sheet = scope === null ? undefined : this.book.sheetById(scope);
      return sheet ? new Worksheet(this.book, sheet) : null;
    },
  });
}
