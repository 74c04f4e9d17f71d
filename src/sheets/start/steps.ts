/** The steps of sheet `start` with how far each has come: numbers of the run, and formulas where they follow decisions. */
import { rowsOf } from "../../domain/model/matrix";
import { fill, type Language } from "../../locale/language";
import { CHECKS_TEXTS } from "../../locale/outputs";
import type { SheetKey } from "../../locale/sheets";
import { START_TEXTS, STEP_TEXTS, type StepKey } from "./texts";
import { BY_CHANNEL_FIRST_ROW, byChannelColumn } from "../by-channel/sheet";
import { BY_SERVICE_FIRST_ROW, PRIMARY_COLUMN } from "../by-service/sheet";
import { formula, literal, text, type Content } from "../../workbook/cell";
import { checkedRows, CHECKS_FIRST_ROW, SEVERITY_COLUMN } from "../checks/sheet";
import type { Stamp } from "../../workbook/frame";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { sheetColumn } from "../../workbook/references";
import type { Result } from "../../domain/result";
import type { WorkbookInputs } from "../../run/read-inputs";

export interface StepsRequest {
  readonly language: Language;
  readonly stamp: Stamp;
  readonly inputs: WorkbookInputs;
  readonly result: Result;
  readonly matrix: GridLayout;
  readonly nameOf: (key: SheetKey) => string;
}

export interface Step {
  readonly key: StepKey;
  readonly progress: Content;
  readonly state: Content;
}

/** A text with numbers that are formulas, without `=`, in the places of its template. */
function liveText(template: string, values: Readonly<Record<string, string>>): Content {
  const parts = template.split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 1) return [values[part] ?? literal(part)];
    return part === "" ? [] : [literal(part)];
  });
  return formula(`=${parts.join("&")}`);
}

const count = <T>(of: readonly T[], is: (one: T) => boolean): number => of.filter(is).length;

/** The numbers that are the run's, by their names in the templates. */
function figures({
  inputs,
  result,
  stamp,
}: StepsRequest): Readonly<Record<string, string | number>> {
  const { services, channels, groups, requirements, rules } = result.model;
  const { now, classification } = result;
  return {
    created: stamp.created,
    services: services.length,
    withoutVolume: count(services, ({ volume }) => volume === null),
    withoutComplexity: count(services, ({ complexity }) => complexity === null),
    channels: channels.length,
    withoutCost: count(channels, ({ cost }) => cost === null),
    withoutLevel: count(
      channels,
      ({ richness, capacity }) => richness === null || capacity === null,
    ),
    groups: groups.length,
    withoutSize: count(groups, ({ size }) => size === null),
    requirements: requirements.length,
    asking: count(services, (service) => service.requirements.length > 0),
    rules: rules.length,
    needs: inputs.needs.length,
    measured: services.length - now.withoutVolumes,
    unmeasured: now.withoutVolumes,
    suggested: count(rowsOf(classification.suggested), (classes) => classes.includes("primary")),
    reasons: inputs.reasons.length,
    missing: count(result.findings, ({ code }) => code === "reason-missing"),
  };
}

/** The steps in their order. */
export function startSteps(request: StepsRequest): readonly Step[] {
  const { language, result, matrix, nameOf } = request;
  const numbers = figures(request);
  const word = (key: keyof typeof START_TEXTS): string => START_TEXTS[key][language];
  const judged = (done: boolean): Content => text(word(done ? "done" : "remaining"));
  const liveFormula = (test: string): Content =>
    formula(`=IF(${test},${literal(word("done"))},${literal(word("remaining"))})`);
  const told = (key: StepKey, state: Content): Step => ({
    key,
    progress: text(fill(STEP_TEXTS[key][language], numbers)),
    state,
  });
  const is = (key: string): boolean => numbers[key] === 0;

  const open = `SUM(${sheetColumn(
    nameOf("byChannel"),
    BY_CHANNEL_FIRST_ROW,
    byChannelColumn("open"),
    Math.max(result.model.channels.length, 1),
  )})`;
  const primaries = sheetColumn(
    nameOf("byService"),
    BY_SERVICE_FIRST_ROW,
    PRIMARY_COLUMN,
    Math.max(matrix.rowIds.length, 1),
  );
  const withoutPrimary = `SUMPRODUCT(--(${primaries}=""))`;
  const cells = String(matrix.rowIds.length * result.model.channels.length);
  const severities = sheetColumn(
    nameOf("checks"),
    CHECKS_FIRST_ROW,
    SEVERITY_COLUMN,
    Math.max(checkedRows(result.findings), 1),
  );
  const found = (severity: "error" | "warning" | "advice"): string =>
    `COUNTIF(${severities},${literal(CHECKS_TEXTS[severity][language])})`;
  return [
    told("services", judged(is("withoutVolume") && is("withoutComplexity"))),
    told("channels", judged(is("withoutCost") && is("withoutLevel"))),
    told("groups", judged(!is("groups") && is("withoutSize"))),
    told("requirements", text(word("optional"))),
    told("rules", text(word("optional"))),
    told("needs", text(word("optional"))),
    told("current", judged(is("unmeasured"))),
    told("scores", judged(numbers["suggested"] === numbers["services"])),
    {
      key: "matrix",
      progress: liveText(STEP_TEXTS.matrix[language], {
        decided: `(${cells}-${open})`,
        cells,
        withoutPrimary,
      }),
      state: liveFormula(`${withoutPrimary}=0`),
    },
    told("reasons", judged(is("missing"))),
    {
      key: "checks",
      progress: liveText(STEP_TEXTS.checks[language], {
        errors: found("error"),
        warnings: found("warning"),
        advice: found("advice"),
      }),
      state: liveFormula(`${found("error")}+${found("warning")}=0`),
    },
    told("summary", text(word("done"))),
    told("changes", text(word("done"))),
    told("strategy", text(word("done"))),
    told("publicExtract", text(word("done"))),
  ];
}
