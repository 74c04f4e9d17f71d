/** How long the suggestions for a large matrix take. */
import { classify } from "../../src/domain/classification/classification";
import { median, milliseconds, type Figure } from "./figure";
import { generatedModel } from "./models";

export function classificationFigures(): Figure[] {
  const model = generatedModel({ services: 10_000, channels: 50, groups: 8 });
  const times = [1, 2, 3, 4, 5].map(() => milliseconds(() => classify(model)));
  return [
    {
      part: "classification",
      name: "10 000 services × 50 channels × 8 groups, median of 5",
      value: median(times),
      unit: "ms",
      target: 1000,
    },
  ];
}
