/** Colours as the API takes them: `#RRGGBB`, with or without `#`, or an HTML colour name. */
import { invalidArgument } from "../../wire/errors";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  silver: "#C0C0C0",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
};

/** `#RRGGBB` of a colour. @throws InvalidArgument */
export function toHex(color: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const named = NAMED[color.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
