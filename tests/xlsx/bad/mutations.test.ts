/** A damaged workbook opens, or is refused by an error of the reader with one line: never by a fault of ours. */
import { FileError } from "../../../src/xlsx/failure";
import { openXlsx } from "../../../src/xlsx/open";
import { saveXlsx } from "../../../src/xlsx/save";
import { allFeatures } from "../all-features";
import { foreignParts, unpack } from "../foreign-workbook";
import { damagedBy } from "./mutations";

/** How many are tried of each workbook. */
const MUTATED = 250;

/** How it ended: `open`, a code of `FileError`, or what went wrong. */
async function endingOf(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes);
    return "open";
  } catch (error) {
    if (!(error instanceof FileError)) return error instanceof Error ? (error.stack ?? "") : "?";
    return error.message.includes("\n") ? `several lines: ${error.message}` : error.code;
  }
}

test.each([
  ["of another program", () => Promise.resolve(foreignParts())],
  ["of ours", async () => unpack(await saveXlsx(allFeatures()))],
])("a workbook %s", async (_, make) => {
  const whole = await make();
  const endings = new Map<string, number>();
  for (let seed = 1; seed <= MUTATED; seed += 1) {
    const { done, bytes } = damagedBy(seed, whole);
    const ending = await endingOf(bytes);
    if (!["open", "damaged", "not-a-workbook", "encrypted", "too-large"].includes(ending))
      throw new Error(`seed ${seed} (${done}): ${ending}`);
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  // The mutations reach both: files that are refused, and files that open all the same.
  expect(endings.get("open")).toBeGreaterThan(MUTATED / 10);
  expect(endings.get("damaged")).toBeGreaterThan(MUTATED / 10);
});
