/** The workbook's state in the hidden store, key `state`; document properties are its copy for people. */
import { LANGUAGES } from "../../locale/language";
import type { WorkbookState } from "../snapshot";
import { jsonText, ofJson } from "./packed";

/** The text of the state. */
export const stateText = ({ created, ...state }: WorkbookState): string =>
  jsonText({ ...state, date: created });

/** The state of a text; null: it is damaged. */
export function readState(text: string): WorkbookState | null {
  const found = ofJson(text);
  if (typeof found !== "object" || found === null) return null;
  const given = found as Readonly<Record<string, unknown>>;
  const textOf = (key: string): string => {
    const value = given[key];
    return typeof value === "string" ? value : "";
  };
  const numberOf = (key: string): number => Number(given[key]) || 0;
  const language = LANGUAGES.find((known) => known === given["language"]);
  const schema = numberOf("schema");
  if (!(schema > 0) || language === undefined) return null;
  return {
    schema,
    model: textOf("model"),
    revision: numberOf("revision"),
    language,
    department: textOf("department"),
    fingerprint: textOf("fingerprint"),
    created: textOf("date"),
  };
}
