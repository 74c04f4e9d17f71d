/** What the add-in asks of Excel: round trips, bytes, actions and object paths of each command, and what they would take there. */
import { build, check } from "../../src/commands/build";
import { giveKnownValues } from "../../src/commands/plan-observers";
import { startHost, type Host } from "../../src/host/host";
import type { Figure } from "./figure";
import { mergeFigures } from "./merge-actions";
import { generatedModel, type ModelSize } from "./models";

const SIZES: readonly ModelSize[] = [
  { services: 10, channels: 20, groups: 8 },
  { services: 1_000, channels: 20, groups: 8 },
];
const LARGE: ModelSize = { services: 10_000, channels: 20, groups: 8 };
const TODAY = "2026-01-15";
const MEGABYTE = 1e6;
/** Two to read, one to write, one to set up pages, one in which the client lets go of its references; and one for each 2 MB. */
const ROUND_TRIPS = 5;
const BYTES_EACH = 2 * MEGABYTE;

/** A rough model of Excel on Windows. */
const SECONDS_EACH_TRIP = 0.2;
const SECONDS_EACH_ACTION = 0.00125;
const BYTES_EACH_SECOND = 10 * MEGABYTE;

/** Most actions and modelled seconds, by command and number of services. */
const TARGETS: Readonly<Record<string, { readonly actions?: number; readonly seconds?: number }>> =
  {
    "new workbook, 10": { actions: 3_000, seconds: 6 },
    "second build, 10": { actions: 150, seconds: 1 },
    "one decision, 10": { actions: 300, seconds: 1.5 },
    "one decision, 1000": { actions: 400, seconds: 2.5 },
  };

/** Runs one command and tells what it asked for, or why it was refused. */
async function measured(
  host: Host,
  part: string,
  command: string,
  size: ModelSize,
  run: () => Promise<{ readonly ok: boolean }>,
): Promise<Figure[]> {
  host.traffic.reset();
  const name = `${command}, ${size.services} × ${size.channels}`;
  const outcome = await run();
  if (!outcome.ok) {
    const note = `REFUSED: ${JSON.stringify(outcome)}`;
    return [{ part, name, value: null, unit: "", target: null, note }];
  }
  const { roundTrips, requestBytes, responseBytes, actions, objectPaths } = host.traffic;
  const target = TARGETS[`${command}, ${size.services}`];
  const figure = (what: string, value: number, unit: string, most?: number): Figure => ({
    part,
    name: `${name}: ${what}`,
    value,
    unit,
    target: most ?? null,
  });
  const seconds =
    SECONDS_EACH_TRIP * roundTrips +
    SECONDS_EACH_ACTION * actions +
    (requestBytes + responseBytes) / BYTES_EACH_SECOND;
  return [
    figure("round trips", roundTrips, "", ROUND_TRIPS + Math.floor(requestBytes / BYTES_EACH)),
    figure("request", requestBytes / MEGABYTE, "MB"),
    figure("response", responseBytes / MEGABYTE, "MB"),
    figure("actions", actions, "", target?.actions),
    figure("object paths", objectPaths, ""),
    figure("modelled seconds", seconds, "s", target?.seconds),
  ];
}

/** Changes one letter of the matrix by hand: the first complement becomes discouraged. */
const decideByHand = (): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Matrix").getDataBodyRange().load("values");
    await context.sync();
    for (const [row, letters] of (body.values as string[][]).entries()) {
      const column = letters.indexOf("C");
      if (column < 0) continue;
      body.getCell(row, column).values = [["D"]];
      break;
    }
    await context.sync();
  });

async function figuresOf(part: string, size: ModelSize): Promise<Figure[]> {
  const model = generatedModel(size);
  const host = await startHost();
  // As the command line and the page do; the engine's work is not what is measured here.
  const stop = giveKnownValues(host.expectValues);
  const options = { imports: {}, decide: true, language: "en", today: TODAY } as const;
  const measure = (command: string, run: () => Promise<{ readonly ok: boolean }>) =>
    measured(host, part, command, size, run);
  try {
    const figures = [
      ...(await measure("new workbook", () => build({ ...options, model }))),
      ...(await measure("second build", () => build(options))),
      ...(await measure("check", () => check(TODAY, "en"))),
    ];
    await decideByHand();
    figures.push(...(await measure("one decision", () => build(options))));
    return [...figures, ...(await mergeFigures(host, part, size.services))];
  } finally {
    stop();
    host.dispose();
  }
}

export async function roundTripFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await figuresOf("round-trips", size)));
  return figures;
}

export const largeRoundTripFigures = (): Promise<Figure[]> => figuresOf("large-round-trips", LARGE);
