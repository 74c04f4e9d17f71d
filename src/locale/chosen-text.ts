/** Why a channel is the main way in, as a sentence: what the matter is like, how people manage, and at what cost. */
import type { AssumedValue, ChosenByScore } from "../domain/classification/reasons";
import type { Mode } from "../domain/model/mode";
import { HUMAN_MODES } from "../domain/model/modes";
import { fill, type Bilingual, type Language } from "./language";
import { numberText } from "./numbers";

/** How high a level 1–5 is. */
type Height = "low" | "middle" | "high";

const heightOf = (level: number): Height => (level <= 2 ? "low" : level >= 4 ? "high" : "middle");

/** The matter by complexity and frequency. */
const MATTERS: Readonly<Record<Height, Readonly<Record<Height, Bilingual>>>> = {
  low: {
    low: { sv: "enkelt men ovanligt ärende", en: "simple but rare" },
    middle: { sv: "enkelt och ganska vanligt ärende", en: "simple and fairly frequent" },
    high: { sv: "rutinärende som är vanligt", en: "routine and frequent" },
  },
  middle: {
    low: { sv: "ovanligt och måttligt komplext ärende", en: "rare and moderately complex" },
    middle: {
      sv: "ganska vanligt och måttligt komplext ärende",
      en: "fairly frequent and moderately complex",
    },
    high: { sv: "vanligt och måttligt komplext ärende", en: "frequent and moderately complex" },
  },
  high: {
    low: { sv: "ovanligt och komplext ärende", en: "rare and complex" },
    middle: { sv: "ganska vanligt och komplext ärende", en: "fairly frequent and complex" },
    high: { sv: "vanligt men komplext ärende", en: "frequent but complex" },
  },
};

const COMPLEXITIES: Readonly<Record<Height, Bilingual>> = {
  low: { sv: "enkelt ärende", en: "simple" },
  middle: { sv: "måttligt komplext ärende", en: "moderately complex" },
  high: { sv: "komplext ärende", en: "complex" },
};

const FREQUENCIES: Readonly<Record<Height, Bilingual>> = {
  low: { sv: "ovanligt ärende", en: "rare" },
  middle: { sv: "ganska vanligt ärende", en: "fairly frequent" },
  high: { sv: "vanligt ärende", en: "frequent" },
};

const TEXTS = {
  assumedAlone: { sv: "troligen {complexity}", en: "probably {complexity}" },
  assumedBeside: {
    sv: "{frequency}, troligen {complexity}",
    en: "{frequency}, probably {complexity}",
  },
  needsPerson: { sv: "{matter} som behöver en person", en: "{matter}, so that a person is needed" },
  sentence: {
    sv: "{matter}: {people}{cost} (poäng {score})",
    en: "{matter}: {people}{cost} (score {score})",
  },
} as const satisfies Record<string, Bilingual>;

/** How many people a channel suits, from this acceptance 0–1 on. */
const QUANTITIES: readonly (readonly [from: number, words: Bilingual])[] = [
  [0.9, { sv: "nästan alla", en: "nearly all" }],
  [0.55, { sv: "de flesta", en: "most" }],
  [0.4, { sv: "ungefär hälften", en: "about half" }],
  [0, { sv: "få", en: "few" }],
];
const USERS: Bilingual = { sv: "användarna", en: "the users" };

/** What people do in the channel; `{who}` is how many of them. */
const PEOPLE: Readonly<Record<Mode, Bilingual>> = {
  self: { sv: "{who} klarar det själva", en: "{who} manage by themselves" },
  notice: { sv: "{who} får det levererat till sig", en: "{who} get it delivered" },
  message: {
    sv: "att skriva med en person passar {who}",
    en: "writing with a person suits {who}",
  },
  call: { sv: "att prata med någon passar {who}", en: "talking to somebody suits {who}" },
  visit: { sv: "att mötas passar {who}", en: "meeting in person suits {who}" },
  paper: { sv: "papper passar {who}", en: "paper suits {who}" },
  agent: {
    sv: "att låta någon annan göra det passar {who}",
    en: "having somebody else do it suits {who}",
  },
  system: { sv: "systemen sköter det mellan sig", en: "the systems settle it between them" },
};

/** Where the service informs, people find what they need. */
const FINDING: Bilingual = { sv: "{who} hittar det själva", en: "{who} find it by themselves" };

/** How a decision reaches people. */
const DELIVERED: Readonly<Record<Mode, Bilingual>> = {
  self: {
    sv: "beslutet når {who} när de hämtar det själva",
    en: "the decision reaches {who} when they fetch it themselves",
  },
  notice: { sv: "beslutet når {who} direkt", en: "the decision reaches {who} directly" },
  message: { sv: "beslutet når {who} skriftligt", en: "the decision reaches {who} in writing" },
  call: { sv: "beslutet når {who} i ett samtal", en: "the decision reaches {who} in a call" },
  visit: { sv: "beslutet når {who} i ett möte", en: "the decision reaches {who} in a meeting" },
  paper: { sv: "beslutet når {who} på papper", en: "the decision reaches {who} on paper" },
  agent: {
    sv: "beslutet når {who} genom någon annan",
    en: "the decision reaches {who} through somebody else",
  },
  system: {
    sv: "beslutet når {who} genom deras system",
    en: "the decision reaches {who} through their systems",
  },
};

/** Costs of a contact against a call's that have a word of their own. */
const COSTS: readonly (readonly [ratio: number, words: Bilingual])[] = [
  [1 / 50, { sv: "en femtiondel av kostnaden", en: "a fiftieth of the cost" }],
  [1 / 20, { sv: "en tjugondel av kostnaden", en: "a twentieth of the cost" }],
  [1 / 10, { sv: "en tiondel av kostnaden", en: "a tenth of the cost" }],
  [1 / 5, { sv: "en femtedel av kostnaden", en: "a fifth of the cost" }],
  [1 / 4, { sv: "en fjärdedel av kostnaden", en: "a quarter of the cost" }],
  [1 / 3, { sv: "en tredjedel av kostnaden", en: "a third of the cost" }],
  [1 / 2, { sv: "halva kostnaden", en: "half the cost" }],
  [2 / 3, { sv: "två tredjedelar av kostnaden", en: "two thirds of the cost" }],
  [3 / 4, { sv: "tre fjärdedelar av kostnaden", en: "three quarters of the cost" }],
  [1, { sv: "samma kostnad som", en: "the same cost as" }],
  [1.5, { sv: "en och en halv gång kostnaden", en: "one and a half times the cost" }],
  [2, { sv: "två gånger kostnaden", en: "twice the cost" }],
  [3, { sv: "tre gånger kostnaden", en: "three times the cost" }],
  [4, { sv: "fyra gånger kostnaden", en: "four times the cost" }],
  [5, { sv: "fem gånger kostnaden", en: "five times the cost" }],
  [7, { sv: "sju gånger kostnaden", en: "seven times the cost" }],
  [10, { sv: "tio gånger kostnaden", en: "ten times the cost" }],
  [20, { sv: "tjugo gånger kostnaden", en: "twenty times the cost" }],
];

const COST_TEXTS = {
  none: { sv: "utan kostnad per kontakt", en: "at no cost per contact" },
  exact: { sv: "till {cost} för ett samtal", en: "at {cost} of a call" },
  near: { sv: "till ungefär {cost} för ett samtal", en: "at about {cost} of a call" },
  same: { sv: "till {cost} ett samtal", en: "at {cost} a call" },
  nearSame: { sv: "till ungefär {cost} ett samtal", en: "at about {cost} a call" },
  less: { sv: "till {cost} för ett samtal eller mindre", en: "at {cost} of a call or less" },
  more: { sv: "till {cost} för ett samtal eller mer", en: "at {cost} of a call or more" },
  probably: { sv: "troligen {cost}", en: "probably {cost}" },
} as const satisfies Record<string, Bilingual>;

/** Apart by less than this factor, a cost is the one that the words name. */
const NEAR = 1.05;
/** Further apart than this, the words at either end say that it is less or more. */
const FAR = 1.5;

/** A cost of a contact in relation to a call's; nothing for the call itself. */
export function costText(ratio: number | null, mode: Mode, language: Language): string {
  if (ratio === null) return "";
  if (ratio <= 0) return COST_TEXTS.none[language];
  const apart = (other: number): number => Math.max(ratio / other, other / ratio);
  const [nearest, words] = COSTS.reduce((best, one) =>
    apart(one[0]) < apart(best[0]) ? one : best,
  );
  const exact = apart(nearest) < NEAR;
  if (nearest === 1 && exact && mode === "call") return "";
  const key =
    nearest === 1
      ? exact
        ? "same"
        : "nearSame"
      : exact
        ? "exact"
        : apart(nearest) < FAR
          ? "near"
          : ratio < nearest
            ? "less"
            : "more";
  return fill(COST_TEXTS[key][language], { cost: words[language] });
}

/** What the matter is like; what is assumed of it is not claimed. */
function matterText(
  { complexity, frequency, mode }: ChosenByScore,
  assumed: ReadonlySet<AssumedValue["what"]>,
  language: Language,
): string {
  const [difficulty, often] = [heightOf(complexity), heightOf(frequency)];
  const complex = COMPLEXITIES[difficulty][language];
  if (assumed.has("complexity")) {
    return assumed.has("frequency")
      ? fill(TEXTS.assumedAlone[language], { complexity: complex })
      : fill(TEXTS.assumedBeside[language], {
          frequency: FREQUENCIES[often][language],
          complexity: complex,
        });
  }
  const matter = assumed.has("frequency") ? complex : MATTERS[difficulty][often][language];
  return difficulty === "high" && HUMAN_MODES.includes(mode)
    ? fill(TEXTS.needsPerson[language], { matter })
    : matter;
}

function peopleText({ mode, serviceKind, need }: ChosenByScore, language: Language): string {
  const text =
    serviceKind === "decide"
      ? DELIVERED[mode]
      : serviceKind === "inform" && mode === "self"
        ? FINDING
        : PEOPLE[mode];
  const [, quantity] = QUANTITIES.find(([from]) => need !== null && need >= from) ?? [0, USERS];
  return fill(text[language], { who: quantity[language] });
}

/**
 * The sentence, without a capital or a full stop.
 * @param assumed what is assumed of the service and of the channel
 */
export function chosenText(
  reason: ChosenByScore,
  assumed: ReadonlySet<AssumedValue["what"]>,
  language: Language,
): string {
  const cost = costText(reason.costOfCall, reason.mode, language);
  const probable =
    cost === "" || !assumed.has("cost") ? cost : fill(COST_TEXTS.probably[language], { cost });
  return fill(TEXTS.sentence[language], {
    matter: matterText(reason, assumed, language),
    people: peopleText(reason, language),
    cost: probable === "" ? "" : `, ${probable}`,
    score: numberText(reason.score, language, 0),
  });
}
