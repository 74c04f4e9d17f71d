/** How a service of the example is written: only what it has, the rest by default. */
import { requirementId, serviceId, targetGroupId } from "../domain/model/ids";
import type { Kind, Service, Visibility } from "../domain/model/model";
import type { Bilingual, Language } from "../locale/language";
import { NO_TEXT } from "./terms";

/** Ids are stable; groups and requirements are ids of the example's own tables. */
export interface ExampleService {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: Kind;
  /** Contacts per year; null: not known. */
  readonly volume: number | null;
  /** 1–5; null: not known. */
  readonly complexity: number | null;
  /** Absent: all target groups. */
  readonly groups?: readonly string[];
  readonly requirements?: readonly string[];
  readonly case?: Bilingual;
  readonly step?: Bilingual;
  readonly lifeEvent?: Bilingual;
  readonly process?: Bilingual;
  readonly agent?: boolean;
  readonly freeChoice?: boolean;
  readonly visibility?: Visibility;
  /** Yearly growth, 0.05 = 5 %. */
  readonly growth?: number;
}

/** The services of one department. */
export interface DepartmentServices {
  readonly department: Bilingual;
  readonly services: readonly ExampleService[];
}

/** The services of a department as rows of a model, in one language. */
export function servicesOf(
  { department, services }: DepartmentServices,
  language: Language,
): Service[] {
  return services.map((service) => ({
    id: serviceId(service.id),
    name: service.name[language],
    department: department[language],
    kind: service.kind,
    case: (service.case ?? NO_TEXT)[language],
    step: (service.step ?? NO_TEXT)[language],
    lifeEvent: (service.lifeEvent ?? NO_TEXT)[language],
    process: (service.process ?? NO_TEXT)[language],
    targetGroups: (service.groups ?? []).map(targetGroupId),
    volume: service.volume,
    frequency: null,
    complexity: service.complexity,
    requirements: (service.requirements ?? []).map(requirementId),
    agent: service.agent ?? null,
    freeChoice: service.freeChoice ?? null,
    visibility: service.visibility ?? "public",
    growth: service.growth ?? null,
  }));
}
