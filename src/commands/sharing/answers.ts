/** Who was sent what, who has answered, and what is missing, from the hidden store of the workbook as it was read. */
import { readMerges, type MergedFile } from "../../sharing/merges";
import { readSendings, receiverKey, type Sending } from "../../sharing/sendings";
import type { Store } from "../../workbook/store/store";

/** Files that were sent, in the order of sending, each with what came back since. */
export interface Answered extends Sending {
  /** The last file that was merged since it was sent; null: none came back. */
  readonly merged: MergedFile | null;
  /** ISO date of when it came back, whether it was merged since or not; null: it has not. */
  readonly cameBack: string | null;
  /** No answer came, and it is later than it was wanted. */
  readonly isLate: boolean;
}

/** What was sent as the merges tell, for files that were sent from the command line. */
const sendingOf = ({ file, department, copy, sentOn }: MergedFile): Sending => ({
  ...{ file, department, copy },
  on: sentOn,
  due: "",
  services: 0,
});

/** @param today ISO date */
export function answersIn(store: Store, today: string): readonly Answered[] {
  const merges = readMerges(store);
  const sent = readSendings(store);
  const known = new Set(sent.map(receiverKey));
  const others = new Map(
    merges
      .filter((one) => !known.has(receiverKey(one)))
      .map((one) => [receiverKey(one), sendingOf(one)]),
  );
  return [...sent, ...others.values()].map((one): Answered => {
    const key = receiverKey(one);
    const merged =
      merges.findLast((file) => receiverKey(file) === key && file.sentOn >= one.on) ?? null;
    const cameBack = one.back ?? merged?.on ?? null;
    return {
      ...one,
      merged,
      cameBack,
      isLate: cameBack === null && one.due !== "" && one.due < today,
    };
  });
}
