/** What the merge of a department's file asks of Excel: it writes only what changed. */
import { mergeReturned, readReturned } from "../../src/commands/merge";
import { splitSnapshot } from "../../src/commands/split";
import type { Host } from "../../src/host/host";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { tableOf } from "../sharing/edit-file";
import type { Figure } from "./figure";

const TODAY = "2026-01-15";
/** Letters that the department gives. */
const LETTERS = 20;
/** Most actions of a merge, and for each change. */
const MOST = 400;
const EACH = 2;

/** Merges a file with letters of which some differ from the coordinator's into the open workbook. */
export async function mergeFigures(
  host: Host,
  part: string,
  services: number,
): Promise<readonly Figure[]> {
  const snapshot = snapshotOf(await host.content());
  const options = { today: TODAY, by: "", departments: null, copies: [], due: "" };
  const outcome = await splitSnapshot(snapshot, options);
  const [file] = outcome.ok ? outcome.files : [];
  if (file === undefined) return [];
  const content = await openXlsx(await file.bytes());
  const { sheet, table } = tableOf(content, "Matrix");
  let left = LETTERS;
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (left === 0 || cell.value !== "C") continue;
      sheet.cells.get(row)?.set(column, { ...cell, value: "D" });
      left -= 1;
    }
  }
  const files = await readReturned([{ name: file.file, bytes: await saveXlsx(content) }]);
  host.traffic.reset();
  const merged = await mergeReturned({ files, base: null, language: "en", today: TODAY, by: "" });
  const changes = merged.ok ? (merged.done.merged?.changes.length ?? 0) : 0;
  return [
    {
      part,
      name: `merge of ${changes} letters, ${services} services: actions`,
      value: merged.ok ? host.traffic.actions : null,
      unit: "",
      target: MOST + EACH * changes,
      ...(merged.ok ? {} : { note: `REFUSED: ${JSON.stringify(merged)}` }),
    },
  ];
}
