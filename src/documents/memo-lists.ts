/** The memo's lists: what is assumed, who is not reached, what is open, and what speaks against; each counts what it does not name. */
import { POINTS } from "../domain/checks/points";
import type { Flag } from "../domain/classification/reasons";
import { progressOf } from "../domain/decisions/progress";
import { rowAt } from "../domain/model/matrix";
import type { CellClass } from "../domain/model/model";
import { FLAG_TEXTS } from "../locale/flags";
import { percentText } from "../locale/numbers";
import { listText } from "../locale/unit-texts";
import { SETTLED } from "../sheets/checks/table";
import { missedServices, type SummaryFacts } from "../sheets/summary/facts";
import { sheetName, word } from "../workbook/run-context";
import { translated, whole, type DocumentRun } from "./document-run";

/** How many names a line has, and how many lines of one sort a list has, before the rest is counted. */
const NAMED = 3;
const LINES = 5;

/** How many services, in words. */
export function servicesText(run: DocumentRun, count: number): string {
  const t = translated(run);
  return count === 1 ? t("oneService") : t("manyServices", { count: whole(run, count) });
}

/** Names of the services in these rows; the rest is counted. */
const named = (run: DocumentRun, rows: readonly number[]): string =>
  listText(
    rows.map((row) => run.names.service(run.result.model.services[row]?.id ?? "")),
    run.language,
    NAMED,
  );

/** The first two of them, for "such as". */
const firstNamed = (run: DocumentRun, rows: readonly number[]): string =>
  named(run, rows.slice(0, 2));

const rowsWhere = (
  { result }: Pick<DocumentRun, "result">,
  is: (row: number) => boolean,
): readonly number[] => [...result.model.services.keys()].filter(is);

/** The first two sentences of a text whose whole is on the sheet Start. */
const startOf = (text: string): string => /^(?:.*?\.(?: |$)){1,2}/.exec(text)?.[0].trim() ?? text;

export function assumedTexts(run: DocumentRun): readonly string[] {
  const t = translated(run);
  const { model, classification } = run.result;
  const { userWeight } = model.settings;
  const having = (what: "complexity" | "frequency"): number =>
    classification.services.filter(({ assumed }) => assumed.includes(what)).length;
  const counted = (["complexity", "frequency"] as const).flatMap((what) => {
    const count = having(what);
    const key = what === "complexity" ? "assumedComplexity" : "assumedFrequency";
    return count === 0 ? [] : [t(key, { services: servicesText(run, count) })];
  });
  const withoutCost = model.channels.filter(({ cost }) => cost === null);
  const channels = listText(
    withoutCost.map(({ id }) => run.names.channel(id)),
    run.language,
    NAMED,
  );
  const assumed = [
    ...counted,
    ...(withoutCost.length === 0 ? [] : [t("assumedCost", { channels })]),
  ];
  return [
    ...(run.example === null ? [] : [startOf(run.example)]),
    ...(assumed.length === 0 ? [t("nothingAssumed")] : assumed),
    t("weights", {
      user: percentText(userWeight, run.language),
      authority: percentText(1 - userWeight, run.language),
    }),
  ];
}

export function missedTexts(run: DocumentRun, facts: SummaryFacts): readonly string[] {
  const t = translated(run);
  const { model } = run.result;
  const { groups } = model;
  if (groups.length === 0) return [t("noGroups")];
  if (facts.missed.groups.length === 0) return [t("allReached")];
  const missed = [...missedServices(model, facts.letters)].sort(
    ([, one], [, other]) => other.size - one.size,
  );
  const lines = missed.slice(0, LINES).map(([group, services]) => {
    const rows = [...services];
    return t(rows.length === 1 ? "missedInOne" : "missedIn", {
      group: run.names.group(groups[group]?.id ?? ""),
      services: servicesText(run, rows.length),
      named: firstNamed(run, rows),
    });
  });
  const more = missed.length - lines.length;
  return more > 0 ? [...lines, t("moreMissed", { count: whole(run, more) })] : lines;
}

export function openTexts(run: DocumentRun): readonly string[] {
  const t = translated(run);
  const { model } = run.result;
  const undirected = model.channels.filter(({ direction }) => direction === null).length;
  const unsettled = POINTS.filter((point) => {
    const answer = run.inputs.answers[point];
    return !SETTLED.some((settled) => settled === answer);
  }).length;
  const counted = (progress: "adopted" | "proposed" | "open"): readonly string[] => {
    const rows = rowsWhere(run, (row) => progressOf(run.result, row) === progress);
    const values = { services: servicesText(run, rows.length), named: named(run, rows) };
    return rows.length === 0 ? [] : [t(`${progress}Services`, values)];
  };
  const texts = [
    ...counted("adopted"),
    ...counted("proposed"),
    ...counted("open"),
    ...(undirected === 0
      ? []
      : [
          t("openDirections", {
            count: whole(run, undirected),
            total: whole(run, model.channels.length),
          }),
        ]),
    ...(unsettled === 0
      ? []
      : [t("openPoints", { count: whole(run, unsettled), total: whole(run, POINTS.length) })]),
  ];
  return texts.length === 0 ? [t("allDecided")] : texts;
}

/** Names of the channels that have the class in a row. */
const channelsOf = (
  run: DocumentRun,
  classes: readonly CellClass[],
  wanted: CellClass,
): readonly string[] =>
  run.result.model.channels.flatMap(({ id }, column) =>
    classes[column] === wanted ? [run.names.channel(id)] : [],
  );

/** Services whose primary is another one than suggested. */
function otherPrimaries(run: DocumentRun): readonly string[] {
  const t = translated(run);
  const { decided, classification } = run.result;
  const primaries = (row: number, of: typeof decided): string =>
    channelsOf(run, rowAt(of, row), "primary").join(", ");
  const texts = rowsWhere(run, (row) => {
    const own = primaries(row, decided);
    const suggested = primaries(row, classification.suggested);
    return own !== "" && suggested !== "" && own !== suggested;
  }).map((row) =>
    t("otherPrimary", {
      service: named(run, [row]),
      decided: primaries(row, decided),
      suggested: primaries(row, classification.suggested),
    }),
  );
  const more = texts.length - LINES;
  return more <= 0
    ? texts
    : [...texts.slice(0, LINES), t("moreOthers", { services: servicesText(run, more) })];
}

/** What speaks for a discussion, by its sort; alternatives; and what the checks found. Empty where there is nothing. */
export function riskTexts(run: DocumentRun, { discuss }: SummaryFacts): readonly string[] {
  const t = translated(run);
  const byFlag = new Map<Flag, number[]>();
  discuss.forEach((flag, row) => {
    if (flag !== null) byFlag.set(flag, [...(byFlag.get(flag) ?? []), row]);
  });
  const flagged = [...byFlag]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([flag, rows]) =>
      t("flagged", { services: named(run, rows), flag: word(run, FLAG_TEXTS[flag]) }),
    );
  const count = (severity: "error" | "warning"): number =>
    run.result.findings.filter((found) => found.code !== "point" && found.severity === severity)
      .length;
  const [errors, warnings] = [count("error"), count("warning")];
  return [
    ...flagged,
    ...otherPrimaries(run),
    ...(errors + warnings === 0
      ? []
      : [
          t("findings", {
            errors: whole(run, errors),
            warnings: whole(run, warnings),
            sheet: sheetName(run, "checks"),
          }),
        ]),
  ];
}
