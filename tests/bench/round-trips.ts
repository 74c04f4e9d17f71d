/** Round trips and bytes between the add-in and the workbook host. */
import { build, check } from "../../src/commands/build";
import { startHost, type Host } from "../../src/host/host";
import type { Figure } from "./figure";
import { generatedModel, type ModelSize } from "./models";

const SIZES: readonly ModelSize[] = [
  { services: 10, channels: 20, groups: 8 },
  { services: 1_000, channels: 20, groups: 8 },
];
const LARGE: ModelSize = { services: 10_000, channels: 20, groups: 8 };
const TODAY = "2026-01-15";
const MEGABYTE = 1e6;
/** Two to read, one to write, one in which the client lets go of its references; and one for each 4 MB that is written (workbook.md, Reading and writing). */
const ROUND_TRIPS = 4;
const BYTES_EACH = 2 * MEGABYTE;
/** Runs one command and tells what it sent, or why it was refused. */
async function measured(
  host: Host,
  part: string,
  name: string,
  run: () => Promise<{ readonly ok: boolean }>,
): Promise<Figure[]> {
  host.traffic.reset();
  const outcome = await run();
  if (!outcome.ok) {
    const note = `REFUSED: ${JSON.stringify(outcome)}`;
    return [{ part, name, value: null, unit: "", target: null, note }];
  }
  const { roundTrips, requestBytes, responseBytes } = host.traffic;
  const target = ROUND_TRIPS + Math.floor(requestBytes / BYTES_EACH);
  return [
    {
      part,
      name: `${name}: round trips`,
      value: roundTrips,
      unit: "",
      target,
    },
    {
      part,
      name: `${name}: request`,
      value: requestBytes / MEGABYTE,
      unit: "MB",
      target: null,
    },
    {
      part,
      name: `${name}: response`,
      value: responseBytes / MEGABYTE,
      unit: "MB",
      target: null,
    },
  ];
}

async function figuresOf(part: string, size: ModelSize): Promise<Figure[]> {
  const model = generatedModel(size);
  const host = await startHost();
  const name = (what: string): string => `${what}, ${size.services} × ${size.channels}`;
  const options = { imports: {}, decide: true, language: "en", today: TODAY } as const;
  try {
    return [
      ...(await measured(host, part, name("new workbook"), () => build({ ...options, model }))),
      ...(await measured(host, part, name("second build"), () => build(options))),
      ...(await measured(host, part, name("check"), () => check(TODAY, "en"))),
    ];
  } finally {
    host.dispose();
  }
}

export async function roundTripFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await figuresOf("round-trips", size)));
  return figures;
}

export const largeRoundTripFigures = (): Promise<Figure[]> => figuresOf("large-round-trips", LARGE);
