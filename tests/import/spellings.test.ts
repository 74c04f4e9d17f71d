/** Headers and values as registers of other countries spell them, lists without a header, and lists of e-services. */
import { understoodLines } from "../../src/import/understood-lines";
import { phraseOf } from "../../src/import/vocabulary/words";
import { asked, read, records, targets } from "./lists";

test.each([
  [
    "Finnish",
    "Palvelun tunnus;Palvelun nimi;Vastuuorganisaatio;Kohderyhmät;Asiointikanavat;Käsittelyaika;Lainsäädäntö",
  ],
  [
    "Swedish in Finland",
    "Tjänstens id;Tjänstens namn;Ansvarig organisation;Målgrupp;Servicekanaler;Behandlingstid;Lagstiftning",
  ],
  [
    "Dutch",
    "Identificator;Naam;Bevoegde autoriteit;Doelgroep;Kanalen;Doorlooptijd;Wettelijke grondslag",
  ],
  [
    "Italian",
    "Codice procedimento;Denominazione del procedimento;Unità organizzativa;Destinatari;Modalità di richiesta;Termine di conclusione;Riferimenti normativi",
  ],
  [
    "Spanish",
    "Identificador;Denominación;Organismo;Destinatarios;Canales de acceso;Plazo de resolución;Normativa",
  ],
  [
    "French",
    "Identifiant;Nom de la démarche;Ministère;Public concerné;Canaux de dépôt;Délai;Textes de référence",
  ],
  [
    "Portuguese",
    "ID do serviço;Nome do Serviço;Órgão;Público-alvo;Canais de prestação;Tempo estimado;Base legal",
  ],
])("%s registers are known", (_, headers) => {
  const cells = "A1;Bad;Parks;;web;30;Act 1\nB2;Sim;Parks;;web;40;Act 2";
  const found = Object.values(targets(read(`${headers}\n${cells}\n`)));
  expect(found).toEqual([
    ...["id", "name", "department", "targetGroups", "channels", "handlingTime", "legalBasis"],
  ]);
});

test.each([
  "Fallzahlen pro Jahr",
  "Antragszahl pro Jahr",
  "Antal inkomna ärenden 2025",
  "Istanze annue",
  "Nº solicitudes año",
  "Volumétrie annuelle",
  "Hakemuksia vuodessa",
  "Annual number of cases",
])("%s is the volume, whatever is said of the year", (header) => {
  expect(targets(read(`Name;${header}\nBathing;120\nParking;80\n`))[header]).toBe("volume");
});

test("words of years alone are years", () => {
  expect(targets(read("Name;Anno\nBathing;2025\nParking;2025\n"))["Anno"]).toBe("year");
});

test("a list of names without a header loses none of them, and says what it took for the first", () => {
  const result = read("Bygglov\nAvgifter\nHemtjänst\nSumma: 3\n");
  expect(records(result.tables.services).map(({ name }) => name)).toEqual([
    "Bygglov",
    "Avgifter",
    "Hemtjänst",
  ]);
  expect(result.questions).toEqual([]);
  expect(result.notes).toContainEqual(
    expect.objectContaining({ code: "no-header", values: { first: "Bygglov" } }),
  );
  const answered = read("Bygglov\nHemtjänst\n", { maps: ["Bygglov=name"] });
  expect(records(answered.tables.services).map(({ name }) => name)).toEqual(["Hemtjänst"]);
});

test("a title may stand above the header of names, and a name with the header's word in it is a name", () => {
  const titled = read("Vår lista\nTjänster\nBygglov\nHemtjänst\n");
  expect(records(titled.tables.services).map(({ name }) => name)).toEqual(["Bygglov", "Hemtjänst"]);
  for (const names of [
    ["Service desk", "Phone counselling", "Library loans"],
    ["Tjänst 1", "Tjänst 2", "Tjänst 3"],
    ["Tjänster hos socialnämnden", "Bygglov"],
  ]) {
    const result = read(`${names.join("\n")}\n`);
    expect(records(result.tables.services).map(({ name }) => name)).toEqual(names);
    expect(result.questions).toEqual([]);
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: "no-header", values: { first: names[0] } }),
    );
  }
});

test("in a list of e-services the column of that name has their names, in a list of services it is a channel", () => {
  const own = "E-tjänst;Nämnd;Telefon\nBygglov;Bygg;x\nSim;Fritid;\n";
  expect(targets(read(own))).toMatchObject({ "E-tjänst": "name", Telefon: "channel:phone" });
  const crosses = "Tjänst;E-tjänst;Telefon\nBygglov;x;x\nSim;x;\n";
  expect(targets(read(crosses))).toMatchObject({ "E-tjänst": "channel:e-service" });
});

test("kinds of Finland's catalogue are known in its languages", () => {
  for (const [header, value] of [
    ["Palvelutyyppi", "Lupa tai muu velvoite"],
    ["Tjänstetyp", "Tillstånd eller annan skyldighet"],
    ["Service type", "Permit or other obligation"],
  ] as const) {
    const [first] = records(read(`Name;${header}\nBathing;${value}\n`).tables.services);
    expect([header, first?.["kind"]]).toEqual([header, "apply"]);
  }
  expect(phraseOf("Ärenden/år")).toBe("arendenar");
});

test("a column whose values were settled is told to stand beside as well", () => {
  const result = read("Service,Channels\nBathing,web; owl\n", { maps: ["Channels:owl=letter"] });
  expect(result.lists[0]?.columns.map(({ header, isKept }) => [header, isKept])).toEqual([
    ["Service", false],
    ["Channels", true],
  ]);
  expect(understoodLines(result, "en")).toContainEqual("  kept beside: Channels");
});

test("channels are known in the plural, and shares count nothing: they are kept beside without a question", () => {
  const text =
    "Name;Phone calls;Online forms;Visits;Share online\nBathing;12;30;4;0,25\nSim;8;2;1;0,5\n";
  const result = read(text);
  expect(targets(result)).toEqual({
    Name: "name",
    "Phone calls": "channel:phone",
    "Online forms": "channel:e-service",
    Visits: "channel:visit",
    "Share online": "own",
  });
  expect(result.questions).toEqual([]);
  const counts = "Name;Online of all\nBathing;30\nSim;2\n";
  expect(asked(read(counts))).toEqual(["channel-column"]);
});

test.each([
  ["Bygglov\nAnmälan, eldstad\nHemtjänst\n", 3],
  ["Tjänst\nBygglov\nAnmälan, eldstad\nHemtjänst\n", 3],
  ["Namn på tjänst\nSim\nBygglov; nybyggnad\n", 2],
])("a comma in a name separates no columns: %j", (text, count) => {
  expect(records(read(text).tables.services)).toHaveLength(count);
});

test("titles without a separator may stand above a list", () => {
  const text = "Our services\nOf 2026\n\nService;Department\nBathing;Parks\nSim;Parks\n";
  expect(targets(read(text))).toEqual({ Service: "name", Department: "department" });
});
