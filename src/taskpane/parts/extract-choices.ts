/** What a person may choose an extract of. */
import type { ExtractOf } from "../../domain/extract-of";

type Part = Exclude<ExtractOf, { readonly kind: "all" }>;

export interface ExtractChoice {
  /** The same as long as the name is, whatever else there is to choose. */
  readonly key: string;
  readonly of: Part;
}

/** The choices of a kind, in the order of the names. */
export const choicesOf = (kind: Part["kind"], names: readonly string[]): readonly ExtractChoice[] =>
  names.map((name) => ({ key: `${kind}:${name}`, of: { kind, name } }));
