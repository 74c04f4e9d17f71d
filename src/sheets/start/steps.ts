/** The steps of sheet `start` with how far each has come: numbers of the run, and formulas where they follow decisions. */
import { rowsOf } from "../../domain/model/matrix";
import { fill } from "../../locale/language";
import { text, type Content } from "../../workbook/cell";
import { asContent, fx, joined, textLiteral, type Formula } from "../../workbook/formula";
import { refs } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { byChannel } from "../by-channel/table";
import { hasPrimary } from "../by-service/table";
import { checks } from "../checks/table";
import { SEVERITY_WORDS } from "../checks/texts";
import { adoptedNow } from "../matrix/adopted";
import { START_TEXTS, STEP_TEXTS, type StepKey } from "./texts";

export interface Step {
  readonly key: StepKey;
  readonly progress: Content;
  readonly state: Content;
}

const count = <T>(of: readonly T[], is: (one: T) => boolean): number => of.filter(is).length;

/** The numbers of the run, by their names in the texts. */
function numbersOf({ inputs, result, stamp }: RunContext) {
  const { services, channels, groups, requirements, rules } = result.model;
  const suggested = count(rowsOf(result.classification.suggested), (classes) =>
    classes.includes("primary"),
  );
  return {
    created: stamp.created,
    services: services.length,
    withoutVolume: count(services, ({ volume }) => volume === null),
    withoutKind: count(services, ({ kinds }) => kinds.length === 0),
    withoutComplexity: count(services, ({ complexity }) => complexity === null),
    channels: channels.length,
    withoutCost: count(channels, ({ cost }) => cost === null),
    withoutLevel: count(channels, (one) => one.richness === null || one.capacity === null),
    groups: groups.length,
    noGroups: groups.length === 0 ? 1 : 0,
    withoutSize: count(groups, ({ size }) => size === null),
    requirements: requirements.length,
    asking: count(services, (service) => service.requirements.length > 0),
    rules: rules.length,
    needs: inputs.needs.length,
    measured: services.length - result.now.withoutVolumes,
    unmeasured: result.now.withoutVolumes,
    suggested,
    withoutSuggestion: services.length - suggested,
    reasons: inputs.reasons.length,
    missing: count(result.findings, ({ code }) => code === "reason-missing"),
  };
}

/** The numbers that follow decisions and answers. */
function liveFormulaOf(run: RunContext) {
  const cells = run.grids.matrix.rowIds.length * run.result.model.channels.length;
  const adopted = adoptedNow(run);
  const found = (severity: "error" | "warning" | "advice"): Formula =>
    fx`COUNTIF(${refs(run, checks).severity},${{ text: word(run, SEVERITY_WORDS[severity]) }})`;
  return {
    cells: fx`${cells}`,
    decided: fx`(${cells}-SUM(${refs(run, byChannel).open})-${adopted.cells})`,
    adopted: adopted.cells,
    withoutPrimary: fx`SUMPRODUCT(1-${hasPrimary(run)})`,
    errors: found("error"),
    warnings: found("warning"),
    advice: found("advice"),
  };
}

type Counted = keyof ReturnType<typeof numbersOf>;
type LiveFormula = keyof ReturnType<typeof liveFormulaOf>;

/** How a step stands: the numbers of the run, or those that live, that are 0 when it is done; or always the same. */
const STATES: Readonly<
  Record<
    StepKey,
    "optional" | { readonly none: readonly Counted[] } | { readonly live: readonly LiveFormula[] }
  >
> = {
  services: { none: ["withoutKind", "withoutVolume", "withoutComplexity"] },
  channels: { none: ["withoutCost", "withoutLevel"] },
  groups: { none: ["noGroups", "withoutSize"] },
  requirements: "optional",
  rules: "optional",
  needs: "optional",
  current: { none: ["unmeasured"] },
  scores: { none: ["withoutSuggestion"] },
  matrix: { live: ["withoutPrimary", "adopted"] },
  reasons: { none: ["missing"] },
  checks: { live: ["errors", "warnings", "advice"] },
  // What rests on the matrix is not done before it is.
  summary: { live: ["withoutPrimary", "adopted"] },
  changes: { live: ["withoutPrimary", "adopted"] },
  strategy: { live: ["withoutPrimary", "adopted"] },
  publicExtract: { live: ["withoutPrimary", "adopted"] },
};

/** A text with formulas in the places of its template. */
function liveText(template: string, values: Readonly<Record<string, Formula>>): Content {
  const parts = template.split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 1) return [values[part] ?? textLiteral(part)];
    return part === "" ? [] : [textLiteral(part)];
  });
  return asContent(joined(parts, "&"));
}

/** The steps in their order. */
export function startSteps(run: RunContext): readonly Step[] {
  const [numbers, liveFormula] = [numbersOf(run), liveFormulaOf(run)];
  const known = (whole: string, name: string): string =>
    String((numbers as Readonly<Record<string, string | number>>)[name] ?? whole);
  const t = (key: keyof typeof START_TEXTS): string => word(run, START_TEXTS[key]);
  return (Object.keys(STATES) as StepKey[]).map((key): Step => {
    const [template, state] = [STEP_TEXTS[key][run.language], STATES[key]];
    if (typeof state === "object" && "live" in state) {
      const left = joined(
        state.live.map((name) => liveFormula[name]),
        "+",
      );
      const shown = fx`IF(${left}=0,${{ text: t("done") }},${{ text: t("remaining") }})`;
      // A number of the run is put in first: only what follows decisions is a formula.
      const progress = liveText(template.replace(/\{(\w+)\}/g, known), liveFormula);
      return { key, progress, state: asContent(shown) };
    }
    const judged =
      typeof state === "string"
        ? state
        : state.none.every((name) => numbers[name] === 0)
          ? "done"
          : "remaining";
    return { key, progress: text(fill(template, numbers)), state: text(t(judged)) };
  });
}
