/** The classes that stand: decided, else suggested. */
import { rowsOf } from "../../../src/domain/model/matrix";
import { classify } from "../../../src/domain/classification/classification";
import { chosenChannels, effectiveClasses } from "../../../src/domain/decisions/effective";
import { channel, decision, model, rule, service } from "../small-models";

const any = model({
  services: [service("a", { complexity: 3 }), service("b", { complexity: 3 })],
  channels: [
    channel("x", { richness: 3 }),
    channel("y", { richness: 2 }),
    channel("z", { richness: 2 }),
  ],
  rules: [rule("*", "z", "forbidden")],
});

describe("the classes that stand", () => {
  it("are the suggestion for a service without decisions", () => {
    const classification = classify(any);
    expect(effectiveClasses(any, classification, [])).toEqual(classification.suggested);
  });

  it("are what was decided, the gate's closed cells and open for the rest, once one cell is decided", () => {
    const decisions = [decision("b", "y", "primary"), decision("gone", "x", "primary")];
    expect(rowsOf(effectiveClasses(any, classify(any), decisions))).toEqual([
      ["primary", "open", "forbidden"],
      ["open", "primary", "forbidden"],
    ]);
  });

  it("choose primaries and complements alone", () => {
    expect(chosenChannels(["open", "primary", "forbidden", "complement", "discouraged"])).toEqual([
      1, 3,
    ]);
  });
});
