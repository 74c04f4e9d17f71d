/** Ids and names are one in any case and Unicode form, in tables and in all that refers to them; what only looks alike is told. */
import fc from "fast-check";
import { readInputs, type Import } from "../../src/run/read-inputs";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { EMPTY_STORE } from "../../src/workbook/store/store";
import { source } from "../commands/small-workbook";

const NOTHING: WorkbookSnapshot = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: EMPTY_STORE,
};

type Texts = Readonly<Partial<Record<Import, string>>>;

const readTexts = (texts: Texts) => {
  const imports = Object.fromEntries(
    Object.entries(texts).map(([table, text]) => [table, source(text, `${table}.csv`)]),
  );
  const { inputs, problems, notes } = readInputs(NOTHING, imports, "sv", undefined, "2026-05-01");
  const told = (found: typeof problems): readonly (readonly unknown[])[] =>
    found.map(({ code, position: { source: file, row, column } }) => [code, file, row, column]);
  return { inputs, problems: told(problems), notes: told(notes) };
};

const TABLES = {
  services: "id;name\nförskola;Förskola\ngärde;Gärdsgård, ny\nbad;Bad\n",
  channels: "id;name\nwéb;Webb\nlur;Telefon\n",
  groups: "id;name\nålder;Äldre\nalla;Alla\n",
  requirements: "id;name;severity\nkör;Körkort;must\neid;E-legitimation; bör\n",
} as const;

/** A way to write an id or a name that means the same. */
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase().normalize("NFD"),
  (text) => ` ${text} `,
);

const NAMES: Readonly<Record<string, string>> = {
  förskola: "Förskola",
  gärde: "Gärdsgård, ny",
  bad: "Bad",
  wéb: "Webb",
  lur: "Telefon",
  ålder: "Äldre",
  kör: "Körkort",
  eid: "E-legitimation",
};

/** Everything that refers to the tables, each reference written by `say`. */
const referring = (say: (id: string) => string): Texts => {
  const quoted = (text: string): string => `"${text}"`;
  const own = (id: string): string => quoted(say(id));
  const [first, second] = [say("förskola"), say("gärde")].map((id) => id);
  return {
    services: `id;name;targetGroups;requirements\nförskola;Förskola;${quoted(`${say("ålder")}| alla`)};${quoted(`${say("kör")}|${say("eid")}`)}\ngärde;"Gärdsgård, ny";${own("ålder")};${own("kör")}\nbad;Bad;;\n`,
    channels: `id;name;capabilities\nwéb;Webb;${own("kör")}\nlur;Telefon;\n`,
    groups: `id;name;parent\nålder;Äldre;ALLA\nalla;Alla;\n`,
    requirements: TABLES.requirements,
    rules: `service;channel;class\n${quoted(first ?? "")};${own("wéb")};h\n*;${own("lur")};komplement\n`,
    needs: `group;channel;acceptance\n${own("ålder")};${own("wéb")};0,5\n`,
    volumes: `service;channel;volume\n${own("förskola")};${own("lur")};5 200\n${quoted(second ?? "")};${own("wéb")};x\n`,
  };
};

test("a reference in any case and Unicode form, or by name, is the id as its table spells it", () => {
  const plain = readTexts(referring((id) => id));
  expect(plain.problems).toEqual([]);
  expect(plain.inputs.entries.rules.map(({ record }) => record.service)).toEqual([
    "förskola",
    null,
  ]);
  fc.assert(
    fc.property(
      fc.infiniteStream(spelling),
      fc.infiniteStream(fc.boolean()),
      (spellings, named) => {
        const said = readTexts(
          referring((id) => {
            const text = named.next().value === true ? (NAMES[id] ?? id) : id;
            return (spellings.next().value as (text: string) => string)(text);
          }),
        );
        expect(said).toEqual(plain);
      },
    ),
    { numRuns: 50 },
  );
});

test("an id twice in a file is told with both rows, however it is spelled", () => {
  fc.assert(
    fc.property(spelling, (spelled) => {
      const services = `id;name\nförskola;A\nbad;B\n${spelled("förskola")};C\n`;
      const { problems } = readTexts({ ...TABLES, services });
      expect(problems).toEqual([["id-duplicate", "services.csv", 4, "id"]]);
    }),
  );
});

test.each(["\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060"])(
  "an id that differs in a character that does not show (%j) is told, in its table and where it is referred to",
  (hidden) => {
    const id = `f${hidden}örskola`;
    expect(readTexts({ ...TABLES, services: `id;name\nförskola;A\n${id};B\n` }).problems).toEqual([
      ["ids-look-alike", "services.csv", 3, "id"],
    ]);
    expect(
      readTexts({ ...TABLES, rules: `service;channel;class\n${id};lur;H\n` }).problems,
    ).toEqual([["id-looks-like", "rules.csv", 2, "service"]]);
  },
);

test("an id with a no-break space beside one with a space is told", () => {
  const { problems } = readTexts({ ...TABLES, services: "id;name\na b;A\na\u00a0b;B\n" });
  expect(problems).toEqual([["ids-look-alike", "services.csv", 3, "id"]]);
});

test("a name that two rows have is asked for, and is found with its id", () => {
  const services = "id;name\nx;Lov\ny;Lov\n";
  const ruleFor = (service: string) => {
    const rules = `service;channel;class\n${service};lur;H\n`;
    const { problems, inputs } = readTexts({ ...TABLES, services, rules });
    return problems[0]?.[0] ?? inputs.entries.rules[0]?.record.service;
  };
  expect(ruleFor("Lov")).toBe("name-ambiguous");
  expect(ruleFor("lov (Y)")).toBe("y");
  expect(ruleFor("Alla")).toBeNull();
});

test("rows without an id are found by their names", () => {
  const { inputs, problems } = readTexts({
    ...TABLES,
    services: "name\nBygglov\n",
    rules: "service;channel;class\nbygglov;grupp:Människa-människa;bör inte\n",
  });
  expect(problems).toEqual([]);
  expect(inputs.entries.rules[0]?.record).toMatchObject({
    service: "S0001",
    channel: { group: "h2h" },
    class: "discouraged",
  });
});

test.each([
  "#SAKNAS!",
  "#VÄRDEFEL!",
  "#REFERENS!",
  "#DIVISION/0!",
  "#NAMN?",
  "#OGILTIGT!",
  "#SKÄRNING!",
  "#SPILL!",
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#CALC!",
  "#GETTING_DATA",
  "#VA\u0308RDEFEL!",
  "#####",
  "Err:502",
])("%s is an error in its cell, never an id, a name or a value", (error) => {
  const told = (texts: Texts) => readTexts({ ...TABLES, ...texts }).problems;
  const at = (table: Import, column: string) => [["error-cell", `${table}.csv`, 2, column]];
  expect(told({ services: `id;name\n${error};A\n` })).toEqual(at("services", "id"));
  expect(told({ services: `id;name\na;${error}\n` })).toEqual(at("services", "name"));
  expect(told({ services: `id;name;asOf\na;A;${error}\n` })).toEqual(at("services", "asOf"));
  expect(told({ services: `id;name;targetGroups\na;A;${error}\n` })).toContainEqual(
    at("services", "targetGroups")[0],
  );
  expect(told({ rules: `service;channel;class\n${error};lur;H\n` })).toContainEqual(
    at("rules", "service")[0],
  );
  expect(told({ rules: `service;channel;class\nbad;lur;${error}\n` })).toEqual(
    at("rules", "class"),
  );
  expect(told({ volumes: `service;channel;volume\nbad;lur;${error}\n` })).toEqual(
    at("volumes", "volume"),
  );
  expect(told({ settings: `key;value\ntieMargin;${error}\n` })).toEqual(at("settings", "value"));
});

test("a setting given twice is told with both rows; the blank one is none", () => {
  expect(
    readTexts({ ...TABLES, settings: "key;value\ntieMargin;3\nTIEMARGIN;4\n" }).problems,
  ).toEqual([["setting-twice", "settings.csv", 3, "key"]]);
  expect(
    readTexts({ ...TABLES, settings: "key;value\ntieMargin;\ntieMargin;4\n" }).inputs.settings
      .tieMargin,
  ).toBe(4);
});

test("a rule that stands twice in a file is told with both rows, and another period is another rule", () => {
  const rules = (lines: string) =>
    readTexts({ ...TABLES, rules: `service;channel;class;from\n${lines}` });
  expect(rules("bad;lur;H;\nBAD;Telefon;F;\n").problems).toEqual([
    ["rule-twice", "rules.csv", 3, "class"],
  ]);
  expect(rules("bad;lur;H;\nbad;lur;F;2027-01-01\n").inputs.entries.rules).toHaveLength(2);
});

test("a volume that may be two numbers is refused, a cost by its point is told, and the column decides", () => {
  const { problems, notes, inputs } = readTexts({
    ...TABLES,
    services: 'id;name;volume\na;A;"1,200"\nb;B;80\n',
    channels: "id;name;cost\nlur;Telefon;12.345\n",
  });
  expect(problems).toEqual([["number-ambiguous", "services.csv", 2, "volume"]]);
  expect(notes).toEqual([["number-assumed", "channels.csv", 2, "cost"]]);
  expect(inputs.entries.channels[0]?.record.cost).toBe(12.345);
  const decided = readTexts({
    ...TABLES,
    services: 'id;name;volume\na;A;"12,345"\nb;B;"9,508,234"\n',
  });
  expect(decided.inputs.entries.services.map(({ record }) => record.volume)).toEqual([
    12345, 9508234,
  ]);
  expect(decided.notes).toEqual([]);
  const withDecimals = readTexts({
    ...TABLES,
    services: "id;name;volume\na;A;12,345\nb;B;1,5\n",
  });
  expect(withDecimals.inputs.entries.services.map(({ record }) => record.volume)).toEqual([
    12.345, 1.5,
  ]);
  expect(withDecimals.notes).toEqual([["number-assumed", "services.csv", 2, "volume"]]);
});
