/** The letters that runs have put into the matrix, in the hidden store under `adopted`: by service the channels with their class codes. */
import { channelId, serviceId } from "../domain/model/ids";
import type { Decision } from "../domain/model/model";
import { classOf, fileCode } from "../locale/class-codes";
import { writtenPut } from "../sheets/matrix/adopted";
import type { Grid } from "../workbook/grid/grid";
import { jsonText, ofJson } from "../workbook/store/packed";
import type { Store } from "../workbook/store/store";

type StoredService = readonly [service: string, letters: readonly (readonly [string, string])[]];

/** The text for the store, in the order of the letters. */
export function putText(put: readonly Decision[]): string {
  const byService = new Map<string, (readonly [string, string])[]>();
  for (const { service, channel, class: letter } of put) {
    const letters = byService.get(service) ?? [];
    byService.set(service, letters);
    letters.push([channel, fileCode(letter)]);
  }
  return jsonText([...byService] satisfies readonly StoredService[]);
}

const isPair = (value: unknown): value is readonly [unknown, unknown] =>
  Array.isArray(value) && value.length === 2;

/** The letters of a stored text; what is damaged in it is left out, and those letters count as decided. */
export function readPut(text: string | undefined): readonly Decision[] {
  const stored = text === undefined ? undefined : ofJson(text);
  if (!Array.isArray(stored)) return [];
  return stored.filter(isPair).flatMap(([service, letters]) => {
    if (typeof service !== "string" || !Array.isArray(letters)) return [];
    return letters.filter(isPair).flatMap(([channel, code]): Decision[] => {
      if (typeof channel !== "string" || typeof code !== "string") return [];
      const letter = classOf(code);
      return letter === null || letter === "open"
        ? []
        : [{ service: serviceId(service), channel: channelId(channel), class: letter }];
    });
  });
}

/**
 * The letters that runs have put in: those of the store, and as the matrix has them those of a run that was cut off after
 * it had written the matrix and before it came to the store, or where the store is gone.
 */
export function putIn(store: Store, matrix: Grid | null): readonly Decision[] {
  const put = readPut(store.get("adopted"));
  const isCutOff = matrix?.sheet.unfinished === true && matrix.sheet.isRewritten !== true;
  return matrix !== null && (isCutOff || store.size === 0) ? [...put, ...writtenPut(matrix)] : put;
}

/** The store with these letters; it gets the key once there is a letter. */
export function withPut(store: Store, put: readonly Decision[]): Store {
  return put.length === 0 && !store.has("adopted")
    ? store
    : new Map([...store, ["adopted", putText(put)]]);
}
