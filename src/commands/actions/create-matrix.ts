/** Creates or updates the matrix and all sheets, with or without files to import; adopts no suggestion. */
import type { Built } from "../threads/planned-run";
import type { Command } from "../command";
import {
  built,
  builtReport,
  runCounts,
  unusable,
  UPGRADED,
  type BuildRequest,
  type WithChanges,
} from "./building";

const BUILT = {
  sv: "Matrisen är uppdaterad: {services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}.",
  en: "The matrix is up to date: {services} {services|service|services} and {channels} {channels|channel|channels}.",
};

export const createMatrix: Command<BuildRequest, Built & WithChanges> = {
  id: "createMatrix",
  name: { sv: "Skapa matris", en: "Make matrix" },
  description: {
    sv: "Skapar eller uppdaterar matrisen och alla blad efter underlaget. Era beslut ändras inte.",
    en: "Makes or updates the matrix and all sheets from the inputs. Your decisions do not change.",
  },
  group: "matrix",
  icon: "createMatrix",
  locations: ["ribbon", "pane"],
  blocked: unusable,
  run: (_, environment, request = {}) => built(environment, { ...request, decide: false }),
  reported: (done) =>
    builtReport(done, done.upgradedFrom === null ? BUILT : UPGRADED, runCounts(done)),
};
