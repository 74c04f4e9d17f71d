/** What a head of department would say aloud: which services and channels matter, what moves, what it is worth, and who is not reached. */
import { rowAt } from "../../domain/model/matrix";
import { isSelf } from "../../domain/model/modes";
import { methodTables } from "../../domain/units/method-tables";
import type { Result } from "../../domain/result";
import { fill, type Language } from "../../locale/language";
import { numberText, percentText } from "../../locale/numbers";
import { MILLION } from "./amounts";
import type { SummaryFacts } from "./facts";
import { SENTENCE_TEXTS } from "./sentence-texts";

type Key = keyof typeof SENTENCE_TEXTS;
type Values = Readonly<Record<string, string | number>>;

/** How many services and groups a sentence names. */
const NAMED = 2;
const NAMED_GROUPS = 3;
/** Digits of a number in a sentence that stand for something; the others are 0. */
const SIGNIFICANT = 2;

/** Shares that have a word of their own, each with how far from it the word still holds. */
const SHARES: readonly (readonly [share: number, within: number, key: Key])[] = [
  [1, 0.05, "nearlyAll"],
  [1 / 2, 0.03, "half"],
  [1 / 3, 0.02, "third"],
  [1 / 4, 0.02, "quarter"],
];

/** A number rounded as one says it: 45 870 → 46 000. @param value finite */
export function rounded(value: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(value), 1)));
  const unit = 10 ** Math.max(size + 1 - SIGNIFICANT, 0);
  return Math.round(value / unit) * unit;
}

/** An amount of money as one says it, without its sign. */
export function moneyText(value: number, language: Language): string {
  const amount = rounded(Math.abs(value));
  const inMillions = amount >= MILLION;
  const number = numberText(inMillions ? amount / MILLION : amount, language, 1);
  return fill(SENTENCE_TEXTS[inMillions ? "million" : "kronor"][language], { number });
}

/** The sentences. */
export function summarySentences(
  { model }: Pick<Result, "model">,
  facts: SummaryFacts,
  language: Language,
): readonly string[] {
  const t = (key: Key, values: Values = {}): string => fill(SENTENCE_TEXTS[key][language], values);
  const { services, channels, groups } = model;
  if (services.length === 0) return [t("noServices")];
  const serviceName = (row: number): string => services[row]?.name ?? "";
  const channelName = (column: number): string => channels[column]?.name ?? "";
  const number = (value: number): string => numberText(rounded(value), language, 0);
  const countOf = (count: number): string =>
    count === 1 ? t("oneService") : t("manyServices", { count: numberText(count, language, 0) });
  const both = (names: readonly string[]): string =>
    names.length < 2
      ? (names[0] ?? "")
      : `${names.slice(0, -1).join(", ")} ${t("and")} ${names.at(-1) ?? ""}`;
  const shareOf = (share: number): string => {
    const word = SHARES.find(([of, within]) => Math.abs(share - of) <= within);
    return word === undefined ? percentText(share, language) : t(word[2]);
  };

  const { compared, main, moving, internal } = facts;
  const comparedCount = compared.reduce((sum, is) => sum + is, 0);

  const leading = (): readonly string[] => {
    const byChannel = channels.map(
      (_, column) =>
        services.filter((__, row) => rowAt(facts.letters, row)[column] === "primary").length,
    );
    const count = Math.max(0, ...byChannel);
    if (count === 0) return [];
    const channel = channelName(byChannel.indexOf(count));
    const key = facts.basis === "matrix" ? "leading" : "leadingSuggested";
    return [t(key, { channel, count, total: services.length })];
  };

  const biggest = (): readonly string[] => {
    const volumes = methodTables(model).services.map(({ volume }) => volume ?? 0);
    const rows = [...volumes.keys()]
      .filter((row) => (volumes[row] ?? 0) > 0)
      .sort((one, other) => (volumes[other] ?? 0) - (volumes[one] ?? 0));
    return rows.length < 2
      ? []
      : [t("biggest", { services: both(rows.slice(0, NAMED).map(serviceName)) })];
  };

  const money = (): string => {
    if (!internal.headline)
      return t("moneyUnknown", { share: percentText(internal.unknown, language) });
    const { base } = internal.totals;
    if (rounded(base) === 0) return "";
    return t(base > 0 ? "saves" : "costs", { money: moneyText(base, language) });
  };

  const moves = (): readonly string[] => {
    if (comparedCount === 0) return [t("notCompared"), ...biggest(), ...leading()];
    if (main === null || rounded(moving) === 0) return [t("nothingMoves"), ...leading()];
    const { from, to, contacts, now } = main;
    const target = channels[to];
    const values = {
      share: shareOf(now > 0 ? contacts / now : 1),
      from: channelName(from),
      to: channelName(to),
      contacts: number(contacts),
      services: both(main.services.slice(0, NAMED).map(serviceName)),
      service: serviceName(main.services[0] ?? -1),
    };
    const source = channels[from];
    const self = target !== undefined && isSelf(target) && source !== undefined && !isSelf(source);
    const key =
      target === undefined
        ? "mainNowhere"
        : main.services.length === 1
          ? "mainOne"
          : self
            ? "mainSelf"
            : "main";
    const movingServices = facts.leaving.filter(({ contacts: own }) => own > 0).length;
    return [
      t(key, values),
      t("total", { contacts: number(moving), services: countOf(movingServices), money: money() }),
    ];
  };

  const inPart = (): readonly string[] => {
    const count = services.length - comparedCount;
    return comparedCount === 0 || count === 0
      ? []
      : [
          t("inPart", {
            count: numberText(count, language, 0),
            total: numberText(services.length, language, 0),
          }),
        ];
  };

  const reached = (): readonly string[] => {
    if (groups.length === 0 || facts.letters.cells.every((letter) => letter === "open")) return [];
    const { missed } = facts;
    if (missed.groups.length === 0) return [t("allReached")];
    const names = missed.groups.slice(0, NAMED_GROUPS).map((group) => groups[group]?.name ?? "");
    const more = missed.groups.length - names.length;
    const listed = more > 0 ? [...names, t("moreGroups", { count: more })] : names;
    const { length } = missed.services;
    return [
      t(length === 1 ? "missedOne" : "missed", {
        groups: both(listed),
        are: t(missed.groups.length === 1 ? "is" : "are"),
        services: countOf(length),
        service: serviceName(missed.services[0] ?? -1),
      }),
    ];
  };

  return [
    ...(facts.basis === "suggestions" ? [t("nothingDecided")] : []),
    ...moves(),
    ...inPart(),
    ...reached(),
  ];
}

/** The sentences in lines of at most so many characters; a word that is longer has a line of its own. */
export function inLines(sentences: readonly string[], characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentences.join(" ").split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
