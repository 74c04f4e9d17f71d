/** What the hidden store keeps of a run comes back, and is enough to say what changed since. */
import { asKept } from "../../src/workbook/numbers/numbers";
import "../commands/own-realm";
import fc from "fast-check";
import { classify } from "../../src/domain/classification/classification";
import { changedSuggestionsSteps } from "../../src/domain/changed-suggestions/changed-suggestions";
import { differencesBetween } from "../../src/domain/changed-suggestions/differences";
import type { Model } from "../../src/domain/model/model";
import type { Result } from "../../src/domain/result";
import { atOnce } from "../../src/domain/steps";
import { lastRunText, readLastRun } from "../../src/run/last-run/last-run";
import { packed, unpacked } from "../../src/workbook/store/packed";
import { models } from "../domain/reference/models";
import { channel, model, service } from "../domain/small-models";

/** A result with what the store keeps of one. */
const resultOf = (of: Model): Result => {
  const classification = classify(of);
  const parts: Pick<Result, "model" | "classification" | "decided"> = {
    model: of,
    classification,
    decided: { ...classification.suggested, cells: [...classification.suggested.cells].reverse() },
  };
  return parts as Result;
};

/** Data with its numbers as the workbook gives them back. */
function kept<T>(value: T): T {
  if (typeof value === "number") return asKept(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(kept) as T;
  if (value instanceof Map) return new Map([...value].map(kept) as [unknown, unknown][]) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one)])) as T;
}

test("suggestions, decisions and inputs come back, whatever the texts in them", () => {
  fc.assert(
    fc.property(models().map(kept), (any) => {
      const result = resultOf(any);
      const read = readLastRun(lastRunText(result, any.today, undefined), any);
      expect(read?.suggested).toEqual(result.classification.suggested);
      expect(read?.decided).toEqual(result.decided);
      const { model: stored } = read ?? { model: null };
      if (stored === null) throw new Error("The inputs did not come back.");
      expect(differencesBetween(stored, any)).toEqual([]);
      expect(differencesBetween(any, stored)).toEqual([]);
      expect(classify(stored).suggested).toEqual(result.classification.suggested);
    }),
  );
});

test("nothing changed since a run with equal inputs, and its text stays byte for byte", () => {
  fc.assert(
    fc.property(models(), (any) => {
      const text = lastRunText(resultOf(any), any.today, undefined);
      const again = resultOf(structuredClone(any));
      expect(lastRunText(again, any.today, text)).toBe(text);
      expect(lastRunText(again, any.today, undefined)).toBe(text);
      const last = readLastRun(text, any);
      expect(last).not.toBeNull();
      if (last === null) return;
      const { suggested } = again.classification;
      expect(atOnce(changedSuggestionsSteps(last, any, suggested))).toEqual([]);
    }),
  );
});

const SMALL = model({
  services: [service("a", { kinds: ["apply"], complexity: 2, name: "Secret name" })],
  channels: [channel("web"), channel("phone", { group: "h2h" })],
});

test("names and texts that no suggestion rests on are not kept of services", () => {
  const text = lastRunText(resultOf(SMALL), "2026-03-01", undefined);
  expect(JSON.stringify(unpacked(text))).not.toContain("Secret");
});

test.each([
  ["nothing", ""],
  ["no base64", "?"],
  ["no run", packed({ a: 1 })],
  ["no object", packed([1])],
])("of %s there is no last run", (_, text) => {
  expect(readLastRun(text, SMALL)).toBeNull();
});

const stored = (): Record<string, unknown> =>
  unpacked(lastRunText(resultOf(SMALL), "2026-03-01", undefined)) as Record<string, unknown>;

test("of a run with a cell missing or an unknown code there is none", () => {
  for (const suggested of ["H", "HKB", "H?", ""]) {
    expect(readLastRun(packed({ ...stored(), suggested }), SMALL)).toBeNull();
  }
});

test("inputs with other fields or settings than today's cannot be compared, their suggestions can", () => {
  const { settings, ...others } = stored();
  const other = packed({ ...others, settings: { ...(settings as object), excess: 0.1 } });
  expect(readLastRun(other, SMALL)).toMatchObject({ model: null, cause: { kind: "method" } });
  const channels = {
    fields: ["id", "name"],
    rows: [
      ["web", "Web"],
      ["phone", "Phone"],
    ],
  };
  const fewer = readLastRun(packed({ ...stored(), channels }), SMALL);
  expect(fewer?.model).toBeNull();
  expect(fewer?.suggested).toEqual(classify(SMALL).suggested);
});
