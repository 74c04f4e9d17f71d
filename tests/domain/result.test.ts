/** A result is plain data: what a thread, a file or a comparison gets of it is all of it. */
import * as fc from "fast-check";
import { CELL_CLASSES, type CellClass, type Model } from "../../src/domain/model/model";
import { rowsOf } from "../../src/domain/model/matrix";
import { classify } from "../../src/domain/classification/classification";
import { effective } from "../../src/domain/decisions/effective";
import { explain } from "../../src/domain/classification/explanation";
import type { WorkbookInputs } from "../../src/workbook/inputs";
import { resultOf } from "../../src/run/evaluate";
import { models } from "./reference/models";
import { channel, classMatrix, decision, model, service } from "./small-models";

const DECIDED = CELL_CLASSES.filter((one) => one !== "open");

function inputsOf(any: Model, classes: readonly CellClass[]): WorkbookInputs {
  const entries = <T>(records: readonly T[]) => records.map((record, row) => ({ record, row }));
  const cells = any.services.flatMap(({ id }) =>
    any.channels.map((each) => [id, each.id] as const),
  );
  return {
    entries: {
      services: entries(any.services),
      channels: entries(any.channels),
      groups: entries(any.groups.map(({ shares, ...group }) => ({ ...group, ...shares }))),
      requirements: entries(any.requirements),
      rules: entries(any.rules),
      contacts: entries(any.contacts),
    },
    needs: any.needs,
    volumes: any.volumes,
    followUp: { years: new Map(), past: [], goals: [] },
    settings: any.settings,
    decisions: cells.flatMap(([of, on], cell) => {
      const decided = classes[cell % classes.length] ?? "open";
      return decided === "open" ? [] : [decision(of, on, decided)];
    }),
    statuses: [],
    put: [],
    reasons: [],
    answers: {},
    groupDecisions: [],
    userInput: new Map(),
    upgrade: null,
  };
}

/** Paths of all functions inside a value. */
function functionsIn(value: unknown, path = "result"): string[] {
  if (typeof value === "function") return [path];
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  const inner = value instanceof Map ? [...value] : Object.entries(value);
  return inner.flatMap(([key, each]) => functionsIn(each, `${path}.${String(key)}`));
}

const results = fc
  .tuple(
    models(),
    fc.array(fc.constantFrom<CellClass>("open", ...DECIDED), { minLength: 1, maxLength: 9 }),
    fc.boolean(),
  )
  .map(([any, classes, adopt]) => resultOf(inputsOf(any, classes), adopt, "2026-05-01"));

test("a copy of a result equals it, and nothing in it is a function", () => {
  fc.assert(
    fc.property(results, (result) => {
      expect(functionsIn(result)).toEqual([]);
      expect(structuredClone(result)).toEqual(result);
    }),
    { numRuns: 200 },
  );
});

test("a copy of a result explains its cells alike", () => {
  fc.assert(
    fc.property(results, (result) => {
      const copy = structuredClone(result);
      for (const { id } of result.model.services) {
        for (const each of result.model.channels) {
          expect(explain(copy, id, each.id)).toEqual(explain(result, id, each.id));
        }
      }
    }),
    { numRuns: 50 },
  );
});

describe("the class that holds", () => {
  const any = model({
    services: [service("a", { complexity: 3 }), service("b", { complexity: 3 })],
    channels: [channel("x", { richness: 3 }), channel("y", { richness: 2 })],
  });
  const [a, b] = any.services.map(({ id }) => id);
  const [x, y] = any.channels.map(({ id }) => id);
  if (a === undefined || b === undefined || x === undefined || y === undefined) throw new Error();
  const { gates } = classify(any);
  const suggested = classMatrix(any, [
    ["primary", "open"],
    ["primary", "complement"],
  ]);
  const group = {
    members: [a, b],
    decisions: new Map([[y, "discouraged" as const]]),
    applied: new Map(),
  };

  it("is a person's own, else the group's, else nothing", () => {
    const own = [decision("a", "y", "primary")];
    const found = effective(any, { suggested, gates }, own, [group], false);
    expect(rowsOf(found.decided)).toEqual([
      ["open", "primary"],
      ["open", "discouraged"],
    ]);
    expect(rowsOf(found.inherited)).toEqual([
      [null, null],
      [null, "discouraged"],
    ]);
    expect(found.changedCells).toBe(1);
  });

  it("is the suggestion where it is adopted and nothing else is decided", () => {
    const own = [decision("a", "y", "primary"), decision("gone", "x", "primary")];
    const found = effective(any, { suggested, gates }, own, [], true);
    // Where y was decided x is not a second primary.
    expect(rowsOf(found.decided)).toEqual([
      ["open", "primary"],
      ["primary", "complement"],
    ]);
    expect(found.changedCells).toBe(2);
    expect(found.decisions).toContainEqual(decision("gone", "x", "primary"));
    expect(found.decisions).toHaveLength(4);
  });

  it("counts a suggestion that takes the place of what a group took back as one change", () => {
    const takenBack = {
      ...group,
      decisions: new Map(),
      applied: new Map([[x, "complement" as const]]),
    };
    const given = [decision("a", "x", "complement"), decision("b", "x", "complement")];
    const found = effective(any, { suggested, gates }, given, [takenBack], true);
    expect(found.decided.cells).toEqual(suggested.cells);
    expect(found.changedCells).toBe(3);
  });
});
