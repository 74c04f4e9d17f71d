/** The commands of the pane on whole workbooks: beginning, looking, going to cells, suggestions, settings, imports. */
import "../commands/own-realm";
import { answerPoint } from "../../src/commands/answer-point";
import { beginEmpty } from "../../src/commands/start-workbook";
import { goTo } from "../../src/commands/go-to";
import { guessImport, previewImport } from "../../src/commands/import-table";
import { writeClasses } from "../../src/commands/matrix-cells";
import { otherSheets, readOtherSheet } from "../../src/commands/other-sheets";
import { readOverview, type Overview } from "../../src/commands/overview";
import { applySettings } from "../../src/commands/settings";
import { previewSuggestions } from "../../src/commands/suggestions";
import { matchColumns, matchedSource } from "../../src/import/matched-columns";
import { importDefinition } from "../../src/commands/import-table";
import { finding, type CellReference } from "../../src/domain/checks/finding";
import { findingLocator } from "../../src/run/finding-locator";
import {
  built,
  FILES,
  onHost,
  onSmallWorkbook,
  readCell,
  source,
  writeAt,
  writeCell,
} from "../commands/small-workbook";

const TODAY = "2026-03-01";

async function overview(): Promise<Overview> {
  const outcome = await readOverview(TODAY, "sv");
  if (!outcome.ok) throw outcome.error;
  return outcome.overview;
}

describe("beginning", () => {
  it("makes the sheets with the catalogue and no services, and the overview tells that they are missing", () =>
    onHost(async () => {
      expect((await overview()).snapshot.state).toBeNull();
      const outcome = await beginEmpty({ today: TODAY, language: "sv" });
      expect(outcome.ok).toBe(true);
      const now = await overview();
      expect(now.problems.map(({ code }) => code)).toEqual(["no-services"]);
      expect(now.inputs.entries.channels.length).toBeGreaterThan(10);
      await writeAt("Tjänster", "A5:B5", [["a", "Avgift"]]);
      expect((await overview()).problems).toEqual([]);
    }));
});

describe("going to a cell", () => {
  it("selects the cell that a finding is about, in grids and in tables", () =>
    onSmallWorkbook(async (host) => {
      const { snapshot, inputs, language } = await overview();
      const locate = findingLocator(snapshot, { inputs, language });
      const cellOf = (cell: CellReference) =>
        locate(finding("no-primary", [cell], { service: "care" as never }))?.cell ?? null;
      const matrix = cellOf({
        sheet: "matrix",
        service: "care" as never,
        channel: "phone" as never,
      });
      const table = cellOf({ sheet: "services", row: 1, field: "complexity" });
      const outcome = await goTo(snapshot.sheets.get("matrix")?.id ?? "", matrix);
      expect(outcome).toEqual({ ok: true, changed: 0 });
      expect(host.book.active.name).toBe("Kanalmatris");
      expect(table).toMatch(/^[A-Z]+6$/);
    }));

  it("tells when the sheet is gone", () =>
    onSmallWorkbook(async () => {
      const outcome = await goTo("nowhere", null);
      expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("not-there");
    }));
});

describe("suggestions", () => {
  it("are previewed for blank cells only, and writing them fills those and leaves decisions", () =>
    onSmallWorkbook(async () => {
      const before = await previewSuggestions("blank", TODAY);
      expect(before.ok && before.changes).toEqual([]);
      await writeCell("Matrix", "news", "web", "");
      await writeCell("Matrix", "care", "phone", "F");
      const preview = await previewSuggestions("blank", TODAY);
      if (!preview.ok) throw new Error("refused");
      expect(preview.changes).toEqual([
        { service: "news", channel: "web", from: "open", to: "primary" },
      ]);
      expect(preview.kept).toBe(1);
      expect(await readCell("Matrix", "news", "web")).toBe("");
      expect(await writeClasses(preview.changes)).toEqual({ ok: true, changed: 1 });
      expect(await readCell("Matrix", "news", "web")).toBe("H");
      expect(await readCell("Matrix", "care", "phone")).toBe("F");
    }));

  it("replace earlier suggestions where nobody decided otherwise", () =>
    onSmallWorkbook(async () => {
      await writeCell("Services", "news", "Komplexitet", 5);
      await writeCell("Services", "care", "Komplexitet", 1);
      await writeCell("Matrix", "care", "phone", "F");
      const preview = await previewSuggestions("undecided", TODAY);
      if (!preview.ok) throw new Error("refused");
      expect(preview.changes.some(({ service }) => service === "care")).toBe(true);
      expect(
        preview.changes.some(({ channel, service }) => service === "care" && channel === "phone"),
      ).toBe(false);
    }));

  it("leave a cell that was changed after the preview", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "news", "web", "");
      const preview = await previewSuggestions("blank", TODAY);
      if (!preview.ok) throw new Error("refused");
      await writeCell("Matrix", "news", "web", "B");
      expect(await writeClasses(preview.changes)).toEqual({ ok: true, changed: 0 });
      expect(await readCell("Matrix", "news", "web")).toBe("B");
    }));
});

describe("settings", () => {
  it("are written where they differ, and the rest stand", () =>
    onSmallWorkbook(async () => {
      const { inputs } = await overview();
      const settings = { ...inputs.settings, userWeight: 0.8 };
      const outcome = await applySettings(settings, inputs.settings, {
        today: TODAY,
        language: "sv",
      });
      expect(outcome.ok).toBe(true);
      expect(await readCell("Settings", "userWeight", "Värde")).toBe(0.8);
      expect((await overview()).inputs.settings).toEqual(settings);
    }));
});

describe("importing", () => {
  const services = "Id;Tjanstens namn;Volym per år;Egen\nnews;Nyheter 2;50000;x\nnew;Ny;10;y\n";

  it("matches columns by likeness, and tells what would be added and changed", () =>
    onSmallWorkbook(async () => {
      const file = source(services);
      expect(guessImport(file.headers, "sv")).toBe("services");
      const match = matchColumns(importDefinition("services", "sv"), file.headers);
      expect(match).toEqual(["id", "name", "volume", null]);
      const preview = await previewImport(
        "services",
        { services: matchedSource(file, match) },
        "sv",
      );
      expect(preview).toEqual({ ok: true, added: 1, changed: 1, same: 0 });
      expect(await readCell("Services", "news", "Tjänst")).toBe("Nyheter");
    }));

  it("tells errors by row and column of the file", () =>
    onSmallWorkbook(async () => {
      const file = source("Extra;id;complexity\n;x;9\n");
      const match = matchColumns(importDefinition("services", "sv"), file.headers);
      const preview = await previewImport(
        "services",
        { services: matchedSource(file, match) },
        "sv",
      );
      expect(!preview.ok && "refused" in preview && preview.refused).toMatchObject([
        { code: "number-out-of-range", position: { row: 2, column: "complexity" } },
      ]);
    }));

  it("reads a sheet of the planner's own, wherever its table begins", () =>
    onHost(async () => {
      await writeAt("Sheet1", "C3:D5", [
        ["Lista", ""],
        ["id", "namn"],
        ["a", "Avgift"],
      ]);
      await built({
        services: FILES.services,
        groups: FILES.groups,
        requirements: FILES.requirements,
      });
      const found = await otherSheets();
      if (!found.ok) throw new Error("refused");
      const [sheet] = found.sheets;
      if (sheet === undefined) throw new Error("none");
      const reading = await readOtherSheet(sheet);
      const table = reading.ok ? reading.source : null;
      expect(table?.headers).toEqual(["id", "namn"]);
      expect(table?.rows).toEqual([["a", "Avgift"]]);
      expect(table?.position(0, 1).cell).toBe("D5");
    }));
});

/** The cells of the row of a point on the sheet of checks. */
const cellsBesidePoint = (point: string): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Kontroller").getUsedRange().load("values");
    await context.sync();
    return (used.values as unknown[][]).find((row) => row.includes(`point:${point}`)) ?? [];
  });

describe("answers", () => {
  it("are written beside their point and read by the checks", () =>
    onSmallWorkbook(async () => {
      expect(await answerPoint("standards", "yes")).toEqual({ ok: true, changed: 1 });
      expect((await overview()).inputs.answers.standards).toBe("yes");
      expect(await cellsBesidePoint("standards")).toContain("Ja");
      await answerPoint("standards", null);
      expect((await overview()).inputs.answers.standards).toBeUndefined();
    }));
});
