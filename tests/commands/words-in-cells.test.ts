/** What people read and type in a workbook are its language's words and names; codes and ids are read, and stay where they were typed. */
import { ANSWERS } from "../../src/domain/checks/points";
import {
  ASSURANCES,
  CHANNEL_GROUPS,
  DIRECTIONS,
  KINDS,
  ROLES,
  SEVERITIES,
  VISIBILITIES,
} from "../../src/domain/model/model";
import { MODES } from "../../src/domain/model/mode";
import { exampleModel } from "../../src/example/example-model";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import {
  addRows,
  built,
  cellIn,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  runBuild,
  stateSchema,
  writeAt,
  writeCell,
} from "./small-workbook";

const CODES: ReadonlySet<string> = new Set(
  [
    ...[ASSURANCES, CHANNEL_GROUPS, DIRECTIONS, KINDS, ROLES, SEVERITIES, VISIBILITIES, MODES],
    ANSWERS,
  ]
    .flat()
    .filter((code) => code !== "agent"),
);

const IDS_OF = ["Services", "Channels", "TargetGroups", "Requirements"];

/** The cells of a sheet that people see, as texts by address, with the header of the column that has the ids. */
function* shownTexts({ cells, hiddenColumns, hiddenRows }: SheetContent) {
  const ofIds = new Set<number>();
  for (const [row, columns] of [...cells].sort(([one], [other]) => one - other)) {
    if (hiddenRows.has(row)) continue;
    for (const [column, { value }] of columns) {
      if (typeof value !== "string" || hiddenColumns.has(column)) continue;
      if (value === "Id") ofIds.add(column);
      yield { row, column, text: value.trim(), ofIds: ofIds.has(column) };
    }
  }
}

/** Texts that are nothing but codes and ids, in columns that are not for ids. */
function codesIn({ sheets }: WorkbookContent, ids: ReadonlySet<string>): readonly string[] {
  const isCode = (part: string): boolean =>
    CODES.has(part.replace(/^group:/u, "")) || ids.has(part);
  return sheets
    .filter(({ visibility, name }) => visibility === "Visible" && name !== "Begrepp")
    .flatMap((sheet) =>
      [...shownTexts(sheet)].flatMap(({ text, ofIds, row }) => {
        const parts = text
          .split(/[|;,]/u)
          .map((part) => part.trim())
          .filter((part) => part !== "");
        return !ofIds && parts.length > 0 && parts.every(isCode)
          ? [`${sheet.name} ${row + 1}: ${text}`]
          : [];
      }),
    );
}

test(
  "no cell of the Swedish example shows a code or an id but the columns of ids",
  () =>
    onHost(async (host) => {
      const model = exampleModel("sv");
      await built({}, { model });
      const ids = new Set(
        IDS_OF.flatMap((_, at) =>
          [model.services, model.channels, model.groups, model.requirements][at]?.map(
            ({ id }): string => id,
          ),
        ).filter((id) => id !== undefined),
      );
      const content = await host.content();
      expect(codesIn(content, ids)).toEqual([]);
      const lists = content.sheets.flatMap(({ validations }) =>
        validations.flatMap(({ type, formula1 }) => (type === "list" ? [formula1] : [])),
      );
      expect(lists).toEqual(
        expect.arrayContaining(["ja,nej", "låg,väsentlig,hög", "ska,bör,huvudalternativ"]),
      );
      const offered = lists
        .filter((list) => !list.startsWith("="))
        .flatMap((list) => list.split(","));
      // "intern" and such are words; a code that is no word of Swedish is not offered.
      expect(offered.filter((word) => CODES.has(word) && word !== "komplement")).toEqual([]);
      expect(lists.some((list) => /^='?Kanalmatris'?!\$/u.test(list))).toBe(true);
    }),
  120_000,
);

test("words and names are what the table holds; codes and ids that are typed are read and stay", () =>
  onSmallWorkbook(async () => {
    const services = await readStandingTable("Services");
    expect(cellIn(services, "care", "Slag")).toBe("föra dialog");
    expect(cellIn(services, "care", "Målgrupper")).toBe("Äldre; Alla");
    expect(cellIn(services, "permit", "Krav")).toBe("E-legitimation");
    expect((await readStandingTable("Rules")).values[1]?.slice(0, 3)).toEqual([
      "Nyheter",
      "Webbplats",
      "H",
    ]);
    await writeCell("Services", "permit", "Slag", "apply, inform");
    await writeCell("Services", "permit", "Målgrupper", "old");
    await writeCell("Services", "permit", "Ombud", "Ja");
    await writeCell("Services", "news", "Synlighet", "Intern");
    const { result } = await built();
    const [permit, , news] = result.model.services;
    expect([permit?.kinds, permit?.targetGroups, permit?.agent]).toEqual([
      ["apply", "inform"],
      ["old"],
      true,
    ]);
    expect(news?.visibility).toBe("internal");
    const after = await readStandingTable("Services");
    expect(cellIn(after, "permit", "Slag")).toBe("apply, inform");
    expect(cellIn(after, "permit", "Målgrupper")).toBe("old");
  }));

test("a channel that is renamed is renamed wherever a cell names it, and so is a service", () =>
  onSmallWorkbook(async () => {
    await addRows("Rules", [{ Tjänst: "Nyheter", Kanal: "Webbplats", Klass: "H" }]);
    await built();
    await writeCell("Channels", "web", "Kanal", "Vår webb");
    await writeCell("Services", "news", "Tjänst", "Nytt på webben");
    // The name that the channel had is now another's.
    await writeCell("Requirements", "eid", "Krav", "Inloggning");
    const { result } = await built();
    expect(result.model.rules.map(({ service, channel }) => [service, channel])).toEqual([
      ["news", { id: "web" }],
      ["news", { id: "web" }],
    ]);
    const rules = await readStandingTable("Rules");
    expect(rules.values.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["Nytt på webben", "Vår webb"],
      ["Nytt på webben", "Vår webb"],
    ]);
    expect(cellIn(await readStandingTable("Services"), "permit", "Krav")).toBe("Inloggning");
    // A second channel of that name: the cells that named the first still do.
    await writeCell("Channels", "visit", "Kanal", "Vår webb");
    expect((await built()).result.model.rules[0]?.channel).toEqual({ id: "web" });
    expect((await readStandingTable("Rules")).values[1]?.[1]).toBe("Vår webb (web)");
  }));

test("what is no choice is refused with the choices in words, and stays in its cell", () =>
  onSmallWorkbook(async () => {
    await writeCell("Requirements", "eid", "Styrka", "kanske");
    const outcome = await runBuild();
    const [problem] = !outcome.ok && "refused" in outcome ? outcome.refused : [];
    expect(problem?.position.cell).toBe("C5");
    expect(problem?.values["choices.sv"]).toBe("ska, bör, huvudalternativ");
    expect(cellIn(await readStandingTable("Requirements"), "eid", "Styrka")).toBe("kanske");
  }));

test("an older workbook with codes is read as it is, and upgraded to words with consent", () =>
  onSmallWorkbook(async () => {
    await writeCell("Services", "care", "Slag", "dialogue");
    await writeCell("Services", "care", "Målgrupper", "old, all");
    await writeCell("Requirements", "eid", "Styrka", "must");
    const rules = await readStandingTable("Rules");
    await writeAt(rules.sheet, `A${rules.row + 2}:B${rules.row + 2}`, [["news", "group:h2m"]]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Settings").columns.getItem("Namn").delete();
      stateSchema(context, 5);
      await context.sync();
    });
    const refused = await runBuild();
    expect(!refused.ok && "error" in refused && refused.error.code).toBe("schema-older");
    await built({}, { upgrade: true });
    const services = await readStandingTable("Services");
    expect(cellIn(services, "care", "Slag")).toBe("föra dialog");
    expect(cellIn(services, "care", "Målgrupper")).toBe("Äldre; Alla");
    expect(cellIn(await readStandingTable("Requirements"), "eid", "Styrka")).toBe("ska");
    expect((await readStandingTable("Rules")).values[1]?.slice(0, 2)).toEqual([
      "Nyheter",
      "Kanalgrupp: människa–maskin",
    ]);
    const settings = await readStandingTable("Settings");
    expect(cellIn(settings, "tieMargin", "Namn")).toBe("Jämna poäng inom");
  }));

test("a setting is found by its name where it has no key", () =>
  onSmallWorkbook(async () => {
    await writeCell("Settings", "tieMargin", "Värde", 7);
    await writeCell("Settings", "tieMargin", "Nyckel", "");
    expect((await built()).result.model.settings.tieMargin).toBe(7);
    expect(cellIn(await readStandingTable("Settings"), "tieMargin", "Värde")).toBe(7);
  }));
