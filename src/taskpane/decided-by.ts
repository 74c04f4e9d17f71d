/** Who decides at this computer: Excel gives no name of its user, so it is asked for once and kept in the browser's storage. */
const KEY = "channelMatrix.decidedBy";

/** The name that was kept, "" where there is none or the storage cannot be used. */
export function keptDecidedBy(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the name; where the storage cannot be used it is asked for again. */
export function keepDecidedBy(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Storage may be closed, as in a private window: nothing is lost but the name.
  }
}
