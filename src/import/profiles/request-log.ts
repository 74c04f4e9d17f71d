/** Logs of service requests such as 311 in North America: one row a contact. */
import type { Profile } from "./profile";

export const REQUEST_LOG: Profile = {
  id: "311",
  title: { sv: "Ärendelogg (311)", en: "Request log (311)" },
  signs: [
    ["open dt", "type|case title|reason"],
    ["complaint type", "created date"],
    ["open data channel type"],
    [
      "service request type|sr type|request type|service name|case type|category",
      "created date|opened|open date|date created|requested datetime|creation date|created",
      "source|origin|method received|channel|intake method|case source",
    ],
  ],
  shape: "contacts",
  // Each row is something that somebody asked for.
  kind: "apply",
  columns: {
    "type|complaint type|service request type|sr type|request type|case type": "name",
    "open dt|created date|opened|open date|date created|requested datetime|creation date|created":
      "date",
    "source|open data channel type|origin|method received|intake method|case source": "channel",
    "department|agency|responsible agency|owner department|division": "department",
  },
  channels: {
    phone: "phone",
    "phone call": "phone",
    "constituent call": "phone",
    online: "e-service",
    "self service": "e-service",
    internet: "e-service",
    web: "e-service",
    website: "e-service",
    mobile: "mobile-app",
    "citizens connect app": "mobile-app",
    "mobile device": "mobile-app",
    "mobile/open311": "mobile-app",
    other: null,
    unknown: null,
    "city worker app": null,
    "employee generated": null,
    "maximo integration": null,
  },
};
