/** The steps of sheet `start` with how far each has come: numbers of the run, and formulas where they follow decisions. */
import { rowsOf } from "../../domain/model/matrix";
import { fill } from "../../locale/language";
import { formula, literal, text, type Content } from "../../workbook/cell";
import { refs } from "../../workbook/parts";
import type { RunContext } from "../../workbook/run-context";
import { byChannel } from "../by-channel/table";
import { byService } from "../by-service/table";
import { checks } from "../checks/table";
import { SEVERITY_WORDS } from "../checks/texts";
import { START_TEXTS, STEP_TEXTS, type StepKey } from "./texts";

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
function figures({ inputs, result, stamp }: RunContext): Readonly<Record<string, string | number>> {
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
export function startSteps(run: RunContext): readonly Step[] {
  const { language, result } = run;
  const { matrix } = run.grids;
  const numbers = figures(run);
  const word = (key: keyof typeof START_TEXTS): string => START_TEXTS[key][language];
  const judged = (done: boolean): Content => text(word(done ? "done" : "remaining"));
  const liveFormula = (test: string): Content =>
    formula(`=IF(${test},${literal(word("done"))},${literal(word("remaining"))})`);
  const step = (key: StepKey, state: Content): Step => ({
    key,
    progress: text(fill(STEP_TEXTS[key][language], numbers)),
    state,
  });
  const is = (key: string): boolean => numbers[key] === 0;

  const open = `SUM(${refs(run, byChannel).open})`;
  const { primary: primaries } = refs(run, byService);
  const withoutPrimary = `SUMPRODUCT(--(${primaries}=""))`;
  const cells = String(matrix.rowIds.length * result.model.channels.length);
  const { severity: severities } = refs(run, checks);
  const found = (severity: "error" | "warning" | "advice"): string =>
    `COUNTIF(${severities},${literal(SEVERITY_WORDS[severity][language])})`;
  return [
    step("services", judged(is("withoutVolume") && is("withoutComplexity"))),
    step("channels", judged(is("withoutCost") && is("withoutLevel"))),
    step("groups", judged(!is("groups") && is("withoutSize"))),
    step("requirements", text(word("optional"))),
    step("rules", text(word("optional"))),
    step("needs", text(word("optional"))),
    step("current", judged(is("unmeasured"))),
    step("scores", judged(numbers["suggested"] === numbers["services"])),
    {
      key: "matrix",
      progress: liveText(STEP_TEXTS.matrix[language], {
        decided: `(${cells}-${open})`,
        cells,
        withoutPrimary,
      }),
      state: liveFormula(`${withoutPrimary}=0`),
    },
    step("reasons", judged(is("missing"))),
    {
      key: "checks",
      progress: liveText(STEP_TEXTS.checks[language], {
        errors: found("error"),
        warnings: found("warning"),
        advice: found("advice"),
      }),
      state: liveFormula(`${found("error")}+${found("warning")}=0`),
    },
    step("summary", text(word("done"))),
    step("changes", text(word("done"))),
    step("strategy", text(word("done"))),
    step("publicExtract", text(word("done"))),
  ];
}
