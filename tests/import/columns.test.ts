/** Headers are matched by whole words in eleven languages, then by what stands in the columns. */
import { phrasesOf, type Words } from "../../src/import/vocabulary/words";
import { CHANNEL_WORDS } from "../../src/import/vocabulary/channel-words";
import { FIELD_WORDS } from "../../src/import/vocabulary/field-words";
import { GROUP_WORDS, KIND_WORDS } from "../../src/import/vocabulary/kind-words";
import { asked, read, records, targets } from "./lists";

test.each<[string, Readonly<Record<string, Words>>]>([
  ["columns", FIELD_WORDS],
  ["channels", CHANNEL_WORDS],
  ["kinds", KIND_WORDS],
  ["target groups", GROUP_WORDS],
])("no word of %s stands for two", (_, vocabulary) => {
  const first = new Map<string, string>();
  const twice: string[] = [];
  for (const [key, words] of Object.entries(vocabulary)) {
    for (const phrase of phrasesOf(words)) {
      const other = first.get(phrase);
      if (other !== undefined && other !== key) twice.push(`${phrase}: ${other}, ${key}`);
      first.set(phrase, key);
    }
  }
  expect(twice).toEqual([]);
});

test.each([
  ["Swedish", "Tjänst;Förvaltning;Antal ärenden;Målgrupp", "å"],
  ["German", "Leistung;Amt;Fallzahl;Zielgruppe", "ä"],
  ["Dutch", "Naam;Afdeling;Aantal aanvragen;Doelgroep", ""],
  ["French", "Démarche;Direction;Nombre de demandes;Public cible", ""],
  ["Italian", "Servizio;Ufficio;Numero pratiche;Destinatari", ""],
  ["Spanish", "Trámite;Departamento;Número de solicitudes;Destinatarios", ""],
  ["Portuguese", "Serviço;Órgão;Número de pedidos;Público alvo", ""],
  ["Norwegian", "Tjeneste;Avdeling;Antall saker;Målgruppe", ""],
  ["Danish", "Ydelse;Forvaltning;Antal sager;Målgruppe", ""],
  ["Finnish", "Palvelu;Osasto;Asiointimäärä;Kohderyhmä", ""],
])("%s headers are known", (_, headers) => {
  const result = read(`${headers}\nBad;Parks;120;\nSim;Parks;80;\n`);
  expect(Object.values(targets(result))).toEqual(["name", "department", "volume", "targetGroups"]);
});

test("parts of words do not count: they are kept beside", () => {
  const result = read(
    "ServiceId,Service name,ApplicationProcess,Grundslagstext\nA1,Parking,Yes,text one\nB2,Bathing,No,text two\n",
  );
  expect(targets(result)).toEqual({
    ServiceId: "id",
    "Service name": "name",
    ApplicationProcess: "own",
    Grundslagstext: "own",
  });
});

test("a legal basis is no kind, in Swedish either", () => {
  expect(targets(read("Tjänst;Grundslag\nBygglov;PBL 9 kap.\n"))["Grundslag"]).toBe("legalBasis");
});

test.each([
  ["addresses", "https://a.example/1", "https://a.example/2"],
  ["uuids", "56b76c4a-123a-4e15-b345-341db0a581e0", "94957bab-e8cb-44fe-bc7a-3447cf478760"],
  ["codes", "A-100", "B-200"],
  ["crosses", "x", "X"],
])("a column of %s is never a name or a kind", (_, one, other) => {
  const result = read(`Benämning;Titel;Typ\n${one};Bathing;${one}\n${other};Parking;${other}\n`);
  expect(targets(result)["Benämning"]).toBe("own");
  expect(targets(result)["Typ"]).toBe("own");
});

test("a list without a name asks which column has it, and is read when it is answered", () => {
  const text = "Alpha;Omega\nBathing in lakes;one\nParking places;two\n";
  expect(asked(read(text))).toContain("name-column");
  const result = read(text, { maps: ["Alpha=name"] });
  expect(result.questions).toEqual([]);
  expect(records(result.tables.services).map(({ name }) => name)).toEqual([
    "Bathing in lakes",
    "Parking places",
  ]);
});

test("what is not known is kept beside, and a dash leaves it out", () => {
  const text = "Service,Colour,Shape\nBathing,red,round\nParking,blue,square\n";
  const [first] = records(read(text).tables.services);
  expect(first).toMatchObject({ name: "Bathing", Colour: "red", Shape: "round" });
  const [without] = records(read(text, { maps: ["Colour=-"] }).tables.services);
  expect(without).not.toHaveProperty("Colour");
});

test("an answer wins over everything, also for a header with a comma", () => {
  const text = '"Name, full",Colour\nBathing,red\n';
  const result = read(text, { maps: ["Name, full=name,Colour=department"] });
  expect(records(result.tables.services)[0]).toMatchObject({ name: "Bathing", department: "red" });
});

test("a header of the list that is one of ours but kept beside gets a name of its own", () => {
  const result = read("Service,Department\nBathing,Parks\n", { maps: ["Department=own"] });
  expect(records(result.tables.services)[0]).toMatchObject({ "Department (list)": "Parks" });
});
