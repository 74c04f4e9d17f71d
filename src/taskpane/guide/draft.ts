/** What has been chosen in the guided start, kept while the workbook is open, so that leaving the view loses nothing. */
import { useSyncExternalStore } from "react";
import type { OwnChannel, StartChoices } from "../../commands/guided-start";
import type { OpenWorkbook } from "../../commands/open-workbook";

export const GUIDE_STEPS = ["channels", "groups", "services", "suggestion"] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

export interface Draft {
  readonly step: GuideStep;
  readonly channels: ReadonlySet<string>;
  readonly ownChannels: readonly OwnChannel[];
  /** The sizes of the chosen groups as they were typed, by id. */
  readonly groups: ReadonlyMap<string, string>;
  /** The services as pasted or typed. */
  readonly text: string;
}

/** Channels that nearly every authority has. */
const USUAL = ["website", "e-service", "digital-mailbox", "email", "phone", "letter", "visit"];

const NEW: Draft = {
  step: "channels",
  channels: new Set(USUAL),
  ownChannels: [],
  groups: new Map(),
  text: "",
};

/** The draft of one workbook, with those who show it. */
class KeptDraft {
  private draft = NEW;
  private readonly listeners = new Set<() => void>();

  readonly read = (): Draft => this.draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (change: Partial<Draft>): void => {
    this.draft = { ...this.draft, ...change };
    for (const listener of this.listeners) listener();
  };
}

const kept = new WeakMap<OpenWorkbook, KeptDraft>();

function draftOf(workbook: OpenWorkbook): KeptDraft {
  const known = kept.get(workbook);
  if (known !== undefined) return known;
  const created = new KeptDraft();
  kept.set(workbook, created);
  return created;
}

/** The draft, and how to change it. */
export function useDraft(
  workbook: OpenWorkbook,
): readonly [draft: Draft, change: (change: Partial<Draft>) => void] {
  const draft = draftOf(workbook);
  return [useSyncExternalStore(draft.subscribe, draft.read), draft.change];
}

/** A size as typed: a number ≥ 0, null where it is blank, undefined where it is no number. */
export function sizeOf(typed: string): number | null | undefined {
  const digits = typed.replace(/[\s\u00a0\u202f.,']/g, "");
  if (digits === "") return null;
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** The choices that the services are added to. */
export const choicesOf = ({ channels, ownChannels, groups }: Draft): StartChoices => ({
  channels: [...channels],
  ownChannels,
  groups: [...groups].map(([id, typed]) => ({ id, size: sizeOf(typed) ?? null })),
});
