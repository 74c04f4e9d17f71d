/** What a document holds, from top to bottom, before it is written as a file. */
import type { Language } from "../locale/language";

export interface DocumentCell {
  readonly text: string;
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`; so is the fill. */
  readonly color?: string;
  readonly fill?: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly headers: readonly DocumentCell[];
  /** Headers of these columns are turned a quarter, from the first to the last. */
  readonly turned?: readonly [first: number, last: number];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** Of the page's width, by column; any unit. */
  readonly widths: readonly number[];
  /** Size of its text in points. */
  readonly size?: number;
}

/** Horizontal bars by category, one for each series. */
export interface DocumentChart {
  readonly kind: "bars";
  readonly title: string;
  readonly altText: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** `#RRGGBB`. */
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

export type DocumentBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly style?: "lead" | "note" }
  | { readonly kind: "bullets"; readonly texts: readonly string[] }
  /** Short texts side by side that say what letters mean. */
  | { readonly kind: "legend"; readonly entries: readonly (readonly DocumentCell[])[] }
  | DocumentTable
  | DocumentChart;

export interface DocumentContent {
  readonly language: Language;
  readonly title: string;
  /** The line under the title: whose it is, and the day. */
  readonly subtitle: string;
  readonly landscape: boolean;
  /** ISO date of the run. */
  readonly date: string;
  readonly blocks: readonly DocumentBlock[];
}

export const paragraph = (text: string, style?: "lead" | "note"): DocumentBlock =>
  style === undefined ? { kind: "paragraph", text } : { kind: "paragraph", text, style };

export const heading = (text: string): DocumentBlock => ({ kind: "heading", text });

/** A list with a sign before each; nothing where there are none. */
export const bullets = (texts: readonly string[]): readonly DocumentBlock[] =>
  texts.length === 0 ? [] : [{ kind: "bullets", texts }];
