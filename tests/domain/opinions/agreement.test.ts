/** Agreement of people on a cell and over several (docs/sharing.md, Several people about the same services). */
import fc from "fast-check";
import type { CellClass } from "../../../src/domain/model/model";
import { agreedShare, agreement } from "../../../src/domain/opinions/agreement";

const letters = fc.array(fc.constantFrom<CellClass>("primary", "complement", "discouraged"), {
  maxLength: 7,
});
const answersOf = (given: readonly CellClass[]) =>
  new Map(given.map((letter, index) => [`person ${index}`, letter]));

test("pairs, the most common class and who stands alone", () => {
  const answers = new Map<string, CellClass>([
    ["Ann", "primary"],
    ["Bo", "primary"],
    ["Cia", "primary"],
    ["Dan", "complement"],
  ]);
  const found = agreement(answers);
  expect(found).toEqual({
    pairs: 6,
    same: 3,
    common: "primary",
    commonShare: 0.75,
    alone: ["Dan"],
  });
  expect(agreedShare([found])).toBe(0.5);
  expect(agreedShare([])).toBeNull();
  expect(agreement(answersOf(["primary", "complement"]))).toMatchObject({
    common: null,
    alone: [],
  });
});

test("the share of pairs counts every pair once, whatever order people come in", () => {
  fc.assert(
    fc.property(letters, (given) => {
      const found = agreement(answersOf(given));
      let [pairs, same] = [0, 0];
      given.forEach((one, index) => {
        for (const other of given.slice(index + 1)) {
          pairs += 1;
          if (one === other) same += 1;
        }
      });
      expect([found.pairs, found.same]).toEqual([pairs, same]);
      const back = agreement(answersOf([...given].reverse()));
      expect({ ...back, alone: [] }).toEqual({ ...found, alone: [] });
    }),
  );
});
