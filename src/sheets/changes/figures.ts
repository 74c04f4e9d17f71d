/** Above the action plan: changes counted by term and kind, what the whole plan saves, and what it leaves out. */
import { CHANGE_KINDS } from "../../domain/changes";
import { area, cellAddress, quotedSheet } from "../../a1/address";
import { formula, text, type Content } from "../../workbook/cell";
import { asContent, fx, type Formula } from "../../workbook/formula";
import { refs, type SectionPart } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { benefitCells } from "../business-case/comparison";
import { forecastPositions } from "../business-case/table";
import { undecidedServices } from "./rows";
import { changesTable } from "./table";
import { CHANGE_TEXTS, CHANGES_TEXTS } from "./texts";

/** Kinds that have a column, in their order. */
const KINDS = CHANGE_KINDS.filter((kind) => kind !== "keep");
/** Columns of the sum, and of the benefits' labels. */
const SUM = KINDS.length + 1;
const BENEFITS = SUM + 3;

/** What is not in the plan, and how many of its rows are out of date. */
function note(run: RunContext, count: number): Content {
  const { model, now } = run.result;
  const left = now.withoutVolumes;
  const open = undecidedServices(run.result).size;
  const leftOut = (key: "withoutNow" | "undecided", number: number, sheet: "current" | "matrix") =>
    number === 0
      ? ""
      : word(run, CHANGES_TEXTS[key], { count: number, sheet: sheetName(run, sheet) });
  const words = [
    leftOut("withoutNow", left, "current"),
    leftOut("undecided", open, "matrix"),
    count === 0 && left + open < model.services.length ? word(run, CHANGES_TEXTS.none) : "",
    word(run, CHANGES_TEXTS.stale),
  ].join("");
  return asContent(fx`${{ text: words }}&COUNTIF(${refs(run, changesTable).since},"?*")`);
}

/** @param count rows of the plan */
export function figures(run: RunContext, count: number): SectionPart {
  const t = (key: keyof typeof CHANGES_TEXTS): string => word(run, CHANGES_TEXTS[key]);
  const of = refs(run, changesTable);
  const positions = forecastPositions(run.result.model, run.result.now);
  const cells = positions === null ? [] : benefitCells(positions);
  const benefits = (["internalBenefit", "externalBenefit"] as const).map((key, index) => [
    text(t(key)),
    cells[index] === undefined
      ? text(t("notKnown"))
      : formula(`=${quotedSheet(sheetName(run, "businessCase"))}!${cells[index]}`),
  ]);
  const counts = (term: "short" | "long", row: number): readonly Content[] => [
    text(t(`${term}Term`)),
    ...KINDS.map((kind) => {
      const named = { text: word(run, CHANGE_TEXTS[kind]) };
      return asContent(fx`COUNTIFS(${of.term},${{ text: t(term) }},${of.kind},${named})`);
    }),
    asContent(`SUM(${cellAddress(row, 1)}:${cellAddress(row, KINDS.length)})` as Formula),
  ];
  const titles = [t("counts"), ...KINDS.map((kind) => word(run, CHANGE_TEXTS[kind])), t("sum")];
  return {
    kind: "section",
    rows: 4,
    columns: BENEFITS + 2,
    at: (top) => ({
      blocks: [
        { row: top, column: 0, cells: [titles.map(text)] },
        { row: top + 1, column: 0, cells: [counts("short", top + 1), counts("long", top + 2)] },
        { row: top, column: BENEFITS, cells: benefits },
        { row: top + 3, column: 0, cells: [[note(run, count)]] },
      ],
      styles: [
        { area: area(top, 0, 1, SUM + 1), style: "section" },
        { area: area(top, 1, 1, SUM), style: "section-number" },
        { area: area(top + 1, 0, 2, 1), style: "figure-label" },
        { area: area(top, BENEFITS, 2, 1), style: "figure-label" },
        { area: area(top + 1, 1, 2, SUM), style: "integer" },
        { area: area(top, BENEFITS + 1, 2, 1), style: "money-whole" },
        { area: area(top + 3, 0, 1, 1), style: "purpose" },
      ],
    }),
  };
}
