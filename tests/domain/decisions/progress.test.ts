/** How far services are: what is only adopted or proposed is not decided. */
import {
  decisionCounts,
  isDecidedLetter,
  progressOf,
  type MatrixState,
} from "../../../src/domain/decisions/progress";
import type { ServiceStatus, Status } from "../../../src/domain/decisions/service-status";
import type { CellClass } from "../../../src/domain/model/model";
import { channel, classMatrix, model, service } from "../small-models";

const one = model({ services: [service("s")], channels: [channel("a"), channel("b")] });

function state(
  status: Status,
  letters: readonly CellClass[],
  adopted: readonly boolean[],
): MatrixState {
  const decided = classMatrix(one, [letters]);
  const stated: ServiceStatus = { status, decidedBy: "", date: "" };
  return { decided, adopted: { ...decided, cells: adopted }, statuses: [stated] };
}

test.each([
  ["open", "", ["open", "open"], [false, false]],
  ["open", "proposed", ["open", "open"], [false, false]],
  ["open", "decided", ["open", "open"], [false, false]],
  ["adopted", "", ["primary", "complement"], [true, false]],
  ["adopted", "proposed", ["primary", "complement"], [true, false]],
  ["proposed", "proposed", ["primary", "open"], [false, false]],
  ["decided", "", ["primary", "open"], [false, false]],
  ["decided", "decided", ["primary", "complement"], [false, false]],
] as const)(
  "a service is %s: status “%s”, letters %j, put in by a run %j",
  (is, status, letters, adopted) => {
    const found = state(status, letters, adopted);
    expect(progressOf(found, 0)).toBe(is);
    expect(decisionCounts(found).services).toEqual({
      ...{ open: 0, adopted: 0, proposed: 0, decided: 0 },
      [is]: 1,
    });
  },
);

test("a letter is decided unless it is blank, adopted or of a service that is proposed", () => {
  const letters = ["primary", "complement"] as const;
  const of = (status: Status) =>
    [0, 1].map((column) => isDecidedLetter(state(status, letters, [true, false]), 0, column));
  expect(of("")).toEqual([false, true]);
  expect(of("proposed")).toEqual([false, false]);
  expect(isDecidedLetter(state("", ["open", "open"], [false, false]), 0, 0)).toBe(false);
  expect(decisionCounts(state("proposed", letters, [true, false]))).toMatchObject({
    decidedCells: 0,
    adoptedCells: 1,
  });
});
