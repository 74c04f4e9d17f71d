/** The volumes wanted of random models follow random letters in the matrix, on the host and in LibreOffice. */
import fc from "fast-check";
import { atIndex, rowAt } from "../../src/domain/model/matrix";
import type { CellClass, Model } from "../../src/domain/model/model";
import { volumesNow } from "../../src/domain/volumes/volumes-now";
import { comparable, volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { classLetter } from "../../src/locale/class-codes";
import type { Language } from "../../src/locale/language";
import { SERVICE_HEADERS, wantedHeader } from "../../src/sheets/scores/table";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { columnName } from "../../src/a1/address";
import { lettersOf, models } from "../domain/reference/models";
import { classMatrix } from "../domain/small-models";
import { program, recalculated } from "../libre-office";
import { runs } from "../runs";
import { sheetTexts } from "../sheet-texts";
import { csvOfModel } from "./csv-of-model";
import { holdable } from "./holdable";
import { expectSameValues } from "./same-values";
import { built, onHost, readStandingTable, writeAt, type StandingTable } from "./small-workbook";

const cases = models({ services: [4, 9], channels: [1, 8], groups: [0, 3] })
  .filter(holdable)
  .chain((model) => lettersOf(model).map((letters) => ({ model, letters })));

/** The sheets whose figures follow from the letters and the volumes. */
const SHEETS = ["scores", "byChannel", "byGroup", "businessCase"] as const;

/** Writes the letters into the matrix, at once. */
async function writeLetters(
  { services, channels }: Model,
  letters: readonly (readonly CellClass[])[],
  language: Language,
): Promise<void> {
  const { sheet, row, column, values, above } = await readStandingTable("Matrix");
  const columns = above.flatMap((id, at) => (channels.some((one) => one.id === id) ? [at] : []));
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const cells = values.slice(1).map(([id]) => {
    const service = services.findIndex((one) => one.id === id);
    return above
      .slice(first, last + 1)
      .map((of) =>
        classLetter(
          letters[service]?.[channels.findIndex((one) => one.id === of)] ?? "open",
          language,
        ),
      );
  });
  const address = `${columnName(column + first)}${row + 2}:${columnName(column + last)}${row + 1 + cells.length}`;
  await writeAt(sheet, address, cells);
}

/** The cells of a table's column, by the id of the row. */
function columnIn(table: StandingTable, header: string): ReadonlyMap<unknown, unknown> {
  const at = table.values[0]?.indexOf(header) ?? -1;
  return new Map(table.values.slice(1).map((cells) => [cells[0], cells[at]]));
}

function expectVolumes(
  scores: StandingTable,
  model: Model,
  letters: readonly (readonly CellClass[])[],
): void {
  const wanted = volumesWanted(
    model,
    classMatrix(
      model,
      letters.map((row) => [...row]),
    ),
  );
  const compared = comparable(volumesNow(model), wanted);
  const cells = model.channels.map((_, channel) => columnIn(scores, wantedHeader(channel)));
  const included = columnIn(scores, SERVICE_HEADERS.compared);
  model.services.forEach(({ id }, service) => {
    expect([id, included.get(id)]).toEqual([id, compared[service]]);
    const total = rowAt(wanted.volumes, service).reduce((sum, own) => sum + own, 0);
    model.channels.forEach((channel, column) => {
      const found = cells[column]?.get(id);
      const own = atIndex(wanted.volumes, service, column);
      if (Number.isNaN(own)) expect([id, channel.id, found]).toEqual([id, channel.id, ""]);
      else expect(Math.abs(Number(found) - own)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
    });
  });
}

test.each<Language>(["sv", "en"])(
  "whatever letters stand in the matrix (%s)",
  async (language) => {
    const files: Uint8Array[] = [];
    const seed = Math.floor(Math.random() * 2 ** 31);
    await fc.assert(
      fc.asyncProperty(cases, async ({ model, letters }) => {
        await onHost(async (host) => {
          const { result } = await built(csvOfModel(model), { language, today: model.today });
          await writeLetters(model, letters, language);
          expectVolumes(await readStandingTable("Scores"), result.model, letters);
          files.push(await saveXlsx(await host.content()));
        });
      }),
      { numRuns: runs(3), endOnFailure: true, seed },
    );
    if (program === undefined) return;
    for (const [index, converted] of recalculated(program, files).entries()) {
      // Other sheets compare names, which LibreOffice takes for equal where they are not.
      const names = SHEETS.map((key) => sheetTexts(key).name[language]);
      const ours = await openXlsx(files[index] ?? converted);
      const theirs = await openXlsx(converted);
      try {
        expect(expectSameValues(ours, theirs, names)).toBeGreaterThan(50);
      } catch (error) {
        throw new Error(`In case ${index} of the seed ${seed}`, { cause: error });
      }
    }
  },
  1_800_000,
);
