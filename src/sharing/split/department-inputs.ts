/** The inputs of a department's workbook: its services with all that is about them, and every other table whole. */
import type { Service } from "../../domain/model/model";
import type { Entry, WorkbookInputs } from "../../workbook/inputs";
import { foldedId } from "../content/value";

/** A department by its name, with the ids of its services. */
export interface Department {
  /** "" where the services have none. */
  readonly name: string;
  readonly services: readonly string[];
}

/** The departments of services, in their order; names are equal without regard to case and outer blanks. */
export function departmentsOf(services: readonly Service[]): readonly Department[] {
  const found = new Map<string, { name: string; services: string[] }>();
  for (const { id, department } of services) {
    const key = foldedId(department);
    const known = found.get(key) ?? { name: department.trim(), services: [] };
    found.set(key, known);
    known.services.push(id);
  }
  return [...found.values()];
}

/** Records of a workbook that does not exist yet. */
const fresh = <T>(entries: readonly Entry<T>[]): readonly Entry<T>[] =>
  entries.map(({ record }) => ({ record, row: null }));

/** @param blank the inputs of a workbook without sheets, for what a department is not sent */
export function departmentInputs(
  inputs: WorkbookInputs,
  { services }: Department,
  blank: WorkbookInputs,
): WorkbookInputs {
  const own = new Set(services);
  const { entries } = inputs;
  const isOwn = ({ service }: { readonly service: string }): boolean => own.has(service);
  return {
    entries: {
      services: fresh(entries.services.filter(({ record }) => own.has(record.id))),
      channels: fresh(entries.channels),
      groups: fresh(entries.groups),
      requirements: fresh(entries.requirements),
      rules: fresh(
        entries.rules.filter(({ record }) => record.service === null || own.has(record.service)),
      ),
      contacts: fresh(
        entries.contacts.filter(({ record }) => record.service === null || own.has(record.service)),
      ),
    },
    needs: inputs.needs,
    volumes: inputs.volumes.filter(isOwn),
    followUp: {
      ...blank.followUp,
      years: new Map([...inputs.followUp.years].filter(([service]) => own.has(service))),
    },
    settings: inputs.settings,
    decisions: inputs.decisions.filter(isOwn),
    statuses: inputs.statuses.filter(isOwn),
    put: inputs.put.filter(isOwn),
    reasons: fresh(inputs.reasons.filter(({ record }) => isOwn(record))),
    answers: blank.answers,
    groupDecisions: [],
    userInput: new Map([
      ...blank.userInput,
      ...[...inputs.userInput].filter(([key]) => key === "glossary"),
    ]),
    upgrade: null,
  };
}
