/** The style of a conditional format: font, fill and borders. */
import type { ConditionalFormatContent, ConditionalStyle } from "../../../xlsx/content";
import type { BorderLine, Edge } from "../../../xlsx/styles/cell-style";
import { withoutUndefined } from "../../../xlsx/without-undefined";
import type { Book } from "../../engine/book";
import { invalidArgument } from "../../wire/errors";
import { toHex } from "../base/colors";
import { HostCollection, IDENTITY, MEMBERS } from "../base/host-object";
import type { Identity } from "../base/host-object";
import { OfContent } from "../base/on-sheet";
import { withProperties } from "../base/properties";
import type { Property } from "../base/properties";

interface Format {
  readonly stored: ConditionalFormatContent;
}

/** Part of a conditional format. */
export const OfFormat = OfContent<ConditionalFormatContent>;

type StyleChange = { readonly [K in keyof ConditionalStyle]?: ConditionalStyle[K] | undefined };

function changeStyle({ stored }: Format, change: StyleChange): void {
  stored.style = withoutUndefined({ ...stored.style, ...change });
}

const isOn = (member: "bold" | "italic"): Property<Format, boolean> => ({
  get: ({ stored }) => stored.style[member] ?? false,
  set: (format, value) => {
    changeStyle(format, { [member]: value });
  },
});

const color = (member: "fontColor" | "fillColor"): Property<Format, string> => ({
  get: ({ stored }) => stored.style[member] ?? "",
  set: (format, value) => {
    changeStyle(format, { [member]: toHex(value) });
  },
});

export class ConditionalRangeFont extends withProperties(OfFormat, {
  bold: isOn("bold"),
  italic: isOn("italic"),
  color: color("fontColor"),
}) {
  clear(): void {
    changeStyle(this, { bold: undefined, italic: undefined, fontColor: undefined });
  }
}

export class ConditionalRangeFill extends withProperties(OfFormat, { color: color("fillColor") }) {
  clear(): void {
    changeStyle(this, { fillColor: undefined });
  }
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const STYLES: Readonly<Record<string, BorderLine["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
};

export class ConditionalRangeBorder extends OfFormat {
  readonly #index: string;
  readonly #edge: Edge;
  constructor(book: Book, stored: ConditionalFormatContent, index: string) {
    super(book, stored);
    const edge = EDGES[index];
    if (!edge) throw invalidArgument();
    this.#index = index;
    this.#edge = edge;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#index };
  }
  #line(): BorderLine | undefined {
    return this.stored.style.borders?.[this.#edge];
  }
  #set(line: BorderLine | undefined): void {
    const others = Object.entries(this.stored.style.borders ?? {}).filter(
      ([edge]) => edge !== this.#edge,
    );
    const borders = line ? [...others, [this.#edge, line] as const] : others;
    changeStyle(this, { borders: Object.fromEntries(borders) });
  }
  get sideIndex(): string {
    return this.#index;
  }
  get style(): string {
    const style = this.#line()?.style;
    return Object.keys(STYLES).find((name) => STYLES[name] === style) ?? "None";
  }
  set style(name: string) {
    const style = STYLES[name];
    if (!style && name !== "None") throw invalidArgument();
    this.#set(style && { style, color: this.#line()?.color ?? "#000000" });
  }
  get color(): string {
    return this.#line()?.color ?? "";
  }
  set color(color: string) {
    this.#set({ style: this.#line()?.style ?? "thin", color: toHex(color) });
  }
}

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  readonly stored: ConditionalFormatContent;
  constructor(book: Book, stored: ConditionalFormatContent) {
    super(book);
    this.stored = stored;
  }
  [MEMBERS](): ConditionalRangeBorder[] {
    return Object.keys(EDGES).map((index) => this.getItem(index));
  }
  get count(): number {
    return Object.keys(EDGES).length;
  }
  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }
  getItem(index: string): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.book, this.stored, index);
  }
}

export class ConditionalRangeFormat extends OfFormat {
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.stored);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.stored);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.book, this.stored);
  }
}
