/** In a workbook that counts its days from 1904 they are read as the days that its person sees, and written as days that she sees. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { isoDate } from "../../src/workbook/dates";
import { cellAt, tableOf } from "../../src/workbook/snapshot";
import { openXlsx } from "../../src/xlsx/open";
import {
  built,
  onHost,
  readCell,
  readStandingTable,
  reopened,
  runBuild,
  smallFile,
  writeAt,
  writeCell,
} from "./small-workbook";
import { daysFrom1904 } from "../../src/commands/counts-from-1904";
import { setDaysFrom1904, setFunctionDay } from "../../src/functions/day";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost } from "../../src/host/host";
import { decideService } from "../../src/commands/decide-service";

const BETWEEN = 1462;
/** 2026-03-01 in 1900's days. */
const MARCH = 46_082;

/** The small workbook, as a person has it whose workbooks count from 1904. */
async function from1904() {
  const parts = unzipSync(await smallFile());
  const path = "xl/workbook.xml";
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const marked = text.includes("<workbookPr")
    ? text.replace("<workbookPr", '<workbookPr date1904="1"')
    : text.replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>');
  return openXlsx(zipSync({ ...parts, [path]: strToU8(marked) }));
}

test("a rule is in force from the day that is shown, and a day from a file is written as it is shown", async () => {
  expect(isoDate(MARCH)).toBe("2026-03-01");
  await onHost(
    async (host) => {
      await built({
        rules: "service;channel;class;reason;from;to\ncare;web;F;¤dag;2026-03-01;2026-12-31\n",
      });
      const rules = await readStandingTable("Rules");
      const [headers = []] = rules.values;
      const rule = rules.values.find((row) => row.includes("¤dag")) ?? [];
      const from = headers.indexOf("Gäller från");
      expect(rule[from]).toBe(MARCH - BETWEEN);
      const { result } = await built();
      expect(result.model.rules.find(({ reason }) => reason === "¤dag")).toMatchObject({
        from: "2026-03-01",
        to: "2026-12-31",
      });
      // A run that changes nothing writes nothing.
      expect(await runBuild()).toMatchObject({ ok: true, done: { notes: [] } });
      expect((await readStandingTable("Rules")).values).toEqual(rules.values);
      const saved = await reopened(host);
      expect(saved.date1904).toBe(true);
      const sheet = snapshotOf(saved).sheets.get("rules");
      if (sheet === undefined) throw new Error("No rules.");
      const table = tableOf(sheet, "Rules");
      const days = Array.from({ length: table?.area.rows ?? 0 }, (_, down) =>
        cellAt(sheet, (table?.area.row ?? 0) + down, (table?.area.column ?? 0) + from),
      );
      expect(days).toContain(MARCH);
    },
    await from1904(),
  );
});

test("the day of a decision is read and written so too, in the matrix and in the action plan", async () => {
  await onHost(
    async () => {
      await writeCell("Matrix", "permit", "Datum", MARCH - BETWEEN);
      await writeCell("Matrix", "permit", "Status", "beslutat");
      const { result } = await built();
      expect(JSON.stringify(result)).toContain("2026-03-01");
      expect(await readCell("Matrix", "permit", "Datum")).toBe(MARCH - BETWEEN);
      const outcome = await decideService("fee", { by: "Ann", on: "2026-03-01" });
      expect(outcome.ok).toBe(true);
      expect(await readCell("Matrix", "fee", "Datum")).toBe(MARCH - BETWEEN);
      const plan = await readStandingTable("Changes");
      const id = String(plan.values[1]?.[0]);
      await writeCell("Changes", id, "Klart senast", MARCH - BETWEEN);
      await built({}, { rebuild: true });
      expect(await readCell("Changes", id, "Klart senast")).toBe(MARCH - BETWEEN);
    },
    await from1904(),
  );
});

test("a custom function sees a rule from the day that its person sees", async () => {
  const content = await from1904();
  const suggestionOn = async (day: string): Promise<unknown> => {
    const host = await startHost({ content, functions: hostedFunctions() });
    try {
      setFunctionDay(day);
      setDaysFrom1904(await daysFrom1904());
      await built({
        rules: "service;channel;class;reason;from;to\ncare;visit;F;¤dag;2026-03-01;2026-12-31\n",
      });
      await writeAt("Tjänster", "BA1", [
        [
          "=CHANNEL.CLASSIFY(Services[#All],Channels[#All],TargetGroups[#All],Requirements[#All],Rules[#All])",
        ],
      ]);
      return await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Tjänster");
        const cells = sheet.getRange("BA1:BF5").load("values");
        await context.sync();
        // Of care in the last channel.
        return (cells.values as unknown[][])[1]?.[4];
      });
    } finally {
      setFunctionDay(null);
      setDaysFrom1904(false);
      host.dispose();
    }
  };
  const [before, within] = [await suggestionOn("2026-02-28"), await suggestionOn("2026-03-01")];
  expect([before, within]).toEqual(["K", "F"]);
});
