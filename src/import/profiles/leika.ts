/** LeiKa and OZG, the German catalogue of services: digits 9 to 11 of the key say what a service does. */
import type { Profile } from "./profile";

export const LEIKA: Profile = {
  id: "leika",
  title: { sv: "LeiKa/OZG (Tyskland)", en: "LeiKa/OZG (Germany)" },
  signs: [["leika schlüssel|leika id|leika key|leika nummer"]],
  columns: {
    "leika schlüssel|leika id|leika key|leika nummer": "id",
    "leistung|leistungsbezeichnung|bezeichnung|leika bezeichnung|leistungsname": "name",
    "lage|lebenslage": "lifeEvent",
    "geschäftslage|unternehmenslage": "process",
    "rechtsgrundlage|handlungsgrundlage|rechtsgrundlagen": "legalBasis",
    "ozg id|ozg leistung|themenfeld|priorität|leistungstyp|typ|typisierung": "own",
  },
  keyDigits: {
    column: "leika schlüssel|leika id|leika key|leika nummer",
    first: 9,
    count: 3,
    headings: ["000"],
    kinds: {
      "001": "decide",
      "002": "decide",
      "005": "decide",
      "006": "decide",
      "007": "decide",
      "010": "decide",
      "011": "decide",
      "012": "decide",
      "016": "decide",
      "017": "decide",
      "020": "decide",
      "022": "decide",
      "037": "decide",
      "080": "decide",
      "014": "apply",
      "034": "apply",
      "036": "apply",
      "060": "apply",
      "064": "apply",
      "023": "inform",
    },
  },
};
