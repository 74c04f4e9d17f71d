/** What must hold of suggestions and wanted volumes whatever a workbook contains. */
import * as fc from "fast-check";
import { classify } from "../../src/domain/classification/classification";
import { channelId } from "../../src/domain/model/ids";
import { at, rowAt } from "../../src/domain/model/matrix";
import type { Mode } from "../../src/domain/model/mode";
import type { CellClass, Model, Service } from "../../src/domain/model/model";
import { MODES } from "../../src/domain/model/mode";
import { isElectronic } from "../../src/domain/model/model";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { median } from "./reference/assumed";
import { contestedModels, lettersOf, models } from "./reference/models";
import { modeOf } from "./reference/known";
import { channel, classMatrix } from "./small-models";

const RUNS = { numRuns: 400 };
const anyModel = fc.oneof(models(), contestedModels);

const sum = (numbers: ArrayLike<number>): number =>
  Array.from(numbers).reduce((total, one) => total + one, 0);

/** Contacts a year now by column, 0 where they are not a number. */
const contactsNow = (model: Model, service: Service): number[] =>
  model.channels.map(({ id }) => {
    const entry = model.volumes.find((one) => one.service === service.id && one.channel === id);
    return typeof entry?.volume === "number" ? entry.volume : 0;
  });

const wantedRows = (model: Model, letters: readonly (readonly CellClass[])[]): number[][] => {
  const { volumes } = volumesWanted(model, classMatrix(model, letters));
  return model.services.map((_, row) => [...rowAt(volumes, row)]);
};

const withLetters = anyModel.chain((model) => fc.tuple(fc.constant(model), lettersOf(model)));

describe("wanted volumes", () => {
  it("add up to what people do today, and are never below 0", () => {
    let known = 0;
    fc.assert(
      fc.property(withLetters, ([model, letters]) => {
        wantedRows(model, letters).forEach((wanted, row) => {
          const service = model.services[row];
          if (service === undefined || wanted.every(Number.isNaN)) return;
          known += 1;
          const measured = sum(contactsNow(model, service));
          const total = measured > 0 ? measured : (service.volume ?? NaN);
          expect(Math.abs(sum(wanted) - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
          for (const contacts of wanted) expect(contacts).toBeGreaterThanOrEqual(0);
        });
      }),
      RUNS,
    );
    expect(known).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it("of an electronic complement do not shrink because the primary became cheaper", () => {
    const onePrimary = withLetters.chain(([model, letters]) =>
      fc.record({
        model: fc.constant(model),
        letters: fc.constant(
          letters.map((row) =>
            row.map((letter, column) =>
              letter === "primary" && row.indexOf("primary") < column ? "complement" : letter,
            ),
          ),
        ),
        column: fc.nat({ max: model.channels.length - 1 }),
        lower: fc.constantFrom(0, 0.5, 0.99),
      }),
    );
    fc.assert(
      fc.property(onePrimary, ({ model, letters, column, lower }) => {
        const cost = model.channels[column]?.cost ?? 100;
        const priced = (price: number): Model => ({
          ...model,
          channels: model.channels.map((each, index) =>
            index === column ? { ...each, cost: price } : each,
          ),
        });
        const before = wantedRows(priced(cost), letters);
        const after = wantedRows(priced(cost * lower), letters);
        letters.forEach((row, index) => {
          if (row[column] !== "primary") return;
          row.forEach((letter, other) => {
            const own = model.channels[other];
            if (letter !== "complement" || own === undefined || !isElectronic(own)) return;
            const was = before[index]?.[other] ?? NaN;
            if (Number.isNaN(was)) return;
            expect(after[index]?.[other]).toBeGreaterThanOrEqual(was - 1e-9 * Math.max(1, was));
          });
        });
      }),
      RUNS,
    );
  });
});

describe("a channel that is only chosen and has no figures", () => {
  const added = anyModel.chain((model) =>
    fc.record({
      model: fc.constant(model),
      group: fc.constantFrom("m2m" as const, "h2m" as const, "m2h" as const, "h2h" as const),
      stated: fc.oneof(
        fc.constantFrom(...MODES).map((mode) => ({ mode, role: "chosen" as const })),
        fc.constantFrom({ mode: "system" as const }, { mode: "agent" as const }),
      ),
      column: fc.nat({ max: model.channels.length }),
    }),
  );

  it("changes no other class, score or flag when it is added", () => {
    fc.assert(
      fc.property(added, ({ model, group, stated, column }) => {
        const extra = channel("added", { group, ...stated });
        const calm: Model = {
          ...model,
          // An agent may be a complement where the service says so; a rule on the group places it.
          services: model.services.map((service) => ({
            ...service,
            agent: service.agent === true ? null : service.agent,
          })),
          rules: model.rules.filter((rule) => "id" in rule.channel || rule.channel.group !== group),
        };
        const before = classify(calm);
        const after = classify({
          ...calm,
          channels: calm.channels.toSpliced(column, 0, extra),
        });
        expect(after.services).toEqual(before.services);
        for (const { id: service } of calm.services) {
          expect(["open", "not-applicable", "forbidden", "discouraged"]).toContain(
            at(after.suggested, service, channelId("added")),
          );
          for (const { id } of calm.channels) {
            expect(at(after.suggested, service, id)).toBe(at(before.suggested, service, id));
            expect(at(after.scores.score, service, id)).toBe(at(before.scores.score, service, id));
          }
        }
      }),
      RUNS,
    );
  });
});

const PRICED_MODES: readonly Mode[] = ["self", "call", "paper"];
const KNOWN_COSTS = [20, 80, 200] as const;

/** Models in which self-service, calls and paper cost 20, 80 or 200, and no other cost is known. */
const partlyPriced = (from: fc.Arbitrary<Model>): fc.Arbitrary<Model> =>
  from.map((model) => ({
    ...model,
    channels: [
      ...model.channels.map((each, column) => ({
        ...each,
        mode: modeOf(each),
        cost: PRICED_MODES.includes(modeOf(each)) ? (KNOWN_COSTS[column % 3] ?? null) : null,
      })),
      ...KNOWN_COSTS.map((cost, place) =>
        channel(`known ${place}`, { mode: "call", role: "chosen", cost }),
      ),
    ],
  }));

/** The same model, with one cost assumed wherever none is known. */
function assuming(model: Model, cost: number): Model {
  const known = model.channels.flatMap((each) => (each.cost === null ? [] : [each.cost]));
  const call = median(known) ?? NaN;
  const costRelation = MODES.map((mode) => (PRICED_MODES.includes(mode) ? 1 : cost / call));
  return { ...model, settings: { ...model.settings, costRelation } };
}

describe("an assumed cost", () => {
  it("decides a primary only where a flag says so", () => {
    const seen = { flagged: 0, unflagged: 0 };
    fc.assert(
      fc.property(partlyPriced(anyModel), fc.constantFrom(40, 80, 150), (model, cost) => {
        const primaries = (at: number): string[] => {
          const { suggested } = classify(assuming(model, at));
          return model.services.map((_, row) =>
            rowAt(suggested, row).indexOf("primary").toString(),
          );
        };
        const [lowest, highest] = [primaries(20), primaries(200)];
        const flags = classify(assuming(model, cost)).services.map((service) => service.flags);
        primaries(cost).forEach((primary, row) => {
          const flagged = flags[row]?.includes("assumed-cost") ?? false;
          seen[flagged ? "flagged" : "unflagged"] += 1;
          expect(flagged).toBe(primary !== lowest[row] || primary !== highest[row]);
        });
      }),
      RUNS,
    );
    expect(seen.flagged).toBeGreaterThan(20);
    expect(seen.unflagged).toBeGreaterThan(20);
  });

  it("discourages nothing that the lowest known cost would not", () => {
    let discouraged = 0;
    const free = partlyPriced(contestedModels).map((model) => ({ ...model, rules: [] }));
    fc.assert(
      fc.property(free, fc.constantFrom(40, 80, 150), (model, cost) => {
        const { suggested } = classify(assuming(model, cost));
        const { scores } = classify(assuming(model, KNOWN_COSTS[0]));
        for (const service of model.services) {
          for (const { id, cost: known } of model.channels) {
            if (at(suggested, service.id, id) !== "discouraged" || known !== null) continue;
            discouraged += 1;
            expect(at(scores.score, service.id, id)).toBeLessThan(
              model.settings.discouragedThreshold,
            );
          }
        }
      }),
      RUNS,
    );
    expect(discouraged).toBeGreaterThan(20);
  });
});
