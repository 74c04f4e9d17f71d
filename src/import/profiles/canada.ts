/** The inventory of the Government of Canada: services with yearly applications by channel. */
import type { Profile } from "./profile";

export const CANADA: Profile = {
  id: "canada",
  title: { sv: "Kanadas tjänsteinventering", en: "Canada's service inventory" },
  signs: [["service name en", "fiscal yr|owner org|service id"]],
  columns: {
    "service id": "id",
    "service name en|service name": "name",
    "service description en": "description",
    "owner org|department name en": "department",
    "client target groups": "targetGroups",
    "fiscal yr": "year",
    "num applications total|total applications": "volume",
    "num applications by phone|telephone applications|phone applications": "channel:phone",
    "num applications online|online applications": "channel:e-service",
    "num applications in person|in person applications": "channel:visit",
    "num applications by mail|postal mail applications": "channel:letter",
    "num applications by email|email applications": "channel:email",
    "num applications by fax|fax applications": "channel:fax",
    "num applications by other|other applications": "channel:other",
    "num phone enquiries|calls received|num website visits|web visits info service|source": "own",
    "service type|service fee|client feedback channel|owner org title|service name fr": "own",
  },
  volumes: { NA: "-", ND: "" },
  makes: {
    channels: {
      fax: { sv: "Fax", en: "Fax" },
      other: { sv: "Annan kanal", en: "Other channel" },
    },
    targetGroups: {
      ECONOM: { sv: "Näringsliv (ECONOM)", en: "Business and industry (ECONOM)" },
      FOR: { sv: "Utländska aktörer (FOR)", en: "Foreign entities (FOR)" },
      INTERN_GOV: { sv: "Inom staten (INTERN_GOV)", en: "Internal to government (INTERN_GOV)" },
      NGO: { sv: "Ideella organisationer (NGO)", en: "Non-profit organizations (NGO)" },
      PERSON: { sv: "Privatpersoner (PERSON)", en: "Persons (PERSON)" },
      PTC: {
        sv: "Provinser, territorier och kommuner (PTC)",
        en: "Provinces, territories and communities (PTC)",
      },
    },
  },
};
