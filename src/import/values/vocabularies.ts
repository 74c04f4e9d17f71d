/** Columns of kinds, target groups, channels and requirements: what their values are here, and what is asked of them. */
import { idKey } from "../../domain/model/same-id";
import type { Cell } from "../../workbook/cell";
import type { NamedId } from "../../workbook/known-ids";
import { valueAnswer, type Answers } from "../answers";
import type { Findings, ImportContext, QuestionCode } from "../context";
import type { Profile, ValueWords } from "../profiles/profile";
import { ofWords } from "../profiles/profiles";
import { groupOfWords, kindOfWords } from "../vocabulary/kind-words";
import { phraseOf } from "../vocabulary/words";
import type { ChannelValues } from "./channels";
import { MOST_ASKED } from "./counts";
import { valueTable, type Resolved, type ValueTable } from "./value-table";

export const KIND_IDS = ["inform", "advise", "apply", "dialogue", "decide"] as const;

/** A column whose values are of a vocabulary. */
export interface ValueColumn {
  readonly source: string;
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly profile: Profile | null;
  readonly answers: Answers;
  readonly context: ImportContext;
}

/** What a vocabulary's own words say: `a|b` is two, "" is known and means nothing here. */
const said = (words: ValueWords | undefined, part: string): Resolved => {
  const ours = ofWords(words, part);
  return typeof ours === "string" ? ours.split("|").filter((one) => one !== "") : ours;
};

export function kindTable({ cells, profile, answers, header }: ValueColumn): ValueTable {
  const own = (text: string): string | null =>
    KIND_IDS.find((kind) => kind === text.toLowerCase()) ?? kindOfWords(text);
  const resolve = (part: string): Resolved => {
    const answer = valueAnswer(answers, header, part);
    if (answer === "-") return null;
    const kind = answer === null ? null : own(answer);
    if (kind !== null) return [kind];
    const ours = said(profile?.kinds, part);
    if (ours !== undefined) return ours;
    const found = own(part);
    return found === null ? undefined : [found];
  };
  return valueTable(cells, resolve, true);
}

/** The target groups that lists name; those that the workbook lacks are made. */
export class GroupValues {
  readonly #context: ImportContext;
  readonly #made = new Map<string, NamedId>();

  constructor(context: ImportContext) {
    this.#context = context;
  }

  get made(): readonly NamedId[] {
    return [...this.#made.values()];
  }

  /** The workbook's group of an id or a name, else the catalogue's, which is made. */
  #known(text: string): string | null {
    const is = ({ id, name }: NamedId): boolean =>
      idKey(id) === idKey(text) || phraseOf(name) === phraseOf(text);
    const there = [...this.#context.groups, ...this.#made.values()].find(is);
    if (there !== undefined) return there.id;
    const offered = this.#context.offeredGroups.find(is);
    return offered === undefined ? null : this.#make(offered.id, offered.name);
  }

  #make(id: string, name: string): string {
    this.#made.set(id, { id, name });
    return id;
  }

  ofId(id: string, profile: Profile | null): string | null {
    const known = this.#known(id);
    const name = profile?.makes?.targetGroups?.[id];
    return known ?? (name === undefined ? null : this.#make(id, name[this.#context.language]));
  }

  #fresh(text: string): string {
    return this.#make(text.replace(/[|,;*]+/g, " ").trim().slice(0, 100), text);
  }

  table({ cells, profile, answers, header }: ValueColumn): ValueTable {
    const resolve = (part: string): Resolved => {
      const answer = valueAnswer(answers, header, part);
      if (answer === "-") return null;
      if (answer === "new") return [this.#fresh(part)];
      if (answer !== null) {
        const named = answer.split("|").map((one) => this.#known(one) ?? this.#ofWords(one));
        if (named.every((one) => one !== null)) return named;
      }
      const known = this.#known(part);
      if (known !== null) return [known];
      const made = profile?.makes?.targetGroups?.[part.toUpperCase()];
      if (made !== undefined) return [this.#make(part, made[this.#context.language])];
      const ours = said(profile?.targetGroups, part);
      if (ours === null) return null;
      const ids = ours?.map((id) => this.#known(id));
      if (ids?.every((id) => id !== null) === true) return ids;
      const found = this.#ofWords(part);
      return found === null ? undefined : [found];
    };
    return valueTable(cells, resolve, true);
  }

  #ofWords(text: string): string | null {
    const group = groupOfWords(text);
    return group === null ? null : this.#known(group);
  }
}

/** The channels that a column names. @param refs channels of another list, by the key of their id */
export function channelTable(
  { cells, profile, answers, header }: ValueColumn,
  channels: ChannelValues,
  splits: boolean,
  refs: ReadonlyMap<string, Resolved> = new Map(),
): ValueTable {
  const one = (found: string | null | undefined): Resolved =>
    typeof found === "string" ? [found] : found;
  const resolve = (part: string): Resolved => {
    const answer = valueAnswer(answers, header, part);
    if (answer === "-") return null;
    if (answer === "new") return [channels.make(part.slice(0, 100), part)];
    if (answer !== null) {
      const named = channels.named(answer);
      if (named !== undefined) return one(named);
    }
    const ref = refs.get(idKey(part));
    return ref ?? one(channels.find(part, profile));
  };
  return valueTable(cells, resolve, splits);
}

/** Ids of requirements that a column names, all of them known; null: it has others. */
export function requirementIds(column: ValueColumn): ValueTable | null {
  const { requirements } = column.context;
  const table = valueTable(
    column.cells,
    (part) => {
      const found = requirements.find(
        ({ id, name }) => idKey(id) === idKey(part) || phraseOf(name) === phraseOf(part),
      );
      return found === undefined ? undefined : [found.id];
    },
    true,
  );
  return table.unknown.size === 0 && table.known > 0 ? table : null;
}

/**
 * Asks what unknown values are: one question a value, one for all where they are many.
 * @param options what a value may be
 * @returns whether the column is kept beside, since next to nothing in it is known
 */
export function askValues(
  { source, header, answers }: ValueColumn,
  table: ValueTable,
  codes: { readonly one: QuestionCode; readonly many: QuestionCode },
  options: readonly string[],
  mayBeOther: boolean,
  { questions }: Findings,
): boolean {
  if (table.unknown.size === 0) return false;
  const isAnswered = answers.columns.some((answer) => answer.header === header);
  const mostlyUnknown =
    table.known === 0 || (table.unknown.size > MOST_ASKED && table.known < table.unknown.size / 2);
  if (mayBeOther && !isAnswered && mostlyUnknown) return true;
  const values = [...table.unknown].sort(([, one], [, other]) => other - one);
  if (values.length > MOST_ASKED) {
    const count = values.reduce((sum, [, rows]) => sum + rows, 0);
    const texts = values
      .slice(0, 4)
      .map(([text]) => text.slice(0, 40))
      .join(", ");
    const asked = { value: null, count, values: { number: values.length, texts } };
    questions.push({ code: codes.many, source, header, ...asked, options: [...options, "own"] });
    return false;
  }
  for (const [value, count] of values) {
    questions.push({ code: codes.one, source, header, value, count, values: {}, options });
  }
  return false;
}
