/** The figures of the strategy draft that follow decisions and answers, as formulas by their names in the texts. */
import type { Point } from "../../domain/checks/points";
import type { CellClass } from "../../domain/model/model";
import { fx, joined, type Formula } from "../../workbook/formula";
import { refs } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { byChannel } from "../by-channel/table";
import { hasPrimary } from "../by-service/table";
import { checks, SETTLED } from "../checks/table";
import { ANSWER_WORDS, SEVERITY_WORDS } from "../checks/texts";
import { adoptedNow, proposedNow } from "../matrix/adopted";

export const PARTNER_POINTS: readonly Point[] = [
  "external-partners",
  "powers-of-attorney",
  "reuse-by-others",
];
export const COMMUNICATION_POINTS: readonly Point[] = [
  "internal-communication",
  "external-communication",
  "part-of-other-planning",
];
/** The points whose answers the texts ask for; their figures have the names of the points. */
export const ASKED: readonly Point[] = [
  "phase-out-plan",
  ...PARTNER_POINTS,
  ...COMMUNICATION_POINTS,
];

/** A column of the channels' lines. */
export type ChannelFigure = "id" | "name" | "electronic" | "partner" | CellClass | "wanted";

/** What the formulas refer to. */
export interface FigureSources {
  readonly run: RunContext;
  /** Another figure's cell. */
  readonly raw: (name: string) => Formula;
  /** A figure of all channels. */
  readonly channels: (figure: ChannelFigure) => Formula;
}

type LiveFigure = (sources: FigureSources) => Formula;

const sum =
  (figure: ChannelFigure): LiveFigure =>
  ({ channels }) =>
    fx`SUM(${channels(figure)})`;

/** Of the channels that are `flag`: electronic, or partners. */
const sumOf =
  (flag: "electronic" | "partner", figure: ChannelFigure): LiveFigure =>
  ({ channels }) =>
    fx`SUMIF(${channels(flag)},">0",${channels(figure)})`;

/** 0 where there is nothing to divide by. */
const share = (part: Formula, whole: Formula): Formula => fx`IF(${whole}>0,${part}/${whole},0)`;

const findings =
  (severity: "error" | "warning"): LiveFigure =>
  ({ run }) =>
    fx`COUNTIF(${refs(run, checks).severity},${{ text: word(run, SEVERITY_WORDS[severity]) }})`;

const withCode =
  (code: string): LiveFigure =>
  ({ run }) =>
    fx`COUNTIF(${refs(run, checks).code},${{ text: code }})`;

const answer =
  (point: Point): LiveFigure =>
  ({ run }) => {
    const { answer: answers, code } = refs(run, checks);
    return fx`IFERROR(""&INDEX(${answers},MATCH(${{ text: `point:${point}` }},${code},0)),"")`;
  };

const unanswered =
  (points: readonly Point[]): LiveFigure =>
  ({ raw }) =>
    joined(
      points.map((point) => fx`(${raw(point)}="")`),
      "+",
    );

export const LIVE_FIGURES: Readonly<Record<string, LiveFigure>> = {
  primaries: sum("primary"),
  complements: sum("complement"),
  discouraged: sum("discouraged"),
  forbidden: sum("forbidden"),
  closed: ({ raw }) => fx`${raw("discouraged")}+${raw("forbidden")}`,
  differing: ({ run }) => fx`SUM(${refs(run, byChannel).differing})`,
  withPrimary: ({ run }) => fx`SUMPRODUCT(--${hasPrimary(run)})`,
  withoutPrimary: ({ raw }) => fx`${raw("services")}-${raw("withPrimary")}`,
  electronicPrimaries: sumOf("electronic", "primary"),
  electronicShare: ({ raw }) => share(raw("electronicPrimaries"), raw("primaries")),
  topCount: ({ channels }) => fx`MAX(${channels("primary")})`,
  topChannel: ({ raw, channels }) =>
    fx`INDEX(${channels("name")},MATCH(${raw("topCount")},${channels("primary")},0))`,
  chosenPerService: ({ raw }) =>
    share(fx`(${raw("primaries")}+${raw("complements")})`, raw("services")),
  decidedShare: ({ run, raw, channels }) => {
    const proposed = proposedNow(run).cells;
    const decided = fx`(${raw("cells")}-SUM(${channels("open")})-${raw("adopted")}-${proposed})`;
    return share(decided, raw("cells"));
  },
  adopted: ({ run }) => adoptedNow(run).cells,
  adoptedServices: ({ run }) => adoptedNow(run).services,
  adoptedShare: ({ raw }) => share(raw("adopted"), raw("cells")),
  wantedTotal: sum("wanted"),
  electronicWanted: (sources) =>
    share(sumOf("electronic", "wanted")(sources), sources.raw("wantedTotal")),
  partnerPrimaries: sumOf("partner", "primary"),
  partnerComplements: sumOf("partner", "complement"),
  errors: findings("error"),
  warnings: findings("warning"),
  found: ({ raw }) => fx`${raw("errors")}+${raw("warnings")}`,
  uncovered: withCode("uncovered"),
  points: withCode("point:*"),
  settledPoints: ({ run }) =>
    joined(
      SETTLED.map(
        (settled) =>
          fx`COUNTIF(${refs(run, checks).answer},${{ text: word(run, ANSWER_WORDS[settled]) }})`,
      ),
      "+",
    ),
  ...Object.fromEntries(ASKED.map((point) => [point, answer(point)])),
  openPartnerPoints: unanswered(PARTNER_POINTS),
  openCommunicationPoints: unanswered(COMMUNICATION_POINTS),
};
