/**
 * The catalogue of target groups that a planner can start from.
 *
 * The shares of E, M and P are assumptions: no survey asks people for them. Residents have the shares of the
 * setting `population`. The others lie above or below it as far as statistics give a direction: 96 % of
 * those aged 16–64, nine in ten of those aged 65–74 and eight in ten of those aged 75–85 had used the internet
 * within three months (Statistics Sweden, Befolkningens it-användning 2022). Sizes are each authority's own and
 * therefore blank.
 */
import type { TargetGroup } from "../../domain/model/model";
import type { Bilingual, Language } from "../../locale/language";
import { GROUPS, targetGroupOfRow } from "../../sheets/groups/table";
import { exampleRecords } from "../csv-table";

const CSV = `
id,name:sv,name:en,parent,E,M,P
residents,Invånare,Residents,,0.5,0.3,0.2
families,Barnfamiljer,Families with children,residents,0.65,0.27,0.08
young,Unga (16–25 år),Young people (16–25),residents,0.8,0.17,0.03
elderly,Äldre (75 år och äldre),Older persons (75 and over),residents,0.15,0.3,0.55
disabled,Personer med funktionsnedsättning,Persons with disabilities,residents,0.35,0.3,0.35
newcomers,Nyanlända,Newly arrived persons,residents,0.3,0.35,0.35
businesses,Företag,Businesses,,0.7,0.25,0.05
owners,Fastighetsägare,Property owners,,0.5,0.33,0.17
associations,Föreningar,Associations,,0.55,0.33,0.12
agents,"Ombud (gode män, fullmaktshavare och andra)","Agents (guardians, holders of a power of attorney and others)",,0.5,0.3,0.2
`;

/** What a planner is told of the shares: where they come from. */
export const TARGET_GROUP_SHARES: Bilingual = {
  sv: "De andelar som föredrar elektroniska kanaler (E), andra kanaler (P) eller något däremellan (M) är antaganden. Byt ut dem mot egna siffror. Ordningen mellan åldrar följer SCB, Befolkningens it-användning 2022.",
  en: "The shares that prefer electronic ways (E), other ways (P) or are between (M) are assumptions to replace with your own. The order between ages follows Statistics Sweden, Befolkningens it-användning 2022.",
};

/** The catalogue in one language, ready for a model. */
export const catalogueTargetGroups = (language: Language): readonly TargetGroup[] =>
  exampleRecords(GROUPS, CSV, language).map(targetGroupOfRow);
