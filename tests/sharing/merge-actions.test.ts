/** What a merge asks of Excel: it writes only what changed. */
import { mergeReturned, readReturned } from "../../src/commands/merge";
import { splitSnapshot } from "../../src/commands/split";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { onSmallWorkbook } from "../commands/small-workbook";
import { put, tableOf, valueOf } from "./edit-file";

const TODAY = "2026-03-02";
/** Most actions of a merge, and for each change. */
const MOST = 400;
const EACH = 2;

/** Letters that the department gives, one after the other. */
const CELLS = [
  ["permit", "web", "K"],
  ["permit", "letter", "B"],
  ["permit", "phone", "F"],
  ["permit", "visit", "B"],
  ["fee", "web", "B"],
  ["fee", "letter", "K"],
  ["fee", "phone", "B"],
  ["fee", "visit", "F"],
] as const;

test.each([0, 1, CELLS.length])("a merge of %i letters asks for few actions", (count) =>
  onSmallWorkbook(async (host) => {
    const outcome = await splitSnapshot(snapshotOf(await host.content()), {
      today: TODAY,
      by: "",
      departments: ["Bygg"],
      copies: [],
      due: "",
    });
    if (!outcome.ok) throw new Error("not split");
    const content = await openXlsx((await outcome.files[0]?.bytes()) ?? new Uint8Array());
    for (const [service, channel, letter] of CELLS.slice(0, count)) {
      const matrix = tableOf(content, "Matrix");
      const isThere = valueOf(matrix, service, channel) === letter;
      put(matrix, service, channel, isThere ? "H" : letter);
    }
    const files = await readReturned([{ name: "Bygg.xlsx", bytes: await saveXlsx(content) }]);
    host.traffic.reset();
    const merged = await mergeReturned({
      files,
      base: null,
      language: "sv",
      today: TODAY,
      by: "Eva",
    });
    if (!merged.ok) throw new Error("not merged");
    const changes = merged.done.merged?.changes.length ?? 0;
    expect(changes).toBe(count);
    expect(host.traffic.actions).toBeLessThanOrEqual(MOST + EACH * changes);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(5);
  }),
);
