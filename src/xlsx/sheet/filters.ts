/** The filters of a table's columns, which hide the rows that they do not let through. */
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  flagOf,
  localName,
  numberOf,
  elements,
  setAttribute,
} from "../package/xml";
import { decodeXString, encodeAttribute, encodeXString } from "../package/escapes";

/** The filter of one column, counted from the first of the table; a kind that is not modelled is only kept. */
export type FilterContent =
  | { readonly column: number; readonly values: readonly string[]; readonly blanks: boolean }
  | {
      readonly column: number;
      /** Such as `>5` or `=a*`. */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly both: boolean;
    }
  | { readonly column: number; readonly kept: string };

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const valueOf = (element: XmlElement): string => decodeXString(attributeOf(element, "val") ?? "");

function readFilter(element: XmlElement): FilterContent {
  const column = numberOf(element, "colId") ?? 0;
  const list = childOf(element, "filters");
  const custom = childOf(element, "customFilters");
  const plain = elements(list ?? element).every((one) => localName(one) === "filter");
  if (list !== undefined && plain) {
    const values = childrenOf(list, "filter").map(valueOf);
    return { column, values, blanks: flagOf(list, "blank") };
  }
  const criteria = childrenOf(custom, "customFilter").map(
    (one) => (SIGNS[attributeOf(one, "operator") ?? "equal"] ?? "=") + valueOf(one),
  );
  const [criterion1, criterion2] = criteria;
  if (criterion1 === undefined) return { column, kept: elements(element).map(localName).join(" ") };
  const second = criterion2 === undefined ? {} : { criterion2 };
  return { column, criterion1, ...second, both: flagOf(custom, "and") };
}

/** The filters that an `autoFilter` element sets; undefined: none. */
export function readFilters(element: XmlElement | undefined): readonly FilterContent[] | undefined {
  const columns = childrenOf(element, "filterColumn").filter((one) => elements(one).length > 0);
  return columns.length === 0 ? undefined : columns.map(readFilter);
}

function setText(element: XmlElement, value: string): void {
  element.attributes.set("val", encodeAttribute(encodeXString(value)));
}

function writeFilter(parent: XmlElement, filter: FilterContent): XmlElement {
  const element = elementLike(parent, "filterColumn", { colId: filter.column });
  if ("values" in filter) {
    const list = elementLike(element, "filters", filter.blanks ? { blank: true } : {});
    list.children = filter.values.map((value) => {
      const one = elementLike(list, "filter");
      setText(one, value);
      return one;
    });
    element.children = [list];
  } else if ("criterion1" in filter) {
    const custom = elementLike(element, "customFilters", filter.both ? { and: true } : {});
    const criteria = [filter.criterion1, filter.criterion2].filter((one) => one !== undefined);
    custom.children = criteria.map((criterion) => {
      const [, sign = "", value = ""] = /^(<>|[<>]=?|=?)([\s\S]*)$/.exec(criterion) ?? [];
      const operator = Object.keys(SIGNS).find((name) => SIGNS[name] === sign);
      const one = elementLike(custom, "customFilter");
      if (operator !== undefined && operator !== "equal") setAttribute(one, "operator", operator);
      setText(one, value);
      return one;
    });
    element.children = [custom];
  }
  return element;
}

/** Sets the filters of an `autoFilter` element; one that is as before keeps all that the file has of it. */
export function writeFilters(element: XmlElement, filters: readonly FilterContent[]): void {
  const before = childrenOf(element, "filterColumn");
  const same = (filter: FilterContent): XmlElement | undefined =>
    before.find((one) => JSON.stringify(readFilter(one)) === JSON.stringify(filter));
  const moved = (filter: FilterContent): XmlElement | undefined => {
    if (!("kept" in filter)) return undefined;
    const found = before.find((one) => {
      const read = readFilter(one);
      return "kept" in read && read.kept === filter.kept;
    });
    if (found !== undefined) setAttribute(found, "colId", filter.column);
    return found;
  };
  // What hides buttons only stays.
  const buttons = before.filter((one) => elements(one).length === 0);
  const others = element.children.filter(
    (one) => typeof one !== "string" && localName(one) !== "filterColumn",
  );
  element.children = [
    ...[
      ...buttons,
      ...filters.map((filter) => same(filter) ?? moved(filter) ?? writeFilter(element, filter)),
    ].sort((one, other) => (numberOf(one, "colId") ?? 0) - (numberOf(other, "colId") ?? 0)),
    ...others,
  ];
}
