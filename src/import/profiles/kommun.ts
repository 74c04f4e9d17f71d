/** Lists of services as Swedish municipalities publish them. */
import type { Profile } from "./profile";

export const KOMMUN: Profile = {
  id: "kommun",
  title: { sv: "Kommuns tjänstelista", en: "Swedish municipality's list" },
  signs: [
    ["tjänst|tjänstens namn", "förvaltning|ansvarig|nämnd", "typ|kanaler|lagrum|antal ärenden år"],
    ["tjänst|tjänstens namn", "typ", "kanaler|antal ärenden år|lagrum"],
  ],
  columns: {
    "tjänst|tjänstens namn": "name",
    "förvaltning|nämnd": "department",
    typ: "kinds",
    "antal ärenden år|antal ärenden per år|ärenden per år": "volume",
    kanaler: "channels",
    ansvarig: "own",
    "lagrum|lagstöd": "legalBasis",
  },
  kinds: {
    information: "inform",
    rådgivning: "advise",
    ansökan: "apply",
    anmälan: "apply",
    "ta emot ansökan": "apply",
    dialog: "dialogue",
    ärende: "dialogue",
    beslut: "decide",
  },
  channels: {
    webb: "website",
    "e-tjänst": "e-service",
    telefon: "phone",
    besök: "visit",
    brev: "letter",
    "e-post": "email",
    chatt: "chat",
    app: "mobile-app",
    sms: "sms",
  },
};
