/** Tables as arguments: which language is spoken, what is refused and how, EXPLAIN and CHECK. */
import { checks } from "../../src/domain/checks/checks";
import { classify } from "../../src/domain/classification/classification";
import { lettersOf } from "../../src/domain/decisions/effective";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { setFunctionDay } from "../../src/functions/day";
import { setDisplayLanguage } from "../../src/functions/display-language";
import { FUNCTIONS } from "../../src/functions/registry";
import { exampleModel } from "../../src/example/example-model";
import { PLAIN, rangesOf } from "./ranges";
import { refused } from "./refused";

const { SCORES, CLASSIFY, STABILITY, EXPLAIN, CHECK } = FUNCTIONS;

const SERVICES = [
  ["Id", "Tjänst", "Volym per år", "Komplexitet"],
  ["permit", "Bygglov", 1200, 4],
  ["news", "Nyheter", 50000, 1],
];
const CHANNELS = [
  ["Id", "Kanal", "Kanalgrupp", "Rikhet", "Kapacitet", "Kostnad per kontakt"],
  ["web", "Webbplats", "h2m", 2, 5, 1.5],
  ["visit", "Besök", "h2h", 5, 1, 250],
];

const REQUIREMENTS = [
  ["Id", "Krav", "Styrka", "Rättslig grund"],
  ["eid", "E-legitimation", "must", ""],
];

const changed = (table: unknown[][], row: number, column: number, value: unknown): unknown[][] =>
  table.map((line, at) => (at === row ? line.with(column, value) : line));

describe("what a table must be", () => {
  test.each<[string, () => unknown, string]>([
    [
      "text where a number is due",
      () => SCORES(changed(SERVICES, 2, 2, "många"), CHANNELS),
      "services, rad 3, kolumn Volym per år: ”många” är inget tal. Skriv ett tal, eller lämna tomt.",
    ],
    [
      "a level outside its range",
      () => SCORES(SERVICES, changed(CHANNELS, 1, 3, 7)),
      "channels, rad 2, kolumn Rikhet: 7 ligger utanför 1–5. Skriv ett tal däremellan, eller lämna tomt.",
    ],
    [
      "an error in a cell, as text",
      () => SCORES(changed(SERVICES, 1, 3, "#N/A"), CHANNELS),
      "services, rad 2, kolumn Komplexitet: cellen innehåller felet #N/A. Rätta formeln, eller skriv ett värde.",
    ],
    [
      "an error in a cell, as Excel's runtime passes it",
      () => SCORES(changed(SERVICES, 1, 3, Object.assign(new Error(), { code: "#N/A" })), CHANNELS),
      "services, rad 2, kolumn Komplexitet: cellen innehåller felet #N/A. Rätta formeln, eller skriv ett värde.",
    ],
    [
      "an error in a cell, as a cell value",
      () => SCORES(changed(SERVICES, 1, 3, { type: "Error", basicValue: "#DIV/0!" }), CHANNELS),
      "services, rad 2, kolumn Komplexitet: cellen innehåller felet #DIV/0!. Rätta formeln, eller skriv ett värde.",
    ],
    [
      "services and channels exchanged",
      () => SCORES(CHANNELS, SERVICES),
      "channels: rubrikerna är de i tabellen Services. Ange hela tabellen som hör hit, som Channels[#All].",
    ],
    [
      "requirements where target groups belong",
      () => CLASSIFY(SERVICES, CHANNELS, REQUIREMENTS),
      "groups: rubrikerna är de i tabellen Requirements. Ange hela tabellen som hör hit, som TargetGroups[#All].",
    ],
    [
      "an id twice, whatever its case",
      () => SCORES([...SERVICES, ["PERMIT", "", 1, 1]], CHANNELS),
      "services, rad 4, kolumn Id: id ”PERMIT” finns redan på rad 2. Ge raden ett eget id, eller ta bort den.",
    ],
    [
      "several things, of which the first is told",
      () => SCORES(changed(changed(SERVICES, 1, 2, "x"), 2, 3, "y"), CHANNELS),
      "services, rad 2, kolumn Volym per år: ”x” är inget tal. Skriv ett tal, eller lämna tomt. (och 1 till)",
    ],
    [
      "a table without its headers",
      () => SCORES(SERVICES.slice(1), CHANNELS),
      "services: the column “Id” is missing. Pass the whole table with its headers, as in Services[#All].",
    ],
    [
      "a single cell",
      () => SCORES("permit", CHANNELS),
      "services: the column “Id” is missing. Pass the whole table with its headers, as in Services[#All].",
    ],
    [
      "a table that is left out",
      () => SCORES(SERVICES, null),
      "channels is missing. Give a range.",
    ],
    [
      "a reference to a target group that is not there",
      () =>
        CLASSIFY(
          [
            ["Id", "Målgrupper"],
            ["permit", "old"],
          ],
          CHANNELS,
          [["Id"], ["all"]],
        ),
      "services, rad 2, kolumn Målgrupper: ”old” finns inte bland Målgrupper. Lägg till det där, eller rätta det här.",
    ],
    [
      "a rule for a channel that is not there",
      () =>
        CLASSIFY(SERVICES, CHANNELS, undefined, undefined, [
          ["Tjänst", "Kanal", "Klass"],
          ["permit", "fax", "H"],
        ]),
      "rules, rad 2, kolumn Kanal: ”fax” finns inte bland Kanaler. Lägg till det där, eller rätta det här.",
    ],
    [
      "a need above 1",
      () =>
        CLASSIFY(SERVICES, CHANNELS, [["Id"], ["all"]], undefined, undefined, [
          ["Id", "Målgrupp", "web", "Besök"],
          ["all", "Alla", "", 2],
        ]),
      "needs, rad 2, kolumn Besök: 2 ligger utanför 0–1. Skriv ett tal däremellan, eller lämna tomt.",
    ],
    [
      "a setting that is not there",
      () =>
        SCORES(SERVICES, CHANNELS, undefined, undefined, [
          ["Nyckel", "Värde"],
          ["u", 1],
        ]),
      "settings, rad 2, kolumn Nyckel: inställningen ”u” är okänd.",
    ],
  ])("refuses %s", (_, call, message) => {
    const found = refused(call);
    expect(found.code).toBe("#VALUE!");
    expect(found.message).toContain(message);
  });

  test("gives #N/A when there are no services, or no channels", () => {
    expect(refused(() => SCORES([["Id"], [""]], CHANNELS))).toEqual({
      code: "#N/A",
      message: "services: the table has no rows. Write at least one.",
    });
    expect(refused(() => SCORES(SERVICES, [["Kanal", "Id"]])).code).toBe("#N/A");
  });

  test("leaves errors in own columns alone", () => {
    const own = SERVICES.map((line, row) => [row === 0 ? "Mitt" : "#REF!", ...line]);
    expect(SCORES(own, CHANNELS)).toEqual(SCORES(SERVICES, CHANNELS));
  });

  test("reads whole columns, a million rows that are mostly blank", () => {
    const blank = ["", "", "", ""];
    const rows = Array.from({ length: 1_048_576 }, (_, row) => SERVICES[row] ?? blank);
    expect(SCORES(rows, CHANNELS)).toEqual(SCORES(SERVICES, CHANNELS));
  });
});

describe("blank cells that are passed as 0", () => {
  const zeroed = (table: unknown[][]) =>
    table.map((line) => line.map((cell) => (cell === "" ? 0 : cell)));
  const gaps = [
    ["Id", "Tjänst", "Slag", "Volym per år", "Frekvensnivå", "Komplexitet"],
    ["permit", "", "", 1200, "", 4],
    ["", "", "", "", "", ""],
    ["news", "Nyheter", "inform", 50000, 5, ""],
    ["", "", "", "", "", ""],
  ];

  test("are blanks again in texts, levels and rows without anything", () => {
    expect(SCORES(zeroed(gaps), CHANNELS)).toEqual(SCORES(gaps, CHANNELS));
  });

  test("are refused where a zero would mean something else", () => {
    const unknown = changed(gaps, 1, 3, "");
    expect(refused(() => SCORES(zeroed(unknown), CHANNELS))).toEqual({
      code: "#VALUE!",
      message:
        "services, rad 2, kolumn Volym per år: den här versionen av Excel lämnar tomma celler som 0, så det syns inte om cellen är tom. Fyll i värdet, eller skriv '0 om det är noll.",
    });
  });

  test("one table that shows it tells of the others", () => {
    const needs = [
      ["Id", "Målgrupp", "Webbplats", "Besök"],
      ["all", "Alla", 1, 0],
    ];
    const groups = [["Id"], ["all"]];
    expect(() => SCORES(gaps, CHANNELS, groups, needs)).not.toThrow();
    expect(refused(() => SCORES(zeroed(gaps), CHANNELS, groups, needs)).message).toContain(
      "needs, row 2, column Besök: this version of Excel passes blank cells as 0",
    );
    const settings = [
      ["Nyckel", "Värde"],
      ["frequencyExcess", 0],
    ];
    expect(
      refused(() => SCORES(zeroed(gaps), CHANNELS, undefined, undefined, settings)).message,
    ).toContain("settings, rad 2, kolumn Värde");
  });

  test("a volume 0 is a volume where blanks are passed as blanks", () => {
    const none = changed(gaps, 1, 3, 0);
    expect(SCORES(none, CHANNELS)).not.toEqual(SCORES(changed(gaps, 1, 3, ""), CHANNELS));
  });
});

describe("the language", () => {
  test("is that of the services' headers", () => {
    const model = exampleModel("sv");
    const call = (headers: "sv" | "en") => {
      const tables = rangesOf(model, { ...PLAIN, headers });
      return CLASSIFY(tables.services, tables.channels, tables.groups).flat();
    };
    expect(new Set(call("sv"))).toEqual(new Set(["H", "K", "B", "–", ""]));
    expect(new Set(call("en"))).toEqual(new Set(["P", "C", "D", "–", ""]));
  });

  test("is the one that is set when the headers are field names", () => {
    const services = [
      ["id", "volume"],
      ["a", "x"],
    ];
    setDisplayLanguage("sv");
    try {
      expect(refused(() => SCORES(services, CHANNELS)).message).toContain("är inget tal");
    } finally {
      setDisplayLanguage("en");
    }
    expect(refused(() => SCORES(services, CHANNELS)).message).toContain("is not a number");
  });
});

test("STABILITY is blank where a rule made the primary", () => {
  const rules = [
    ["Tjänst", "Kanal", "Klass"],
    ["news", "web", "H"],
  ];
  const found = STABILITY(SERVICES, CHANNELS, undefined, undefined, rules);
  expect(found[1]).toEqual(["", ""]);
  expect(found[0]).toEqual(STABILITY(SERVICES, CHANNELS)[0]);
  expect(found[0]?.[1]).toBeGreaterThan(0);
});

describe("EXPLAIN", () => {
  test("gives the class and the reasons, the decisive one first", () => {
    const rules = [
      ["Tjänst", "Kanal", "Klass", "Skäl", "Rättslig grund"],
      ["news", "web", "H", "Beslut i nämnden", "10 § KL"],
    ];
    const say = (service: string, channel: string) =>
      EXPLAIN([[service]], [[channel]], SERVICES, CHANNELS, undefined, undefined, rules)[0]?.[0];
    expect(say("news", "web")).toMatch(
      /^H huvudalternativ\. Regel: Beslut i nämnden \(10 § KL\)\. Poäng /,
    );
    expect(say("PERMIT", "visit")).toMatch(/^(H|K|B|Öppet)/);
  });

  test("takes ranges of ids, services down and channels across", () => {
    const found = EXPLAIN([["permit"], [""], ["news"]], [["web", "visit"]], SERVICES, CHANNELS);
    expect(found.map((line) => line.map((text) => text !== ""))).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  test("gives #N/A for an id that is not there", () => {
    expect(refused(() => EXPLAIN([["x"]], [["web"]], SERVICES, CHANNELS))).toEqual({
      code: "#N/A",
      message: "”x” finns inte bland services. Ange ett id som står där.",
    });
    expect(refused(() => EXPLAIN([["news"]], [["#REF!"]], SERVICES, CHANNELS)).code).toBe(
      "#VALUE!",
    );
  });
});

describe("volumes", () => {
  const CURRENT = [
    ["Id", "Tjänst", "Webbplats", "Besök"],
    ["permit", "Bygglov", "", 900],
    ["news", "Nyheter", "–", "x"],
  ];
  const classified = (volumes?: unknown[][]) =>
    CLASSIFY(SERVICES, CHANNELS, undefined, undefined, undefined, undefined, undefined, volumes);

  test("of a channel that cannot be used keep it from being suggested", () => {
    expect(classified()[1]?.[0]).toBe("H");
    expect(classified(CURRENT)[1]).toEqual(["", "H"]);
    expect(classified(CURRENT)[0]).toEqual(classified()[0]);
  });

  test("are refused when they are no number, no x and no –, with their row and column", () => {
    expect(refused(() => classified(changed(CURRENT, 1, 3, "många")))).toEqual({
      code: "#VALUE!",
      message:
        "volumes, rad 2, kolumn Besök: ”många” är inget tal. Skriv ett tal, eller lämna tomt.",
    });
    expect(refused(() => classified(changed(CURRENT, 2, 0, "gone"))).message).toContain(
      "volumes, rad 3, kolumn Id: ”gone” finns inte bland Tjänster",
    );
  });
});

describe("the day", () => {
  const rules = [
    ["Tjänst", "Kanal", "Klass", "Gäller från", "Gäller till"],
    ["news", "visit", "F", "2027-01-01", 46752],
  ];
  const classOn = (day: string) => {
    setFunctionDay(day);
    try {
      return CLASSIFY(SERVICES, CHANNELS, undefined, undefined, rules)[1]?.[1];
    } finally {
      setFunctionDay(null);
    }
  };

  test("of the add-in decides whether a dated rule is in force, both ends included", () => {
    expect(["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"].map(classOn)).toEqual([
      expect.not.stringMatching("F"),
      "F",
      "F",
      expect.not.stringMatching("F"),
    ]);
  });

  test("of a rule that is no day is refused", () => {
    expect(
      refused(() =>
        CLASSIFY(SERVICES, CHANNELS, undefined, undefined, changed(rules, 1, 3, "i vår")),
      ).message,
    ).toContain("rules, rad 2, kolumn Gäller från: ”i vår” är ingen dag.");
  });
});

describe("CHECK", () => {
  test("finds on the example what the domain's checks find, without the questions", () => {
    const model = exampleModel("sv");
    setFunctionDay(model.today);
    const tables = rangesOf(model);
    const found = CHECK(
      tables.services,
      tables.channels,
      tables.groups,
      tables.requirements,
      tables.rules,
      tables.needs,
      tables.settings,
      tables.volumes,
    );
    setFunctionDay(null);
    const wanted = checks(model, {
      decisions: [],
      reasons: [],
      classification: classify(model),
      wanted: volumesWanted(model, lettersOf(model, [])),
      answers: {},
    }).filter(({ code }) => code !== "point");
    expect(found.map(([, code, service]) => [code, service])).toEqual(
      wanted.map(({ code, cells }) => [code, cells[0]?.service ?? ""]),
    );
    expect(wanted.length).toBeGreaterThan(0);
  });

  test("tells what cannot be read as rows instead of refusing", () => {
    expect(CHECK(changed(SERVICES, 1, 2, "x"), CHANNELS)).toEqual([
      [
        "fel",
        "number-expected",
        "",
        "services, rad 2, kolumn Volym per år: ”x” är inget tal. Skriv ett tal, eller lämna tomt.",
      ],
    ]);
  });
});
