/** The steps' state, fixes and what other settings would change, on the small workbook. */
import { atIndex } from "../../src/domain/model/matrix";
import "../commands/own-realm";
import fc from "fast-check";
import { writeClasses } from "../../src/commands/matrix-cells";
import { readOverview, type Overview } from "../../src/commands/overview";
import { classify } from "../../src/domain/classification/classification";
import { atOnce } from "../../src/domain/steps";
import { effectOfSettings } from "../../src/domain/stability/primary-changes";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { matchColumns, matchedSource } from "../../src/import/matched-columns";
import { recordSource } from "../../src/import/record-source";
import { SERVICES } from "../../src/sheets/services/table";
import { readTable } from "../../src/workbook/table/table";
import { fixOf } from "../../src/taskpane/checks/fixes";
import { nextStep } from "../../src/taskpane/parts/next-step";
import { stepStates } from "../../src/taskpane/steps";
import { exampleModel } from "../../src/example/example-model";
import {
  addRows,
  built,
  onHost,
  onSmallWorkbook,
  source,
  writeCell,
} from "../commands/small-workbook";

async function overview(): Promise<Overview> {
  const outcome = await readOverview("2026-03-01", "sv");
  if (!outcome.ok) throw outcome.error;
  return outcome.overview;
}

const stateOf = (seen: Overview, step: string) =>
  stepStates(seen).find((state) => state.step === step);

describe("the steps", () => {
  it("tell what there is, and what remains in the matrix", () =>
    onSmallWorkbook(async () => {
      const seen = await overview();
      expect(stateOf(seen, "inputs")).toMatchObject({
        mark: "open",
        text: "lacking",
        values: { services: 4, channels: 5, groups: 2, volume: 1, complexity: 0 },
      });
      // No errors, but questions that nobody has answered: not done.
      expect(stateOf(seen, "checks")?.mark).not.toBe("done");
      expect(nextStep(seen)).toMatchObject({ view: "matrix" });
      await writeCell("Services", "fee", "Volym per år", 40);
      expect(stateOf(await overview(), "inputs")?.mark).toBe("done");
      expect(stateOf(seen, "weights")).toMatchObject({ text: "defaults" });
      await writeCell("Matrix", "news", "web", "");
      expect(stateOf(await overview(), "matrix")).toMatchObject({
        mark: "open",
        values: { done: 3, of: 4 },
      });
    }));

  it("ask for what is wrong first, and count settings that differ", () =>
    onSmallWorkbook(async () => {
      await writeCell("Settings", "userWeight", "Värde", 0.7);
      expect(stateOf(await overview(), "weights")).toMatchObject({ values: { count: 1 } });
      await writeCell("Services", "care", "Komplexitet", 9);
      const outside = await overview();
      expect(stateOf(outside, "inputs")).toMatchObject({ mark: "attention", values: { count: 1 } });
      expect(outside.evaluated).not.toBeNull();
      await writeCell("Services", "care", "Komplexitet", "svårt");
      const seen = await overview();
      expect(stateOf(seen, "inputs")).toMatchObject({ mark: "attention", values: { count: 1 } });
      expect(seen.evaluated).toBeNull();
      expect(nextStep(seen)).toEqual({ text: "mend", view: "inputs", values: { count: 1 } });
      expect(stateOf(seen, "checks")).toMatchObject({ text: "unknown" });
    }));

  it("say that the matrix needs an update when the inputs have something new", () =>
    onSmallWorkbook(async () => {
      await addRows("Services", [{ Id: "new", Tjänst: "Ny" }]);
      expect(stateOf(await overview(), "matrix")).toMatchObject({
        mark: "attention",
        text: "gaps",
      });
      expect(nextStep(await overview())).toMatchObject({ text: "update" });
      await built();
      expect(stateOf(await overview(), "matrix")).toMatchObject({
        mark: "open",
        text: "primaries",
      });
    }));

  it("are nothing to tell of in a workbook that none has been made in", () =>
    onHost(async () => {
      expect((await overview()).snapshot.state).toBeNull();
      expect(nextStep(await overview())).toMatchObject({ text: "begin", view: "guide" });
    }));
});

describe("a fix", () => {
  it("decides the suggested primary of a service that has none, and then the finding is gone", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "news", "web", "");
      const { evaluated: worked } = await overview();
      if (worked === null) throw new Error("not worked out");
      const found = worked.result.findings.find(({ code }) => code === "no-primary");
      if (found === undefined) throw new Error("not found");
      const fix = fixOf(found, worked.result);
      expect(fix?.change).toEqual({ service: "news", channel: "web", from: "open", to: "primary" });
      if (fix !== null) await writeClasses([fix.change]);
      const after = (await overview()).evaluated?.result.findings ?? [];
      expect(after.some(({ code }) => code === "no-primary")).toBe(false);
    }));

  it("is not offered where a person decided otherwise", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "news", "web", "B");
      const { evaluated: worked } = await overview();
      const found = worked?.result.findings.find(({ code }) => code === "no-primary");
      if (worked === null || found === undefined) throw new Error("not found");
      expect(fixOf(found, worked.result)).toBeNull();
    }));
});

describe("what other settings would change", () => {
  const model = exampleModel("sv");
  const before = classify(model);

  it("is nothing for the same settings", () => {
    expect(atOnce(effectOfSettings(model, before, DEFAULT_SETTINGS))).toEqual({
      primaries: [],
      cells: 0,
    });
  });

  it("is exactly the services whose primaries differ, whatever the user's weight", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (twentieths) => {
        const settings = { ...DEFAULT_SETTINGS, userWeight: twentieths / 20 };
        const after = classify({ ...model, settings });
        const primary = (row: number, of: typeof before): string =>
          model.channels
            .filter((_, column) => atIndex(of.suggested, row, column) === "primary")
            .map(({ id }) => id)
            .join();
        const differing = model.services.flatMap(({ id }, row) =>
          primary(row, before) === primary(row, after) ? [] : [id],
        );
        const { primaries } = atOnce(effectOfSettings(model, before, settings));
        expect(primaries.map(({ service }) => service)).toEqual(differing);
      }),
      { numRuns: 21 },
    );
  });
});

describe("columns of a table to import", () => {
  it("are matched whatever their order, case and accents, and no field twice", () => {
    const fields = Object.entries(SERVICES.fields) as [
      string,
      { header: { sv: string; en: string } },
    ][];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(fields, { minLength: 1 }),
        fc.constantFrom("sv", "en", "key" as const),
        (chosen, names) => {
          const headers = chosen.map(([key, { header }]) =>
            names === "key" ? key : ` ${header[names].toUpperCase()} `,
          );
          const match = matchColumns(SERVICES, headers);
          expect(match).toEqual(chosen.map(([key]) => key));
          expect(new Set(match).size).toBe(match.length);
        },
      ),
    );
  });

  it("left out are not read, and places stay those of the file", () => {
    const file = source("junk;id;namn\nx;a;Avgift\ny;b;Bygglov\n");
    const table = matchedSource(file, [null, "id", "name"]);
    const reading = readTable(SERVICES, table);
    expect(reading.rows.map(({ record }) => [record.id, record.name])).toEqual([
      ["a", "Avgift"],
      ["b", "Bygglov"],
    ]);
    expect(table.position(1, 1)).toMatchObject({ row: 3, column: "namn" });
  });

  it("of records of ours read back as the same records", () => {
    const { services } = exampleModel("sv");
    const table = recordSource(SERVICES, services, "example");
    expect(readTable(SERVICES, table).rows.map(({ record }) => record)).toEqual(services);
  });
});
