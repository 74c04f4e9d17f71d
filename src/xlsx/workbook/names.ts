/** Defined names; print areas and titles among them belong to the page of their sheet. */
import { quotedSheet } from "../../a1/address";
import { formulaTokens } from "../../a1/tokens";
import { withoutUndefined } from "../without-undefined";
import type { NameContent, PageContent } from "../content";
import { encodeText } from "../package/escapes";
import { formulaFromFile, formulaToFile } from "../cells/formula-text";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  flagOf,
  insertInOrder,
  numberOf,
  removeChildren,
  setAttribute,
  textOf,
} from "../package/xml";

/** Children of `workbook` as the schema orders them (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

export type PageNames = Pick<PageContent, "printArea" | "titleRows" | "titleColumns">;

function definedNames(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** @param idAt id of the sheet at a position among all sheets of the file */
export function readNames(
  workbook: XmlElement,
  idAt: (index: number) => string | undefined,
): NameContent[] {
  return definedNames(workbook).flatMap((element) => {
    const name = attributeOf(element, "name") ?? "";
    if (name.startsWith("_xlnm.")) return [];
    return [readName(element, name, idAt)];
  });
}

function readName(
  element: XmlElement,
  name: string,
  idAt: (index: number) => string | undefined,
): NameContent {
  const index = numberOf(element, "localSheetId");
  return {
    name,
    formula: formulaFromFile(textOf(element)),
    comment: attributeOf(element, "comment") ?? "",
    visible: !flagOf(element, "hidden"),
    scope: index === undefined ? null : (idAt(index) ?? null),
  };
}

/** References of a list separated by commas, without their sheets and dollar signs. */
const references = (list: string): string[] =>
  formulaTokens(list)
    .filter(({ kind }) => kind === "reference" || kind === "name")
    .map(({ local }) => local.replaceAll("$", ""));

/** Print area and titles of the sheet at a position. */
export function readPageNames(workbook: XmlElement, index: number): PageNames {
  const names: PageNames = {};
  for (const element of definedNames(workbook)) {
    if (numberOf(element, "localSheetId") !== index) continue;
    const name = attributeOf(element, "name");
    if (name === PRINT_AREA) names.printArea = references(textOf(element)).join(",");
    if (name !== PRINT_TITLES) continue;
    for (const span of references(textOf(element)))
      if (/^\d/.test(span)) names.titleRows = span;
      else names.titleColumns = span;
  }
  return names;
}

function fixed(reference: string): string {
  return reference.replace(
    /\$?([A-Za-z]{1,3})?\$?(\d+)?/g,
    (whole, columnPart?: string, digits?: string) =>
      whole === ""
        ? ""
        : (columnPart === undefined ? "" : `$${columnPart}`) +
          (digits === undefined ? "" : `$${digits}`),
  );
}

function pageElements(
  like: XmlElement,
  sheetName: string,
  index: number,
  page: PageNames,
): XmlElement[] {
  const sheet = quotedSheet(sheetName);
  const definitions = (name: string, spans: readonly (string | undefined)[]): XmlElement[] => {
    const text = spans
      .filter((span) => span !== undefined && span !== "")
      .map((span) => `${sheet}!${fixed(span ?? "")}`)
      .join(",");
    return text === ""
      ? []
      : [elementLike(like, "definedName", { name, localSheetId: index }, [encodeText(text)])];
  };
  return [
    ...definitions(PRINT_AREA, page.printArea?.split(",") ?? []),
    ...definitions(PRINT_TITLES, [page.titleColumns, page.titleRows]),
  ];
}

export interface SheetPosition {
  readonly id: string;
  readonly name: string;
  /** Its number among all sheets of the file, those without cells included. */
  readonly index: number;
  readonly page: PageNames;
  /** Before; undefined for a new sheet. */
  readonly before:
    { readonly index: number; readonly name: string; readonly page: PageNames } | undefined;
}

/**
 * Writes all names. A name that has not changed keeps its element; its sheet's number follows the sheet.
 * @param positionOf the new number of a sheet by its old one; undefined when the sheet is gone
 */
export function writeNames(
  workbook: XmlElement,
  names: readonly NameContent[],
  sheets: readonly SheetPosition[],
  idAt: (index: number) => string | undefined,
  positionOf: (index: number) => number | undefined,
): void {
  const kept: XmlElement[] = [];
  const known = new Map<string, XmlElement>();
  const samePage = new Map(
    sheets.flatMap(({ before, page, name }) =>
      before === undefined
        ? []
        : [
            [
              before.index,
              before.name === name &&
                JSON.stringify(readPageNames(workbook, before.index)) ===
                  JSON.stringify(pageNamesOf(page)),
            ] as const,
          ],
    ),
  );
  for (const element of definedNames(workbook)) {
    const name = attributeOf(element, "name") ?? "";
    const old = numberOf(element, "localSheetId");
    const index = old === undefined ? undefined : positionOf(old);
    const ours = name === PRINT_AREA || name === PRINT_TITLES;
    if (!name.startsWith("_xlnm.")) {
      known.set(JSON.stringify(readName(element, name, idAt)), element);
    } else if (old === undefined || (index !== undefined && !(ours && samePage.get(old) === false)))
      kept.push(element);
    if (old !== undefined && index !== undefined) setAttribute(element, "localSheetId", index);
  }
  const list = childOf(workbook, "definedNames") ?? elementLike(workbook, "definedNames");
  const indexes = new Map(sheets.map(({ id, index }) => [id, index]));
  const own = names.map(
    (content) =>
      known.get(JSON.stringify(contentKey(content))) ??
      elementLike(
        list,
        "definedName",
        {
          name: content.name,
          comment: content.comment === "" ? undefined : content.comment,
          localSheetId: content.scope === null ? undefined : indexes.get(content.scope),
          hidden: content.visible ? undefined : true,
        },
        [encodeText(formulaToFile(content.formula))],
      ),
  );
  const pages = sheets.flatMap(({ name, index, page, before }) =>
    before !== undefined && samePage.get(before.index) === true
      ? []
      : pageElements(list, name, index, page),
  );
  list.children = [...kept, ...pages, ...own];
  removeChildren(workbook, "definedNames");
  if (list.children.length > 0) insertInOrder(workbook, list, WORKBOOK_ORDER);
}

/** In the order in which `readName` creates it, so that equal names have equal text. */
function contentKey({ name, formula, comment, visible, scope }: NameContent): NameContent {
  return { name, formula, comment, visible, scope };
}

/** In the order in which `readPageNames` finds them. */
function pageNamesOf({ printArea, titleRows, titleColumns }: PageNames): PageNames {
  return withoutUndefined({ printArea, titleColumns, titleRows });
}
