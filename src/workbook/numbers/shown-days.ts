/** Numbers that their cells show as a day or a time: Excel makes one of `2026-01-02` and of `8-16` as soon as it is typed. */
import { isoDate } from "../dates";

const MINUTES = 24 * 60;
/** Days that the two systems of dates are apart. */
const FROM_1904 = 1462;

/** A number format without colours, literal texts and escaped characters; hours that add up, such as `[h]`, stay. */
export const bareFormat = (format: string): string =>
  format
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, "")
    .split(";")[0] ?? "";

const isGeneral = (format: string): boolean => /general|standard/i.test(format);
const isDay = (format: string): boolean => /[dy]|mmm/i.test(format) && !isGeneral(format);
const isTime = (format: string): boolean => /[hs]/i.test(format) && !isGeneral(format);

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** `2026-03-01 12:30`, `2026-03-01`, or `12:30` where the format has no day; null: it shows a number. */
export function shownDay(value: number, numberFormat: string, is1904: boolean): string | null {
  const format = bareFormat(numberFormat);
  const minutes = (of: number): number => Math.round((of - Math.floor(of)) * MINUTES);
  if (!isDay(format)) {
    if (!isTime(format)) return null;
    return clock(Math.floor(value) * MINUTES + minutes(value));
  }
  const serial = value + (is1904 ? FROM_1904 : 0);
  const day = isoDate(serial);
  const part = minutes(serial);
  return isTime(format) && part > 0 && part < MINUTES ? `${day} ${clock(part)}` : day;
}

/** Whether a text is a day or a time as `shownDay` gives it. */
export const isShownDay = (text: string): boolean =>
  /^(\d{4}-\d{2}-\d{2})( \d{2}:\d{2})?$|^\d{2,}:\d{2}$/.test(text);
