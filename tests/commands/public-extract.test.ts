/** The public extract on the sheet: values of the run, without what is internal. */
import { HEADERS } from "../../src/sheets/public-extract/texts";
import { built, FILES, onBuilt, onHost, readStandingTable, writeCell } from "./small-workbook";

const SERVICES = `id;name;kind;targetGroups;volume;complexity;visibility;lifeEvent
permit;Bygglov;apply;all;1200;4;public;Bygga
staff;Hemlig personaltjänst;dialogue;old;300;5;internal;Hemlig händelse
`;
const FILES_WITH_INTERNAL = {
  services: SERVICES,
  channels: FILES.channels,
  groups: FILES.groups,
  rules:
    "service;channel;class;reason;legalBasis\nstaff;phone;F;Hemligt skäl;Hemlig lag\npermit;phone;F;Internt ord;Plan- och bygglagen\n",
  requirements: FILES.requirements,
};

test("it has public services only, as plain values that stay until the next run", () =>
  onBuilt(
    { decide: true },
    async () => {
      const { values, formulas } = await readStandingTable("PublicExtract");
      expect(values).toHaveLength(2);
      expect(values[1]).toEqual(
        expect.arrayContaining(["Bygglov", "Bygga", "Alla", "Plan- och bygglagen"]),
      );
      expect(values.flat().join("\n")).not.toMatch(/Heml|Internt/);
      expect(formulas).toEqual(values);
      await writeCell("Matrix", "permit", "phone", "H");
      expect((await readStandingTable("PublicExtract")).values).toEqual(values);
      await built();
      expect((await readStandingTable("PublicExtract")).values[1]?.join("\n")).toContain("Telefon");
    },
    FILES_WITH_INTERNAL,
  ));

test("a service without a decision says that it is not decided", () =>
  onBuilt(
    {},
    async () => {
      expect((await readStandingTable("PublicExtract")).values[1]).toContain("Ännu inte beslutat");
    },
    FILES_WITH_INTERNAL,
  ));

test("when every service is internal the sheet says that none is public", () =>
  onHost(async () => {
    const services = "id;name;visibility\nstaff;Hemlig;internal\n";
    await built(
      { ...FILES_WITH_INTERNAL, services, rules: "service;channel;class\nstaff;web;F\n" },
      { language: "en" },
    );
    const { values } = await readStandingTable("PublicExtract");
    expect(values[1]?.[0]).toBe("No services are public.");
    expect(values.flat().join("")).not.toContain("Hemlig");
  }));

test("a column that is blank for every service is left out, and is there again when one has something to say", () =>
  onBuilt(
    {},
    async () => {
      const headers = async () => (await readStandingTable("PublicExtract")).values[0] ?? [];
      const lifeEvent = HEADERS.lifeEventGroup.sv;
      expect(await headers()).toContain(lifeEvent);
      await writeCell("Services", "permit", "Livshändelse", "");
      await built();
      expect(await headers()).not.toContain(lifeEvent);
      expect((await readStandingTable("PublicExtract")).values[1]).toContain("Bygglov");
      await writeCell("Services", "permit", "Livshändelse", "Bygga");
      await built();
      expect(await headers()).toContain(lifeEvent);
    },
    FILES_WITH_INTERNAL,
  ));
