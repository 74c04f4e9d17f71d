/** A workbook that is made has all its sheets and tables, and its formulas agree with the result as data. */
import { resultJson } from "../../src/commands/result-json";
import { LANGUAGES, type Language } from "../../src/locale/language";
import { BY_CHANNEL_TEXTS, HEADERS } from "../../src/sheets/by-channel/texts";
import { SUMMARY_TEXTS } from "../../src/sheets/summary/texts";
import { SHEET_KEYS, sheetTexts } from "../sheet-texts";
import { built, FILES, onHost, readAt, readStandingTable, type Value } from "./small-workbook";

/** The key figures behind the page of the summary, by label. */
async function figures(language: Language): Promise<Record<string, Value | undefined>> {
  const values = await readAt(sheetTexts("summary").name[language], "J1:K30");
  const shown = new Map(values.map(([label, value]) => [label, value]));
  return Object.fromEntries(
    Object.entries(SUMMARY_TEXTS).map(([key, text]) => [key, shown.get(text[language])]),
  );
}

/** The sums by channel, by column. */
async function sums(language: Language): Promise<Record<string, number>> {
  const { values } = await readStandingTable("ByChannel");
  const [headers = [], ...rows] = values;
  return Object.fromEntries(
    Object.entries(HEADERS).map(([key, text]) => {
      const column = headers.indexOf(text[language]);
      return [key, rows.reduce((total, row) => total + Number(row[column] ?? 0), 0)];
    }),
  );
}

test.each(LANGUAGES)("all tables and sheets are there by name and key (%s)", (language) =>
  onHost(async (host) => {
    await built(FILES, { language });
    const { sheets, customProperties } = await host.content();
    // Two sheets come after a merge, one with the first contact point.
    const later = ["conflicts", "opinions", "contacts"];
    const made = SHEET_KEYS.filter((key) => !later.includes(key));
    expect(
      sheets.map((sheet) => sheet.customProperties.get("channelMatrix") ?? sheet.name).sort(),
    ).toEqual([...made, "_ChannelMatrix"].sort());
    for (const key of made) {
      const sheet = sheets.find((each) => each.customProperties.get("channelMatrix") === key);
      expect(sheet?.name).toBe(sheetTexts(key).name[language]);
    }
    const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables.sort()).toEqual(
      [
        ...[
          "ByGroup",
          "ByLifeEvent",
          "Changes",
          "ChangesByService",
          "FollowUp",
          "Targets",
          "ServiceGroups",
          "Glossary",
          "PublicExtract",
          "Log",
        ],
        ...["Services", "Channels", "TargetGroups", "Requirements", "Rules", "Needs", "Current"],
        ...["Matrix", "Scores", "Reasons", "Settings", "ByChannel", "ByService", "Checks"],
      ].sort(),
    );
    expect(customProperties.get("ChannelMatrixSchema")).toBe(6);
    expect(customProperties.get("ChannelMatrixRevision")).toBe(1);
    expect(customProperties.get("ChannelMatrixLanguage")).toBe(language);
  }),
);

test.each([
  ["sv", true],
  ["sv", false],
  ["en", true],
] as const)(
  "key figures and sums by channel agree with the totals (%s, decide %s)",
  (language, decide) =>
    onHost(async () => {
      const { totals } = resultJson((await built(FILES, { language, decide })).result);
      const summary = await figures(language);
      const byChannel = await sums(language);
      const { decided } = totals;
      expect(summary).toMatchObject({
        decided: 0,
        adoptedServices: decide ? totals.services : 0,
      });
      expect(summary["letters"]).toBe(summary["lettersThen"]);
      expect(byChannel).toMatchObject({
        primary: decided.H,
        complement: decided.K,
        discouraged: decided.B,
        forbidden: decided.F,
        "not-applicable": decided["-"],
        open: decided.open,
        allNow: totals.volumeNow,
        // Only what can be compared.
        volumeNow: decide ? 1200 : 0,
      });
      const { compared } = totals;
      expect(byChannel["allWanted"]).toBeCloseTo(totals.volumeWanted, 6);
      expect(byChannel["volumeWanted"]).toBeCloseTo(decide ? 1200 : 0, 6);
      expect(byChannel["costNow"]).toBeCloseTo(compared.internalCostNow, 6);
      expect(byChannel["costWanted"]).toBeCloseTo(compared.internalCostWanted, 6);
      expect(byChannel["externalNow"]).toBeCloseTo(compared.externalCostNow, 6);
      expect(byChannel["externalWanted"]).toBeCloseTo(compared.externalCostWanted, 6);
      expect(byChannel["saving"]).toBeCloseTo(totals.saving?.base ?? 0, 6);
      expect(totals.volumeNow).toBe(1200);
      expect(totals.volumeWanted).toBeCloseTo(decide ? 51500 : 0, 6);
    }),
);

test("the result as data has the shape that other programs read", () =>
  onHost(async () => {
    const json = resultJson((await built(FILES)).result);
    expect(json.services.map(({ id }) => id)).toEqual(["permit", "care", "news", "fee"]);
    for (const service of json.services) {
      expect(Object.keys(service)).toEqual([
        ...["id", "name", "department", "description", "legalBasis", "handlingTime", "fee", "code"],
        ...["frequency", "complexity", "assumed", "flags"],
        ...["uncovered", "stability", "status", "adopted", "channels"],
      ]);
      expect(Object.keys(service.channels)).toEqual([
        "web",
        "eservice",
        "letter",
        "phone",
        "visit",
      ]);
      for (const cell of Object.values(service.channels)) {
        expect(Object.keys(cell)).toEqual([
          ...["class", "decided", "score", "user", "authority", "need", "now", "wanted"],
        ]);
        expect(["H", "K", "B", "F", "-", ""]).toContain(cell.class);
        expect(cell.score === null || Number.isFinite(cell.score)).toBe(true);
      }
    }
    const [, , news, fee] = json.services;
    expect(news?.channels["web"]?.class).toBe("H");
    expect(news?.stability).toBeNull();
    expect(fee?.frequency).toBeNull();
    expect(fee?.uncovered).toEqual([{ group: "all", segment: "P", help: false }]);
    expect(fee?.flags).toContain("uncovered");
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  }));

test("a file's volumes keep number, none came, cannot be used and not measured apart", () =>
  onHost(async () => {
    const volumes =
      "service;channel;volume\npermit;letter;7,5\npermit;web;0\ncare;web;-\ncare;phone;\n";
    const { result } = await built({ ...FILES, volumes });
    const current = await readStandingTable("Current");
    const row = (id: string) => current.values.find(([first]) => first === id)?.slice(2, 7);
    expect(row("permit")).toEqual([0, "", 7.5, "", ""]);
    expect(row("care")).toEqual(["–", "", "", "", ""]);
    expect(resultJson(result).totals.volumeNow).toBe(7.5);
    const again = await built();
    expect(again.result.model.volumes).toEqual(result.model.volumes);
    const values = await readAt(sheetTexts("byChannel").name.sv, "A1:D40");
    const header = values.findIndex((line) => line[2] === BY_CHANNEL_TEXTS.measured.sv);
    expect(values.slice(header + 1, header + 6).map((line) => [line[0], line[2]])).toEqual([
      ["web", 1],
      ["eservice", 0],
      ["letter", 1],
      ["phone", 0],
      ["visit", 0],
    ]);
  }));
