/** What a person has settled about a list: `--map "Leistung=name,Lage=lifeEvent,Typ:ansökan=apply"`, or the pane's choices. */
import { shownKey } from "../domain/model/same-id";

export interface ColumnAnswer {
  readonly header: string;
  /** A field, `own`, `-`, or a channel; a header after `+` tells names apart. */
  readonly target: string;
  /** Whether it says, by naming the first row, that this row is the headers. */
  readonly isFirstRow?: boolean;
}

export interface ValueAnswer {
  readonly header: string;
  /** `*`: every value that nothing else settles. */
  readonly value: string;
  readonly ours: string;
}

export interface Answers {
  readonly profile: string | null;
  readonly columns: readonly ColumnAnswer[];
  readonly values: readonly ValueAnswer[];
  /** Whether lists of channels say all: the others cannot be used today. */
  readonly allChannels: boolean;
  /** Whether rows that are right are taken while others are not. */
  readonly takeGood: boolean;
}

export const NO_ANSWERS: Answers = {
  profile: null,
  columns: [],
  values: [],
  allChannels: false,
  takeGood: false,
};

/** The parts between commas; one without `=` belongs to the one after it, so that headers may have commas. */
function settings(text: string): readonly string[] {
  const parts: string[] = [];
  let begun = "";
  for (const part of text.split(",")) {
    begun = begun === "" ? part : `${begun},${part}`;
    if (!part.includes("=")) continue;
    parts.push(begun);
    begun = "";
  }
  if (begun === "") return parts;
  const last = parts.pop();
  return [...parts, last === undefined ? begun : `${last},${begun}`];
}

/**
 * The answers in the texts of `--map`.
 * @param headers of the lists, by which `H:value` is told from a header with a colon
 * @returns the first part that is no answer as `wrong`
 */
export function answersIn(
  maps: readonly string[],
  headers: readonly string[],
): Pick<Answers, "columns" | "values"> & { readonly wrong: string | null } {
  const known = new Map(headers.map((header) => [shownKey(header), header]));
  const columns: ColumnAnswer[] = [];
  const values: ValueAnswer[] = [];
  for (const part of maps.flatMap(settings)) {
    const at = part.lastIndexOf("=");
    const [left, right] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at <= 0 || left === "") return { columns, values, wrong: part.trim() };
    const [first = "", apart] = left.split("+").map((one) => one.trim());
    if (known.has(shownKey(left))) columns.push({ header: left, target: right });
    else if (apart !== undefined && known.has(shownKey(first)) && known.has(shownKey(apart))) {
      columns.push({ header: first, target: right }, { header: apart, target: "apart" });
    } else {
      const colon = [...left.matchAll(/:/g)].find(({ index }) =>
        known.has(shownKey(left.slice(0, index))),
      );
      if (colon === undefined) return { columns, values, wrong: part.trim() };
      const header = left.slice(0, colon.index).trim();
      values.push({ header, value: left.slice(colon.index + 1).trim(), ours: right });
    }
  }
  return { columns, values, wrong: null };
}

/** What was answered for a column; null: nothing. */
export function columnAnswer({ columns }: Answers, header: string): string | null {
  const key = shownKey(header);
  return columns.findLast((answer) => shownKey(answer.header) === key)?.target ?? null;
}

const ofColumn = ({ values }: Answers, header: string): readonly ValueAnswer[] => {
  const key = shownKey(header);
  return values.filter((answer) => shownKey(answer.header) === key);
};

/** What was answered for a value itself, not for all others; null: nothing. */
export function ownAnswer(answers: Answers, header: string, value: string): string | null {
  const key = shownKey(value);
  const own = ofColumn(answers, header);
  return own.findLast((answer) => shownKey(answer.value) === key)?.ours ?? null;
}

/** What was answered for all values of a column that nothing else settles; null: nothing. */
export const restAnswer = (answers: Answers, header: string): string | null =>
  ofColumn(answers, header).findLast(({ value }) => value === "*")?.ours ?? null;

/** What was answered for a value of a column; null: nothing. */
export const valueAnswer = (answers: Answers, header: string, value: string): string | null =>
  ownAnswer(answers, header, value) ?? restAnswer(answers, header);
