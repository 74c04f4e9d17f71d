/** Which runs can be undone. */
import { RunHistory, type RunRecord } from "../../src/excel/run-history";

const record = (model: string): RunRecord => ({
  model,
  sheets: [],
  blankSheet: null,
  changesFormat: false,
  properties: new Map(),
});

const modelsOf = (history: RunHistory): readonly string[] =>
  history.records.map(({ model }) => model);

test("the last ten runs can be undone, the last one first", () => {
  const history = new RunHistory();
  for (let nth = 1; nth <= 12; nth++) history.add(record(String(nth)));
  expect(modelsOf(history)).toEqual(["3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]);
  expect(history.last?.model).toBe("12");
  history.forgetLast();
  expect(history.last?.model).toBe("11");
});

test.each(["begun", "restored"] as const)(
  "a run after an undo that was cut off (%s) puts right what that left, and replaces the run undone",
  (stage) => {
    const history = new RunHistory();
    history.add(record("first"));
    history.add(record("undone in part"));
    history.undoStage = stage;
    history.add(record("next"));
    expect(modelsOf(history)).toEqual(["first", "next"]);
    expect(history.undoStage).toBe("untouched");
  },
);

test("runs that were put back by other means are the ones to undo, from their beginning", () => {
  const history = new RunHistory();
  history.add(record("first"));
  history.add(record("second"));
  history.undoStage = "begun";
  history.restore([record("first")]);
  expect(modelsOf(history)).toEqual(["first"]);
  expect(history.undoStage).toBe("untouched");
});
