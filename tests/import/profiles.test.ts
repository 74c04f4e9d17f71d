/** Each profile is found by the headers of its vocabulary, in the spellings of several countries. */
import { PROFILE_IDS } from "../../src/import/profiles/profile";
import { PROFILES } from "../../src/import/profiles/profiles";
import { jsonLists } from "../../src/import/reading/json-lists";
import { understood } from "../../src/import/understood";
import { NO_ANSWERS } from "../../src/import/answers";
import { asked, contextIn, read, records, targets, volumes } from "./lists";

const profile = (text: string) => read(text).lists[0]?.profile;

test("there is a file for each", () => {
  expect(PROFILES.map(({ id }) => id).sort()).toEqual([...PROFILE_IDS].sort());
});

test("a list of nobody's vocabulary has none", () => {
  expect(profile("Service,Department\nBathing,Parks\n")).toBeNull();
});

describe("ptv", () => {
  const text = (value: string, language: string) => ({ value, language, type: "Name" });
  const catalogue = {
    services: [
      {
        id: "0a1b",
        type: "PermitOrObligation",
        serviceNames: [text("Rakennuslupa", "fi"), text("Bygglov", "sv"), text("Permit", "en")],
        targetGroups: [{ code: "KR1.2", name: [text("Kansalaiset", "fi")] }, { code: "KR2" }],
        organizations: [{ roleType: "Responsible", organization: { id: "o1", name: "Kunta" } }],
        serviceChannels: [{ serviceChannel: { id: "c1", name: "Puhelin" } }],
      },
      { id: "0a1c", type: "Service", serviceNames: [text("Uinti", "fi")], serviceChannels: [] },
    ],
    serviceChannels: [
      {
        id: "c1",
        serviceChannelType: "Phone",
        phoneNumbers: [{ number: "09 123 456", language: "fi" }],
      },
      { id: "c2", serviceChannelType: "EChannel", services: [{ service: { id: "0a1c" } }] },
    ],
    organizations: [{ id: "o1", organizationNames: [text("Kunta", "fi")] }],
  };
  const lists = jsonLists(JSON.stringify(catalogue), "ptv.json", "sv");
  if (lists === null || "code" in lists) throw new Error("no lists");
  const result = understood(
    lists.map((raw) => ({ raw, ofChannels: false })),
    contextIn("sv"),
    NO_ANSWERS,
  );

  it("reads services and channels of one file, in the workbook's language", () => {
    expect(result.lists.map(({ profile: of, shape }) => [of, shape])).toEqual([
      ["ptv", "services"],
      ["ptv", "channels"],
      ["ptv", "services"],
    ]);
    expect(result.notes).toContainEqual({
      code: "list-unused",
      source: "ptv.json#organizations",
      values: {},
    });
    expect(records(result.tables.services)[0]).toMatchObject({
      id: "0a1b",
      name: "Bygglov",
      department: "Kunta",
      kind: "apply",
      targetGroups: "residents|businesses",
    });
    expect(records(result.tables.services)[1]).toMatchObject({ name: "Uinti", kind: "" });
  });

  it("offers what services and channels name, and where they are found", () => {
    expect(result.questions).toEqual([]);
    expect(volumes(result)).toEqual(["0a1b phone x", "0a1c e-service x"]);
    expect(records(result.tables.contacts)).toEqual([
      expect.objectContaining({ service: "0a1b", channel: "phone", where: "09 123 456" }),
    ]);
  });
});

test("cpsv-ap: events, durations, channel types also as addresses", () => {
  const services =
    "PSURI,Name,Has Competent Authority,Type,Is Grouped By,Has Channel,Processing Time\n" +
    'p1,Bathing,A1,Grants,"LE_4; BE_1.2",C1; C2,P1M\np2,Parking,A1,Report,LE_1,C3,\n';
  const channels =
    "ChannelURI,Owned By,Type,Opening Hours\nC1,A1,http://data.example/channel/e-mail,\n" +
    "C2,A1,Service-Bureau,9-12\nC3,A1,fax,\n";
  const result = read(services, { channels });
  expect(result.lists.map(({ profile: of }) => of)).toEqual(["cpsv-ap", "cpsv-ap"]);
  expect(records(result.tables.services)[0]).toMatchObject({
    kind: "apply",
    lifeEvent: "LE_4",
    process: "BE_1.2",
    department: "A1",
  });
  expect(volumes(result)).toEqual(["p1 email x", "p1 visit x"]);
});

test("govbr: stages of one service are one, in the channels of its stages", () => {
  const text =
    "id,nome,orgao,solicitantes,etapa,canal-de-prestacao tipo\n" +
    "nadar,Nadar,Parques,Cidadãos,1,web-inscrever\nnadar,Nadar,Parques,Cidadãos,2,presencial\n" +
    "parar,Parar,Ruas,Cidadãos,1,web-consultar\nparar,Parar,Ruas,Cidadãos,1,fax\n";
  const result = read(text);
  expect(result.lists[0]).toMatchObject({ profile: "govbr", shape: "cells" });
  expect(volumes(result)).toEqual(["nadar e-service x", "nadar visit x", "parar website x"]);
  expect(records(result.tables.services)[0]).toMatchObject({ id: "nadar", etapa: "1; 2" });
});

test.each([
  "open_dt,type,department,source",
  "Created Date,Complaint Type,Agency,Open Data Channel Type",
  "CREATED_DATE,SR_TYPE,OWNER_DEPARTMENT,ORIGIN",
  "Opened,Request Type,Responsible Agency,Source",
])("311: %s is a log of contacts", (headers) => {
  const text = `${headers}\n2024-01-31,Bathing,Parks,Self Service\n2024-01-01,Bathing,Parks,Maximo Integration\n`;
  const result = read(text);
  expect(result.lists[0]).toMatchObject({ profile: "311", shape: "contacts" });
  expect(volumes(result)).toEqual([`bathing e-service ${Number((365 / 31).toPrecision(15))}`]);
});

test("leika: digits of the key are kinds, headings are asked, keys that are none get an id of the name", () => {
  const text =
    "LeiKa-Schlüssel;Leistung;Lage;Rechtsgrundlage\n99012001000000;Bad;Wohnen;§ 1\n" +
    "99012001034000;Bad Aufnahme;Wohnen;§ 1\n99012001006000;Bad Genehmigung;;\n" +
    "nicht im LeiKa;Sonne;;\n99012001499000;Bad Sonderfall;;\n";
  expect(profile(text)).toBe("leika");
  expect(read(text).questions[0]).toMatchObject({ code: "heading-rows", value: "000", count: 1 });
  const kinds = (map: string) =>
    records(read(text, { maps: [map] }).tables.services).map(({ id, kind }) => [id, kind]);
  expect(kinds("LeiKa-Schlüssel:000=-")).toEqual([
    ["99012001034000", "apply"],
    ["99012001006000", "decide"],
    ["sonne", ""],
    ["99012001499000", ""],
  ]);
  expect(kinds("LeiKa-Schlüssel:000=inform")[0]).toEqual(["99012001000000", "inform"]);
});

test("upl: crosses are groups and kinds", () => {
  const text =
    "URI;UniformeProductnaam;Burger;Bedrijf;Aanvraag;Melding;Grondslag\n" +
    "http://upl.example/bad;badplaats;X;;X;;Wet 1\nhttp://upl.example/zon;zonneweide;X;X;;;Wet 2\n";
  const result = read(text);
  expect(result.lists[0]?.profile).toBe("upl");
  expect(records(result.tables.services)).toMatchObject([
    { name: "badplaats", targetGroups: "residents", kind: "apply" },
    { name: "zonneweide", targetGroups: "residents|businesses", kind: "" },
  ]);
});

test("lgsl: interactions of one service are its kinds", () => {
  const text =
    "LGSL Code,Service,Interaction\n12,bathing,Providing-Information\n12,bathing,reporting\n13,parking,reporting\n";
  const result = read(text);
  expect(result.lists[0]?.profile).toBe("lgsl");
  expect(records(result.tables.services)).toMatchObject([
    { id: "12", name: "bathing", kind: "inform|apply" },
    { id: "13", name: "parking", kind: "apply" },
  ]);
});

test("canada: enquiries are kept beside, not measured is blank, fax and other are made", () => {
  const text =
    "fiscal_yr,service_id,service_name_en,owner_org,client_target_groups,num_phone_enquiries,num_applications_by_phone,num_applications_by_fax,num_applications_total\n" +
    '2023-2024,S1,Bathing,parks,"PERSON,NGO",40,NA,3,3\n2023-2024,S2,Parking,streets,PERSON,ND,7,ND,7\n';
  const result = read(text);
  expect(result.lists[0]?.profile).toBe("canada");
  expect(asked(result)).toEqual([]);
  expect(volumes(result)).toEqual(["S1 phone -", "S1 fax 3", "S2 phone 7"]);
  expect(records(result.tables.services)[0]).toMatchObject({
    volume: 3,
    targetGroups: "PERSON|NGO",
    num_phone_enquiries: "40",
  });
  expect(result.added.channels).toEqual([{ id: "fax", name: "Fax" }]);
});

test("kommun: the words of Swedish municipalities", () => {
  const text =
    "Tjänst;Förvaltning;Typ;Antal ärenden/år;Kanaler;Ansvarig;Lagrum\n" +
    "Bad;Fritid;information;1 200;webb, telefon;Enhet A;KL 1\nSim;Fritid;ta emot ansökan;300;e-tjänst|besök|app;Enhet B;\n" +
    "Sol;Fritid;ärende;TBD;chatt/sms;Enhet B;\n";
  const result = read(text);
  expect(result.lists[0]?.profile).toBe("kommun");
  expect(targets(result)["Ansvarig"]).toBe("own");
  expect(records(result.tables.services).map(({ kind, volume }) => [kind, volume])).toEqual([
    ["inform", 1200],
    ["apply", 300],
    ["dialogue", ""],
  ]);
  expect(volumes(result)).toHaveLength(7);
});
