/** The kind of services in lists that say none: what their names say, and what a person says of them. */
import { KINDS, type Kind } from "../../domain/model/model";
import { idKey } from "../../domain/model/same-id";
import { codeOfWord, shownWord } from "../../locale/coded-words";
import { KIND_TEXTS } from "../../locale/kinds";
import { ownAnswer, restAnswer } from "../answers";
import type { Profile } from "../profiles/profile";
import { kindOfName } from "../vocabulary/name-kinds";
import { kindOfWords } from "../vocabulary/kind-words";
import type { CollectedService } from "./collected";
import type { Reading } from "./list-columns";
import type { ReadList } from "./tables";

type KindlessList = ReadList & { readonly profile: Pick<Profile, "kind"> | null };

/** A new service whose kind no column says. */
export interface UnstatedKind {
  readonly name: string;
  /** null: neither its name nor a person says it. */
  readonly kind: Kind | null;
  /** What its name says alone, or what the list is. */
  readonly ofList: Kind | null;
  /** The header of its name, under which a person answers. */
  readonly header: string;
}

const kindIn = (text: string): Kind | null =>
  codeOfWord(KINDS, KIND_TEXTS, text) ?? codeOfWord(KINDS, null, kindOfWords(text) ?? "");

/** Header of the column that has the name of a service. */
const nameHeader = ({ origin }: CollectedService, lists: readonly KindlessList[]): string =>
  lists[origin.list]?.columns.find(({ target }) => target === "name")?.header ?? "";

/**
 * Gives services their kind where the lists say none of any; those that the workbook has keep theirs.
 * @returns all of which no column says it
 */
export function withKindsOfNames(
  services: readonly CollectedService[],
  lists: readonly KindlessList[],
  {
    context: { services: known, kinds: theirs, language, fields },
    answers,
    findings: { notes },
  }: Pick<Reading, "context" | "answers" | "findings">,
): readonly UnstatedKind[] {
  if (!fields.has("kinds") || services.some(({ several }) => several.has("kinds"))) return [];
  const there = new Set(known.map(({ id }) => idKey(id)));
  const fresh = services.filter(({ id }) => !there.has(idKey(id)));
  let ofLog = 0;
  const unstated = fresh.map((service): UnstatedKind => {
    const { name, several } = service;
    const header = nameHeader(service, lists);
    const ofName = kindOfName(name);
    const ofList = ofName ?? lists[service.origin.list]?.profile?.kind ?? null;
    // What is said of all others does not correct what a name says.
    const rest = ofList === null ? restAnswer(answers, header) : null;
    const answer = ownAnswer(answers, header, name) ?? rest;
    const kind = answer === null ? ofList : kindIn(answer);
    if (answer === null && ofName === null && kind !== null) ofLog += 1;
    if (kind !== null) several.set("kinds", [kind]);
    return { name, kind, ofList, header };
  });
  // The table will have a column of kinds, in which theirs stand again.
  if (fresh.some(({ several }) => several.has("kinds"))) {
    for (const { id, several } of services) {
      const own = theirs.get(idKey(id));
      if (own !== undefined) several.set("kinds", [...own]);
    }
  }
  const source = lists[fresh[0]?.origin.list ?? 0]?.list.source ?? "";
  const of = unstated.length;
  const taken = unstated.flatMap(({ kind, name }) =>
    kind === kindOfName(name) ? (kind ?? []) : [],
  );
  if (ofLog > 0) notes.push({ code: "kinds-of-log", source, values: { count: ofLog, of } });
  if (taken.length > 0) {
    const kinds = KINDS.flatMap((kind) => {
      const count = taken.filter((one) => one === kind).length;
      return count === 0 ? [] : [`${shownWord(KIND_TEXTS, kind, language)} ${count}`];
    });
    const values = { count: taken.length, of, kinds: kinds.join(", ") };
    notes.push({ code: "kinds-of-names", source, values });
  }
  const open = unstated.filter(({ kind }) => kind === null);
  const [first] = open;
  if (first !== undefined) {
    const values = { count: open.length, of, name: first.name, header: first.header };
    notes.push({ code: "kinds-open", source, values });
  }
  return unstated;
}
