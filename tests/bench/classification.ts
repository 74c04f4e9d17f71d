/** How long the suggestions for a large matrix take. */
import { classify } from "../../src/domain/classification/classification";
import type { Model } from "../../src/domain/model/model";
import { median, milliseconds, type Figure } from "./figure";
import { generatedModel, withBlanks } from "./models";

/** The median of five turns, each with a model of its own so that nothing is kept from the turn before. */
const timed = (name: string, model: Model): Figure => ({
  part: "classification",
  name: `10 000 services × 50 channels × 8 groups, ${name}, median of 5`,
  value: median([1, 2, 3, 4, 5].map(() => milliseconds(() => classify({ ...model })))),
  unit: "ms",
  target: 1000,
});

export function classificationFigures(): Figure[] {
  const model = generatedModel({ services: 10_000, channels: 50, groups: 8 });
  return [timed("all known", model), timed("a third not known", withBlanks(model))];
}
