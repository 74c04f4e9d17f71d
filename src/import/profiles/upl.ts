/** UPL, the Dutch list of uniform product names: crosses say for whom a product is and what it is. */
import type { Profile } from "./profile";

export const UPL: Profile = {
  id: "upl",
  title: { sv: "UPL (Nederländerna)", en: "UPL (Netherlands)" },
  signs: [["uniforme productnaam"], ["upl naam"], ["burger", "bedrijf", "aanvraag|melding|subsidie"]],
  columns: {
    "uniforme productnaam|upl naam|productnaam|product": "name",
    "uri|upl uri|identifier|resource identifier": "code",
    burger: "group:residents",
    bedrijf: "group:businesses",
    aanvraag: "kind:apply",
    subsidie: "kind:apply",
    melding: "kind:apply",
    "grondslag|grondslagen|grondslaglabel|wettelijke grondslag": "legalBasis",
    "rijk|provincie|waterschap|gemeente|verplichting|sdg|dienstenwet|autonomie|medebewind": "own",
  },
};
