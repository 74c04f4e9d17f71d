/** The domain and the reference in one form, for worked examples that must hold for both. */
import { classify } from "../../../src/domain/classification/classification";
import { find } from "../../../src/domain/model/matrix";
import type { CellClass, Model } from "../../../src/domain/model/model";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { classMatrix } from "../small-models";
import { referenceClassify } from "./reference";
import { referenceWanted } from "./volumes";

export interface WorkedCell {
  readonly class: CellClass | undefined;
  /** NaN where there is none. */
  readonly need: number;
  readonly user: number;
  readonly authority: number;
  readonly score: number;
}

/** What comes out for the first service of a model. */
export interface WorkedService {
  readonly frequency: number;
  readonly complexity: number;
  readonly assumed: readonly string[];
  /** Sorted. */
  readonly flags: readonly string[];
  /** As "group E", "* P help" (everyone). */
  readonly uncovered: readonly string[];
  readonly stability: readonly [number, number] | null;
  readonly classes: readonly (CellClass | undefined)[];
  readonly cell: (channel: string) => WorkedCell;
}

export interface Method {
  readonly first: (model: Model) => WorkedService;
  /** Contacts a year wanted of the first service by column; NaN where there is none. */
  readonly wanted: (model: Model, letters: readonly CellClass[]) => readonly number[];
}

const unitName = (unit: { group: string | null; segment: string; help: boolean }): string =>
  `${unit.group ?? "*"} ${unit.segment}${unit.help ? " help" : ""}`;

const firstOf = <T>(services: readonly T[]): T => {
  const [first] = services;
  if (first === undefined) throw new RangeError("The model has no service.");
  return first;
};

const domain: Method = {
  first: (model) => {
    const { services, suggested, scores } = classify(model);
    const service = firstOf(services);
    const number = (part: "need" | "user" | "authority" | "score", channel: string): number =>
      find(scores[part], service.id, channel) ?? NaN;
    return {
      frequency: service.frequency,
      complexity: service.complexity,
      assumed: [...service.assumed].sort(),
      flags: [...service.flags].sort(),
      uncovered: service.uncovered.map(unitName).sort(),
      stability: service.stability,
      classes: model.channels.map(({ id }) => find(suggested, service.id, id)),
      cell: (channel) => ({
        class: find(suggested, service.id, channel),
        need: number("need", channel),
        user: number("user", channel),
        authority: number("authority", channel),
        score: number("score", channel),
      }),
    };
  },
  wanted: (model, letters) => {
    const { volumes } = volumesWanted(model, classMatrix(model, [letters]));
    const { id } = firstOf(model.services);
    return model.channels.map((channel) => find(volumes, id, channel.id) ?? NaN);
  },
};

const reference: Method = {
  first: (model) => {
    const service = firstOf(referenceClassify(model));
    const cells = new Map(Object.entries(service.channels));
    return {
      frequency: service.frequency,
      complexity: service.complexity,
      assumed: [...service.assumed].sort(),
      flags: [...service.flags].sort(),
      uncovered: service.uncovered.map(unitName).sort(),
      stability: service.stability,
      classes: model.channels.map(({ id }) => cells.get(id)?.class),
      cell: (channel) => {
        const cell = cells.get(channel);
        return {
          class: cell?.class,
          need: cell?.need ?? NaN,
          user: cell?.user ?? NaN,
          authority: cell?.authority ?? NaN,
          score: cell?.score ?? NaN,
        };
      },
    };
  },
  wanted: (model, letters) =>
    firstOf(referenceWanted(model, [letters])).map((contacts) => contacts ?? NaN),
};

/** For `describe.each`: the name of each working, and the working. */
export const METHODS: readonly (readonly [string, Method])[] = [
  ["the domain", domain],
  ["the reference", reference],
];
