/** Days as Excel counts them (serial numbers, 1900 system) and as ISO dates. */

const DAY = 86_400_000;
/** Serial 0 is 1899-12-30 for every day after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The last day that Excel knows, 9999-12-31. */
const LAST = 2_958_465;

/** The ISO date of a moment where the program runs. */
export function localDay(moment: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** `2026-03-01` of a serial number; parts of a day are dropped. A number outside Excel's dates is returned as text. */
export const isoDate = (serial: number): string =>
  serial >= 0 && serial < LAST + 1
    ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10)
    : String(serial);

/** The serial number of an ISO date, or null when it is none. */
export function serialOfDate(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return isoDate(serial) === iso ? serial : null;
}
