/** The packages of the engine that suites get from outside, by name (../engine.cjs). */
import * as core from "@univerjs/core";
import * as formula from "@univerjs/engine-formula";
import * as sheets from "@univerjs/sheets";

export const packages = {
  "@univerjs/core": core,
  "@univerjs/engine-formula": formula,
  "@univerjs/sheets": sheets,
};
