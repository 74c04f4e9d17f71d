/**
 * What a program sets once when it starts, and a suite may have set for itself: the sources are loaded once for all
 * suites of a worker, so each suite begins with what a new program has.
 */
import { NATIVE_PACKING } from "../../src/cli/native-packing";
import { setDaysFrom1904, setFunctionDay } from "../../src/functions/day";
import { setDisplayLanguage } from "../../src/functions/display-language";
import { setPacking } from "../../src/xlsx/package/packing";

export function restoreSettings(): void {
  setDisplayLanguage("en");
  setFunctionDay(null);
  setDaysFrom1904(false);
  setPacking(NATIVE_PACKING);
}
