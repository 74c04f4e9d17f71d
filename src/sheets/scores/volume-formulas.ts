/** Hidden columns of `scores` with formulas that move each service's contacts as its letters in the matrix say (docs/method.md, Volumes). */
import { horizonOf, type Distribution } from "../../domain/volumes/distribution";
import { methodTables } from "../../domain/units/method-tables";
import { fx, type Formula } from "../../workbook/formula";
import type { FirstRow } from "../../workbook/layout/parts";
import type { KnownValue } from "../../workbook/layout/plan";
import type { RunContext } from "../../workbook/run-context";
import type { ChannelValueCells } from "./channel-values";
import { COUNT, HIDDEN_WIDTH } from "./letters";
import { wantedOf, type ScoreColumn, type ScoreRow } from "./row";
import { SERVICE_HEADERS, wantedHeader } from "./table";
import {
  NEGLIGIBLE,
  ownCells,
  pullHeader,
  STEPS,
  volumeParts,
  type Step,
  type VolumeParts,
} from "./volume-parts";

/** No cost is as high and no channel has such a number. */
const NONE = 1e9;
/** More than the number of any channel. */
const MANY = 1000;

/** Header of the column that has 2 where contacts move, 1 where they stay as they are, 0 where nothing is wanted. */
const STATE = "state";

/** The steps to the wanted volumes, each by those before it. */
const stepFormulas: Readonly<
  Record<
    Step,
    (all: VolumeParts, own: ReturnType<typeof ownCells>, cells: ChannelValueCells) => Formula
  >
> = {
  stays: ({ primary, complement }, _, cells) =>
    fx`IF(SUMPRODUCT(${primary}*(1-${cells.all("closing")})+${complement}*${cells.all("stays")})>0,1,0)`,
  targetCost: ({ mayBeTarget }, _, cells) => least(cells.all("cost"), mayBeTarget),
  target: ({ mayBeTarget }, { step }, cells) =>
    least(
      cells.all("number"),
      fx`(${mayBeTarget}*(${cells.all("cost")}<=${step("targetCost")}+${NEGLIGIBLE}))`,
    ),
  primaryCost: ({ primary }, _, cells) =>
    fx`${least(cells.all("cost"), primary)}*(SUMPRODUCT(${primary}*(1-${cells.all("priced")}))=0)`,
  moved: ({ now, toTarget }) => fx`SUMPRODUCT(${now}*${toTarget})`,
  rest: ({ now, toAll }, { measured, total }) =>
    fx`IF(${measured}=1,SUMPRODUCT(${now}*${toAll}),${total})`,
  pulls: ({ pull }) => fx`SUM(${pull})`,
  others: ({ pull, primary }) => fx`SUMPRODUCT(${pull}*(1-${primary}))`,
  over: ({ primary, excess }, { measured, step }) =>
    fx`IF(AND(${measured}=1,${step("others")}>0),SUMPRODUCT(${primary}*(${excess}+ABS(${excess}))/2),0)`,
  first: ({ taker, primary }, { step }, cells) =>
    fx`IF(${step("pulls")}>0,0,${least(fx`(${cells.all("number")}+${MANY}*(1-${primary}))`, taker)})`,
};

/** The least value where a condition is 1, by SUMPRODUCT, since MIN takes arrays only inside it. */
function least(value: Formula, where: Formula): Formula {
  return fx`SUMPRODUCT(MIN(${value}*${where}+${NONE}*(1-${where})))`;
}

/** What the steps give by the method. */
function knownSteps(
  run: RunContext,
): (steps: Distribution, isPrimary: (channel: number) => boolean) => Record<Step, number> {
  const { cost } = horizonOf(methodTables(run.result.model));
  return ({ stays, target, first, ...steps }, isPrimary) => ({
    ...steps,
    stays: stays ? 1 : 0,
    targetCost: target < 0 ? NONE : (cost[target] ?? NONE),
    target: target < 0 ? NONE : target + 1,
    first: first < 0 ? 0 : first + 1 + (isPrimary(first) ? 0 : MANY),
  });
}

/** The columns, the wanted volumes by channel last but one. */
export function volumeFormulas(run: RunContext, cells: ChannelValueCells): readonly ScoreColumn[] {
  const { model, decided } = run.result;
  const wanted = wantedOf(run);
  const steps = knownSteps(run);
  const parts = (first: FirstRow, channel: number | null): VolumeParts =>
    volumeParts(run, first, cells, channel);
  const column = (
    header: string,
    formula: (first: FirstRow) => Formula,
    known: (row: ScoreRow) => KnownValue,
  ): ScoreColumn => ({
    key: header,
    header,
    width: HIDDEN_WIDTH,
    style: "formula",
    hidden: true,
    formula,
    known,
  });
  /** A column that is blank where nothing moves. */
  const moving = (
    header: string,
    formula: (first: FirstRow) => Formula,
    known: (distribution: Distribution, row: ScoreRow) => number,
  ): ScoreColumn =>
    column(
      header,
      (first) => fx`IF(${first(STATE)}=2,${formula(first)},"")`,
      (row) => {
        const own = wanted(row);
        return own.kind === "moved" ? known(own.distribution, row) : "";
      },
    );
  const step = (key: Step): ScoreColumn =>
    moving(
      STEPS[key],
      (first) => stepFormulas[key](parts(first, null), ownCells(first), cells),
      (distribution, { service }) =>
        steps(
          distribution,
          (channel) => decided.cells[service * model.channels.length + channel] === "primary",
        )[key],
    );
  const state = (row: ScoreRow): number => ({ none: 0, kept: 1, moved: 2 })[wanted(row).kind];
  const isWhole = ({ service }: ScoreRow): boolean =>
    run.result.now.known[service] === 1 && run.result.now.inPart[service] === 0;
  return [
    column(
      STATE,
      (first) => {
        const { total, measured } = ownCells(first);
        const { primary } = parts(first, null);
        return fx`IF(OR(${first(COUNT)}=0,${total}=""),0,IF(SUMPRODUCT(--${primary})>0,2,${measured}))`;
      },
      state,
    ),
    ...(["stays", "targetCost", "target", "primaryCost", "moved", "rest"] as const).map(step),
    ...model.channels.map((_, channel) =>
      moving(
        pullHeader(channel),
        (first) => pullFormula(parts(first, channel), first, cells),
        ({ pull }) => pull[channel] ?? 0,
      ),
    ),
    ...(["pulls", "others", "over", "first"] as const).map(step),
    ...model.channels.map((_, channel) =>
      column(
        wantedHeader(channel),
        (first) => wantedFormula(parts(first, channel), first, cells.of("number", channel)),
        (row) => {
          const own = wanted(row);
          if (own.kind === "none") return "";
          return (own.kind === "kept" ? own.wanted : own.distribution.wanted)[channel] ?? 0;
        },
      ),
    ),
    column(
      SERVICE_HEADERS.compared,
      (first) => fx`IF(AND(${first(SERVICE_HEADERS.whole)}=1,${first(STATE)}>0),1,0)`,
      (row) => (isWhole(row) && state(row) > 0 ? 1 : 0),
    ),
  ];
}

function pullFormula(
  { primary, taker, now, need }: VolumeParts,
  first: FirstRow,
  cells: ChannelValueCells,
): Formula {
  const { measured, total } = ownCells(first);
  const times = fx`IF(${measured}=1,1,${first("frequency")})`;
  const strength = fx`(1+${primary}*(${cells.setting("primaryPull")}*${times}-1))`;
  return fx`${taker}*${strength}*${need}*(IF(${total}>0,${now}/${total},0)+0.1)`;
}

function wantedFormula(own: VolumeParts, first: FirstRow, number: Formula): Formula {
  const { step } = ownCells(first);
  const kept = fx`${own.now}*(1-${own.toTarget}-${own.toAll})`;
  const taken = fx`IF(${step("pulls")}>0,${step("rest")}*${own.pull}/${step("pulls")},(MOD(${step("first")},${MANY})=${number})*${step("rest")})`;
  const over = fx`IF(${step("over")}>0,IF(${own.primary},-MAX(0,${own.excess}),${step("over")}*${own.pull}/${step("others")}),0)`;
  const moved = fx`${kept}+${own.targeted}+${taken}+${over}`;
  return fx`IF(${first(STATE)}=2,${moved},IF(${first(STATE)}=1,N(${own.now}),""))`;
}
