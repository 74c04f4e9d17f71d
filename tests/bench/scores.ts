/** What a score costs beside a bare loop that does the same arithmetic in the same run. */
import { methodTables } from "../../src/domain/units/method-tables";
import { scoreMatrix } from "../../src/domain/score/score";
import { bareLoop, bareScoresOf } from "./bare-scores";
import { median, milliseconds, type Figure } from "./figure";
import { generatedModel } from "./models";

const TURNS = 15;

/** @throws Error when the two do not come to the same scores, so that there is nothing to compare */
function requireEqual(one: Float64Array, other: Float64Array): void {
  one.forEach((score, cell) => {
    if (Math.abs(score - (other[cell] ?? Number.NaN)) < 1e-9) return;
    throw new Error(`Cell ${cell}: ${score} from scoreMatrix, ${other[cell] ?? ""} from the loop.`);
  });
}

export function scoreFigures(): Figure[] {
  const model = generatedModel({ services: 10_000, channels: 50, groups: 8 });
  const cells = model.services.length * model.channels.length;
  const bare = bareScoresOf(model);
  requireEqual(scoreMatrix(model).score.cells, bareLoop(bare));
  const times = { ours: [] as number[], tables: [] as number[], loop: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.tables.push(milliseconds(() => methodTables({ ...model })));
    times.ours.push(milliseconds(() => scoreMatrix(model)));
    times.loop.push(milliseconds(() => bareLoop(bare)));
  }
  const perCell = (name: string, measured: readonly number[]): Figure => ({
    part: "scores",
    name: `${name}, per cell`,
    value: (median(measured) * 1e6) / cells,
    unit: "ns",
    target: null,
  });
  const ratio = median(times.ours) / median(times.loop);
  return [
    perCell("values in use, made once a model", times.tables),
    perCell("scoreMatrix, units known", times.ours),
    perCell("bare loop, given the needs", times.loop),
    { part: "scores", name: "scoreMatrix beside the loop", value: ratio, unit: "×", target: 3 },
  ];
}
