/** The inspector of a cell follows the selection in the matrix and the scores, and reasons are written for its decision. */
import { explain } from "../../src/domain/classification/explanation";
import { at, atIndex } from "../../src/domain/model/matrix";
import { saveReason } from "../../src/commands/reason";
import { inspect, type CellInspection } from "../../src/commands/inspection";
import { readOverview } from "../../src/commands/overview";
import { readSelectedCell } from "../../src/commands/selected-cell";
import type { Host } from "../../src/host/host";
import {
  addRows,
  addressIn,
  built,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  writeCell,
} from "../commands/small-workbook";

const TODAY = "2026-03-01";

async function selectIn(host: Host, table: string, id: string, column: string): Promise<void> {
  const standing = await readStandingTable(table);
  const address = addressIn(standing, id, column);
  await host.editByUser((workbook) => {
    workbook.worksheets.getItem(standing.sheet).getRange(address).select();
  });
}

/** Inspects the active cell, as the task pane does. */
async function inspected(): Promise<CellInspection> {
  const selected = await readSelectedCell();
  const read = await readOverview(TODAY, "sv");
  if (!selected.ok || selected.cell === null || !read.ok || read.overview.evaluated === null) {
    throw new Error(JSON.stringify([selected, read.ok]));
  }
  const { inputs, language, evaluated } = read.overview;
  const reasons = inputs.reasons.map(({ record }) => record);
  const found = inspect({ result: evaluated.result, reasons, language }, selected.cell);
  if (found === null) throw new Error("The workbook no longer has the cell.");
  return found;
}

const matrixCell = async (host: Host, service: string, channel: string) => {
  await selectIn(host, "Matrix", service, channel);
  return inspected();
};

describe("inspecting a cell", () => {
  it("tells names, decision, suggestion, score, components and reasons, as the run has them", () =>
    onSmallWorkbook(async (host) => {
      const { result } = await built();
      const cell = await matrixCell(host, "permit", "phone");
      const row = result.model.services.findIndex(({ id }) => id === "permit");
      const column = result.model.channels.findIndex(({ id }) => id === "phone");
      expect(cell).toMatchObject({
        sheet: "matrix",
        service: "permit",
        serviceName: "Bygglov",
        channelName: "Telefon",
        decision: atIndex(result.decided, row, column),
        suggestion: at(result.classification.suggested, "permit", "phone"),
        score: at(result.classification.scores.score, "permit", "phone"),
        flags: result.classification.services[row]?.flags,
        language: "sv",
        reason: null,
      });
      const explained = explain(result, "permit", "phone");
      expect([...cell.reasons, cell.components].filter(Boolean)).toEqual(explained);
    }));

  it("on the sheet of scores is the cell of the same service and channel, for score and suggestion", () =>
    onSmallWorkbook(async (host) => {
      const { sheet, values, row, column, above } = await readStandingTable("Scores");
      const line = values.findIndex(([id]) => id === "care");
      const columns = above.flatMap((id, index) => (id === "phone" ? [index] : []));
      expect(columns).toHaveLength(2);
      for (const index of columns) {
        await host.editByUser((workbook) => {
          workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(row + line, column + index, 1, 1)
            .select();
        });
        expect(await inspected()).toMatchObject({
          sheet: "scores",
          service: "care",
          channel: "phone",
        });
      }
    }));

  it("is nothing in headers, names and other sheets", () =>
    onSmallWorkbook(async (host) => {
      const { sheet } = await readStandingTable("Matrix");
      for (const [name, address] of [
        [sheet, "A1"],
        [sheet, "B6"],
        [sheet, "F5"],
        [sheet, "ZZ900"],
        ["Tjänster", "D6"],
      ] as const) {
        await host.editByUser((workbook) => {
          workbook.worksheets.getItem(name).getRange(address).select();
        });
        expect({ address, ...(await readSelectedCell()) }).toEqual({
          address,
          ok: true,
          cell: null,
        });
      }
    }));

  it("is nothing in a workbook without a matrix", () =>
    onHost(async () => {
      expect(await readSelectedCell()).toEqual({ ok: true, cell: null });
    }));
});

describe("saving the reason of a decision", () => {
  const rows = async () => (await readStandingTable("Reasons")).values.slice(1);

  it("writes a new row with the decision's class, which the inspector then tells", () =>
    onSmallWorkbook(async (host) => {
      await writeCell("Matrix", "news", "web", "B");
      expect(
        await saveReason("news", "web", { reason: "=1+1", legalBasis: "KL 1 kap.", date: TODAY }),
      ).toEqual({ ok: true, changed: 1 });
      expect((await rows()).filter(([service]) => service !== "")).toEqual([
        expect.arrayContaining(["Nyheter", "Webbplats", "B", "=1+1", "KL 1 kap."]),
      ]);
      expect((await matrixCell(host, "news", "web")).reason).toMatchObject({
        class: "discouraged",
        reason: "=1+1",
        legalBasis: "KL 1 kap.",
        date: TODAY,
      });
    }));

  it("changes only what is given of a row that is there, and leaves the others and own columns", () =>
    onSmallWorkbook(async () => {
      await saveReason("news", "web", { reason: "först", decidedBy: "Nämnden" });
      await addRows("Reasons", [{ Tjänst: "permit", Kanal: "letter", Klass: "K", Skäl: "annat" }]);
      await saveReason("news", "web", { reason: "sedan" });
      const written = (await rows()).filter(([service]) => service !== "");
      expect(written).toHaveLength(2);
      expect(written[0]).toEqual(
        expect.arrayContaining(["Nyheter", "Webbplats", "sedan", "Nämnden"]),
      );
      expect(written[1]).toEqual(expect.arrayContaining(["permit", "letter", "annat"]));
    }));

  it("is refused for a cell that is not decided, or not there", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "news", "web", "");
      expect(await saveReason("news", "web", { reason: "x" })).toMatchObject({
        error: { code: "reason-undecided" },
      });
      expect(await saveReason("news", "fax", { reason: "x" })).toMatchObject({
        error: { code: "not-in-matrix" },
      });
      await onHost(async () => {
        expect(await saveReason("a", "b", {})).toMatchObject({ error: { code: "no-matrix" } });
      });
    }));
});
