/** Scores 0–100 and their two sides. */
import * as fc from "fast-check";
import { componentsOf, economies, scoreMatrix, scoreOf } from "../../../src/domain/score/score";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { models } from "../reference/models";
import { channel, model, service, targetGroup } from "../small-models";

const web = channel("web", { richness: 2, capacity: 5, cost: 10 });
const office = channel("office", { group: "h2h", richness: 5, capacity: 2, cost: 200 });

describe("score", () => {
  it("is worked out as by hand", () => {
    const scores = scoreMatrix(
      model({
        services: [service("permit", { volume: 500, complexity: 3 })],
        channels: [web, office],
        groups: [targetGroup("people", [50, 30, 20], 1000)],
      }),
    );
    // Frequency of 500 is 3 (10 and 100 are ≤ 500).
    // web: fitComplexity = 1 − 0.5 · (3 − 2) = 0.5; need = 0.5·1 + 0.3·0.75 + 0.2·0.25 = 0.775
    //      user = 0.6 · 0.5 + 0.4 · 0.775 = 0.61
    //      fitFrequency = 1 + 0.125 · (3 − 5) = 0.75; economy = 1 − 10/200 = 0.95
    //      authority = 0.7 · 0.75 + 0.3 · 0.95 = 0.81; score = 100 · (0.61 + 0.81) / 2 = 71
    // office: fitComplexity = 1 + 0.125 · (3 − 5) = 0.75; need = 0.5·0.5 + 0.3·0.75 + 0.2·1 = 0.675
    //      user = 0.6 · 0.75 + 0.4 · 0.675 = 0.72
    //      fitFrequency = 1 − 0.25 · (3 − 2) = 0.75; economy = 1 − 200/200 = 0
    //      authority = 0.7 · 0.75 + 0 = 0.525; score = 100 · (0.72 + 0.525) / 2 = 62.25
    expect(scores.user.cells[0]).toBeCloseTo(61, 10);
    expect(scores.authority.cells[0]).toBeCloseTo(81, 10);
    expect(scores.score.cells[0]).toBeCloseTo(71, 10);
    expect(scores.user.cells[1]).toBeCloseTo(72, 10);
    expect(scores.authority.cells[1]).toBeCloseTo(52.5, 10);
    expect(scores.score.cells[1]).toBeCloseTo(62.25, 10);
  });

  it("without complexity stands on frequency alone on the side of the fits", () => {
    const scores = scoreMatrix(
      model({ services: [service("s", { frequency: 3 })], channels: [web, office] }),
    );
    // No complexity, no target groups: the user's side is missing and the score is the authority's.
    expect(scores.user.cells[0]).toBeNaN();
    expect(scores.authority.cells[0]).toBeCloseTo(81, 10);
    expect(scores.score.cells[0]).toBeCloseTo(81, 10);
  });

  it("takes a missing cost as missing and a cost of 0 as 0", () => {
    const channels = [
      channel("free", { capacity: 3, cost: 0 }),
      channel("unknown", { capacity: 3 }),
      channel("dear", { capacity: 3, cost: 50 }),
    ];
    const scores = scoreMatrix(model({ services: [service("s", { frequency: 4 })], channels }));
    // fitFrequency = 1 − 0.25 = 0.75 for all; economy 1, missing, 0.
    // free 0.7·0.75 + 0.3 = 0.825; unknown 0.75; dear 0.7·0.75 = 0.525
    expect([...scores.authority.cells].map((side) => Math.round(side * 1e6) / 1e6)).toEqual([
      82.5, 75, 52.5,
    ]);
  });

  it("counts no channel as dear when none costs anything", () => {
    expect([...economies([{ cost: 0 }, { cost: null }])]).toEqual([1, Number.NaN]);
  });

  it("is missing when neither fit is known, though need and economy are", () => {
    const scores = scoreMatrix(
      model({
        services: [service("s", { complexity: 3 })],
        channels: [channel("plain", { cost: 5, capacity: 3 })],
        groups: [targetGroup("g", [1, 0, 0])],
      }),
    );
    expect(scores.score.cells[0]).toBeNaN();
    expect(scores.user.cells[0]).toBeCloseTo(100, 10);
  });

  it("is missing when all that is known weighs nothing", () => {
    const settings = { ...DEFAULT_SETTINGS, userWeight: 1 };
    expect(
      scoreOf({ fitComplexity: null, fitFrequency: 0.5, need: null, economy: 0.5 }, settings),
    ).toEqual({ user: null, authority: 50, score: null });
  });

  it("and its sides lie within 0–100 and the score between the sides", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { user, authority, score } = scoreMatrix(any);
        score.cells.forEach((value, cell) => {
          if (Number.isNaN(value)) return;
          const sides = [user.cells[cell] ?? 0, authority.cells[cell] ?? 0].filter(
            (side) => side === side,
          );
          expect(value).toBeGreaterThanOrEqual(Math.min(...sides) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...sides) + 1e-9);
          expect(Math.min(...sides)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...sides)).toBeLessThanOrEqual(100 + 1e-9);
        });
      }),
    );
  });

  it("of one cell from its components is the score in the matrix", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { user, authority, score } = scoreMatrix(any);
        const orNull = (value = Number.NaN) => (Number.isNaN(value) ? null : value);
        any.services.forEach((_, row) => {
          any.channels.forEach((_channel, column) => {
            const cell = row * any.channels.length + column;
            expect(scoreOf(componentsOf(any, row, column), any.settings)).toEqual({
              user: orNull(user.cells[cell]),
              authority: orNull(authority.cells[cell]),
              score: orNull(score.cells[cell]),
            });
          });
        });
      }),
      { numRuns: 50 },
    );
  });

  it("refuses a cell that is not there", () => {
    expect(() => componentsOf(model({}), 0, 0)).toThrow(RangeError);
  });
});
