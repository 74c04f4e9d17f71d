/** A part of the add-in that cannot be loaded: nothing was written, and the person is told what to do. */
import { loaded } from "../../src/commands/loaded";
import { attempted } from "../../src/commands/outcome";

const failing = (): Promise<never> =>
  Promise.reject(new TypeError("Failed to fetch dynamically imported module"));

test("is an error with its cure, after which the workbook is as it was", async () => {
  const outcome = await attempted(async () => {
    await loaded(failing);
    return { ok: true as const, changed: 0 };
  });
  if (outcome.ok) throw new Error("It was loaded.");
  expect(outcome.written).toBe("nothing");
  expect(outcome.error.textIn("en")).toMatch(/Nothing has been written\. .*try again/);
});

test("a part that is there is given as it is", async () => {
  expect(await loaded(() => Promise.resolve("part"))).toBe("part");
});
