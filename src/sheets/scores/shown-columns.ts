/** The columns of `scores` that people read: scores and suggestions first, then what is used of each service, flags in words, stability and why. */
import { atIndex } from "../../domain/model/matrix";
import { classLetter } from "../../locale/class-codes";
import { FLAG_TEXTS, LEVEL_WORDS } from "../../locale/flags";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import { word, type RunContext } from "../../workbook/run-context";
import { letterIndexes, type ScoreColumn, type ScoreRow } from "./row";
import { SCORES_TEXTS } from "./texts";

export interface ShownColumns {
  readonly all: readonly ScoreColumn[];
  /** One for each channel, in the order of the matrix. */
  readonly scores: readonly ScoreColumn[];
  readonly suggestions: readonly ScoreColumn[];
  /** The channels' ids, by the key of their columns. */
  readonly ids: Readonly<Record<string, string>>;
}

/** The columns before the scores, which are seen without scrolling: id and name. */
export const NAMES = 2;

function leadingColumns(run: RunContext): readonly ScoreColumn[] {
  const { result, language } = run;
  const { services } = result.classification;
  const of = ({ service }: ScoreRow) => services[service];
  const t = (key: keyof typeof SCORES_TEXTS): string => word(run, SCORES_TEXTS[key]);
  const listed = (words: readonly string[] = []): string => words.join(", ");
  return [
    {
      key: "id",
      header: MATRIX_TEXTS.id[language],
      width: 20,
      style: "row-id",
      hidden: true,
      value: ({ id }) => id,
    },
    {
      key: "service",
      header: MATRIX_TEXTS.service[language],
      width: 44,
      style: "text",
      value: ({ service }) => result.model.services[service]?.name ?? null,
    },
    {
      key: "frequency",
      header: t("frequency"),
      width: 10,
      style: "level",
      value: (row) => of(row)?.frequency ?? null,
    },
    {
      key: "complexity",
      header: t("complexity"),
      width: 12,
      style: "level",
      value: (row) => of(row)?.complexity ?? null,
    },
    {
      key: "assumed",
      header: t("assumed"),
      width: 14,
      style: "text",
      value: (row) => listed(of(row)?.assumed.map((key) => word(run, LEVEL_WORDS[key]))),
    },
    {
      key: "flags",
      header: t("flags"),
      width: 30,
      style: "text",
      value: (row) => listed(of(row)?.flags.map((flag) => word(run, FLAG_TEXTS[flag]))),
    },
    ...([0, 1] as const).map((end): ScoreColumn => ({
      key: end === 0 ? "stableFrom" : "stableTo",
      header: t(end === 0 ? "stableFrom" : "stableTo"),
      width: 10,
      style: "share",
      value: (row) => of(row)?.stability?.[end] ?? null,
    })),
    {
      key: "why",
      header: t("why"),
      width: 120,
      style: "text",
      value: ({ service }) => run.whySuggested[service] ?? null,
    },
  ];
}

export function shownColumns(run: RunContext): ShownColumns {
  const { result, language } = run;
  const { channels } = result.model;
  const { scores: found, suggested } = result.classification;
  const leading = leadingColumns(run);
  const indexes = letterIndexes(run);
  const ordered = channels
    .map((channel, index) => ({ channel, index, at: indexes[index] ?? 0 }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at);
  const names = channelHeaders(
    ordered.map(({ channel }) => channel),
    leading.map(({ header }) => header),
  );
  const header = (template: "scoreHeader" | "suggestionHeader", id: string): string =>
    word(run, SCORES_TEXTS[template], { channel: names.get(id) ?? id });
  const scores = ordered.map(({ channel: { id }, index }): ScoreColumn => ({
    key: `score:${id}`,
    header: header("scoreHeader", id),
    headerStyle: "rotated-header",
    width: 6.5,
    style: "score",
    value: ({ service }) => {
      if (service < 0) return null;
      const score = atIndex(found.score, service, index);
      return Number.isNaN(score) ? null : score;
    },
  }));
  const suggestions = ordered.map(({ channel: { id }, index }): ScoreColumn => ({
    key: `suggestion:${id}`,
    header: header("suggestionHeader", id),
    headerStyle: "rotated-header",
    width: 5,
    style: "class",
    value: ({ service }) =>
      service < 0 ? null : classLetter(atIndex(suggested, service, index), language),
  }));
  const ids = [scores, suggestions].flatMap((columns) =>
    columns.map(({ key }, at) => [key, ordered[at]?.channel.id ?? ""] as const),
  );
  return {
    all: [...leading.slice(0, NAMES), ...scores, ...suggestions, ...leading.slice(NAMES)],
    scores,
    suggestions,
    ids: Object.fromEntries(ids),
  };
}
