/** CHANNEL.CHECK: what the checks find in the tables. */
import { checks } from "../domain/checks/checks";
import { classify } from "../domain/classification/classification";
import { lettersOf } from "../domain/decisions/effective";
import { volumesWanted } from "../domain/volumes/volumes-wanted";
import { findingText } from "../locale/findings";
import { functionText } from "./texts";
import { SEVERITY_WORDS } from "../sheets/checks/texts";
import { problemLine } from "../locale/problems/lines";
import { argumentsOf, readModel, type ModelTables } from "./arguments/model-argument";
import { namesOfModel } from "../workbook/names";
import type { FunctionDescription } from "./description";
import { MODEL_PARAMETERS } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "CHECK",
  sv: "Vad kontrollerna finner: allvar, kod, tjänst och vad som kan göras.",
  en: "Findings of the checks: severity, code, service and what to do.",
  parameters: MODEL_PARAMETERS,
};

/**
 * Runs the checks on the suggestions; the questions that only a person can answer are left to the sheet.
 * @returns rows of severity, code, service and text, errors first; what cannot be read comes alone, since
 * nothing can be worked out then
 */
export function run(...tables: ModelTables): string[][] {
  const { model, language, problems } = readModel(argumentsOf(tables));
  if (problems.length > 0) {
    return problems.map((problem) => [
      SEVERITY_WORDS.error[language],
      problem.code,
      "",
      problemLine(problem, language),
    ]);
  }
  const names = namesOfModel(model);
  const found = checks(model, {
    decisions: [],
    reasons: [],
    classification: classify(model),
    wanted: volumesWanted(model, lettersOf(model, [])),
    answers: {},
  }).filter(({ code }) => code !== "point");
  if (found.length === 0) return [["", "", "", functionText("no-findings", language)]];
  return found.map((finding) => [
    SEVERITY_WORDS[finding.severity][language],
    finding.code,
    finding.cells[0]?.service ?? "",
    findingText(finding, language, names),
  ]);
}
