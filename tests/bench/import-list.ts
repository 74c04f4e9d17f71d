/** Time to read a list of 10 000 rows as the pane does: its text into rows, its columns matched, its records made. */
import { importContext } from "../../src/commands/import-lists";
import { NO_ANSWERS } from "../../src/import/answers";
import { readLists } from "../../src/import/reading/read-lists";
import { understood } from "../../src/import/understood";
import { median, type Figure } from "./figure";

const ROWS = 10_000;
const TIMES = 5;

const KINDS = ["information", "rådgivning", "ansökan", "beslut"];
const CHANNELS = ["webb; telefon", "e-tjänst", "besök; brev", "telefon; e-post; chatt"];

function list(): Uint8Array {
  const lines = ["Tjänst;Förvaltning;Typ;Antal ärenden/år;Kanaler;Ansvarig;Lagrum"];
  for (let row = 0; row < ROWS; row += 1) {
    const [kind, channels] = [KINDS[row % 4] ?? "", CHANNELS[row % 4] ?? ""];
    const of = `Tjänst nummer ${row};Förvaltning ${row % 12};${kind};${row * 3};"${channels}"`;
    lines.push(`${of};Enhet ${row % 90};Kommunallagen ${row % 9} kap.`);
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

export async function importFigures(): Promise<Figure[]> {
  const bytes = list();
  const context = importContext(null, {}, "sv");
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const reading = await readLists(bytes, "list.csv", "sv");
    if (!reading.ok) throw new Error(reading.problem.code);
    const given = reading.lists.map((raw) => ({ raw, ofChannels: false }));
    const { counts } = understood(given, context, NO_ANSWERS);
    if (counts.services !== ROWS) throw new Error(`${counts.services} services were read.`);
    times.push((performance.now() - began) / 1000);
  }
  const name = `a list of ${ROWS} rows read and matched`;
  return [{ part: "import", name, value: median(times), unit: "s", target: 1 }];
}
