/** Reasons in words: every kind reads as a sentence in both languages, words first, and nothing is claimed that is assumed. */
import { channelId, requirementId, targetGroupId } from "../../src/domain/model/ids";
import { MODES } from "../../src/domain/model/mode";
import { KINDS } from "../../src/domain/model/model";
import type {
  AssumedValue,
  CellReason,
  ChosenByScore,
} from "../../src/domain/classification/reasons";
import type { Unit } from "../../src/domain/units/units";
import { costText } from "../../src/locale/chosen-text";
import { FLAGS } from "../../src/domain/classification/reasons";
import { FLAG_TEXTS } from "../../src/locale/flags";
import { LANGUAGES, type Language } from "../../src/locale/language";
import { reasonSentences, reasonTexts, sentence, type Names } from "../../src/locale/reasons";
import { unitsText } from "../../src/locale/unit-texts";
import { expectSentence } from "./sentences";

const NAMES: Names = {
  channel: (id) => `Kanal ${id}`,
  group: (id) => `Grupp ${id}`,
  requirement: (id) => `Krav ${id}`,
};

const chosen = (stated: Partial<ChosenByScore> = {}): ChosenByScore => ({
  kind: "chosen-by-score",
  score: 83.4,
  mode: "self",
  serviceKind: "apply",
  complexity: 2,
  frequency: 4,
  need: 0.75,
  costOfCall: 0.05,
  ...stated,
});

const assumed = (what: AssumedValue["what"], value: number): AssumedValue => ({
  kind: "assumed",
  what,
  value,
});

const unit = (segment: Unit["segment"], help: boolean, group: string | null = null): Unit => ({
  group: group === null ? null : targetGroupId(group),
  segment,
  help,
});

const weak = { score: 41.26, threshold: 50 } as const;
const rule = {
  kind: "rule",
  row: 2,
  class: "forbidden",
  reason: "Lagen kräver det.",
  legalBasis: "KL 1 kap.",
  exception: "Vid kris.",
} as const;

/** At least one reason of every kind. */
const REASONS: { readonly [K in CellReason["kind"]]: readonly (CellReason & { kind: K })[] } = {
  "kind-not-carried": [{ kind: "kind-not-carried", serviceKind: "advise", carried: ["inform"] }],
  "no-agent": [{ kind: "no-agent" }],
  rule: [rule, { ...rule, exception: "" }, { ...rule, reason: "", legalBasis: "" }],
  "must-requirement-missing": [
    { kind: "must-requirement-missing", requirement: requirementId("r") },
  ],
  "should-requirement-missing": [
    { kind: "should-requirement-missing", requirement: requirementId("r") },
  ],
  "phase-out": [
    { kind: "phase-out", lastYear: null },
    { kind: "phase-out", lastYear: 2027 },
  ],
  ended: [{ kind: "ended", lastYear: 2020 }],
  "chosen-by-score": MODES.flatMap((mode) =>
    [...KINDS, null].flatMap((serviceKind) =>
      [1, 2.5, 3, 5].flatMap((level) =>
        [null, 0.1, 0.5, 0.7, 0.95].map((need) =>
          chosen({
            mode,
            serviceKind,
            need,
            complexity: level,
            frequency: 6 - level,
            costOfCall: need === null ? null : 4 * need,
          }),
        ),
      ),
    ),
  ),
  "tie-broken": (["volume", "offered", "richness", "cost", "score", "column"] as const).map(
    (by) => ({ kind: "tie-broken", by, over: [channelId("a"), channelId("b")] }),
  ),
  "used-today": [
    { kind: "used-today", share: 0.56, volume: 5600 },
    { kind: "used-today", share: 0.001, volume: 1 },
    { kind: "used-today", share: 0, volume: 0 },
    { kind: "used-today", share: null, volume: 0 },
    { kind: "used-today", share: null, volume: null },
  ],
  assumed: [
    assumed("complexity", 2),
    assumed("frequency", 3),
    assumed("cost", 64),
    assumed("richness", 2.5),
    assumed("capacity", 3),
    assumed("minutes", 12),
  ],
  "short-of-complexity": [{ kind: "short-of-complexity" }],
  "not-usable-today": [{ kind: "not-usable-today" }],
  "lacks-main": [{ kind: "lacks-main" }],
  "lacks-should": [{ kind: "lacks-should" }],
  "below-primary-threshold": [{ kind: "below-primary-threshold", ...weak }],
  "below-complement-threshold": [{ kind: "below-complement-threshold", ...weak }],
  "below-discouraged-threshold": [{ kind: "below-discouraged-threshold", ...weak }],
  "complement-serves": [
    { kind: "complement-serves", units: [unit("P", false, "g")], weight: 0.25, gain: 0.1 },
    { kind: "complement-serves", units: [unit("P", true)], weight: 0.002, gain: 0.1 },
    { kind: "complement-serves", units: [], weight: 0, gain: 0.07 },
  ],
  "not-needed": [{ kind: "not-needed" }],
  "placed-by-people": [{ kind: "placed-by-people" }],
  "lacks-main-requirement": [{ kind: "lacks-main-requirement" }],
  "too-complex": [{ kind: "too-complex" }],
  "cannot-be-used-today": [{ kind: "cannot-be-used-today" }],
  "kept-in-use": [{ kind: "kept-in-use" }],
  "no-score": [
    { kind: "no-score", missing: ["richness", "capacity"] },
    { kind: "no-score", missing: ["weights"] },
  ],
  components: [
    {
      kind: "components",
      need: 0.5,
      fitComplexity: 1,
      effort: null,
      fitFrequency: 0.9,
      economy: 0.95,
      user: 87.34,
      authority: null,
      score: 83.4,
    },
  ],
};

const ALL = (Object.values(REASONS) as (readonly CellReason[])[]).flat();

describe.each(LANGUAGES)("a reason in %s", (language) => {
  it("is one sentence whatever its kind, alone and beside what is assumed", () => {
    for (const reason of ALL) {
      for (const others of [[], [assumed("complexity", 2)], REASONS.assumed]) {
        const texts = reasonSentences([reason, ...others], language, NAMES);
        expect(texts.length).toBeGreaterThan(0);
        texts.forEach(expectSentence);
      }
    }
  });

  it("is another text for another kind", () => {
    const kinds = Object.values(REASONS).map(([first]) =>
      reasonTexts(first === undefined ? [] : [first], language, NAMES).join(),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

const only = (reasons: readonly CellReason[], language: Language): string =>
  reasonTexts(reasons, language, NAMES).join("; ");

describe("why a channel is the main way in", () => {
  it("says what the matter is like, how people manage, at what cost, and the score last", () => {
    expect(only([chosen()], "sv")).toBe(
      "rutinärende som är vanligt: de flesta klarar det själva, till en tjugondel av kostnaden för ett samtal (poäng 83)",
    );
    expect(only([chosen()], "en")).toBe(
      "routine and frequent: most manage by themselves, at a twentieth of the cost of a call (score 83)",
    );
  });

  it("says of a call nothing about its cost, and that a complex matter needs a person", () => {
    const call = chosen({ mode: "call", complexity: 4, frequency: 2, need: 0.6, costOfCall: 1 });
    expect(only([call], "sv")).toBe(
      "ovanligt och komplext ärende som behöver en person: att prata med någon passar de flesta (poäng 83)",
    );
    expect(only([call], "en")).toBe(
      "rare and complex, so that a person is needed: talking to somebody suits most (score 83)",
    );
  });

  it("says how a decision reaches people", () => {
    const notice = chosen({ mode: "notice", serviceKind: "decide", need: 0.5, costOfCall: null });
    expect(only([notice], "sv")).toContain("beslutet når ungefär hälften direkt (poäng 83)");
    expect(only([notice], "en")).toContain("the decision reaches about half directly (score 83)");
  });

  it("does not claim what is assumed, and says it in one sentence", () => {
    const reasons = [chosen(), assumed("complexity", 2), assumed("frequency", 3)];
    expect(reasonTexts(reasons, "sv", NAMES)).toEqual([
      "troligen enkelt ärende: de flesta klarar det själva, till en tjugondel av kostnaden för ett samtal (poäng 83)",
      "komplexiteten (2) och frekvensen (3) är antagna: fyll i komplexitet och volym för ett säkrare förslag",
    ]);
    expect(reasonTexts(reasons.slice(0, 2), "en", NAMES)).toEqual([
      "frequent, probably simple: most manage by themselves, at a twentieth of the cost of a call (score 83)",
      "the complexity is assumed (2): fill it in for a safer suggestion",
    ]);
    expect(only([chosen(), assumed("cost", 4)], "en")).toContain("probably at a twentieth");
  });

  it.each([
    [0, "at no cost per contact"],
    [0.01, "at a fiftieth of the cost of a call or less"],
    [0.05, "at a twentieth of the cost of a call"],
    [1 / 3, "at a third of the cost of a call"],
    [0.45, "at about half the cost of a call"],
    [0.8, "at about three quarters of the cost of a call"],
    [1, "at the same cost as a call"],
    [1.1, "at about the same cost as a call"],
    [1.625, "at about one and a half times the cost of a call"],
    [3, "at three times the cost of a call"],
    [200, "at twenty times the cost of a call or more"],
  ])("puts a cost of %d calls into words", (ratio, words) => {
    expect(costText(ratio, "self", "en")).toBe(words);
  });

  it("has no cost where none is known", () => {
    expect(costText(null, "self", "en")).toBe("");
  });
});

describe("whom a complement is for", () => {
  const of = (units: readonly Unit[], language: Language): string =>
    unitsText(units, language, NAMES.group);

  it("is said by what people prefer and whether they need help, and by how many of a hundred", () => {
    const units = [unit("P", false), unit("E", true), unit("M", true), unit("P", true)];
    const reason = { kind: "complement-serves", units, weight: 0.241, gain: 0.1 } as const;
    expect(only([reason], "sv")).toBe(
      "för dem som föredrar andra sätt eller behöver hjälp av en person: 24 av 100 användare",
    );
    expect(only([reason], "en")).toBe(
      "for those who prefer other ways or need help from a person: 24 of 100 users",
    );
  });

  it("names the target groups, those who are alike together", () => {
    const units = [
      unit("P", false, "a"),
      unit("P", false, "b"),
      unit("M", false, "c"),
      unit("P", false, "c"),
    ];
    expect(of(units, "en")).toBe(
      "those who prefer other ways (Grupp a, Grupp b) and those who are in between or prefer other ways (Grupp c)",
    );
  });

  it("is everyone when no unit is left out, and tells apart those who need help", () => {
    const every = (help: boolean) => (["E", "M", "P"] as const).map((one) => unit(one, help));
    expect(of([...every(false), ...every(true)], "en")).toBe("everyone");
    expect(of(every(false), "en")).toBe("those who manage without help");
    expect(of([unit("E", true), unit("M", true)], "sv")).toBe(
      "dem som behöver hjälp av en person och föredrar elektroniskt eller är mitt emellan",
    );
  });

  it("counts the groups that it does not name", () => {
    const units = ["a", "b", "c", "d", "e", "f", "g"].map((group) => unit("P", false, group));
    expect(of(units, "sv")).toMatch(/Grupp e och 2 till\)$/);
  });
});

describe("what is used today", () => {
  it("is a share of the contacts, nobody, or not known", () => {
    const used = (share: number | null, volume: number | null): string =>
      only([{ kind: "used-today", share, volume }], "sv").replaceAll("\u00a0", " ");
    expect(used(0.56, 5600)).toBe("i dag 56 % av kontakterna (5 600 om året)");
    expect(used(0.002, 1)).toBe("i dag mindre än 1 % av kontakterna (1 om året)");
    expect(used(0.999, 999)).toBe("i dag mer än 99 % av kontakterna (999 om året)");
    expect(used(0, 0)).toBe("erbjuds i dag, men ingen kom");
    expect(used(null, null)).toBe("erbjuds i dag, men hur många som kommer är inte känt");
  });
});

it("a rule's reason, legal basis and exception are told with its own words", () => {
  expect(only([rule], "en")).toBe("rule: Lagen kräver det (KL 1 kap.); exception: Vid kris");
});

it("the score is told once: after the words, or with its two sides", () => {
  const [components] = REASONS.components;
  if (components === undefined) throw new Error("There are no components.");
  expect(reasonTexts([{ kind: "not-needed" }, components], "en", NAMES)[1]).toBe(
    "score 83.4: the user's side 87.3, the authority's side missing",
  );
  expect(reasonTexts([chosen(), components], "en", NAMES)[1]).toBe(
    "the user's side 87.3, the authority's side missing",
  );
});

it.each(LANGUAGES)("every flag has words of its own: %s", (language) => {
  const texts = FLAGS.map((flag) => FLAG_TEXTS[flag][language]);
  expect(new Set(texts).size).toBe(FLAGS.length);
  for (const text of texts) {
    expectSentence(sentence(text));
    // Flags are listed with commas between them.
    expect(text).not.toContain(",");
  }
});
