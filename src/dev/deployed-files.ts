/** The files beside the scripts that depend on the address, the actions or the functions. */
import { functionsMetadata } from "../functions/metadata";
import { manifestXml } from "./manifest";
import { shortcutsFile, shortcutWordsFile } from "./shortcuts";

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** Name and content of each file, for an add-in served at `address`. */
export function deployedFiles(
  address: string,
): readonly (readonly [name: string, content: string])[] {
  return [
    ["manifest.xml", manifestXml(address)],
    ["shortcuts.json", json(shortcutsFile())],
    ["shortcuts-sv.json", json(shortcutWordsFile())],
    ["functions.json", json(functionsMetadata("en"))],
    ["functions-sv.json", json(functionsMetadata("sv"))],
  ];
}
