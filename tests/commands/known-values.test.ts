/** The values that a run knows of its formulas are those that working them out gives, in every cell. */
import fc from "fast-check";
import { giveKnownValues, type PlanObserver } from "../../src/commands/plan-observers";
import { exampleModel } from "../../src/example/example-model";
import type { Host } from "../../src/host/host";
import type { Language } from "../../src/locale/language";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { models } from "../domain/reference/models";
import { runs } from "../runs";
import { csvOfModel } from "./csv-of-model";
import { holdable } from "./holdable";
import { expectSameValues } from "./same-values";
import { built, FILES, onHost, readCell, writeCell, type Options } from "./small-workbook";

/** Runs with the host taking known values. @returns how many of them there were */
async function runTaking(host: Host, run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const stop = giveKnownValues(host.expectValues);
  const counting: PlanObserver = (known) => {
    for (const { values } of known) {
      for (const row of values) count += row.filter((value) => value !== null).length;
    }
    return () => Promise.resolve();
  };
  const stopCounting = giveKnownValues(counting);
  try {
    await run();
  } finally {
    stop();
    stopCounting();
  }
  return count;
}

/** Works out every formula. */
const workOutAll = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });

/** Holds the values that were taken against those worked out. */
async function expectRight(host: Host, least: number, ...run: Parameters<typeof built>) {
  const known = await runTaking(host, () => built(...run));
  const taken = await host.content();
  await workOutAll();
  const formulas = expectSameValues(taken, await host.content());
  expect(known).toBeGreaterThanOrEqual(least);
  expect(formulas).toBeGreaterThan(known);
}

test.each<Language>(["sv", "en"])(
  "in the example, decided (%s)",
  (language) =>
    onHost((host) => {
      const options: Options = { language, model: exampleModel(language), decide: true };
      return expectRight(host, 1000, {}, options);
    }),
  300_000,
);

test("in random models, decided and not", async () => {
  await fc.assert(
    fc.asyncProperty(models().filter(holdable), fc.boolean(), (model, decide) =>
      onHost((host) => expectRight(host, 10, csvOfModel(model), { decide, today: model.today })),
    ),
    { numRuns: runs(3), endOnFailure: true },
  );
});

test("in a workbook that is built again, where something was decided meanwhile", () =>
  onHost(async (host) => {
    await runTaking(host, () => built(FILES, { decide: true }));
    await writeCell("Matrix", "permit", "phone", "H");
    // Formulas that the run leaves as they are keep the values that they had.
    await expectRight(host, 30);
  }));

test("in a workbook from a file, whose open cells a run decides", async () => {
  const file = await onHost(async (host) => {
    await built(FILES);
    return saveXlsx(await host.content());
  });
  await onHost(
    async (host) => {
      await runTaking(host, () => built({}, { decide: true }));
      const taken = await host.content();
      await workOutAll();
      expectSameValues(taken, await host.content());
    },
    await openXlsx(file),
  );
});

test("what was taken follows the matrix", () =>
  onHost(async (host) => {
    await runTaking(host, () => built(FILES, { decide: true }));
    const wanted = (id: string) => readCell("ByChannel", id, "Önskad volym");
    const before = [await wanted("visit"), await wanted("phone")];
    await writeCell("Matrix", "permit", "visit", "F");
    await writeCell("Matrix", "permit", "eservice", "");
    await writeCell("Matrix", "permit", "phone", "H");
    const after = [await wanted("visit"), await wanted("phone")];
    expect(Number(after[0])).toBeLessThan(Number(before[0]));
    expect(Number(after[1])).toBeGreaterThan(Number(before[1]));
    const taken = await host.content();
    await workOutAll();
    expectSameValues(taken, await host.content());
  }));
