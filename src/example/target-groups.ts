/** The example's target groups: sizes and shares of E, M and P are assumptions. */
import { targetGroupId } from "../domain/model/ids";
import type { Segment, TargetGroup } from "../domain/model/model";
import type { Bilingual, Language } from "../locale/language";
import { text } from "./terms";

interface ExampleGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly parent: string | null;
  readonly size: number;
  readonly shares: Readonly<Record<Segment, number>>;
}

export const EXAMPLE_GROUPS: readonly ExampleGroup[] = [
  {
    id: "residents",
    name: text("Invånare", "Residents"),
    parent: null,
    size: 42000,
    shares: { E: 0.5, M: 0.33, P: 0.17 },
  },
  {
    id: "guardians",
    name: text("Vårdnadshavare", "Parents and custodians"),
    parent: "residents",
    size: 9800,
    shares: { E: 0.65, M: 0.25, P: 0.1 },
  },
  {
    id: "older",
    name: text("Äldre (75 år och äldre)", "Older persons (75 and over)"),
    parent: "residents",
    size: 4900,
    shares: { E: 0.15, M: 0.35, P: 0.5 },
  },
  {
    id: "disability",
    name: text("Personer med funktionsnedsättning", "Persons with disabilities"),
    parent: "residents",
    size: 2600,
    shares: { E: 0.3, M: 0.3, P: 0.4 },
  },
  {
    id: "newcomers",
    name: text("Nyanlända", "Newly arrived persons"),
    parent: "residents",
    size: 1100,
    shares: { E: 0.2, M: 0.4, P: 0.4 },
  },
  {
    id: "representatives",
    name: text(
      "Gode män, förvaltare och andra ombud",
      "Guardians, administrators and other agents",
    ),
    parent: "residents",
    size: 620,
    shares: { E: 0.35, M: 0.4, P: 0.25 },
  },
  {
    id: "companies",
    name: text("Företag", "Companies"),
    parent: null,
    size: 3900,
    shares: { E: 0.65, M: 0.27, P: 0.08 },
  },
  {
    id: "associations",
    name: text("Föreningar", "Associations"),
    parent: null,
    size: 310,
    shares: { E: 0.4, M: 0.4, P: 0.2 },
  },
  {
    id: "employees",
    name: text("Kommunens medarbetare", "The municipality's employees"),
    parent: null,
    size: 3100,
    shares: { E: 0.65, M: 0.3, P: 0.05 },
  },
];

/** The example's target groups in one language. */
export function exampleGroups(language: Language): TargetGroup[] {
  return EXAMPLE_GROUPS.map((group) => ({
    ...group,
    id: targetGroupId(group.id),
    parent: group.parent === null ? null : targetGroupId(group.parent),
    name: group.name[language],
  }));
}
