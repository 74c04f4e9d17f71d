/** Names of the ribbon's groups. */
import { GROUP_TEXTS } from "../../commands/actions/texts";
import type { Language } from "../../locale/language";
import { PREVIEW_TEXTS } from "../frame/texts";

export const groupNames = (language: Language): Readonly<Record<string, string>> => ({
  file: PREVIEW_TEXTS["group-file"][language],
  example: PREVIEW_TEXTS["group-example"][language],
  matrix: GROUP_TEXTS.matrix[language],
  decide: GROUP_TEXTS.decide[language],
  share: PREVIEW_TEXTS["group-share"][language],
  sheet: PREVIEW_TEXTS["group-sheet"][language],
});
