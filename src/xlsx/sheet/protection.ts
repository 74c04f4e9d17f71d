/** Protection of a sheet. */
import type { ProtectionContent } from "../content";
import type { SheetPart } from "./sheet-part";
import { attributeOf, childOf, elementLike, flagOf, setAttribute } from "../package/xml";

/** Excel.WorksheetProtectionOptions → attribute and its value when the file leaves it out. */
const OPTIONS: readonly (readonly [option: string, attribute: string, absent: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** Null when the sheet is not protected. */
export function readProtection({ root }: SheetPart): ProtectionContent | null {
  const element = childOf(root, "sheetProtection");
  if (element === undefined || !flagOf(element, "sheet")) return null;
  const options: Record<string, boolean | string> = {};
  // The attributes say what is forbidden.
  for (const [option, attribute, absent] of OPTIONS)
    if (!flagOf(element, attribute, absent)) options[option] = true;
  if (flagOf(element, "selectUnlockedCells")) options["selectionMode"] = "None";
  else if (flagOf(element, "selectLockedCells")) options["selectionMode"] = "Unlocked";
  const raw: Record<string, string> = {};
  for (const name of PASSWORD) {
    const value = attributeOf(element, name);
    if (value !== undefined) raw[name] = value;
  }
  return Object.keys(raw).length > 0 ? { options, raw } : { options };
}

/** The 16-bit hash of ECMA-376 part 4, 3.3.1.81: it prevents mistakes, not attacks, as all sheet protection. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** Protects the sheet again, or not. */
export function writeProtection(sheet: SheetPart, protection: ProtectionContent | null): void {
  if (protection === null) {
    sheet.replace("sheetProtection");
    return;
  }
  const { options, raw, password } = protection;
  const element = elementLike(sheet.root, "sheetProtection");
  if (password !== undefined && password !== "")
    setAttribute(element, "password", passwordHash(password));
  else for (const [name, value] of Object.entries(raw ?? {})) setAttribute(element, name, value);
  setAttribute(element, "sheet", true);
  for (const [option, attribute, absent] of OPTIONS) {
    const forbidden = options[option] !== true;
    if (forbidden !== absent) setAttribute(element, attribute, forbidden);
  }
  const mode = options["selectionMode"];
  if (mode === "None") setAttribute(element, "selectUnlockedCells", true);
  if (mode === "None" || mode === "Unlocked") setAttribute(element, "selectLockedCells", true);
  sheet.replace("sheetProtection", element);
}
