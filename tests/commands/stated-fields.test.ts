/** What services state of themselves, description, legal basis, handling time, fee and own code: from files to every place that shows them. */
import { resultJson } from "../../src/commands/result-json";
import { STATED_HEADERS } from "../../src/sheets/by-service/texts";
import { HEADERS as EXTRACT } from "../../src/sheets/public-extract/texts";
import {
  built,
  FILES,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  stateSchema,
  writeCell,
} from "./small-workbook";

const SERVICES = `id;name;kind;description;legalBasis;handlingTime;fee;code
permit;Bygglov;apply;Rätt att bygga;PBL 9 kap.;45,5;1 200–3 000 kr;K-17
care;Hemtjänst;dialogue;;;;;
`;
const KEYS = ["description", "legalBasis", "handlingTime", "fee", "code"] as const;
const SHEET_HEADERS = [
  "Beskrivning",
  "Rättslig grund",
  "Handläggningstid (dagar)",
  "Avgift",
  "Kod",
];
const VALUES = ["Rätt att bygga", "PBL 9 kap.", 45.5, "1 200–3 000 kr", "K-17"];

test("they stand on the sheet, in the look-up card, in the extract and in the result as data", () =>
  onHost(async () => {
    const { result } = await built({
      ...FILES,
      services: SERVICES,
      rules: "service;channel;class",
      volumes: "service;channel;volume",
    });
    const [permit, care] = resultJson(result).services;
    expect(KEYS.map((key) => permit?.[key])).toEqual(VALUES);
    expect(KEYS.map((key) => care?.[key])).toEqual(["", "", null, "", ""]);
    for (const [index, header] of SHEET_HEADERS.entries()) {
      expect(await readCell("Services", "permit", header)).toBe(VALUES[index]);
    }
    for (const [index, key] of KEYS.entries()) {
      expect(await readCell("ByService", "permit", STATED_HEADERS[key].sv)).toBe(VALUES[index]);
      expect(await readCell("ByService", "care", STATED_HEADERS[key].sv)).toBe("");
    }
    const extract = await readStandingTable("PublicExtract");
    const headers = [
      EXTRACT.description,
      EXTRACT.restsOn,
      EXTRACT.handlingTime,
      EXTRACT.fee,
      EXTRACT.code,
    ];
    const own = extract.values.find(([name]) => name === "Bygglov");
    expect(headers.map(({ sv }) => own?.[extract.values[0]?.indexOf(sv) ?? -1])).toEqual([
      "Rätt att bygga",
      "PBL 9 kap.",
      "45,5",
      "1 200–3 000 kr",
      "K-17",
    ]);
  }));

test("a file may name them as the sheet does, in either language", () =>
  onHost(async () => {
    const { result } = await built({
      services:
        "Id;Tjänst;Description;Rättslig grund;Handling time (days);Avgift;Code\na;A;text;law;3;free;7\n",
      channels: FILES.channels.replaceAll(";eid", ";"),
    });
    const [only] = result.model.services;
    expect(KEYS.map((key) => only?.[key])).toEqual(["text", "law", 3, "free", "7"]);
  }));

test("what no service states has no column in the card", () =>
  onBuilt({}, async () => {
    const [headers] = (await readStandingTable("ByService")).values;
    for (const { sv } of KEYS.map((key) => STATED_HEADERS[key])) expect(headers).not.toContain(sv);
  }));

test("a handling time that is no number is refused in a file, and below 0 found on the sheet", () =>
  onHost(async () => {
    const outcome = await runBuild({
      ...FILES,
      services: "id;name;handlingTime\nx;X;några dagar\n",
    });
    if (outcome.ok || !("refused" in outcome)) throw new Error("not refused");
    expect(outcome.refused.map(({ position }) => position.column)).toContain("handlingTime");
    await built(FILES);
    await writeCell("Services", "permit", "Handläggningstid (dagar)", -1);
    const { result } = await built();
    expect(result.findings.map(({ code }) => code)).toContain("number-outside-range");
  }));

test("a handling time is a hint where the complexity is assumed, and changes no suggestion", () =>
  onHost(async () => {
    const services = (time: string, complexity: string): string =>
      `id;name;kind;handlingTime;complexity\na;A;apply;${time};${complexity}\nb;B;apply;400;\n`;
    const run = async (text: string) => {
      const { result } = await built({
        services: text,
        channels: FILES.channels.replaceAll(";eid", ";"),
      });
      const hint = result.findings.find(({ code }) => code === "handling-time-hint");
      return { hint, suggested: result.classification.suggested.cells };
    };
    const { hint, suggested } = await run(services("", ""));
    expect(hint?.cells).toEqual([{ sheet: "services", service: "b", row: 1, field: "complexity" }]);
    expect(hint?.severity).toBe("advice");
    const both = await run(services("900", ""));
    expect(both.suggested).toEqual(suggested);
    expect(both.hint?.cells.map(({ service }) => service)).toEqual(["a", "b"]);
    const known = await run(services("900", "3"));
    expect(known.hint?.cells.map(({ service }) => service)).toEqual(["b"]);
  }));

test("a workbook of the schema before gets the columns at the right end of its table, with the planner's own kept", () =>
  onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Services");
      for (const header of SHEET_HEADERS) columns.getItem(header).delete();
      stateSchema(context, 4);
      await context.sync();
    });
    const before = (await readStandingTable("Services")).values;
    const { upgradedFrom } = await built({}, { upgrade: true });
    expect(upgradedFrom).toBe(4);
    const { values } = await readStandingTable("Services");
    expect(values.map((row) => row.slice(0, -SHEET_HEADERS.length))).toEqual(before);
    expect(values[0]?.slice(-SHEET_HEADERS.length)).toEqual(SHEET_HEADERS);
  }));
