/** The figures that the strategy draft mentions: those that follow decisions and answers as formulas, the others as values of the run. */
import type { Point } from "../../domain/checks/points";
import { isElectronic, CELL_CLASSES, type CellClass } from "../../domain/model/model";
import { groupWeights, segmentShares } from "../../domain/units/units";
import type { Language } from "../../locale/language";
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import { formula, literal, text, type Content } from "../../workbook/cell";
import { refs } from "../../workbook/parts";
import { sheetName, type RunContext } from "../../workbook/run-context";
import { byChannel as byChannelTable } from "../by-channel/table";
import { byService } from "../by-service/table";
import { checks as checksTable, SETTLED } from "../checks/table";
import { ANSWER_WORDS, SEVERITY_WORDS } from "../checks/texts";
import type { FigureCell } from "./sentence";

/** Channels of the catalogue that others run, or that let others reach the authority's services. */
const PARTNER_CHANNELS: ReadonlySet<string> = new Set([
  "open-data",
  "shared-website",
  "internet-bank",
  "partner",
]);
const PARTNER_POINTS: readonly Point[] = [
  "external-partners",
  "powers-of-attorney",
  "reuse-by-others",
];
const COMMUNICATION_POINTS: readonly Point[] = [
  "internal-communication",
  "external-communication",
  "part-of-other-planning",
];
const ASKED: readonly Point[] = ["phase-out-plan", ...PARTNER_POINTS, ...COMMUNICATION_POINTS];

/** Columns of a channel's line in the hidden block. */
const LINE = ["id", "name", "electronic", "partner", ...CELL_CLASSES, "wanted"] as const;
export type ChannelFigure = (typeof LINE)[number];

export interface FiguresRequest {
  readonly run: RunContext;
  /** Where the figures and, above them, the channels are; hidden. */
  readonly row: number;
  readonly column: number;
}

/** The hidden block, and where its figures stand. */
export interface Figures {
  readonly cells: readonly (readonly Content[])[];
  readonly figure: (name: string) => FigureCell;
  readonly answer: (point: string) => string;
  /** The cell with a figure of a channel, by its place. */
  readonly channel: (index: number, figure: ChannelFigure) => string;
}

type Form = "whole" | "percent" | "one" | "text";
interface Figure {
  readonly name: string;
  readonly raw: Content;
  readonly form: Form;
}

const NO_BREAK = "\u00a0";

/** A cell's number as the language writes it, whatever language Excel itself has. */
function shownFormula(raw: string, form: Form, language: Language): string {
  const [from, to] = language === "sv" ? [",", NO_BREAK] : [NO_BREAK, ","];
  if (form === "whole") return `=SUBSTITUTE(FIXED(${raw},0),${literal(from)},${literal(to)})`;
  if (form === "percent") return `=""&ROUND(100*${raw},0)`;
  const [point, sign] = language === "sv" ? [".", ","] : [",", "."];
  return form === "one"
    ? `=SUBSTITUTE(""&ROUND(${raw},1),${literal(point)},${literal(sign)})`
    : `=""&${raw}`;
}

/** How many of the records `is` holds for. */
const countOf = <T>(records: readonly T[], is: (record: T) => boolean): number =>
  records.filter(is).length;

const distinct = (values: readonly string[]): number =>
  new Set(values.filter((value) => value !== "")).size;

/** Figures that only the inputs and the run decide. */
function knownFigures({ run }: FiguresRequest): Figure[] {
  const { result } = run;
  const { services, channels, groups, rules, requirements, settings } = result.model;
  const figures: Figure[] = [];
  const add = (name: string, raw: number, form: Form = "whole"): void => {
    figures.push({ name, raw, form });
  };
  const top = groups.filter(({ parent }) => parent === null);
  const all = top.length > 0 ? top : groups;
  const weights = groupWeights(all);
  const shareOf = (segment: number): number =>
    all.reduce(
      (sum, group, at) => sum + (weights[at] ?? 0) * (segmentShares(group)[segment] ?? 0),
      0,
    );
  const { volumes, withoutVolumes } = result.now;
  let [nowTotal, nowElectronic] = [0, 0];
  volumes.cells.forEach((volume, at) => {
    if (Number.isNaN(volume)) return;
    nowTotal += volume;
    const channel = channels[at % channels.length];
    if (channel !== undefined && isElectronic(channel)) nowElectronic += volume;
  });
  add("services", services.length);
  add("departments", distinct(services.map(({ department }) => department)));
  add(
    "publicServices",
    countOf(services, ({ visibility }) => visibility === "public"),
  );
  add(
    "internalServices",
    countOf(services, ({ visibility }) => visibility === "internal"),
  );
  add("cases", distinct(services.map((service) => service.case)));
  add(
    "withLifeEvent",
    countOf(services, (one) => one.lifeEvent !== "" || one.process !== ""),
  );
  add(
    "volume",
    services.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
  );
  add(
    "withoutVolume",
    countOf(services, ({ volume }) => volume === null),
  );
  add("unmeasured", withoutVolumes);
  add("nowTotal", nowTotal);
  add("electronicNow", nowTotal > 0 ? nowElectronic / nowTotal : 0, "percent");
  add(
    "freeChoice",
    countOf(services, ({ freeChoice }) => freeChoice === true),
  );
  add(
    "boundChoice",
    countOf(services, ({ freeChoice }) => freeChoice === false),
  );
  add(
    "choiceStated",
    countOf(services, ({ freeChoice }) => freeChoice !== null),
  );
  add(
    "choiceUnknown",
    countOf(services, ({ freeChoice }) => freeChoice === null),
  );
  add(
    "agents",
    countOf(services, ({ agent }) => agent === true),
  );
  add(
    "noAgents",
    countOf(services, ({ agent }) => agent === false),
  );
  add(
    "agentStated",
    countOf(services, ({ agent }) => agent !== null),
  );
  add(
    "agentUnknown",
    countOf(services, ({ agent }) => agent === null),
  );
  add("channels", channels.length);
  add("electronicChannels", countOf(channels, isElectronic));
  add(
    "partnerChannels",
    countOf(channels, ({ id }) => PARTNER_CHANNELS.has(id)),
  );
  for (const [name, direction] of [
    ["invest", "invest"],
    ["keep", "keep"],
    ["reduce", "reduce"],
    ["phaseOut", "phase-out"],
  ] as const) {
    add(
      name,
      countOf(channels, (channel) => channel.direction === direction),
    );
  }
  add(
    "directed",
    countOf(channels, ({ direction }) => direction !== null),
  );
  add(
    "undirected",
    countOf(channels, ({ direction }) => direction === null),
  );
  add("groups", groups.length);
  add("shareE", groups.length > 0 ? shareOf(0) : 0, "percent");
  add("shareM", groups.length > 0 ? shareOf(1) : 0, "percent");
  add("shareP", groups.length > 0 ? shareOf(2) : 0, "percent");
  add("rules", rules.length);
  add("requirements", requirements.length);
  add("framed", rules.length + requirements.length);
  add("userWeight", settings.userWeight, "percent");
  add("authorityWeight", 1 - settings.userWeight, "percent");
  add("cells", services.length * channels.length);
  const sheets = {
    sheetChecks: "checks",
    sheetReasons: "reasons",
    sheetBusinessCase: "businessCase",
    sheetByService: "byService",
    sheetPublicExtract: "publicExtract",
  } as const;
  for (const [name, key] of Object.entries(sheets)) {
    figures.push({ name, raw: text(sheetName(run, key)), form: "text" });
  }
  return figures;
}

/** Lays out the figures and the channels' lines below them. */
export function strategyFigures(request: FiguresRequest): Figures {
  const { run } = request;
  const { language } = run;
  const { channels } = run.result.model;
  const figures = knownFigures(request);
  const width = Math.max(3, LINE.length);
  const indexes = new Map<string, number>();
  const at = (row: number, column: number, rows = 1): string =>
    absoluteAddress(area(request.row + row, request.column + column, rows, 1));
  const cellOf = (row: number, column: number): string => at(row, column).split(":")[0] ?? "";
  /** The channels come first, since the figures are of no fixed number. */
  const lineRows = Math.max(channels.length, 1);
  const ofChannels = (figure: ChannelFigure): string => at(0, LINE.indexOf(figure), lineRows);
  /** The row moves along, so that the formulas of neighbouring rows are alike. */
  const channel = (index: number, figure: ChannelFigure): string =>
    `$${cellAddress(request.row + index, request.column + LINE.indexOf(figure))}`;
  const byChannel = refs(run, byChannelTable);
  const checks = refs(run, checksTable);
  const { primary: primaries } = refs(run, byService);
  const liveFormula = (name: string, source: string, form: Form = "whole"): void => {
    figures.push({ name, raw: formula(`=${source}`), form });
  };
  const raw = (name: string): string =>
    cellOf(lineRows + figures.findIndex((one) => one.name === name), 1);
  const sum = (figure: ChannelFigure): string => `SUM(${ofChannels(figure)})`;
  const sumIf = (flag: ChannelFigure, figure: ChannelFigure): string =>
    `SUMIF(${ofChannels(flag)},1,${ofChannels(figure)})`;
  const share = (part: string, whole: string): string => `IF(${whole}>0,${part}/${whole},0)`;

  liveFormula("primaries", sum("primary"));
  liveFormula("complements", sum("complement"));
  liveFormula("discouraged", sum("discouraged"));
  liveFormula("forbidden", sum("forbidden"));
  liveFormula("closed", `${raw("discouraged")}+${raw("forbidden")}`);
  liveFormula("differing", `SUM(${byChannel.differing})`);
  liveFormula("withPrimary", `SUMPRODUCT(--(${primaries}<>""))`);
  liveFormula("withoutPrimary", `${raw("services")}-${raw("withPrimary")}`);
  liveFormula("electronicPrimaries", sumIf("electronic", "primary"));
  liveFormula("electronicShare", share(raw("electronicPrimaries"), raw("primaries")), "percent");
  liveFormula("topCount", `MAX(${ofChannels("primary")})`);
  liveFormula(
    "topChannel",
    `INDEX(${ofChannels("name")},MATCH(${raw("topCount")},${ofChannels("primary")},0))`,
    "text",
  );
  liveFormula(
    "chosenPerService",
    share(`(${raw("primaries")}+${raw("complements")})`, raw("services")),
    "one",
  );
  liveFormula("decidedShare", share(`(${raw("cells")}-${sum("open")})`, raw("cells")), "percent");
  liveFormula("wantedTotal", sum("wanted"));
  liveFormula(
    "electronicWanted",
    share(sumIf("electronic", "wanted"), raw("wantedTotal")),
    "percent",
  );
  liveFormula("partnerPrimaries", sumIf("partner", "primary"));
  liveFormula("partnerComplements", sumIf("partner", "complement"));
  for (const severity of ["error", "warning"] as const) {
    const word = literal(SEVERITY_WORDS[severity][language]);
    liveFormula(`${severity}s`, `COUNTIF(${checks.severity},${word})`);
  }
  liveFormula("found", `${raw("errors")}+${raw("warnings")}`);
  liveFormula("uncovered", `COUNTIF(${checks.code},"uncovered")`);
  liveFormula("points", `COUNTIF(${checks.code},"point:*")`);
  liveFormula(
    "settledPoints",
    SETTLED.map(
      (answer) => `COUNTIF(${checks.answer},${literal(ANSWER_WORDS[answer][language])})`,
    ).join("+"),
  );
  for (const point of ASKED) {
    liveFormula(
      point,
      `IFERROR(""&INDEX(${checks.answer},MATCH("point:${point}",${checks.code},0)),"")`,
      "text",
    );
  }
  const unanswered = (points: readonly Point[]): string =>
    points.map((point) => `(${raw(point)}="")`).join("+");
  liveFormula("openPartnerPoints", unanswered(PARTNER_POINTS));
  liveFormula("openCommunicationPoints", unanswered(COMMUNICATION_POINTS));

  figures.forEach(({ name }, index) => indexes.set(name, lineRows + index));
  const rowOf = (name: string): number => {
    const row = indexes.get(name);
    if (row === undefined) throw new Error(`No figure ${name}`);
    return row;
  };
  const lines = channels.map((one, index): Content[] => {
    const counted = (key: CellClass | "volumeWanted"): Content =>
      formula(
        `=IFERROR(INDEX(${byChannel[key]},MATCH(${channel(index, "id")},${byChannel.id},0)),0)`,
      );
    return [
      text(one.id),
      text(one.name === "" ? one.id : one.name),
      isElectronic(one) ? 1 : 0,
      PARTNER_CHANNELS.has(one.id) ? 1 : 0,
      ...CELL_CLASSES.map(counted),
      counted("volumeWanted"),
    ];
  });
  if (lines.length === 0) lines.push(LINE.map(() => null));
  const padded = (cells: Content[]): Content[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => null),
  ];
  return {
    cells: [
      ...lines.map(padded),
      ...figures.map((one, index) =>
        padded([
          text(one.name),
          one.raw,
          formula(shownFormula(cellOf(lineRows + index, 1), one.form, language)),
        ]),
      ),
    ],
    figure: (name) => ({ raw: cellOf(rowOf(name), 1), shown: cellOf(rowOf(name), 2) }),
    answer: (point) => cellOf(rowOf(point), 1),
    channel,
  };
}

/** Whether a channel is one that others run or reach the services through. */
export const isPartnerChannel = (id: string): boolean => PARTNER_CHANNELS.has(id);
