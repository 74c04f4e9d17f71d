/** The whole way, CSV → workbook → file → workbook, agrees cell by cell with the independent reference. */
import "./own-realm";
import fc from "fast-check";
import { build } from "../../src/commands/build";
import { resultJson, type ResultJson } from "../../src/commands/result-json";
import type { Model } from "../../src/domain/model/model";
import type { Unit } from "../../src/domain/units/units";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { fileCode } from "../../src/locale/class-codes";
import type { Language } from "../../src/locale/language";
import { models } from "../domain/reference/models";
import { referenceClassify, type ReferenceService } from "../domain/reference/reference";
import { runs } from "../runs";
import { importsOfModel } from "./csv-of-model";
import { holdable } from "./holdable";

const workable = models().filter(
  (model) => model.services.length > 0 && model.channels.length > 0 && holdable(model),
);

const sorted = (names: readonly string[]): string[] => [...names].sort();
const unitKey = ({ group, segment, help }: Unit): string => `${group ?? ""} ${segment} ${help}`;

function expectSame(json: ResultJson, reference: readonly ReferenceService[]): void {
  const close = (found: number | null, wanted: number | null): void => {
    if (wanted === null || found === null) expect(found).toBe(wanted);
    else expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
  };
  expect(json.services.map(({ id }) => id)).toEqual(reference.map(({ id }) => id));
  reference.forEach((wanted, row) => {
    const found = json.services[row];
    if (found === undefined) return;
    // What is assumed is not known.
    const { assumed } = wanted;
    close(found.frequency, assumed.has("frequency") ? null : wanted.frequency);
    close(found.complexity, assumed.has("complexity") ? null : wanted.complexity);
    expect(sorted(found.assumed)).toEqual(sorted([...assumed]));
    expect(sorted(found.flags)).toEqual(sorted([...wanted.flags]));
    expect(sorted(found.uncovered.map(unitKey))).toEqual(sorted(wanted.uncovered.map(unitKey)));
    expect(found.stability === null).toBe(wanted.stability === null);
    wanted.stability?.forEach((end, index) => {
      close(found.stability?.[index === 0 ? 0 : 1] ?? null, end);
    });
    for (const [channel, cell] of Object.entries(wanted.channels)) {
      const own = found.channels[channel];
      expect(own?.class).toBe(fileCode(cell.class));
      close(own?.score ?? null, cell.score);
      close(own?.user ?? null, cell.user);
      close(own?.authority ?? null, cell.authority);
      close(own?.need ?? null, cell.need);
    }
  });
}

const contentsOf = async (bytes: Uint8Array) =>
  (await openXlsx(bytes)).sheets.map(({ name, cells }) => ({
    name,
    cells: [...cells].map(([row, columns]) => [
      row,
      [...columns].map(([column, { value, formula }]) => [column, value, formula]),
    ]),
  }));

/** The day after, in which nothing is otherwise, or the same where rules have days of their own. */
function laterDay({ today, rules }: Model): string {
  if (rules.some(({ from, to }) => from !== "" || to !== "")) return today;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  const later = day.toISOString().slice(0, 10);
  return later.slice(0, 4) === today.slice(0, 4) ? later : today;
}

test.each<Language>(["sv", "en"])(
  "random models with odd names agree, also when built again from the saved file, which then changes in no cell (%s)",
  async (language) => {
    await fc.assert(
      fc.asyncProperty(workable, async (model) => {
        const reference = referenceClassify(model);
        const host = await startHost();
        const imports = importsOfModel(model);
        const first = await build({ imports, decide: true, language, today: model.today });
        if (!first.ok)
          throw new Error("error" in first ? first.error.message : first.refused[0]?.code);
        expectSame(resultJson(first.done.result), reference);
        const bytes = await saveXlsx(await host.content());
        host.dispose();

        const again = await startHost({ content: await openXlsx(bytes) });
        const second = await build({
          imports: {},
          decide: true,
          language,
          today: laterDay(model),
        });
        if (!second.ok) throw new Error("the second run was refused");
        expectSame(resultJson(second.done.result), reference);
        expect(await contentsOf(await saveXlsx(await again.content()))).toEqual(
          await contentsOf(bytes),
        );
        again.dispose();
      }),
      { numRuns: runs(2), endOnFailure: true },
    );
  },
  300_000,
);
