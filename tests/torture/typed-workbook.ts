/** The small workbook with something typed wherever people type, made once for all sequences. */
import { build } from "../../src/commands/build";
import { decideSelection } from "../../src/commands/decide";
import { saveXlsx } from "../../src/xlsx/save";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import {
  addRows,
  built,
  FILES,
  onHost,
  smallFile,
  writeAt,
  writeCell,
} from "../commands/small-workbook";
import { onceARun } from "../once-a-run";
import type { Names } from "./ledger";

const column = (table: string, at: number): string[] =>
  table
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(";")[at] ?? [])
    .filter((text) => text !== "");

const TABLES = [FILES.services, FILES.groups, FILES.channels];

/** What a person calls a channel instead, and what a service: rules and reasons name both. */
export const OTHER_NAME = { was: "E-tjänst", is: "Digital ansökan" } as const;
export const OTHER_SERVICE = { was: "Hemtjänst", is: "Omsorg i hemmet" } as const;

export const NAMES: Names = {
  channels: column(FILES.channels, 1),
  services: column(FILES.services, 1),
  rows: [...column(FILES.services, 1), ...column(FILES.groups, 1)],
  ids: TABLES.flatMap((table) => column(table, 0)),
  others: new Map([OTHER_NAME, OTHER_SERVICE].map(({ is, was }) => [is, was])),
};

/** Writes a cell of the first row of a sheet whose cell in one column is `key`. */
async function writeBeside(sheet: string, key: RegExp, shift: number, value: string | number) {
  const at = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    for (const [down, row] of (used.values as unknown[][]).entries())
      for (const [right, cell] of row.entries())
        if (typeof cell === "string" && key.test(cell))
          return { row: used.rowIndex + down, column: used.columnIndex + right };
    throw new Error(`No ${String(key)} in ${sheet}`);
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(at.row, at.column + shift, 1, 1).values = [[value]];
    await context.sync();
  });
}

let typed: Promise<Uint8Array> | null = null;

export const typedFile = (): Promise<Uint8Array> =>
  (typed ??= onceARun("typed.xlsx", async () => {
    const content = await openXlsx(await smallFile());
    return onHost(async (host) => {
      await writeCell("Matrix", "permit", "Beslutat av", "¤Anna");
      await writeCell("Matrix", "permit", "Status", "beslutat");
      await writeCell("Matrix", "permit", "Datum", 46_000);
      const changed = await decideSelection("discouraged", {
        service: "permit",
        channel: "letter",
      });
      if (!changed.ok) throw new Error("Nothing was decided.");
      await writeCell("Matrix", "news", "visit", "");
      // By name, as people do.
      await addRows("Reasons", [
        {
          Tjänst: "permit",
          Kanal: OTHER_NAME.was,
          Klass: "H",
          Skäl: "¤skäl",
          Undantag: "¤undantag",
        },
      ]);
      await addRows("Rules", [
        {
          Tjänst: OTHER_SERVICE.was,
          Kanal: OTHER_NAME.was,
          Klass: "K",
          Skäl: "¤regel",
          "Rättslig grund": "¤lag",
        },
      ]);
      await writeBeside("Kontroller", /^point:security$/, -3, "ja");
      await writeBeside("Kontroller", /^point:security$/, -2, "¤kommentar");
      await writeBeside("Kanalstrategi", /^free-text:services$/, -6, "¤fri text");
      await addRows("Glossary", [{ Begrepp: "¤begrepp", Betydelse: "¤betydelse" }]);
      await writeBeside("Inställningar", /^needWeight$/, 1, 0.35);
      await built({}, { rebuild: true });
      await writeCell("Targets", "E-tjänst", "Mål", 880_001);
      await writeBeside("Handlingsplan", /^Brev$/, 9, "¤vem");
      await writeBeside("Handlingsplan", /^Brev$/, 13, "¤anteckning");
      await writeAt("Tjänster", "AA6", [["anteckning 1"]]);
      const outcome = await build({
        imports: {},
        decide: false,
        language: "sv",
        today: "2026-03-01",
      });
      if (!outcome.ok) throw new Error("error" in outcome ? outcome.error.message : "refused");
      return saveXlsx(await host.content());
    }, content);
  }));

let opened: Promise<WorkbookContent> | null = null;

/** The same, opened once; hosts leave it as it is. */
export const typedContent = (): Promise<WorkbookContent> => (opened ??= typedFile().then(openXlsx));
