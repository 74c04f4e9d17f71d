/** Where a target group of the example accepts a channel more or less than the method's default: assumptions. */
import { channelId, targetGroupId } from "../domain/model/ids";
import type { Need } from "../domain/model/model";

/** Acceptance 0–1 by target group and channel. */
const ACCEPTANCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  residents: { "open-data": 0.1, "social-media": 0.4, partner: 0.3 },
  guardians: { "open-data": 0.1, visit: 0.6 },
  older: { "open-data": 0, chat: 0.2, "social-media": 0.1, visit: 0.9 },
  disability: { "open-data": 0.1, chat: 0.6 },
  newcomers: { "open-data": 0, letter: 0.6, visit: 0.9, partner: 0.8 },
  representatives: { "open-data": 0.1 },
  companies: { "open-data": 0.9, sms: 0.4, "social-media": 0.2, visit: 0.6 },
  associations: { "open-data": 0.2 },
  employees: { "open-data": 0.2 },
};

/** The needs of the example, by group and then by channel. */
export const EXAMPLE_NEEDS: readonly Need[] = Object.entries(ACCEPTANCE).flatMap(
  ([group, channels]) =>
    Object.entries(channels).map(([channel, acceptance]) => ({
      group: targetGroupId(group),
      channel: channelId(channel),
      acceptance,
    })),
);
