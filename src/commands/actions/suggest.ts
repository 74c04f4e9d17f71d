/** Puts suggestions into cells of the matrix and rebuilds all sheets: into the blank ones, or into those of a scope that was previewed. */
import type { Built } from "../threads/planned-run";
import type { Command } from "../command";
import type { ClassChange } from "../../domain/decisions/effective";
import type { SuggestionScope } from "../suggestions";
import {
  built,
  builtReport,
  runCounts,
  unusable,
  type BuildRequest,
  type WithChanges,
} from "./building";

export interface SuggestOptions extends BuildRequest {
  /** Blank cells where absent. */
  readonly scope?: SuggestionScope;
  /** The changes that a person has seen in a preview: no others are made, and none where the cell has another class since. */
  readonly previewed?: readonly ClassChange[];
}

const SUGGESTED = {
  sv: "Förslagen ligger i matrisens tomma celler: {services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}.",
  en: "The suggestions are in the blank cells of the matrix: {services} {services|service|services} and {channels} {channels|channel|channels}.",
};
const ADOPTED = {
  sv: "Celler som har fått förslaget: {changed}.",
  en: "Cells that hold the suggestion now: {changed}.",
};

export const suggest: Command<SuggestOptions, Built & WithChanges> = {
  id: "suggest",
  name: { sv: "Föreslå", en: "Suggest" },
  description: {
    sv: "Lägger förslagen i matrisens tomma celler. Det som redan är beslutat står kvar.",
    en: "Puts the suggestions into the blank cells of the matrix. What is decided already stays.",
  },
  group: "matrix",
  icon: "suggest",
  locations: ["ribbon", "pane"],
  blocked: unusable,
  run: async (_, environment, { scope = "blank", previewed, ...request } = {}) => {
    if (previewed !== undefined) return built(environment, { ...request, decide: previewed });
    if (scope === "blank") return built(environment, { ...request, decide: true });
    const { previewSuggestions } = await import("../suggestions");
    const preview = await previewSuggestions(scope, environment.today);
    return preview.ok ? built(environment, { ...request, decide: preview.changes }) : preview;
  },
  reported: (done) =>
    done.decide === true
      ? builtReport(done, SUGGESTED, runCounts(done))
      : builtReport(done, ADOPTED, { changed: done.result.adoptedNow }),
};
