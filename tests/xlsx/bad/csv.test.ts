/** CSV files that are garbage are read or refused, never a fault of ours, whatever their length. */
import { readCsv } from "../../../src/import/csv";
import { randomOf } from "./mutations";

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const WHOLE = 'id;name;note\r\na;"Al;pha";1\r\nb;"Be ""ta""\nmore";åäö 😀\r\n\r\nc;;3\r\n';
const JUNK = ['"', ";", ",", "\t", "\r", "\n", "\0", "\ufeff", "é", '""', "=", "\u2028"];

test("damaged at random they end in a table or a problem with a code", () => {
  const endings = new Set<string>();
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = randomOf(seed);
    let text = WHOLE;
    for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
      const at = Math.floor(random() * text.length);
      const junk = JUNK[Math.floor(random() * JUNK.length)] ?? "";
      text = random() < 0.2 ? text.slice(0, at) : text.slice(0, at) + junk + text.slice(at);
    }
    const bytes = encoded(text);
    if (random() < 0.2) bytes[Math.floor(random() * bytes.length)] = 0xff;
    const reading = readCsv(bytes, "in.csv");
    endings.add(reading.ok ? "read" : reading.problem.code);
  }
  expect([...endings]).toEqual(expect.arrayContaining(["read", "not-csv", "csv-quotes"]));
});

test.each([
  ["a line of 10 MB", encoded(`id;name\na;${"x".repeat(10_000_000)}\n`), "read"],
  [
    "a quote that does not end, 4 MB",
    encoded(`id;name\na;"${"x;".repeat(2_000_000)}`),
    "csv-quotes",
  ],
  ["noughts", new Uint8Array(1_000_000), "not-csv"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "not-csv"],
])("%s", (_, bytes, expected) => {
  const reading = readCsv(bytes, "in.csv");
  expect(reading.ok ? "read" : reading.problem.code).toBe(expected);
});
