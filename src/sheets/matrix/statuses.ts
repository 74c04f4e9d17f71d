/** The columns of the matrix with each service's status, who decided and when. */
import type { ServiceStatus, StatedStatus, Status } from "../../domain/decisions/service-status";
import { STATUSES } from "../../domain/decisions/service-status";
import { serviceId } from "../../domain/model/ids";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { statusOf, STATUS_WORDS, statusWord } from "../../locale/statuses";
import { textInTextCell, trimmed } from "../../workbook/cell";
import { day } from "../../workbook/day-field";
import { guarded, textField, type Field } from "../../workbook/fields";
import type { Grid } from "../../workbook/grid/grid";
import { readInputColumn, inputColumn, type InputColumn } from "../../workbook/grid/input-columns";
import { read, refuse, type Problem } from "../../workbook/problem";

const statusField = (language: Language): Field<Status> => ({
  header: MATRIX_TEXTS.status,
  hint: MATRIX_TEXTS.statusHint,
  width: 11,
  format: "text",
  choices: STATUSES.map((status) => STATUS_WORDS[status][language]),
  read: guarded((cell) => {
    const status = statusOf(trimmed(cell));
    return status === null
      ? refuse("code-unknown", {
          value: trimmed(cell),
          choices: STATUSES.map((one) => STATUS_WORDS[one][language]).join(", "),
        })
      : read(status);
  }),
  write: (status) => textInTextCell(statusWord(status, language)),
});

/** The fields in the order of their columns, with the words of the workbook's language. */
export const statusFields = (language: Language) => ({
  status: statusField(language),
  decidedBy: textField({
    header: MATRIX_TEXTS.decidedBy,
    hint: MATRIX_TEXTS.decidedByHint,
    width: 12,
  }),
  date: day({ header: MATRIX_TEXTS.decidedOn, hint: MATRIX_TEXTS.decidedOnHint, width: 11 }),
});

/** The statuses that the matrix states, and the cells that could not be read. */
export function readStatuses(grid: Grid | null): {
  readonly statuses: readonly StatedStatus[];
  readonly problems: readonly Problem[];
} {
  const fields = statusFields("sv");
  const status = readInputColumn(grid, fields.status);
  const decidedBy = readInputColumn(grid, fields.decidedBy);
  const date = readInputColumn(grid, fields.date);
  const services = new Set([status, decidedBy, date].flatMap(({ values }) => [...values.keys()]));
  return {
    statuses: [...services].map((service) => ({
      service: serviceId(service),
      status: status.values.get(service) ?? "",
      decidedBy: decidedBy.values.get(service) ?? "",
      date: date.values.get(service) ?? "",
    })),
    problems: [...status.problems, ...decidedBy.problems, ...date.problems],
  };
}

/** The columns with these statuses. */
export function statusColumns(
  language: Language,
  services: readonly { readonly id: string }[],
  statuses: readonly ServiceStatus[],
): readonly InputColumn[] {
  const { status, decidedBy, date } = statusFields(language);
  const known = new Map(services.map(({ id }, row) => [id, statuses[row]]));
  return [
    inputColumn(status, (id) => known.get(id)?.status),
    inputColumn(decidedBy, (id) => known.get(id)?.decidedBy),
    inputColumn(date, (id) => known.get(id)?.date),
  ];
}
