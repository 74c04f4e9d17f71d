/** Holds a file that was saved: no faults but those that the file had from which it was made. */
import { checkerFaults } from "./checker";
import { faultsOf } from "./faults/faults";

/** Most faults that an error names. */
const MOST = 5;

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error(`${faults.length} faults in the file:\n${faults.slice(0, MOST).join("\n")}`);
}

const kindOf = (fault: string): string => fault.slice(0, fault.indexOf(": "));

/** The faults that are more of their kind than before: sheets may have other names now. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of before.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return after.filter((fault) => {
    const left = (counts.get(kindOf(fault)) ?? 0) - 1;
    counts.set(kindOf(fault), left);
    return left < 0;
  });
}

const NONE: readonly string[] = [];

/** The faults of files that were searched already: many are made from the same file, or from one that was held. */
const searched = new WeakMap<Uint8Array, readonly string[]>();

function faultsIn(bytes: Uint8Array): readonly string[] {
  let faults = searched.get(bytes);
  if (faults === undefined) searched.set(bytes, (faults = faultsOf(bytes)));
  return faults;
}

/**
 * Holds a file. Where CHECK_XLSX is set, the checker of `../shared` sees each file that was not made from another too.
 * @param source the file from which it was made; null: none
 * @throws Error with the faults
 */
export function requireNoFaults(bytes: Uint8Array, source: Uint8Array | null): void {
  refuse(added(source === null ? NONE : faultsIn(source), faultsIn(bytes)));
  if (process.env["CHECK_XLSX"] !== undefined && source === null)
    refuse(checkerFaults(bytes) ?? []);
}
