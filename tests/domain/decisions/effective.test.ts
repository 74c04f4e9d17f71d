/** The classes that hold: what was decided, what is adopted, and what the gate closes. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import {
  chosenChannels,
  effective,
  effectiveClasses,
  holdingClasses,
  lettersOf,
} from "../../../src/domain/decisions/effective";
import { rowAt, rowsOf } from "../../../src/domain/model/matrix";
import type { CellClass, Decision, Model } from "../../../src/domain/model/model";
import { models } from "../reference/models";
import { channel, classMatrix, decision, model, rule, service } from "../small-models";

const any = model({
  services: [service("a", { complexity: 3 }), service("b", { complexity: 3 })],
  channels: [
    channel("x", { richness: 3 }),
    channel("y", { richness: 2, cost: 1 }),
    channel("z", { richness: 2 }),
  ],
  rules: [rule("*", "z", "forbidden")],
});
const classification = classify(any);

const CODES: Readonly<Record<CellClass, string>> = {
  primary: "H",
  complement: "K",
  discouraged: "B",
  forbidden: "F",
  "not-applicable": "-",
  open: "_",
};
const coded = (rows: readonly (readonly CellClass[])[]): readonly string[] =>
  rows.map((row) => row.map((own) => CODES[own]).join(""));

describe("the letters", () => {
  it("are the decisions in their cells, those about unknown cells left out", () => {
    const decisions = [decision("b", "y", "primary"), decision("gone", "x", "primary")];
    expect(coded(rowsOf(lettersOf(any, decisions)))).toEqual(["___", "_H_"]);
  });
});

describe("the classes that hold", () => {
  const holding = (rows: readonly (readonly CellClass[])[], of = any) =>
    coded(rowsOf(holdingClasses(classify(of).gates, classMatrix(of, rows))));

  it("are none in a service without a letter, whatever a rule says", () => {
    expect(
      holding([
        ["open", "open", "open"],
        ["open", "open", "open"],
      ]),
    ).toEqual(["___", "___"]);
  });

  it("are the letters, and what the gate closes where the matrix is blank", () => {
    expect(
      holding([
        ["complement", "open", "open"],
        ["open", "open", "discouraged"],
      ]),
    ).toEqual(["K_F", "__B"]);
  });

  it("are not what a rule makes primary, complement or discouraged: that is suggested", () => {
    for (const own of ["primary", "complement", "discouraged"] as const) {
      const ruled = { ...any, rules: [rule("*", "z", own)] };
      expect(
        holding(
          [
            ["open", "complement", "open"],
            ["open", "open", "open"],
          ],
          ruled,
        )[0],
      ).toBe("_K_");
    }
  });

  it("are not applicable where the channel does not carry the kind", () => {
    const asks = { ...any, services: [service("a", { kinds: ["dialogue"] })] };
    expect(holding([["primary", "open", "open"]], asks)).toEqual(["H--"]);
  });

  it("are judged as suggested in a service without a letter", () => {
    const letters = lettersOf(any, [decision("b", "y", "primary")]);
    expect(coded(rowsOf(effectiveClasses(classification, letters)))).toEqual([
      ...coded([rowAt(classification.suggested, 0)]),
      "_HF",
    ]);
  });
});

test("chosen are primaries and complements alone", () => {
  expect(chosenChannels(["open", "primary", "forbidden", "complement", "discouraged"])).toEqual([
    1, 3,
  ]);
});

/** The matrix after a run. */
const after = (of: Model, decisions: readonly Decision[], adopt: boolean) =>
  effective(of, classify(of), decisions, [], adopt);

describe("a run that adopts", () => {
  it("puts the suggestions where nothing is decided, forbidden ones too", () => {
    const found = after(any, [], true);
    expect(coded(rowsOf(found.decided))).toEqual(coded(rowsOf(classification.suggested)));
    expect(found.changedCells).toBe(found.decisions.length);
    expect(after(any, [], false).decisions).toEqual([]);
  });

  it("keeps every decision", () => {
    const decisions = [decision("a", "z", "complement"), decision("a", "x", "discouraged")];
    const [first] = coded(rowsOf(after(any, decisions, true).decided));
    expect(first).toMatch(/^B.K$/);
  });

  it("gives a service that has a primary no second one", () => {
    // The suggestion is x; y was decided.
    expect(coded(rowsOf(classification.suggested))[0]?.startsWith("H")).toBe(true);
    const [first] = coded(rowsOf(after(any, [decision("a", "y", "primary")], true).decided));
    expect(first).toBe("_HF");
  });

  it("gives it one by a rule: both are kept, and a finding says so", () => {
    const ruled = { ...any, rules: [rule("*", "x", "primary")] };
    const [first] = coded(rowsOf(after(ruled, [decision("a", "y", "primary")], true).decided));
    expect(first?.startsWith("HH")).toBe(true);
  });

  it("gives every primary of several rules", () => {
    const ruled = { ...any, rules: [rule("*", "x", "primary"), rule("*", "y", "primary")] };
    expect(coded(rowsOf(after(ruled, [], true).decided))[0]?.startsWith("HH")).toBe(true);
  });

  it("never makes a second primary by score, twice over, in any model", () => {
    fc.assert(
      fc.property(models(), models(), (first, second) => {
        const once = effective(first, classify(first), [], [], true);
        // The same cells with other figures: what is suggested is another.
        const changed = { ...second, services: first.services, channels: first.channels };
        const other = classify(changed);
        const twice = effective(changed, other, once.decisions, [], true);
        changed.services.forEach((_, row) => {
          const primaries = rowAt(twice.decided, row).flatMap((own, column) =>
            own === "primary" ? [column] : [],
          );
          const adopted = primaries.filter(
            (column) => rowAt(once.decided, row)[column] !== "primary",
          );
          const hadOne = rowAt(once.decided, row).includes("primary");
          const gates = rowAt(other.gates, row);
          if (hadOne) expect(adopted.every((column) => gates[column]?.byRule === true)).toBe(true);
          else
            expect(
              adopted.filter((column) => gates[column]?.byRule !== true).length,
            ).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(models(), (each) => {
        const found = classify(each);
        const once = effective(each, found, [], [], true);
        const twice = effective(each, found, once.decisions, [], true);
        expect(twice.changedCells).toBe(0);
        expect(twice.decided.cells).toEqual(once.decided.cells);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the changes of a preview", () => {
  const changed = (
    before: readonly Decision[],
    changes: Parameters<typeof effective>[4],
  ): readonly [readonly string[], number, number] => {
    const { decided, adopted, cleared } = effective(any, classification, before, [], changes);
    return [coded(rowsOf(decided)), adopted.length, cleared.length];
  };
  const change = (from: CellClass, to: CellClass, column = "x") =>
    ({ service: "a", channel: column, from, to }) as const;

  it("are made where the cell has the class that was seen, and blank where nothing is suggested", () => {
    const before = [decision("a", "x", "complement"), decision("a", "y", "forbidden")];
    expect(
      changed(before, [change("complement", "open"), change("complement", "primary", "y")]),
    ).toEqual([["_F_", "___"], 0, 1]);
    expect(changed(before, [change("complement", "discouraged")])).toEqual([["BF_", "___"], 1, 0]);
  });

  it("give no second primary, but move it", () => {
    const before = [decision("a", "x", "primary")];
    expect(changed(before, [change("open", "primary", "y")])).toEqual([["H__", "___"], 0, 0]);
    expect(
      changed(before, [change("primary", "complement"), change("open", "primary", "y")]),
    ).toEqual([["KH_", "___"], 2, 0]);
  });

  it("of the blank cells are what adopting all suggestions gives", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const found = classify(any);
        const all = effective(any, found, [], [], true);
        const changes = all.adopted.map(({ service, channel, class: to }) => ({
          service,
          channel,
          from: "open" as const,
          to,
        }));
        expect(effective(any, found, [], [], changes).decided).toEqual(all.decided);
      }),
      { numRuns: 20 },
    );
  });
});
