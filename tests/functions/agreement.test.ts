/** The functions say what the domain says, to the last bit, however the tables are laid out. */
import { atIndex } from "../../src/domain/model/matrix";
import fc from "fast-check";
import { classify, type Classification } from "../../src/domain/classification/classification";
import type { Model } from "../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { setFunctionDay } from "../../src/functions/day";
import { FUNCTIONS } from "../../src/functions/registry";
import { classLetter } from "../../src/locale/class-codes";
import { models } from "../domain/reference/models";
import {
  holdable,
  needsGrid,
  rangesOf,
  recordRows,
  shapes,
  volumesGrid,
  type Shape,
} from "./ranges";

const DAY = "2027-06-15";

/** The day is the add-in's. */
const workable = models()
  .filter(holdable)
  .map((model): Model => ({ ...model, today: DAY }));

beforeEach(() => {
  setFunctionDay(DAY);
});

afterEach(() => {
  setFunctionDay(null);
});

/** What stands where the tables have no record. */
function laidOut<T>(model: Model, shape: Shape, cell: (row: number, column: number) => T) {
  const rows = recordRows(model.services.length, shape);
  const columns = recordRows(model.channels.length, shape);
  const blank = (count: number): (T | "")[] => Array.from({ length: count }, () => "");
  const laid = Array.from({ length: (rows.at(-1) ?? -1) + 1 }, () =>
    blank((columns.at(-1) ?? -1) + 1),
  );
  rows.forEach((row, service) => {
    columns.forEach((column, channel) => {
      const line = laid[row];
      if (line !== undefined) line[column] = cell(service, channel);
    });
  });
  return laid;
}

const scoreAt =
  ({ scores }: Classification) =>
  (service: number, channel: number): number | "" => {
    const score = atIndex(scores.score, service, channel);
    return Number.isNaN(score) ? "" : score;
  };

const classifyAll = (
  model: Model,
  shape: Shape,
  own: { readonly needs?: unknown[][]; readonly volumes?: unknown[][] } = {},
) => {
  const tables = { ...rangesOf(model, shape), ...own };
  const { services, channels, groups, requirements, rules, needs, settings, volumes } = tables;
  return FUNCTIONS.CLASSIFY(
    services,
    channels,
    groups,
    requirements,
    rules,
    needs,
    settings,
    volumes,
  );
};

test("SCORES gives the domain's scores", () => {
  fc.assert(
    fc.property(workable, shapes, (model, shape) => {
      const { services, channels, groups, needs, settings } = rangesOf(model, shape);
      const found = FUNCTIONS.SCORES(services, channels, groups, needs, settings);
      expect(found).toEqual(laidOut(model, shape, scoreAt(classify({ ...model, volumes: [] }))));
    }),
    { numRuns: 150 },
  );
});

test("CLASSIFY gives the domain's classes, as letters of the headers' language", () => {
  fc.assert(
    fc.property(workable, shapes, (model, shape) => {
      const { suggested } = classify(model);
      const language = shape.headers === "sv" ? "sv" : "en";
      expect(classifyAll(model, shape)).toEqual(
        laidOut(model, shape, (service, channel) =>
          classLetter(atIndex(suggested, service, channel), language),
        ),
      );
    }),
    { numRuns: 150 },
  );
});

test("needs as the workbook's grid are the needs as a list", () => {
  fc.assert(
    fc.property(workable, shapes, (model, shape) => {
      expect(classifyAll(model, shape, { needs: needsGrid(model) })).toEqual(
        classifyAll(model, shape),
      );
    }),
    { numRuns: 60 },
  );
});

test("volumes as the workbook's grid are the volumes as a list", () => {
  fc.assert(
    fc.property(workable, shapes, (model, shape) => {
      expect(classifyAll(model, shape, { volumes: volumesGrid(model) })).toEqual(
        classifyAll(model, shape),
      );
    }),
    { numRuns: 60 },
  );
});

test("STABILITY gives the domain's intervals", () => {
  fc.assert(
    fc.property(workable, shapes, (model, shape) => {
      const tables = rangesOf(model, shape);
      const { services, channels, groups, requirements, rules, needs, settings, volumes } = tables;
      const found = FUNCTIONS.STABILITY(
        services,
        channels,
        groups,
        requirements,
        rules,
        needs,
        settings,
        volumes,
      );
      const rows = recordRows(model.services.length, shape);
      const wanted = classify(model).services.map(({ stability }) => stability ?? ["", ""]);
      expect(rows.map((row) => found[row])).toEqual(wanted);
      expect(found).toHaveLength((rows.at(-1) ?? -1) + 1);
    }),
    { numRuns: 100 },
  );
});

test("a table that is left out counts as empty, whatever refers to it", () => {
  fc.assert(
    fc.property(workable, shapes, fc.constantFrom(null, undefined), (model, shape, nothing) => {
      const { services, channels } = rangesOf(model, shape);
      const tables = { groups: [], requirements: [], rules: [], needs: [], volumes: [] };
      const wanted = classify({ ...model, ...tables, settings: DEFAULT_SETTINGS });
      const letters = FUNCTIONS.CLASSIFY(
        services,
        channels,
        ...([nothing, nothing, nothing, nothing, nothing] as unknown as [unknown[][]]),
      );
      const language = shape.headers === "sv" ? "sv" : "en";
      expect(letters).toEqual(
        laidOut(model, shape, (service, channel) =>
          classLetter(atIndex(wanted.suggested, service, channel), language),
        ),
      );
    }),
    { numRuns: 60 },
  );
});
