/** The figures of the strategy draft as values of the run, for texts that leave the workbook: those that the sheet has as formulas. */
import { POINTS, type Point } from "../../domain/checks/points";
import { decisionCounts } from "../../domain/decisions/progress";
import { atIndex, rowAt, type NumberMatrix } from "../../domain/model/matrix";
import { isElectronic, type CellClass, type Channel } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import type { WorkbookInputs } from "../../workbook/inputs";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { SETTLED, withSettledPoints } from "../checks/table";
import { ANSWER_WORDS } from "../checks/texts";
import { SHEET_NAMES } from "./figures";
import { isPartner } from "../../domain/partners";
import { knownFigures } from "./known-figures";
import { ASKED, COMMUNICATION_POINTS, PARTNER_POINTS } from "./live-figures";

/** What the figures are taken from. */
export type StrategyRun = Pick<RunContext, "language" | "result" | "sheets"> & {
  readonly inputs: Pick<WorkbookInputs, "answers">;
};

type Counts = Readonly<Record<CellClass, number>>;

/** How many services each channel has each class in, by the model's channels. */
export function classCounts({ result }: Pick<RunContext, "result">): readonly Counts[] {
  const { decided, model } = result;
  return model.channels.map((_, column) => {
    const counts = {
      primary: 0,
      complement: 0,
      discouraged: 0,
      forbidden: 0,
      "not-applicable": 0,
      open: 0,
    };
    for (const row of model.services.keys()) counts[atIndex(decided, row, column)] += 1;
    return counts;
  });
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Sum of the known numbers in the channels that are meant. */
function sumOf({ cells, channels }: NumberMatrix, isMeant: (column: number) => boolean): number {
  return cells.reduce(
    (sum, value, at) => (Number.isNaN(value) || !isMeant(at % channels.length) ? sum : sum + value),
    0,
  );
}

/** Answers to the points that the texts ask for, as words, and how many have none. */
function answered({
  inputs: { answers },
  language,
}: StrategyRun): Readonly<Record<string, number | string>> {
  const open = (points: readonly Point[]): number =>
    points.filter((point) => answers[point] === undefined).length;
  return {
    ...Object.fromEntries(
      ASKED.map((point) => {
        const answer = answers[point];
        return [point, answer === undefined ? "" : word({ language }, ANSWER_WORDS[answer])];
      }),
    ),
    openPartnerPoints: open(PARTNER_POINTS),
    openCommunicationPoints: open(COMMUNICATION_POINTS),
    points: POINTS.length,
    settledPoints: POINTS.filter((point) => SETTLED.some((settled) => settled === answers[point]))
      .length,
  };
}

/** Every figure of the texts by its name; shares are 0–1. */
export function figuresAtRun(run: StrategyRun): Readonly<Record<string, number | string>> {
  const { result, inputs } = run;
  const { model, decided, classification, wanted } = result;
  const { channels, services } = model;
  const byChannel = classCounts(run);
  const all = (of: CellClass, isMeant: (channel: Channel) => boolean = () => true): number =>
    byChannel.reduce((sum, counts, column) => {
      const channel = channels[column];
      return channel !== undefined && isMeant(channel) ? sum + counts[of] : sum;
    }, 0);
  const cells = services.length * channels.length;
  const primaries = all("primary");
  const electronicPrimaries = all("primary", isElectronic);
  const withPrimary = services.filter((_, row) => rowAt(decided, row).includes("primary")).length;
  const topCount = Math.max(0, ...byChannel.map(({ primary }) => primary));
  const top = channels[byChannel.findIndex(({ primary }) => primary === topCount)];
  const counts = decisionCounts(result);
  const found = withSettledPoints(result.findings, inputs.answers);
  const ofSeverity = (severity: "error" | "warning"): number =>
    found.filter((one) => one.severity === severity).length;
  const wantedTotal = sumOf(wanted.volumes, () => true);
  const electronicWanted = sumOf(wanted.volumes, (column) => {
    const channel = channels[column];
    return channel !== undefined && isElectronic(channel);
  });
  return {
    ...knownFigures(result),
    ...Object.fromEntries(
      Object.entries(SHEET_NAMES).map(([name, key]) => [name, sheetName(run, key)]),
    ),
    primaries,
    complements: all("complement"),
    discouraged: all("discouraged"),
    forbidden: all("forbidden"),
    closed: all("discouraged") + all("forbidden"),
    differing: decided.cells.filter(
      (letter, at) => letter !== "open" && letter !== classification.suggested.cells[at],
    ).length,
    withPrimary,
    withoutPrimary: services.length - withPrimary,
    electronicPrimaries,
    electronicShare: share(electronicPrimaries, primaries),
    topCount,
    topChannel: top === undefined ? "" : nameOf(top),
    chosenPerService: share(primaries + all("complement"), services.length),
    decidedShare: share(counts.decidedCells, cells),
    adopted: counts.adoptedCells,
    adoptedServices: counts.services.adopted,
    adoptedShare: share(counts.adoptedCells, cells),
    wantedTotal,
    electronicWanted: share(electronicWanted, wantedTotal),
    partnerPrimaries: all("primary", isPartner),
    partnerComplements: all("complement", isPartner),
    errors: ofSeverity("error"),
    warnings: ofSeverity("warning"),
    found: ofSeverity("error") + ofSeverity("warning"),
    uncovered: found.filter(({ code }) => code === "uncovered").length,
    ...answered(run),
  };
}
