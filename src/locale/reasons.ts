/** Why a cell has its class: the texts that the pane, the sheets and `CHANNEL.EXPLAIN` share. */
import type { CellReason } from "../domain/classification/reasons";
import type { Unit } from "../domain/units/units";
import { KIND_TEXTS } from "./kinds";
import { fill, type Bilingual, type Language } from "./language";

const TEXTS = {
  "kind-not-carried": {
    sv: "kanalen bär inte tjänster av slaget {serviceKind}",
    en: "the channel does not carry services of the kind {serviceKind}",
  },
  rule: { sv: "regel: {reason}", en: "rule: {reason}" },
  "rule-unexplained": {
    sv: "regel på rad {row} i bladet Regler",
    en: "rule in row {row} of the table",
  },
  "must-requirement-missing": {
    sv: "uppfyller inte skall-kravet {requirement}",
    en: "does not meet the requirement {requirement} (must)",
  },
  "should-requirement-missing": {
    sv: "uppfyller inte bör-kravet {requirement}",
    en: "does not meet the requirement {requirement} (should)",
  },
  "phase-out": { sv: "kanalen avvecklas", en: "the channel is being phased out" },
  "phase-out-year": {
    sv: "kanalen avvecklas, sista år {lastYear}",
    en: "the channel is being phased out, last year {lastYear}",
  },
  "chosen-by-score": { sv: "högst poäng, {score}", en: "highest score, {score}" },
  "tie-cost": {
    sv: "lika poäng som {over}, men lägre kostnad",
    en: "same score as {over}, but a lower cost",
  },
  "tie-column": {
    sv: "lika poäng som {over}, men står först",
    en: "same score as {over}, but stands first",
  },
  "below-primary-threshold": {
    sv: "svagt: {score} är under gränsen {threshold}",
    en: "weak: {score} is below the threshold {threshold}",
  },
  "below-complement-threshold": {
    sv: "{score} är under gränsen {threshold} för komplement",
    en: "{score} is below the threshold {threshold} for complements",
  },
  "below-discouraged-threshold": {
    sv: "{score} är under gränsen {threshold}",
    en: "{score} is below the threshold {threshold}",
  },
  "complement-serves": {
    sv: "tjänar {units} ({weight} % av användarna)",
    en: "serves {units} ({weight} % of the users)",
  },
  "not-needed": {
    sv: "behövs inte: de valda kanalerna når lika många",
    en: "not needed: the channels chosen reach as many",
  },
  "no-score": { sv: "ingen poäng: {missing} saknas", en: "no score: {missing} missing" },
  components: {
    sv: "användaren {user}, myndigheten {authority}",
    en: "user {user}, authority {authority}",
  },
} as const satisfies Record<string, Bilingual>;

const MISSING: Readonly<Record<string, Bilingual>> = {
  complexity: { sv: "komplexitet", en: "complexity" },
  frequency: { sv: "volym", en: "volume" },
  richness: { sv: "rikhet", en: "richness" },
  capacity: { sv: "kapacitet", en: "capacity" },
};

/** Names of ids, for people. */
export interface Names {
  readonly channel: (id: string) => string;
  readonly group: (id: string) => string;
  readonly requirement: (id: string) => string;
}

const decimalSign = (language: Language): string => (language === "sv" ? "," : ".");

/** A number with one decimal, in the language's format. */
export const oneDecimal = (value: number, language: Language): string =>
  value.toFixed(1).replace(".", decimalSign(language));

/** The name of a unit: the target group, and the segment's letter. */
export const unitText = (unit: Unit, names: Names): string =>
  `${names.group(unit.group)} (${unit.segment})`;

/** The text of a reason, without a capital or a full stop. */
export function reasonText(reason: CellReason, language: Language, names: Names): string {
  const sentence = (
    key: keyof typeof TEXTS,
    values: Readonly<Record<string, string | number>> = {},
  ) => fill(TEXTS[key][language], values);
  const number = (value: number | null): string =>
    value === null ? "–" : oneDecimal(value, language);
  switch (reason.kind) {
    case "kind-not-carried":
      return sentence(reason.kind, {
        serviceKind: KIND_TEXTS[reason.serviceKind][language].toLowerCase(),
      });
    case "rule": {
      const basis = reason.legalBasis === "" ? "" : ` (${reason.legalBasis})`;
      return reason.reason === ""
        ? sentence("rule-unexplained", { row: reason.row + 1 }) + basis
        : sentence("rule", { reason: reason.reason }) + basis;
    }
    case "must-requirement-missing":
    case "should-requirement-missing":
      return sentence(reason.kind, { requirement: names.requirement(reason.requirement) });
    case "phase-out":
      return reason.lastYear === null
        ? sentence("phase-out")
        : sentence("phase-out-year", { lastYear: reason.lastYear });
    case "chosen-by-score":
      return sentence(reason.kind, { score: number(reason.score) });
    case "tie-broken":
      return sentence(reason.by === "cost" ? "tie-cost" : "tie-column", {
        over: reason.over.map(names.channel).join(", "),
      });
    case "below-primary-threshold":
    case "below-complement-threshold":
    case "below-discouraged-threshold":
      return sentence(reason.kind, {
        score: number(reason.score),
        threshold: number(reason.threshold),
      });
    case "complement-serves":
      return sentence(reason.kind, {
        units: reason.units.map((unit) => unitText(unit, names)).join(", "),
        weight: Math.round(reason.weight * 100),
      });
    case "not-needed":
      return sentence(reason.kind);
    case "no-score":
      return sentence(reason.kind, {
        missing: reason.missing.map((part) => MISSING[part]?.[language] ?? part).join(", "),
      });
    case "components":
      return sentence(reason.kind, {
        user: number(reason.user),
        authority: number(reason.authority),
      });
  }
}
