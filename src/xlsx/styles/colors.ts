/** Colours of a file, by theme, palette or value, as `#RRGGBB`. */
import type { Package } from "../package/package";
import type { XmlElement } from "../package/xml";
import { attributeOf, childOf, elements, flagOf, numberOf } from "../package/xml";

/** The standard palette of 64, ECMA-376 part 1, 18.8.27; entries 0–7 repeat 8–15. */
const PALETTE =
  `000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080
  9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF
  00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696
  003366339966003300333300993300993366333399333333`
    .replace(/\s/g, "")
    .match(/.{6}/g) ?? [];

/** Theme colours in the order in which cell formats count them: light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Lightens (tint > 0) or darkens (< 0) the luminance of a colour, ECMA-376 part 1, 18.8.19. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map(
    (two) => Number.parseInt(two, 16) / 255,
  );
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const middle = (high + low) / 2;
  const luminance = tint < 0 ? middle * (1 + tint) : middle * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * middle - 1));
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  return [red, green, blue]
    .map((part) => {
      const share = spread === 0 ? 0 : (part - middle) / spread;
      const value = Math.round((luminance + share * chroma) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
    })
    .join("");
}

/** Resolves the colours of one workbook. */
export class Colors {
  private readonly theme: string[];
  private readonly palette: readonly string[];

  constructor(parts: Package, workbookPath: string, styles: XmlElement | undefined) {
    const path = parts.related(workbookPath, "theme");
    const scheme =
      path === undefined
        ? undefined
        : childOf(childOf(parts.tree(path).root, "themeElements"), "clrScheme");
    this.theme = THEME_ORDER.map((name, at) => {
      const colour = childOf(scheme, name);
      const node = colour === undefined ? undefined : elements(colour)[0];
      return attributeOf(node, "lastClr") ?? attributeOf(node, "val") ?? OFFICE[at] ?? "000000";
    });
    const own = childOf(childOf(styles, "colors"), "indexedColors");
    this.palette =
      own === undefined
        ? [...PALETTE.slice(0, 8), ...PALETTE]
        : elements(own).map((node) => (attributeOf(node, "rgb") ?? "").slice(-6));
  }

  /** `#RRGGBB` of a colour element; undefined for none or automatic. */
  of(element: XmlElement | undefined): string | undefined {
    if (element === undefined || flagOf(element, "auto")) return undefined;
    const theme = numberOf(element, "theme");
    const indexed = numberOf(element, "indexed");
    const hex =
      attributeOf(element, "rgb")?.slice(-6) ??
      (theme === undefined ? undefined : this.theme[theme]) ??
      (indexed === undefined ? undefined : this.palette[indexed]);
    if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    const tint = numberOf(element, "tint") ?? 0;
    return `#${(tint === 0 ? hex : tinted(hex, tint)).toUpperCase()}`;
  }
}

/** `#RRGGBB` as the file writes it. */
export function fileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
