/** Copies for several people on the command line, and the sheet that shows where their answers differ. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editFile, openFile, put, tableOf, valueOf } from "../sharing/edit-file";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const DAY = ["--today", "2026-03-01", "--quiet"];

test("answers of several people are kept, the most disputed service first, also when they come one after the other", async () => {
  writeFileSync(at("s.csv"), "id;name;department\na1;Permit;North\na2;Advice;North\n");
  writeFileSync(at("c.csv"), "id;name;group;mode\nweb;Webb;h2m;self\ntel;Telephone;h2h;call\n");
  await calls(
    [
      "build",
      ...["--services", at("s.csv"), "--channels", at("c.csv"), "--language", "en"],
      ...[...DAY, "--out", at("ours.xlsx")],
    ],
    ["split", at("ours.xlsx"), "--out-dir", at("sent"), "--copies", "Ann,Bo,Cia", ...DAY],
  );
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    Ann: ["P", "P"],
    Bo: ["P", "P"],
    Cia: ["C", "P"],
  };
  for (const [person, [one, two]] of Object.entries(answers)) {
    await editFile(at(`sent/North - ${person}.xlsx`), at(`${person}.xlsx`), (content) => {
      const matrix = tableOf(content, "Matrix");
      put(matrix, "a1", "web", one);
      put(matrix, "a2", "web", two);
    });
  }
  const [both, third] = await calls(
    ["merge", at("ours.xlsx"), at("Ann.xlsx"), at("Bo.xlsx"), "--out", at("two.xlsx"), ...DAY],
    ["merge", at("two.xlsx"), at("Cia.xlsx"), "--out", at("three.xlsx"), ...DAY],
  );
  expect([both?.code, third?.code]).toEqual([0, 1]);
  const opinions = tableOf(await openFile(at("three.xlsx")), "Opinions");
  const first = opinions.table.area.row + 1;
  expect(opinions.sheet.cells.get(first)?.get(opinions.table.area.column)?.value).toBe("a1");
  expect(valueOf(opinions, "a1", "People")).toBe(3);
  expect(valueOf(opinions, "a1", "Agreement")).toBeCloseTo(1 / 3, 12);
  expect(valueOf(opinions, "a2", "Agreement")).toBe(1);
  expect(valueOf(opinions, "a1", "Most common")).toBe("Webb: P");
  expect(valueOf(opinions, "a1", "Alone")).toBe("Webb: Cia C");
});
