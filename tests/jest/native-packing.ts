/**
 * Zips with what Node has built in, as the command line does: the library's packing, which the page uses, takes several
 * times as long. `tests/xlsx/zip.test.ts` holds both.
 */
import { NATIVE_PACKING } from "../../src/cli/native-packing";
import { setPacking } from "../../src/xlsx/package/packing";

setPacking(NATIVE_PACKING);
