/** Which lists of a file with several are meant: those of services and channels that say what they are. */
import type { Answers } from "./answers";
import type { ImportContext } from "./context";
import { knownList, type KnownList } from "./lists/known-list";
import type { RawList } from "./reading/raw-list";

export type UsedLists =
  | { readonly ok: true; readonly lists: readonly RawList[] }
  /** Several may be meant. */
  | { readonly ok: false; readonly open: readonly RawList[] };

const isMeaningful = ({ columns, shape }: KnownList): boolean => {
  const has = (...targets: readonly string[]): boolean =>
    columns.some(({ target, because }) => targets.includes(target) && because !== "none");
  return shape === "channels" ? has("channel") || has("services") : has("name");
};

/**
 * @param ofChannels whether the file was given as one of channels
 * @param isOneOf whether the file's lists belong together, as those of a JSON file do
 */
export function usedLists(
  lists: readonly RawList[],
  ofChannels: boolean,
  isOneOf: boolean,
  context: ImportContext,
  answers: Answers,
): UsedLists {
  if (lists.length === 1) return { ok: true, lists };
  const meaningful = lists
    .map((raw) => ({ raw, list: knownList(raw, ofChannels, context, answers) }))
    .filter(({ list }) => isMeaningful(list));
  const services = meaningful.filter(({ list }) => list.shape !== "channels");
  const ofProfile = services.filter(({ list }) => list.profile !== null);
  const chosen = ofProfile.length > 0 ? ofProfile : services;
  if (chosen.length > 1 && ofProfile.length === 0 && !isOneOf) {
    return { ok: false, open: chosen.map(({ raw }) => raw) };
  }
  const channels = meaningful.filter(({ list }) => list.shape === "channels");
  const kept = [...chosen, ...channels].map(({ raw }) => raw);
  return { ok: true, lists: kept.length > 0 ? kept : lists.slice(0, 1) };
}
