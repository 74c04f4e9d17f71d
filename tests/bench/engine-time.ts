/** Part of the measured command line: leaves the seconds in which the engine works out formulas in the file that CHANNEL_MATRIX_ENGINE names. */
import { writeFileSync } from "node:fs";
import { Calculation } from "../../src/host/engine/calculation";

const file = process.env["CHANNEL_MATRIX_ENGINE"];
if (file !== undefined) {
  let milliseconds = 0;
  const own = Reflect.get(Calculation.prototype, "run");
  Calculation.prototype.run = async function (...args) {
    const start = performance.now();
    try {
      return await own.apply(this, args);
    } finally {
      milliseconds += performance.now() - start;
    }
  };
  process.on("exit", () => {
    writeFileSync(file, String(milliseconds / 1000));
  });
}
