/** The memo's figures, picture and money, as of the run. */
import { isChosen } from "../domain/decisions/effective";
import { rowAt, type NumberMatrix } from "../domain/model/matrix";
import { businessCase } from "../domain/money/business-case";
import { CASES, FACTORS, savings, type Saved } from "../domain/money/saving";
import { volumesWanted } from "../domain/volumes/volumes-wanted";
import { percentText } from "../locale/numbers";
import { SUMMARY_CHART_TEXTS } from "../sheets/summary/chart-texts";
import { shortName } from "../sheets/strategy/listed-priorities";
import { amountText, inMillions } from "../sheets/summary/amounts";
import { comparedContacts, selfShare } from "../sheets/summary/contacts";
import type { SummaryFacts } from "../sheets/summary/facts";
import { inMeetingOrder } from "../domain/model/modes";
import { word } from "../workbook/run-context";
import {
  bullets,
  paragraph,
  type DocumentBlock,
  type DocumentCell,
  type DocumentTable,
} from "./content";
import { translated, whole, type DocumentRun } from "./document-run";

const NOW_COLOR = "#BFBFBF";
const WANTED_COLOR = "#0B6A3A";

/** The volumes that the page is about: by the matrix, or by the suggestions where it is blank. */
const wantedOf = ({ result }: DocumentRun, facts: SummaryFacts): NumberMatrix =>
  (facts.basis === "matrix" ? result.wanted : volumesWanted(result.model, facts.letters)).volumes;

const right = (text: string): DocumentCell => ({ text, align: "right" });

/** Low, base and high; dashes where too much of what moves has no known value. */
const amounts = (run: DocumentRun, { totals, headline }: Saved, millions: boolean) =>
  CASES.map((of) => {
    if (!headline) return "–";
    return amountText(totals[of], millions, run.language);
  });

/** What the amounts are, with their unit. */
const savingLabel = (run: DocumentRun, millions: boolean): string =>
  translated(run)(millions ? "savingMillions" : "savingKronor");

/** The figures of the summary, one in a row. */
export function figuresTable(run: DocumentRun, facts: SummaryFacts): DocumentTable {
  const t = translated(run);
  const { counts, discuss, missed, internal, compared } = facts;
  const shares = [run.result.now.volumes, wantedOf(run, facts)].map((of) =>
    selfShare(run.result.model.channels, comparedContacts(facts, of)),
  );
  const share = shares.map((own) => (own === null ? "–" : percentText(own, run.language)));
  const isKnown = compared.includes(1) && internal.headline;
  const millions = inMillions([internal]);
  const rows: readonly (readonly [label: string, value: string])[] = [
    [
      t("byProgress"),
      (["decided", "proposed", "adopted", "open"] as const)
        .map((progress) => whole(run, counts.services[progress]))
        .join(" · "),
    ],
    [t("discuss"), whole(run, discuss.filter((flag) => flag !== null).length)],
    [t("selfShare"), share.join(" → ")],
    [
      `${savingLabel(run, millions)} (${t("threeCases")})`,
      isKnown ? amounts(run, internal, millions).join(" · ") : "–",
    ],
    [t("missedGroups"), whole(run, missed.groups.length)],
  ];
  return {
    kind: "table",
    headers: [],
    rows: rows.map(([label, value]) => [{ text: label }, { ...right(value), bold: true }]),
    widths: [3, 2],
  };
}

/** Contacts now and wanted by channel, in the order of the matrix; a line that says why not where nothing can be shown. */
export function contactsChart(run: DocumentRun, facts: SummaryFacts): readonly DocumentBlock[] {
  const { model, now } = run.result;
  const total = facts.compared.length;
  const services = facts.compared.reduce((sum, is) => sum + is, 0);
  const t = (key: keyof typeof SUMMARY_CHART_TEXTS): string =>
    word(run, SUMMARY_CHART_TEXTS[key], { services, total });
  if (services === 0) return [paragraph(t("noBars"), "note")];
  if (facts.basis !== "matrix") return [paragraph(t("notDecided"), "note")];
  const [today, later] = [now.volumes, wantedOf(run, facts)].map((of) =>
    comparedContacts(facts, of),
  );
  const columnOf = new Map(model.channels.map(({ id }, column) => [id, column]));
  const inUse = (column: number): boolean =>
    (today?.[column] ?? 0) > 0 ||
    (later?.[column] ?? 0) > 0 ||
    model.services.some((_, row) => isChosen(rowAt(facts.letters, row)[column]));
  const shown = inMeetingOrder(model.channels)
    .map(({ id }) => columnOf.get(id) ?? -1)
    .filter(inUse);
  const values = (of: readonly number[] | undefined): readonly number[] =>
    shown.map((column) => Math.round(of?.[column] ?? 0));
  return [
    {
      kind: "bars",
      title: t("bars"),
      altText: t("barsAlt"),
      categories: shown.map((column) => {
        const channel = model.channels[column];
        return channel === undefined ? "" : shortName(channel);
      }),
      series: [
        { name: t("now"), color: NOW_COLOR, values: values(today) },
        { name: t("wanted"), color: WANTED_COLOR, values: values(later) },
      ],
    },
    paragraph(t("barsCaption"), "note"),
  ];
}

/** What it costs to get there, from the business case. */
function costsText(run: DocumentRun): string {
  const t = translated(run);
  const { years } = businessCase(run.result).forecast;
  const once = years.reduce((sum, { introduction }) => sum + introduction, 0);
  const yearly = years.at(-1)?.yearly ?? 0;
  return once === 0 && yearly === 0
    ? t("noCosts")
    : t("gettingThere", { once: whole(run, once), yearly: whole(run, yearly) });
}

/** Low, base and high with what they rest on. */
export function moneyBlocks(run: DocumentRun, facts: SummaryFacts): readonly DocumentBlock[] {
  const t = translated(run);
  const { internal, compared } = facts;
  const count = compared.reduce((sum, is) => sum + is, 0);
  if (count === 0) return [paragraph(t("notCompared"))];
  const share = percentText(internal.unknown, run.language);
  const external = facts.basis === "matrix" ? savings(run.result.model, run.result.wanted) : null;
  const shown: readonly (readonly [label: string, saved: Saved])[] = [
    [t("authority"), internal],
    ...(external === null ? [] : [[t("users"), external.external] as const]),
  ];
  const millions = inMillions(shown.map(([, saved]) => saved));
  const rows = shown.map(([label, saved]) => [
    { text: label },
    ...amounts(run, saved, millions).map(right),
  ]);
  const table: DocumentTable = {
    kind: "table",
    headers: [
      { text: savingLabel(run, millions) },
      ...(["low", "base", "high"] as const).map((of) => right(t(of))),
    ],
    rows,
    widths: [4, 2, 2, 2],
  };
  const factor = (of: "low" | "high"): string => percentText(FACTORS[of], run.language);
  return [
    ...(internal.headline ? [] : [paragraph(t("noHeadline", { share }))]),
    table,
    ...bullets([
      t("cases", { low: factor("low"), high: factor("high") }),
      ...(internal.headline
        ? [internal.unknown > 0 ? t("costUnknown", { share }) : t("costKnown")]
        : []),
      ...(count < compared.length
        ? [t("comparedOf", { count: whole(run, count), total: whole(run, compared.length) })]
        : []),
      ...(facts.basis === "matrix" ? [costsText(run)] : []),
    ]),
  ];
}
