/** The decision memo: what a head of department takes to a board on about two pages. What is adopted is never called decided. */
import type { DecisionCounts } from "../domain/decisions/progress";
import { CHANGE_TEXTS, TERM_TEXTS } from "../locale/changes";
import { listText } from "../locale/unit-texts";
import { statusText } from "../sheets/changes/action";
import type { Planned } from "../sheets/changes/planned";
import { planRows, type PlanRow } from "../sheets/changes/rows";
import { summaryFacts } from "../sheets/summary/facts";
import { summarySentences } from "../sheets/summary/sentence";
import { sheetName, word } from "../workbook/run-context";
import {
  bullets,
  heading,
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentContent,
} from "./content";
import { subtitle, translated, whole, type DocumentRun } from "./document-run";
import { contactsChart, figuresTable, moneyBlocks } from "./memo-figures";
import { assumedTexts, missedTexts, openTexts, riskTexts, servicesText } from "./memo-lists";

/** Rows of the action plan that are shown, and channels to be counted that are named. */
const ACTIONS = 6;
const NAMED = 4;

/** What is proposed to be decided, by how far the services have come. */
function proposal(
  run: DocumentRun,
  { services }: DecisionCounts,
  actions: number,
): readonly DocumentBlock[] {
  const t = translated(run);
  if (services.decided + services.adopted + services.proposed === 0)
    return [paragraph(t("nothingToDecide"))];
  const of = (
    key: "decideAdopted" | "decideProposed" | "confirmDecided" | "returnOpen",
    count: number,
  ): readonly string[] => (count === 0 ? [] : [t(key, { services: servicesText(run, count) })]);
  const count = actions === 1 ? t("oneAction") : t("manyActions", { count: whole(run, actions) });
  return [
    paragraph(t("proposed")),
    ...bullets([
      ...of("decideAdopted", services.adopted),
      ...of("decideProposed", services.proposed),
      ...of("confirmDecided", services.decided),
      ...of("returnOpen", services.open),
      ...(actions === 0 ? [] : [t("carryOut", { actions: count })]),
    ]),
    ...(services.adopted === 0 ? [] : [paragraph(t("adoptedIsNot"), "note")]),
  ];
}

/** The heaviest rows of the action plan; what is not shown is counted. */
function changes(run: DocumentRun, rows: ReturnType<typeof planRows>): readonly DocumentBlock[] {
  const t = translated(run);
  const planned = rows.changes.filter(({ row }) => row !== null);
  const shown = planned.slice(0, ACTIONS);
  const more = planned.length - shown.length;
  const measured = rows.toMeasure.map(({ channelName }) => channelName);
  const toMeasure =
    measured.length === 0
      ? []
      : [paragraph(t("toMeasure", { channels: listText(measured, run.language, NAMED) }), "note")];
  if (shown.length === 0) return [paragraph(t("noChanges")), ...toMeasure];
  const withResponsible = shown.some(({ own }) => (own?.responsible ?? "") !== "");
  const number = (value: number | null | undefined): DocumentCell => ({
    text: value === null || value === undefined ? t("notKnown") : whole(run, value),
    align: "right",
  });
  const cells = ({ row, channelName, serviceName, own }: PlanRow): readonly DocumentCell[] => [
    { text: row === null ? "" : `${word(run, CHANGE_TEXTS[row.kind])} ${channelName}` },
    { text: serviceName },
    number(row?.contacts),
    number(row?.money),
    { text: row === null ? "" : word(run, TERM_TEXTS[row.term]) },
    { text: row === null ? "" : statusText(run, row.changes) },
    ...(withResponsible ? [{ text: String(own?.responsible ?? "") }] : []),
  ];
  return [
    {
      kind: "table",
      size: 8.5,
      headers: [
        { text: t("action") },
        { text: t("services") },
        { text: t("contacts"), align: "right" },
        { text: t("kronor"), align: "right" },
        { text: t("term") },
        { text: t("status") },
        ...(withResponsible ? [{ text: t("responsible") }] : []),
      ],
      rows: shown.map(cells),
      widths: [3.7, 7.7, 2.8, 2.6, 1.5, 2.5, ...(withResponsible ? [2.6] : [])],
    },
    ...(more > 0
      ? [
          paragraph(
            t("moreActions", {
              actions: more === 1 ? t("oneMore") : t("manyActions", { count: whole(run, more) }),
              sheet: sheetName(run, "changes"),
            }),
            "note",
          ),
        ]
      : []),
    ...toMeasure,
  ];
}

export function memoDocument(run: DocumentRun): DocumentContent {
  const t = translated(run);
  const facts = summaryFacts(run.result);
  const planned = (run.inputs.userInput.get("changes") ?? []) as readonly Planned[];
  const rows = planRows(run, planned);
  const actions = rows.changes.filter(({ row }) => row !== null).length;
  const risks = riskTexts(run, facts);
  return {
    language: run.language,
    title: t("memo"),
    subtitle: subtitle(run),
    landscape: false,
    date: run.result.model.today,
    blocks: [
      heading(t("proposal")),
      ...proposal(run, facts.counts, actions),
      heading(t("inShort")),
      paragraph(summarySentences(run.result, facts, run.language).join(" "), "lead"),
      heading(t("figures")),
      figuresTable(run, facts),
      ...contactsChart(run, facts),
      heading(t("changes")),
      ...changes(run, rows),
      heading(t("money")),
      ...moneyBlocks(run, facts),
      heading(t("assumed")),
      ...bullets(assumedTexts(run)),
      heading(t("notReached")),
      ...bullets(missedTexts(run, facts)),
      heading(t("notDecided")),
      ...bullets(openTexts(run)),
      ...(risks.length === 0 ? [] : [heading(t("risks")), ...bullets(risks)]),
    ],
  };
}
