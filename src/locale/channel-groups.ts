/** The four channel groups of the guidance, and how people meet in channels, in words. */
import type { Mode } from "../domain/model/mode";
import { meetingModeOf } from "../domain/model/modes";
import type { ChannelGroup } from "../domain/model/model";
import type { Bilingual } from "./language";

export const CHANNEL_GROUP_TEXTS: Readonly<Record<ChannelGroup, Bilingual>> = {
  m2m: { sv: "Maskin–maskin", en: "Machine–machine" },
  h2m: { sv: "Människa–maskin", en: "Human–machine" },
  m2h: { sv: "Maskin–människa", en: "Machine–human" },
  h2h: { sv: "Människa–människa", en: "Human–human" },
};

/** How people meet in channels, in a few groups that stand above columns and as headings. */
export const MEETINGS = ["alone", "sent", "written", "with-a-person", "systems"] as const;
export type Meeting = (typeof MEETINGS)[number];

export const MEETING_TEXTS: Readonly<Record<Meeting, Bilingual>> = {
  alone: { sv: "På egen hand", en: "On one's own" },
  sent: { sv: "Skickas ut", en: "Sent out" },
  written: { sv: "Skriftligt", en: "In writing" },
  "with-a-person": { sv: "Med en person, på papper", en: "With a person, on paper" },
  systems: { sv: "Mellan system", en: "Between systems" },
};

/** The same for a single narrow column. */
export const SHORT_MEETING_TEXTS: Readonly<Record<Meeting, Bilingual>> = {
  alone: { sv: "Egen", en: "Self" },
  sent: { sv: "Sänt", en: "Sent" },
  written: { sv: "Skrift", en: "Write" },
  "with-a-person": { sv: "Möte", en: "Meet" },
  systems: { sv: "Data", en: "Data" },
};

const MEETING_OF_MODE: Readonly<Record<Mode, Meeting>> = {
  self: "alone",
  notice: "sent",
  message: "written",
  call: "with-a-person",
  paper: "with-a-person",
  visit: "with-a-person",
  agent: "with-a-person",
  system: "systems",
};

/** The heading that a channel stands under. */
export const meetingOf = (channel: Parameters<typeof meetingModeOf>[0]): Meeting =>
  MEETING_OF_MODE[meetingModeOf(channel)];
