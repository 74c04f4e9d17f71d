/** Excel.Style: a named style of the workbook, and the collection of them. */
import type { BorderLine, CellStyle, Edge } from "../../../xlsx/styles/cell-style";
import type { Book } from "../../engine/book";
import type { StyleChange } from "../../engine/styles";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../wire/errors";
import { toHex } from "../base/colors";
import {
  HostCollection,
  HostObject,
  IDENTITY,
  MEMBERS,
  NamedCollection,
} from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { withProperties } from "../base/properties";
import { LINE_STYLES, lineStyleName } from "./borders";
import { ALIGNMENT, RangeFill, RangeFont } from "./format";
import { NORMAL, OfStyle, styleProperty } from "./range-style";

/** Excel's limit for a style's name, as for all names (Excel specifications and limits). */
const LONGEST_NAME = 255;

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** A border of a named style; a style has only its four edges. */
class StyleBorder extends HostObject {
  readonly #style: NamedCellStyle;
  readonly #index: string;
  readonly #edge: Edge;

  constructor(style: NamedCellStyle, index: string) {
    super(style.book);
    const edge = EDGES[index];
    if (edge === undefined) throw invalidArgument();
    this.#style = style;
    this.#index = index;
    this.#edge = edge;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#index };
  }
  #line(): BorderLine | undefined {
    return this.#style.styled.read((style) => style.borders?.[this.#edge]) ?? undefined;
  }
  #set(line: BorderLine | undefined): void {
    const before = this.#style.styled.read((style) => style.borders ?? {}) ?? {};
    const others = Object.entries(before).filter(([edge]) => edge !== this.#edge);
    const borders: CellStyle["borders"] = Object.fromEntries(
      line === undefined ? others : [...others, [this.#edge, line]],
    );
    this.#style.styled.change({
      borders: Object.keys(borders).length === 0 ? undefined : borders,
    });
  }
  get sideIndex(): string {
    return this.#index;
  }
  get style(): string {
    return lineStyleName(this.#line());
  }
  set style(value: string) {
    const style = LINE_STYLES[value];
    if (value !== "None" && !style) throw invalidArgument();
    this.#set(style && { color: this.color, style });
  }
  get color(): string {
    return this.#line()?.color ?? "#000000";
  }
  set color(value: string) {
    this.#set({ style: this.#line()?.style ?? "thin", color: toHex(value) });
  }
}

class StyleBorderCollection extends HostCollection<StyleBorder> {
  readonly #style: NamedCellStyle;
  constructor(style: NamedCellStyle) {
    super(style.book);
    this.#style = style;
  }
  [MEMBERS](): StyleBorder[] {
    return Object.keys(EDGES).map((index) => new StyleBorder(this.#style, index));
  }
  get count(): number {
    return Object.keys(EDGES).length;
  }
  getItem(index: string): StyleBorder {
    return new StyleBorder(this.#style, index);
  }
}

export class NamedCellStyle
  extends withProperties(OfStyle, {
    ...ALIGNMENT,
    // The client sets the textOrientation of a style by this name.
    orientation: ALIGNMENT.textOrientation,
    numberFormat: styleProperty<string>(
      (style) => style.numberFormat ?? "General",
      (value) => ({ numberFormat: value === "General" ? undefined : value }),
    ),
  })
  implements Hosted<Excel.Style, "name" | "builtIn" | "fill" | "font">
{
  readonly #name: string;

  constructor(book: Book, name: string) {
    const style = (): CellStyle => book.pool.named(name)?.style ?? {};
    super(book, {
      read: (member) => member(style()),
      change: (change: StyleChange) => {
        if (name === NORMAL) throw invalidArgument();
        book.pool.changeNamed(name, change);
        book.dirty = true;
      },
    });
    this.#name = name;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#name };
  }
  get name(): string {
    return this.#name;
  }
  get builtIn(): boolean {
    return this.#name === NORMAL || this.book.pool.named(this.#name)?.builtIn === true;
  }
  get fill(): RangeFill {
    return new RangeFill(this.book, this.styled);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.styled);
  }
  get borders(): StyleBorderCollection {
    return new StyleBorderCollection(this);
  }
}

export class StyleCollection extends NamedCollection<NamedCellStyle> {
  [MEMBERS](): NamedCellStyle[] {
    const names = this.book.pool.namedStyles().map(({ name }) => name);
    return [NORMAL, ...names].map((name) => new NamedCellStyle(this.book, name));
  }
  getItemOrNullObject(name: string): NamedCellStyle | null {
    if (name.toLowerCase() === NORMAL.toLowerCase()) return new NamedCellStyle(this.book, NORMAL);
    const named = this.book.pool.named(name);
    return named === undefined ? null : new NamedCellStyle(this.book, named.name);
  }
  override getItem(name: string): NamedCellStyle {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  /** @throws ItemAlreadyExists for a name that is taken, in any case of letters */
  add(name: string): void {
    if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    this.book.pool.addNamed(name);
    this.book.dirty = true;
  }
}
