/** The four channel groups of the guidance, in words. */
import type { ChannelGroup } from "../domain/model/model";
import type { Bilingual } from "./language";

export const CHANNEL_GROUP_TEXTS: Readonly<Record<ChannelGroup, Bilingual>> = {
  m2m: { sv: "Maskin–maskin", en: "Machine–machine" },
  h2m: { sv: "Människa–maskin", en: "Human–machine" },
  m2h: { sv: "Maskin–människa", en: "Machine–human" },
  h2h: { sv: "Människa–människa", en: "Human–human" },
};
