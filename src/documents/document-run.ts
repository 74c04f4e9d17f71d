/** What every document is made from: the evaluated workbook, in the language of the document. */
import { fill, type Bilingual } from "../locale/language";
import { numberText } from "../locale/numbers";
import type { ActionRun } from "../sheets/changes/action";
import { DOCUMENT_TEXTS } from "./texts";

export interface DocumentRun extends ActionRun {
  /** As the workbook states it; "" where it does not. */
  readonly department: string;
  /** What the figures of the example are, where this is its workbook; null: it is not. */
  readonly example: string | null;
}

type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: keyof typeof DOCUMENT_TEXTS, values?: Values) => string;

/** Texts of the documents in the language of the run. */
export const translated =
  ({ language }: Pick<DocumentRun, "language">): Translate =>
  (key, values = {}) =>
    fill((DOCUMENT_TEXTS[key] as Bilingual)[language], values);

/** A whole number as the language writes it. */
export const whole = ({ language }: Pick<DocumentRun, "language">, value: number): string =>
  numberText(value, language, 0);

/** Departments of the services, in their order; a service without one has none here. */
export const departmentsOf = ({ result }: Pick<DocumentRun, "result">): readonly string[] => [
  ...new Set(
    result.model.services
      .map(({ department }) => department)
      .filter((department) => department.trim() !== ""),
  ),
];

/** The line under a title: the department, or how many there are, and the day. */
export function subtitle(run: DocumentRun): string {
  const t = translated(run);
  const departments = departmentsOf(run);
  const [only] = departments;
  const whose =
    run.department !== ""
      ? run.department
      : departments.length === 1 && only !== undefined
        ? only
        : departments.length > 1
          ? t("departments", { count: whole(run, departments.length) })
          : "";
  return [whose, t("asOf", { date: run.result.model.today })]
    .filter((text) => text !== "")
    .join(" · ");
}
