/** What the inputs of a workbook of the method's first edition become: defaults that nobody changed are exchanged, all else is kept. */
import type { Channel, Requirement } from "../domain/model/model";
import { DEFAULT_SETTINGS, SETTING_KEYS, type Settings } from "../domain/model/settings";
import { sameSetting } from "../workbook/setting-value";
import type { Upgrade } from "../workbook/inputs";
import type { WorkbookState } from "../workbook/snapshot";

/** The first schema of the method's second edition. */
const SECOND_EDITION = 3;

/** Whether a workbook holds inputs of the method's first edition. */
export const isFirstEdition = (state: Pick<WorkbookState, "schema"> | null): boolean =>
  state !== null && state.schema < SECOND_EDITION;

/** The defaults of the first edition that are others now. */
const FIRST_DEFAULTS: Readonly<Partial<Settings>> = {
  complexityWeight: 0.6,
  frequencyWeight: 0.7,
  economyWeight: 0.3,
  complexityShortage: 0.5,
  frequencyExcess: 0.125,
  complementThreshold: 40,
  discouragedThreshold: 30,
  minimumShare: 0.1,
};

/** The settings of a workbook of the first edition: one that has the default of that time gets the present one. */
export function upgradedSettings(settings: Settings): {
  readonly settings: Settings;
  readonly changed: Upgrade["settings"];
} {
  const changed = SETTING_KEYS.flatMap((key): Upgrade["settings"] => {
    const first = FIRST_DEFAULTS[key];
    return first !== undefined && sameSetting(settings[key], first)
      ? [{ key, from: first, to: DEFAULT_SETTINGS[key] }]
      : [];
  });
  const present = Object.fromEntries(changed.map(({ key, to }) => [key, to]));
  return { settings: { ...settings, ...present }, changed };
}

/** The figures of the first edition's catalogue: group, electronic, kinds, richness, capacity, cost, minutes, capabilities. */
const FIRST_CATALOGUE: Readonly<Record<string, string>> = {
  "open-data": "m2m,,inform|apply,1,5,,,written-form",
  website: "h2m,,inform,2,5,4,5,accessibility",
  "shared-website": "h2m,,inform|apply,2,5,4,7,accessibility|e-identification|written-form",
  "e-service":
    "h2m,,apply|dialogue|decide,3,5,4,10,e-identification|signature|secrecy|written-form|accessibility",
  "mobile-app": "h2m,,inform|apply|dialogue,2,5,,5,e-identification|accessibility",
  "internet-bank": "h2m,,inform|apply,1,5,,3,e-identification|secrecy",
  sms: "m2h,,inform|dialogue,1,5,,1,accessibility",
  "digital-mailbox":
    "m2h,,inform|decide,2,5,,3,e-identification|secrecy|written-form|accessibility",
  email: "h2h,yes,inform|advise|apply|dialogue,2,2,,15,written-form|accessibility",
  chat: "h2h,yes,inform|advise|dialogue,2,3,,10,accessibility",
  "social-media": "h2h,yes,inform|dialogue,1,3,,5,",
  phone: "h2h,,inform|advise|apply|dialogue,3,4,80,12,secrecy|accessibility|interpreter",
  letter:
    "h2h,,inform|apply|dialogue|decide,2,2,130,25,signature|secrecy|original-document|written-form",
  visit:
    "h2h,,,5,2,240,60,e-identification|signature|personal-appearance|secrecy|original-document|written-form|accessibility|interpreter",
  partner: "h2h,,inform|advise|apply,3,1,,30,accessibility|interpreter",
};

const figuresOf = ({ electronic, ...channel }: Channel): string =>
  [
    channel.group,
    electronic === null ? null : electronic ? "yes" : "no",
    channel.kinds.join("|"),
    channel.richness,
    channel.capacity,
    channel.cost,
    channel.minutes,
    channel.capabilities.join("|"),
  ]
    .map((value) => value ?? "")
    .join(",");

/** The channels and requirements that a new workbook can start from. */
export interface Catalogue {
  readonly channels: readonly Channel[];
  readonly requirements: readonly Requirement[];
}

/** What the upgrade gave a channel: the catalogue's figures, or only its mode and role, which the first edition had not. */
export type ChannelChange = "figures" | "mode" | "none";

const sameGroup = (channel: Channel): boolean =>
  figuresOf(channel).split(",").slice(0, 2).join() ===
  FIRST_CATALOGUE[channel.id]?.split(",").slice(0, 2).join();

/**
 * A channel of the first edition's catalogue, as the present catalogue has it. Where somebody has changed its
 * figures they are kept, and it gets only the mode and the role, as long as it is in the same channel group;
 * its name, direction and last year are always the planner's. Any other channel is returned itself.
 */
export function upgradedChannel(
  channel: Channel,
  { channels }: Catalogue,
): { readonly channel: Channel; readonly change: ChannelChange } {
  const present = channels.find(({ id }) => id === channel.id);
  if (present === undefined || !sameGroup(channel)) return { channel, change: "none" };
  const { name, direction, lastYear } = channel;
  if (figuresOf(channel) === FIRST_CATALOGUE[channel.id]) {
    return { channel: { ...present, name, direction, lastYear }, change: "figures" };
  }
  const { mode, role } = present;
  return { channel: { ...channel, mode, role }, change: "mode" };
}
