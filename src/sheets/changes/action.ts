/** Why a change is made and what has to be done for it, in words, for one service or for several at once. */
import { yearOf } from "../../domain/assumptions/channel-values";
import type { Change } from "../../domain/changes/changes";
import { progressOf, type Progress } from "../../domain/decisions/progress";
import { find, rowAt } from "../../domain/model/matrix";
import { isBelow } from "../../domain/score/tolerance";
import { missingText } from "../../locale/changes";
import { listText } from "../../locale/unit-texts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { ACTION_TEXTS } from "./texts";

/** How many reasons, or channels that take over, are named before the rest is counted. */
const MOST = 3;

/** What the words are taken from. */
export type ActionRun = Pick<RunContext, "language" | "names" | "result" | "inputs" | "sheets">;

type Texts = keyof typeof ACTION_TEXTS;
type Values = Readonly<Record<string, string | number>>;

/** Texts of services, those of the most services first; how many where it is not all. */
function counted(run: ActionRun, texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const own of texts) {
    for (const text of new Set(own)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([text, count]) =>
      count === texts.length
        ? text
        : word(run, ACTION_TEXTS.some, { text, count, of: texts.length }),
    );
}

/** Why one channel of a service is withdrawn: what the law asks for, or that it is being phased out. */
function groundsOf(run: ActionRun, change: Change): readonly string[] {
  const { model, classification } = run.result;
  const t = (key: Texts, values: Values = {}): string => word(run, ACTION_TEXTS[key], values);
  const { service, channel } = change;
  if (change.class !== "forbidden") {
    const year = model.channels.find(({ id }) => id === channel)?.lastYear ?? null;
    if (year === null) return [t("phasedOut")];
    return [t(year < yearOf(model.today) ? "ended" : "ends", { year })];
  }
  const gate = find(classification.gates, service, channel);
  const byGate = (gate?.class === "forbidden" ? gate.reasons : []).flatMap((reason) => {
    if (reason.kind === "rule") return [reason.legalBasis || reason.reason];
    return reason.kind === "must-requirement-missing"
      ? [t("lacks", { requirement: run.names.requirement(reason.requirement) })]
      : [];
  });
  const byPerson = run.inputs.reasons
    .map(({ record }) => record)
    .filter((reason) => reason.service === service && reason.channel === channel)
    .filter((reason) => reason.class === "forbidden")
    .map((reason) => reason.legalBasis || reason.reason);
  const grounds = [...byGate, ...byPerson].filter((text) => text.trim() !== "");
  return grounds.length > 0 ? grounds : [t("forbidden")];
}

/** Why the changes of a row are made. */
export function whyText(run: ActionRun, changes: readonly Change[]): string {
  const of = (change: Change): readonly string[] => {
    if (change.kind === "steer-away") return [word(run, ACTION_TEXTS["steer-away"])];
    if (change.kind === "withdraw") return groundsOf(run, change);
    return [word(run, ACTION_TEXTS[change.class === "primary" ? "primary" : "complement"])];
  };
  return listText(counted(run, changes.map(of)), run.language, MOST);
}

/** How far the service of a change has come. */
const progressOfChange = ({ result }: Pick<ActionRun, "result">, { service }: Change): Progress =>
  progressOf(result, result.decided.services.indexOf(service));

/** Whether the change's service is decided, not only adopted or proposed. */
export const isDecided = (run: Pick<ActionRun, "result">, change: Change): boolean =>
  progressOfChange(run, change) === "decided";

/** Whether the services of a row are decided or proposed, or rest on letters that a run put in. */
export function statusText(run: ActionRun, changes: readonly Change[]): string {
  const of = (change: Change): readonly string[] => {
    const progress = progressOfChange(run, change);
    // A service without a letter has no changes.
    return progress === "open" ? [] : [word(run, ACTION_TEXTS[progress])];
  };
  return counted(run, changes.map(of)).join(", ");
}

/** Channels that contacts of the service leave. */
function sourcesOf(run: ActionRun, { service }: Change): readonly string[] {
  const { model, now, wanted } = run.result;
  const row = wanted.volumes.services.indexOf(service);
  const today = rowAt(now.volumes, row);
  const then = rowAt(wanted.volumes, row);
  return model.channels.flatMap(({ id }, column) =>
    isBelow(then[column] ?? 0, today[column] ?? 0) ? [run.names.channel(id)] : [],
  );
}

/** Whether the service cannot be used in any channel today, as far as is known, and has no contacts. */
function isUnused(run: ActionRun, { service, contacts }: Change): boolean {
  const { now, wanted } = run.result;
  const row = wanted.volumes.services.indexOf(service);
  return (contacts ?? 0) === 0 && rowAt(now.offered, row).every((offered) => !offered);
}

/** A sentence with the channels that have something to do with the changes; none where there are none. */
function withChannels(
  run: ActionRun,
  key: "direct" | "takesOver",
  channels: readonly (readonly string[])[],
): readonly string[] {
  const names = counted(run, channels);
  return names.length === 0
    ? []
    : [word(run, ACTION_TEXTS[key], { channels: listText(names, run.language, MOST) })];
}

/** What has to be done for the changes of a row: what is missing for the channel that grows, and where contacts go or come from. */
export function actionText(run: ActionRun, changes: readonly Change[]): string {
  const t = (key: Texts, values: Values = {}): string => word(run, ACTION_TEXTS[key], values);
  const [first] = changes;
  if (first === undefined) return "";
  if (first.kind === "measure") return t("measure", { sheet: sheetName(run, "current") });
  const missing = counted(
    run,
    changes.map((change) => change.missing.map((one) => missingText(one, run.language, run.names))),
  );
  if (first.kind === "introduce" || first.kind === "strengthen") {
    const sources = withChannels(
      run,
      "takesOver",
      changes.map((change) => sourcesOf(run, change)),
    );
    const unused = changes.map((change) => (isUnused(run, change) ? [t("noContacts")] : []));
    return [
      ...counted(run, unused),
      ...(missing.length === 0 ? [t("allExists")] : missing),
      ...sources,
    ].join(". ");
  }
  const staying = changes.map(({ kind, now, contacts, takers }) =>
    kind === "steer-away" && (now ?? 0) > 0 && contacts === 0 && takers.length > 0
      ? [t("noMove")]
      : [],
  );
  return [
    ...(missing.length === 0 ? [] : [t("takersFirst", { missing: missing.join(". ") })]),
    ...withChannels(
      run,
      "direct",
      changes.map((change) => change.takers.map(run.names.channel)),
    ),
    ...counted(run, staying),
  ].join(". ");
}
