/** Protection of a workbook's structure (workbookProtection, ECMA-376 part 1, 18.2.29). */
import type { ProtectionContent } from "../content";
import { sameContent } from "../package/equal";
import type { LoadedWorkbook } from "../load";
import { WORKBOOK_ORDER } from "./names";
import { passwordHash } from "../sheet/protection";
import {
  attributeOf,
  childOf,
  elementLike,
  flagOf,
  insertInOrder,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../package/xml";

const ELEMENT = "workbookProtection";
const PASSWORD = [
  "workbookPassword",
  "workbookAlgorithmName",
  "workbookHashValue",
  "workbookSaltValue",
  "workbookSpinCount",
];

/** Null when sheets can be added and deleted. */
export function readStructureProtection(workbook: XmlElement): ProtectionContent | null {
  const element = childOf(workbook, ELEMENT);
  if (element === undefined || !flagOf(element, "lockStructure")) return null;
  const raw = Object.fromEntries(
    PASSWORD.flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return Object.keys(raw).length > 0 ? { options: {}, raw } : { options: {} };
}

/** Writes the protection where it differs from the file's; other locks there are removed with it. */
export function saveStructureProtection(
  { workbook, parts, path }: LoadedWorkbook,
  protection: ProtectionContent | null,
): void {
  if (sameContent(readStructureProtection(workbook), protection)) return;
  removeChildren(workbook, ELEMENT);
  if (protection !== null) {
    const element = elementLike(workbook, ELEMENT);
    const { password, raw } = protection;
    if (password !== undefined) setAttribute(element, "workbookPassword", passwordHash(password));
    else for (const [name, value] of Object.entries(raw ?? {})) setAttribute(element, name, value);
    setAttribute(element, "lockStructure", true);
    insertInOrder(workbook, element, WORKBOOK_ORDER);
  }
  parts.touch(path);
}
