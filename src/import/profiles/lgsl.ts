/** LGSL and LGIL, the British lists of local services and interactions: one row a service and an interaction. */
import type { Profile } from "./profile";

export const LGSL: Profile = {
  id: "lgsl",
  title: { sv: "LGSL/LGIL (Storbritannien)", en: "LGSL/LGIL (United Kingdom)" },
  signs: [["lgsl"], ["lgsl code|lgsl id"], ["lgil"]],
  columns: {
    "lgsl|service|lgsl name|service name|lgsl title|lgsl label": "name",
    "lgsl code|lgsl id|service id": "id",
    "lgil|interaction|interaction name|lgil name": "kinds",
    "lgil code|lgil id": "own",
  },
  kinds: {
    "providing-information": "inform",
    "applications-for-service": "apply",
    reporting: "apply",
    "paying-for-goods-and-services": "apply",
    "0": "apply",
    "4": "apply",
    "8": "inform",
    "17": "apply",
  },
};
