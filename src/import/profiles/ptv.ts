/** PTV, the Finnish service catalogue: services, channels and organizations as its open interface gives them. */
import type { Profile } from "./profile";

export const PTV: Profile = {
  id: "ptv",
  title: { sv: "PTV (Finland)", en: "PTV (Finland)" },
  signs: [["service names"], ["service channel type"], ["organization names"]],
  columns: {
    id: "id",
    "service names": "name",
    "service descriptions": "description",
    type: "kinds",
    organizations: "department",
    "target groups code": "targetGroups",
    "target groups": "own",
    "life events": "lifeEvent",
    "life events code": "own",
    legislation: "legalBasis",
    "service channels id": "channels",
    "service channels": "own",
    "service channel type": "channel",
    "service channel names": "note",
    "services id": "services",
    services: "own",
    "phone numbers|web pages|addresses|emails": "where",
    "service hours": "hours",
  },
  kinds: { PermitOrObligation: "apply", ProfessionalQualification: "apply", Service: "" },
  channels: {
    EChannel: "e-service",
    WebPage: "website",
    Phone: "phone",
    ServiceLocation: "visit",
    PrintableForm: "letter",
  },
  targetGroups: { "KR1*": "residents", "KR2*": "businesses", "KR3*": "authorities" },
};
