/** Functions of class letters: PRIMARY, COMPLEMENTS, COVERAGE, GROUPS, DIFFERENCES. */
import { rowsOf } from "../../src/domain/model/matrix";
import fc from "fast-check";
import { classify } from "../../src/domain/classification/classification";
import { methodTables } from "../../src/domain/units/method-tables";
import { chosenChannels } from "../../src/domain/decisions/effective";
import { serviceGroups } from "../../src/domain/service-groups/service-groups";
import { FUNCTIONS } from "../../src/functions/registry";
import { setDisplayLanguage } from "../../src/functions/display-language";
import { classLetter } from "../../src/locale/class-codes";
import type { CellClass, Model } from "../../src/domain/model/model";
import { service } from "../domain/small-models";
import { models } from "../domain/reference/models";
import { holdable, rangesOf } from "./ranges";
import { refused } from "./refused";

const { PRIMARY, COMPLEMENTS, COVERAGE, GROUPS, DIFFERENCES } = FUNCTIONS;

const CHANNELS = [
  ["Id", "Kanal"],
  ["web", "Webbplats"],
  ["phone", "Telefon"],
  ["visit", "Besök"],
];

describe("PRIMARY and COMPLEMENTS", () => {
  const codes = [
    ["H", "K", "K"],
    ["", "P", "C"],
    ["F", "B", "–"],
    ["H", "H", ""],
  ];

  test("name channels by the ids of their table", () => {
    expect(PRIMARY(codes, CHANNELS)).toEqual([["web"], ["phone"], [""], ["web, phone"]]);
    expect(COMPLEMENTS(codes, CHANNELS)).toEqual([["phone, visit"], ["visit"], [""], [""]]);
  });

  test.each([[[["Webb", "Tfn", "Besök"]]], [[["Webb"], ["Tfn"], ["Besök"]]]])(
    "name them by the texts of a row or a column",
    (labels) => {
      expect(PRIMARY(codes, labels)).toEqual([["Webb"], ["Tfn"], [""], ["Webb, Tfn"]]);
    },
  );

  test("read letters in any case, and 0 as blank, as some versions of Excel pass it", () => {
    expect(PRIMARY([["h", 0, "k"]], CHANNELS)).toEqual([["web"]]);
  });

  test("refuse another number of channels, a letter that is no class, and an error", () => {
    expect(refused(() => PRIMARY([["H", "K"]], CHANNELS))).toEqual({
      code: "#VALUE!",
      message:
        "codes has 2 columns, but channels has 3 channels. Give ranges that belong together.",
    });
    expect(refused(() => PRIMARY([["H", "K", "X"]], CHANNELS)).message).toContain(
      "codes, row 1, column 3: “X” is not a class.",
    );
    expect(refused(() => PRIMARY([["H", "K", "#REF!"]], CHANNELS)).message).toContain("#REF!");
    expect(
      refused(() =>
        PRIMARY(
          [["H", "K"]],
          [
            ["a", "b"],
            ["c", "d"],
          ],
        ),
      ).message,
    ).toContain("channels should be one row, one column or the table Channels[#All].");
  });

  test("refuse in the language that is set where there are no headers", () => {
    setDisplayLanguage("sv");
    try {
      expect(refused(() => PRIMARY([["X"]], [["a"]])).message).toContain("är ingen klass");
    } finally {
      setDisplayLanguage("en");
    }
  });
});

/** The share of the counted units that the method says the chosen channels serve. */
function servedShare(model: Model, service: number, classes: readonly CellClass[]): number | "" {
  const cover = methodTables(model).coverageOf(service);
  const { acceptanceThreshold } = model.settings;
  let all = 0;
  let served = 0;
  for (const { index, counted } of cover.classes) {
    const accepts = chosenChannels(classes).some(
      (column) =>
        (cover.acceptance[index * cover.channels + column] ?? 0) >= acceptanceThreshold - 1e-9,
    );
    all += counted;
    served += accepts ? counted : 0;
  }
  return all > 0 ? served / all : "";
}

const withSuggestions = (model: Model) => {
  const classes = rowsOf(classify(model).suggested);
  const letters = classes.map((own) => own.map((cellClass) => classLetter(cellClass, "sv")));
  return { classes, letters };
};

test("COVERAGE is the weight of the counted units that the chosen channels serve, by service", () => {
  fc.assert(
    fc.property(models().filter(holdable), (model) => {
      const { classes, letters } = withSuggestions(model);
      const { services, channels, groups, needs, settings } = rangesOf(model);
      expect(COVERAGE(letters, channels, groups, needs, settings, services)).toEqual(
        classes.map((own, service) => [servedShare(model, service, own)]),
      );
    }),
    { numRuns: 60 },
  );
});

test("COVERAGE without services takes each row as one of which nothing is known", () => {
  fc.assert(
    fc.property(models().filter(holdable), (drawn) => {
      const { classes, letters } = withSuggestions(drawn);
      const unknown = drawn.services.map(({ id }) => service(id));
      const model = { ...drawn, services: unknown };
      const { channels, groups, needs, settings } = rangesOf(drawn);
      expect(COVERAGE(letters, channels, groups, needs, settings)).toEqual(
        classes.map((own, row) => [servedShare(model, row, own)]),
      );
    }),
    { numRuns: 40 },
  );
});

test("COVERAGE is blank in rows without a service, and refuses services beyond its rows", () => {
  const groups = [
    ["Id", "Andel E"],
    ["all", 1],
  ];
  const services = [
    ["Id", "Slag"],
    ["", ""],
    ["news", "inform"],
  ];
  const found = COVERAGE(
    [["H"], ["H"], ["H"]],
    CHANNELS.slice(0, 2),
    groups,
    undefined,
    undefined,
    services,
  );
  expect(found.map(([share]) => typeof share)).toEqual(["string", "number", "string"]);
  expect(
    refused(() => COVERAGE([["H"]], CHANNELS.slice(0, 2), groups, undefined, undefined, services))
      .message,
  ).toContain("codes har 1 rad, men services har 2");
});

test("COVERAGE takes everyone where no target group is listed, and refuses needs of unknown channels", () => {
  const groups = [
    ["Id", "Antal"],
    ["all", 10],
  ];
  expect(COVERAGE([["H", "", ""]], CHANNELS, [["Id"]])[0]?.[0]).toBeGreaterThan(0.5);
  const needs = [
    ["Målgrupp", "Kanal", "Acceptans"],
    ["all", "fax", 1],
  ];
  expect(refused(() => COVERAGE([["H", "", ""]], CHANNELS, groups, needs)).message).toContain(
    "needs, rad 2, kolumn Kanal: ”fax”",
  );
});

describe("GROUPS", () => {
  const codes = [
    ["H", "K"],
    ["B", "H"],
    ["P", "C"],
    ["F", "H"],
  ];

  test("numbers services with the same channels from 1, in the order of their first", () => {
    expect(GROUPS(codes)).toEqual([[1], [2], [1], [3]]);
  });

  test("merges them as the domain does when there are more than the count", () => {
    const merged = serviceGroups(
      [
        ["primary", "complement"],
        ["discouraged", "primary"],
        ["primary", "complement"],
        ["forbidden", "primary"],
      ],
      [null, null, null, null],
      2,
    );
    const numberOf = (row: number) =>
      merged.findIndex(({ services }) => services.includes(row)) + 1;
    expect(GROUPS(codes, [[2]])).toEqual([0, 1, 2, 3].map((row) => [numberOf(row)]));
    expect(merged).toHaveLength(2);
  });

  test("refuses a count below 1", () => {
    expect(refused(() => GROUPS(codes, [[0]])).message).toContain("count");
  });
});

describe("DIFFERENCES", () => {
  test("shows both letters where the class differs, whatever the language", () => {
    expect(DIFFERENCES([["H", "K", "", "B"]], [["P", "B", "F", ""]])).toEqual([
      ["", "K→B", "→F", "B→"],
    ]);
  });

  test("refuses ranges of another shape", () => {
    expect(refused(() => DIFFERENCES([["H"]], [["H", ""]])).message).toContain("codesB");
  });
});
