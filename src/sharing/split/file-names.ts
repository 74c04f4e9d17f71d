/** Names of the files that are sent: by department, such as every system can keep, no two the same. */
import { foldedId } from "../content/value";

/** Characters that a file's name cannot have on one of the systems. */
// eslint-disable-next-line no-control-regex
const UNUSABLE = /[<>:"/\\|?*\u0000-\u001f]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 120;

/** A text as the name of a file, without its ending. */
export function usableName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(UNUSABLE, "_")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, "");
  if (plain === "") return "_";
  return DEVICE.test(plain) ? `${plain}_` : plain;
}

/** The names with `.xlsx`, in the order of the texts; of equal ones the later get a number. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = usableName(name);
    let own = plain;
    for (let count = 2; taken.has(foldedId(own)); count++) own = `${plain} (${count})`;
    taken.add(foldedId(own));
    return `${own}.xlsx`;
  });
}
