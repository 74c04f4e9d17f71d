/** A matrix is plain data that answers by id and by index. */
import { at, atIndex, find, rowAt, rowsOf } from "../../../src/domain/model/matrix";
import { channel, classMatrix, service } from "../small-models";

const classes = classMatrix(
  { services: [service("a"), service("b")], channels: [channel("x"), channel("y")] },
  [
    ["primary", "open"],
    ["forbidden", "complement"],
  ],
);

describe("a matrix", () => {
  it("gives the value of a service in a channel, and whole rows", () => {
    expect(at(classes, "b", "x")).toBe("forbidden");
    expect(atIndex(classes, 0, 1)).toBe("open");
    expect(rowAt(classes, 1)).toEqual(["forbidden", "complement"]);
    expect(rowsOf(classes)).toEqual([
      ["primary", "open"],
      ["forbidden", "complement"],
    ]);
  });

  it("names the id that it does not have, and has no cell beyond its edges", () => {
    expect(() => at(classes, "gone", "x")).toThrow("There is no service with the id gone.");
    expect(() => at(classes, "a", "gone")).toThrow("There is no channel with the id gone.");
    expect(find(classes, "gone", "x")).toBeUndefined();
    expect(() => atIndex(classes, 0, 2)).toThrow(RangeError);
    expect(() => atIndex(classes, 2, 0)).toThrow(RangeError);
    expect(() => atIndex(classes, 0, -1)).toThrow(RangeError);
    expect(() => atIndex(classes, 1, -1)).toThrow(RangeError);
  });
});
