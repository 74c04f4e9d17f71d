/** A run costs the same few round trips whatever the size of the workbook, and one more for each 3 MB. */
import { CHUNK_BYTES } from "../../src/excel/writing/chunks";
import { built, onHost } from "../commands/small-workbook";

const CHANNELS = "id;group;richness;capacity\nweb;h2m;2;5\nphone;h2h;4;2\n";

const services = (count: number, process = ""): string =>
  [
    "id;name;process;complexity;volume",
    ...Array.from(
      { length: count },
      (_, row) => `s${row};Tjänst ${row};${process};${1 + (row % 5)};${row}`,
    ),
  ].join("\n");

/** Round trips of a first run and of one more, and the bytes that the first one sent. */
const trips = (count: number, process?: string) =>
  onHost(async ({ traffic }) => {
    await built({ services: services(count, process), channels: CHANNELS }, { decide: true });
    const first = traffic.roundTrips;
    const bytes = traffic.requestBytes;
    traffic.reset();
    await built();
    return { first, again: traffic.roundTrips, bytes };
  });

test("ten services and two hundred take the same: at most five, and three where nothing changed", async () => {
  const few = await trips(10);
  const many = await trips(200);
  // Two to read, one to write, one to set up the pages, one in which the client lets go of its references.
  expect(few.first).toBeLessThanOrEqual(5);
  // Two to read, one to end listening.
  expect(few.again).toBeLessThanOrEqual(3);
  expect(many.bytes).toBeLessThan(CHUNK_BYTES);
  expect(many).toMatchObject({ first: few.first, again: few.again });
});

test("each further 2 MB take one more", async () => {
  const few = await trips(10);
  const long = await trips(100, "å".repeat(9000));
  const more = Math.ceil(long.bytes / CHUNK_BYTES) - 1;
  expect(more).toBeGreaterThanOrEqual(1);
  expect(long.first - few.first).toBeGreaterThanOrEqual(1);
  // Rows are sent whole, so that a request may be a third below its limit.
  expect(long.first - few.first).toBeLessThanOrEqual(
    Math.ceil((4 * long.bytes) / (3 * CHUNK_BYTES)),
  );
});
