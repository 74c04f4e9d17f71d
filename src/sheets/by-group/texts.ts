/** Texts of the sheet `byGroup`. */
import type { Segment } from "../../domain/model/model";
import type { Bilingual } from "../../locale/language";

/** The segments of a target group in words (guidance, Målgrupper och deras behov). */
export const SEGMENT_TEXTS: Readonly<Record<Segment, Bilingual>> = {
  E: { sv: "E: föredrar elektroniskt", en: "E: prefers electronic ways" },
  M: { sv: "M: mitt emellan", en: "M: in between" },
  P: { sv: "P: föredrar andra sätt", en: "P: prefers other ways" },
};

/** Those of each segment who need help from a person. */
export const HELP_TEXTS: Readonly<Record<Segment, Bilingual>> = {
  E: { sv: "E, behöver hjälp av en person", en: "E, needs help from a person" },
  M: { sv: "M, behöver hjälp av en person", en: "M, needs help from a person" },
  P: { sv: "P, behöver hjälp av en person", en: "P, needs help from a person" },
};

/** Headers of the table, by column. */
export const HEADERS = {
  group: { sv: "Målgrupp", en: "Target group" },
  unit: { sv: "Del av målgruppen", en: "Part of the target group" },
  size: { sv: "Målgruppens storlek", en: "Size of the target group" },
  share: { sv: "Delens andel, i snitt", en: "Share of the part, on average" },
  services: { sv: "Tjänster för målgruppen", en: "Services for the target group" },
  counted: { sv: "Varav delen räknas i", en: "Of which the part counts in" },
  primary: { sv: "Nås genom huvudalternativ", en: "Reached by a primary" },
  complement: { sv: "Nås bara genom komplement", en: "Reached only by a complement" },
  none: { sv: "Nås inte", en: "Not reached" },
  undecided: { sv: "Inget är beslutat", en: "Nothing is decided" },
  volume: { sv: "Tjänsternas volym per år", en: "Volume a year of the services" },
  volumeNone: { sv: "Varav i tjänster som inte når", en: "Of which in services that do not reach" },
  accepted: { sv: "Kanaler som delen godtar", en: "Channels that the part accepts" },
  missing: {
    sv: "Tjänster som inte når, vid körningen",
    en: "Services that do not reach, at the run",
  },
  number: { sv: "Nummer", en: "Number" },
  reach: { sv: "Räckvidd", en: "Reach" },
} as const satisfies Record<string, Bilingual>;

export const BY_GROUP_TEXTS = {
  everyone: { sv: "Alla", en: "Everyone" },
  allChannels: { sv: "alla kanaler", en: "all channels" },
  noChannel: { sv: "ingen kanal", en: "no channel" },
  inSome: { sv: "i vissa tjänster {names}", en: "in some services {names}" },
  andMore: { sv: "{names} och {count} till", en: "{names} and {count} more" },
  noGroups: {
    sv: "Inga målgrupper finns på bladet {sheet}: tjänsterna räknas för alla, med inställningen population som andelar.",
    en: "There are no target groups on the sheet {sheet}: the services count for everyone, with the setting population as shares.",
  },
  allSmall: {
    sv: "Ingen del av någon målgrupp når upp till den minsta andelen.",
    en: "No part of any target group reaches the least share.",
  },
  below: {
    sv: "Under den minsta andelen {limit} % i alla tjänster (räknas inte): {parts}.",
    en: "Below the least share of {limit} % in all services (do not count): {parts}.",
  },
  unknownVolumes: {
    sv: "Tjänster utan känd volym per år: {count}. De räknas i antal men inte i volym.",
    en: "Services without a known volume a year: {count}. They count in number but not in volume.",
  },
  explained: {
    sv: "En del nås av en tjänst när den godtar minst en kanal som är huvudalternativ eller komplement (godtagande minst {threshold}).",
    en: "A service reaches a part that accepts at least one channel that is primary or complement (acceptance at least {threshold}).",
  },
  explainedHelp: {
    sv: "Ju mer komplex en tjänst är, desto fler behöver hjälp av en person: de nås bara där någon talar, möter eller skriver med dem.",
    en: "The more complex a service is, the more people need help from a person: only a channel where somebody speaks, meets or writes with them reaches them.",
  },
} as const satisfies Record<string, Bilingual>;

/** Its name, and the line under its title. */
export const SHEET = {
  name: { sv: "Per målgrupp", en: "By target group" },
  purpose: {
    sv: "Vad varje målgrupp får service genom, och vad som inte är täckt. Byggs om vid varje körning.",
    en: "What each target group is served by, and what is not covered. Rebuilt on every run.",
  },
};
