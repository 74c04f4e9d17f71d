/** What a score costs beside a bare loop that does the same arithmetic in the same run. */
import { scoreMatrix } from "../../src/domain/score";
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
  requireEqual(scoreMatrix(model).score, bareLoop(bare));
  const ours: number[] = [];
  const loops: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    ours.push(milliseconds(() => scoreMatrix(model)));
    loops.push(milliseconds(() => bareLoop(bare)));
  }
  const perCell = (times: readonly number[]): number => (median(times) * 1e6) / cells;
  const part = "scores";
  return [
    {
      part,
      name: "scoreMatrix with its tables, per cell",
      value: perCell(ours),
      unit: "ns",
      target: null,
    },
    { part, name: "bare loop, per cell", value: perCell(loops), unit: "ns", target: null },
    { part, name: "ratio", value: median(ours) / median(loops), unit: "×", target: 3 },
  ];
}
