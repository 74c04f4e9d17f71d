/** Why a cell has its class: the texts that the pane, the sheets and `CHANNEL.EXPLAIN` share. */
import type { Assumed } from "../domain/assumptions/service-values";
import type {
  AssumedValue,
  CellReason,
  ComplementServes,
  RuleHolds,
  ScoreComponents,
  UsedToday,
} from "../domain/classification/reasons";
import { chosenText } from "./chosen-text";
import { KIND_TEXTS } from "./kinds";
import { fill, namesApart, type Language } from "./language";
import { numberText, ofHundredText, percentText } from "./numbers";
import { ASSUMED_TEXTS, CHANNEL_VALUE_TEXTS, REASON_TEXTS, TIE_TEXTS } from "./reason-texts";
import { listText, unitsText } from "./unit-texts";

/** Names of ids, for people. */
export interface Names {
  readonly channel: (id: string) => string;
  readonly group: (id: string) => string;
  readonly requirement: (id: string) => string;
}

type Values = Readonly<Record<string, string | number>>;

/** Words reasons in one language; it knows of the cell what is assumed, and whether its score has been told. */
class ReasonWords {
  constructor(
    private readonly language: Language,
    private readonly names: Names,
    private readonly assumed: ReadonlySet<AssumedValue["what"]>,
    private readonly scoreIsKnown: boolean,
  ) {}

  private phrase(key: keyof typeof REASON_TEXTS, values: Values = {}): string {
    return fill(REASON_TEXTS[key][this.language], values);
  }

  private number(value: number): string {
    return numberText(value, this.language);
  }

  text(reason: Exclude<CellReason, AssumedValue>): string {
    switch (reason.kind) {
      case "kind-not-carried": {
        const serviceKind = KIND_TEXTS[reason.serviceKind][this.language].toLowerCase();
        return this.phrase(reason.kind, { serviceKind });
      }
      case "rule":
        return this.rule(reason);
      case "must-requirement-missing":
      case "should-requirement-missing":
        return this.phrase(reason.kind, {
          requirement: this.names.requirement(reason.requirement),
        });
      case "phase-out":
      case "ended": {
        const { kind, lastYear } = reason;
        if (lastYear === null) return this.phrase("phase-out");
        return this.phrase(kind === "ended" ? kind : "phase-out-year", { lastYear });
      }
      case "chosen-by-score":
        return chosenText(reason, this.assumed, this.language);
      case "tie-broken": {
        const over = listText(reason.over.map(this.names.channel), this.language);
        return fill(TIE_TEXTS[reason.by][this.language], { over });
      }
      case "used-today":
        return this.use(reason);
      case "below-primary-threshold":
      case "below-complement-threshold":
      case "below-discouraged-threshold":
        return this.phrase(reason.kind, {
          score: this.number(reason.score),
          threshold: this.number(reason.threshold),
        });
      case "complement-serves":
        return this.complement(reason);
      case "no-score":
        return this.phrase(
          reason.missing.includes("weights") ? "no-score-weights" : "no-score-levels",
        );
      case "components":
        return this.components(reason);
      default:
        return this.phrase(reason.kind);
    }
  }

  private rule({ row, reason, legalBasis, exception }: RuleHolds): string {
    const own =
      reason.trim() === ""
        ? this.phrase("rule-without-reason", { row: row + 1 })
        : this.phrase("rule", { reason: withoutStop(reason) });
    const rule = legalBasis.trim() === "" ? own : `${own} (${legalBasis.trim()})`;
    return exception.trim() === ""
      ? rule
      : this.phrase("rule-exception", { rule, exception: withoutStop(exception) });
  }

  private use({ share, volume }: UsedToday): string {
    if (volume === null) return this.phrase("used-uncounted");
    if (share === null || volume === 0) return this.phrase("used-by-nobody");
    return this.phrase("used-today", {
      share: percentText(share, this.language),
      volume: numberText(volume, this.language, 0),
    });
  }

  private complement({ units, weight, gain }: ComplementServes): string {
    return units.length === 0
      ? this.phrase("complement-serves-better", {
          gain: numberText(100 * gain, this.language, gain < 0.01 ? 1 : 0),
        })
      : this.phrase("complement-serves", {
          units: unitsText(units, this.language, this.names.group),
          people: ofHundredText(weight, this.language),
        });
  }

  private components({ user, authority, score }: ScoreComponents): string {
    const side = (value: number | null): string =>
      value === null ? this.phrase("missing") : this.number(value);
    return this.phrase(this.scoreIsKnown ? "sides" : "components", {
      score: this.number(score),
      user: side(user),
      authority: side(authority),
    });
  }
}

/** What is assumed, of the service in one text and of the channel in another. */
function assumedTexts(reasons: readonly AssumedValue[], language: Language): readonly string[] {
  const ofService: Partial<Record<Assumed, string>> = {};
  const ofChannel: string[] = [];
  for (const { what, value } of reasons) {
    const number = numberText(value, language);
    if (what === "complexity" || what === "frequency") ofService[what] = number;
    else ofChannel.push(fill(CHANNEL_VALUE_TEXTS[what][language], { value: number }));
  }
  const { complexity, frequency } = ofService;
  const key =
    complexity === undefined
      ? frequency === undefined
        ? null
        : "frequency"
      : frequency === undefined
        ? "complexity"
        : "both";
  return [
    ...(key === null ? [] : [fill(ASSUMED_TEXTS[key][language], ofService)]),
    ...(ofChannel.length === 0
      ? []
      : [fill(ASSUMED_TEXTS.ofChannel[language], { values: ofChannel.join(", ") })]),
  ];
}

/** A text of the user's without the full stop that it may end with. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, "");

/** A text as a sentence, with a capital and a full stop. */
export const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

/**
 * The reasons of one cell, the decisive first and numbers last, without capitals and full stops. What is
 * assumed of the service, or of the channel, is one text.
 */
export function reasonTexts(
  reasons: readonly CellReason[],
  language: Language,
  names: Names,
): readonly string[] {
  const assumed = reasons.filter((reason) => reason.kind === "assumed");
  const words = new ReasonWords(
    language,
    namesApart(names),
    new Set(assumed.map(({ what }) => what)),
    reasons.some(({ kind }) => kind === "chosen-by-score"),
  );
  return reasons.flatMap((reason): readonly string[] => {
    if (reason.kind !== "assumed") return [words.text(reason)];
    return reason === assumed[0] ? assumedTexts(assumed, language) : [];
  });
}

/** The same as sentences. */
export const reasonSentences = (
  reasons: readonly CellReason[],
  language: Language,
  names: Names,
): readonly string[] => reasonTexts(reasons, language, names).map(sentence);
