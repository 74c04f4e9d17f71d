/** A profile: what is known beforehand of the lists of one vocabulary, as data. */
import type { Kind } from "../../domain/model/model";
import type { Bilingual } from "../../locale/language";
import type { Target } from "../columns/target";

export const PROFILE_IDS = [
  "ptv",
  "cpsv-ap",
  "govbr",
  "311",
  "leika",
  "upl",
  "lgsl",
  "canada",
  "kommun",
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** What one row of a list is. */
export const SHAPES = ["services", "cells", "contacts", "channels"] as const;
/** A service; a service or a stage of it in a channel; a contact; a channel. */
export type Shape = (typeof SHAPES)[number];

/** What a value of the vocabulary is here; `null`: it is left out. A key that ends in `*` is any value that begins so. */
export type ValueWords = Readonly<Record<string, string | null>>;

/** Digits of a key that say what a service does. */
export interface KeyDigits {
  /** Header of the key. */
  readonly column: string;
  /** First digit, from 1, and how many. */
  readonly first: number;
  readonly count: number;
  readonly kinds: ValueWords;
  /** Digits of rows that are headings of others: it is asked whether they are services. */
  readonly headings: readonly string[];
}

export interface Profile {
  readonly id: ProfileId;
  readonly title: Bilingual;
  /** Headers by which a list is found to be of the vocabulary: all of one of these; `|` between spellings of one. */
  readonly signs: readonly (readonly string[])[];
  /** Headers of lists of the vocabulary that have neither services nor channels. */
  readonly others?: readonly string[];
  /** What a row is where the headers do not say. */
  readonly shape?: Shape;
  /** What the columns are; `|` between spellings of one header. Others are matched as in any list. */
  readonly columns: Readonly<Record<string, Target>>;
  readonly kinds?: ValueWords;
  /** The kind of services whose names say none, in lists without kinds. */
  readonly kind?: Kind;
  readonly channels?: ValueWords;
  readonly targetGroups?: ValueWords;
  /** What texts in columns of channels mean: `-`, `x`, or "" for not known. */
  readonly volumes?: ValueWords;
  readonly keyDigits?: KeyDigits;
  /** Channels and target groups of the vocabulary that are made where the workbook lacks them. */
  readonly makes?: {
    readonly channels?: Readonly<Record<string, Bilingual>>;
    readonly targetGroups?: Readonly<Record<string, Bilingual>>;
  };
}
