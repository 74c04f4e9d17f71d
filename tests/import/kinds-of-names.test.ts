/** Lists that say no kind: what the names say, what a person says, and that the workbook's own services keep theirs. */
import type { ImportContext } from "../../src/import/context";
import { exampleModel } from "../../src/example/example-model";
import { understoodLines } from "../../src/import/understood-lines";
import { kindOfName } from "../../src/import/vocabulary/name-kinds";
import { contextIn, noted, read, records } from "./lists";

const kinds = (text: string, given: Parameters<typeof read>[1] = {}): readonly unknown[] =>
  records(read(text, given).tables.services).map(({ kind }) => kind);

test.each([
  ["Ansökan om färdtjänst", "apply"],
  ["Orosanmälan barn", "apply"],
  ["Ekonomiskt bistånd - ansökan", "apply"],
  ["Bygglov – information", "inform"],
  ["Budget- och skuldrådgivning", "advise"],
  ["Medborgarsamråd", "dialogue"],
  ["Tillståndsbeslut", "decide"],
  ["Permit application", "apply"],
  ["Legal services: advice", "advise"],
  ["Market information", "inform"],
  ["Deklarera inkomst", "apply"],
  ["Föräldrapenning", "apply"],
  ["Vapenlicens, förnyelse", "apply"],
  ["Provsvar", "inform"],
  ["Evenemangskalender", "inform"],
  ["Change of address: declaration", "apply"],
  ["Passport", "apply"],
  ["School admissions", "apply"],
  ["Barnomsorg, uppsägning", "apply"],
  ["Avfallstaxa", "inform"],
  ["Recycling centre opening hours", "inform"],
  // Words that only end as others do.
  ["Detaljplan", null],
  ["Skollov", null],
  ["Klimatanpassning", null],
  ["Arbetsförmedling", null],
  ["Erfarenhetsutbyte", null],
  // What a service is about says nothing of what is done in it.
  ["Kunskapsprov för serveringstillstånd", null],
  ["Questions about a permit", null],
  ["Simhall", null],
  ["", null],
] as const)("%s: %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each(["sv", "en"] as const)(
  "no name of the example says a kind that it has not (%s)",
  (language) => {
    const said = exampleModel(language).services.flatMap(({ name, kinds: [kind] }) => {
      const found = kindOfName(name);
      return found === null ? [] : [{ name, found, kind }];
    });
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ found, kind }) => found !== kind)).toEqual([]);
  },
);

const LIST = "Tjänst;Förvaltning\nBygglov;Bygg\nSkuldrådgivning;Social\nSimhall;Fritid\n";

test("a list without kinds gets those of its names, and what is taken and open is told", () => {
  expect(kinds(LIST)).toEqual(["apply", "advise", ""]);
  const context = contextIn("sv");
  expect(understoodLines(read(LIST, { context }), "sv")).toEqual(
    expect.arrayContaining([
      "  Slaget är taget ur namnet för 2 av 3 tjänster (ge råd 1, ta emot ansökan 1): se kolumnen Slag.",
      expect.stringMatching(/^ {2}1 av 3 tjänster har inget slag, till exempel ”Simhall”\./),
    ]),
  );
});

test("a person's answer comes before the name, and may be that there is none", () => {
  expect(kinds(LIST, { maps: ["Tjänst:Simhall=inform", "Tjänst:Bygglov=-"] })).toEqual([
    "",
    "advise",
    "inform",
  ]);
  expect(kinds(LIST, { maps: ["Tjänst:Simhall=Föra dialog"] })).toEqual([
    "apply",
    "advise",
    "dialogue",
  ]);
  const { notes } = read(LIST, { maps: ["Tjänst:Simhall=inform", "Tjänst:Bygglov=decide"] });
  const told = notes.filter(({ code }) => code.startsWith("kinds-"));
  expect(told.map(({ code, values }) => [code, values["count"], values["kinds"]])).toEqual([
    ["kinds-of-names", 1, "advise 1"],
  ]);
});

test("what is said of all others goes to those whose names say nothing, unless a person says another", () => {
  const list = `${LIST}Badhus;Fritid\n`;
  expect(kinds(list, { maps: ["Tjänst:*=apply"] })).toEqual(["apply", "advise", "apply", "apply"]);
  const maps = ["Tjänst:Badhus=inform", "Tjänst:*=dialogue"];
  expect(kinds(list, { maps })).toEqual(["apply", "advise", "dialogue", "inform"]);
  expect(noted(read(list, { maps }))).not.toContain("kinds-open");
});

test("a list that says kinds is taken at its word, blanks too", () => {
  const list = "Tjänst;Typ\nBygglov;beslut\nSkuldrådgivning;\n";
  expect(kinds(list)).toEqual(["decide", ""]);
  expect(noted(read(list))).not.toContain("kinds-of-names");
});

test("a service that the workbook has keeps its kind", () => {
  const context: ImportContext = {
    ...contextIn(),
    services: [
      { id: "S1", name: "Bygglov" },
      { id: "S2", name: "Färdtjänst" },
    ],
    kinds: new Map([["s1", ["decide", "inform"]]]),
  };
  const result = read("Tjänst\nBygglov\nFärdtjänst\nSkuldrådgivning\n", { context });
  expect(records(result.tables.services).map(({ id, kind }) => [id, kind])).toEqual([
    ["S1", "decide|inform"],
    ["S2", ""],
    ["skuldradgivning", "advise"],
  ]);
  expect(result.unstatedKinds.map(({ name }) => name)).toEqual(["Skuldrådgivning"]);
});

test("what stands in a log of requests is asked for, unless its name says something else", () => {
  const log = `open_dt,type,source
2026-01-01,Needle pickup,Self Service
2026-01-02,Waste information,Constituent Call
2026-01-03,Needle pickup,Constituent Call
`;
  expect(kinds(log)).toEqual(["apply", "inform"]);
  expect(noted(read(log))).toEqual(expect.arrayContaining(["kinds-of-log", "kinds-of-names"]));
});
