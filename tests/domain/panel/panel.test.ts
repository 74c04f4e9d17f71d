/** With the catalogue and nothing tuned, a strategist would show nearly every suggestion (docs/method.md, The catalogue). */
import { KINDS } from "../../../src/domain/model/model";
import {
  hasAcceptableComplements,
  hasAcceptablePrimary,
  judgePanel,
  readPanel,
  type Judged,
} from "./panel";

const judged = judgePanel();

/** Least shares of the services whose suggestions are acceptable. */
const PRIMARIES = 0.95;
const COMPLEMENTS = 0.92;

const shown = ({ id, suggestedPrimaries, suggestedComplements }: Judged): string =>
  `${id}: ${suggestedPrimaries.join(", ") || "none"}; beside: ${suggestedComplements.join(", ") || "none"}`;

/** The services that a strategist would object to. */
const objections = (accepts: (each: Judged) => boolean): readonly string[] =>
  judged.filter((each) => !accepts(each)).map(shown);

describe("the panel", () => {
  it("is of every kind, and refers only to channels, groups and requirements of the catalogue", () => {
    const { model } = readPanel();
    const known = (table: readonly { readonly id: string }[]) => new Set(table.map(({ id }) => id));
    const channels = known(model.channels);
    const others = new Set([...known(model.groups), ...known(model.requirements)]);
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(model.services.flatMap(({ kinds }) => kinds))).toEqual(new Set(KINDS));
    const named = judged.flatMap(({ primaries, complements }) => [...primaries, ...complements]);
    expect(named.filter((id) => !channels.has(id))).toEqual([]);
    const references = model.services.flatMap((each) => [
      ...each.targetGroups,
      ...each.requirements,
    ]);
    expect(references.filter((id) => !others.has(id))).toEqual([]);
    expect(judged.filter(({ primaries }) => primaries.length === 0)).toEqual([]);
  });

  it("is not so wide that it accepts anything: most services accept at most three channels first", () => {
    const narrow = judged.filter(({ primaries }) => primaries.length <= 3);
    expect(narrow.length / judged.length).toBeGreaterThan(0.9);
  });
});

describe("the suggestions", () => {
  it("have a primary that a strategist accepts for 95 % of the services", () => {
    const objected = objections(hasAcceptablePrimary);
    const most = Math.floor((1 - PRIMARIES) * judged.length);
    expect(objected.length <= most ? [] : objected).toEqual([]);
  });

  it("have complements that a strategist accepts for 92 % of the services", () => {
    const objected = objections(hasAcceptableComplements);
    const most = Math.floor((1 - COMPLEMENTS) * judged.length);
    expect(objected.length <= most ? [] : objected).toEqual([]);
  });

  it("never place what only people choose, nor social media first", () => {
    const { model } = readPanel();
    const agents = new Set(
      model.services.filter(({ agent }) => agent === true).map(({ id }) => id),
    );
    const all = judged.flatMap(({ id, suggestedPrimaries, suggestedComplements }) => [
      ...suggestedPrimaries.map((channel) => ({ id, channel })),
      ...suggestedComplements.map((channel) => ({ id, channel })),
    ]);
    expect(all.filter(({ channel }) => channel === "open-data")).toEqual([]);
    expect(
      all.filter(
        ({ id, channel }) =>
          ["internet-bank", "partner"].includes(channel) && !agents.has(id as never),
      ),
    ).toEqual([]);
    expect(
      judged.filter(({ suggestedPrimaries }) => suggestedPrimaries.includes("social-media")),
    ).toEqual([]);
  });
});
