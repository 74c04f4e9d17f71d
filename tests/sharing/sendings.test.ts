/** What was sent to whom: noted in the hidden store when the planner says so, and what came back since. */
import { mergeReturned, readReturned } from "../../src/commands/merge";
import { answersIn } from "../../src/commands/sharing/answers";
import { chooseIn, openConflicts, carryOutChoices } from "../../src/commands/sharing/conflicts";
import { commonChanges, opinionsOf } from "../../src/commands/sharing/opinions";
import {
  asBase64,
  countAsBack,
  countAsSent,
  prepareFiles,
  receiversOf,
  zippedFiles,
} from "../../src/commands/sharing/sending";
import { previewFiles } from "../../src/commands/sharing/returned";
import { readOverview } from "../../src/commands/overview";
import type { Host } from "../../src/host/host";
import { readSendings, withReturned, withSendings, type Sending } from "../../src/sharing/sendings";
import { withMerges } from "../../src/sharing/merges";
import { EMPTY_STORE } from "../../src/workbook/store/store";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { unzipSync } from "fflate";
import { columnName } from "../../src/a1/address";
import { onSmallWorkbook, writeAt } from "../commands/small-workbook";
import { cellOf, put, tableOf, valueOf } from "./edit-file";

const TODAY = "2026-03-02";
const RUN = { today: TODAY, language: "sv" } as const;
const BYGG: Sending = {
  file: "Bygg.xlsx",
  department: "Bygg",
  copy: null,
  on: TODAY,
  due: "2026-04-01",
  services: 2,
};

async function overviewNow() {
  const outcome = await readOverview(TODAY, "sv");
  if (!outcome.ok) throw new Error("not read");
  return outcome.overview;
}

const prepared = async (departments: readonly string[] | null, copies: readonly string[] = []) => {
  const outcome = await prepareFiles({ today: TODAY, by: "Eva", departments, copies, due: "" });
  if (!outcome.ok) throw new Error("not prepared");
  return outcome.files;
};

/** A file that came back, edited. */
async function back(
  name: string,
  bytes: Uint8Array,
  edit: (content: WorkbookContent) => void,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const content = await openXlsx(bytes);
  edit(content);
  return { name, bytes: await saveXlsx(content) };
}

const chosen = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => ({
  name,
  bytes: () => Promise.resolve(bytes),
});

const visible = async (host: Host) =>
  (await host.content()).sheets
    .filter(({ name }) => !name.startsWith("_"))
    .map(({ name, cells }) => [name, cells]);

test("what is sent again replaces what its receiver was sent before, in any case of the name", () => {
  const again = { ...BYGG, department: "BYGG", on: "2026-03-09" };
  const copy = { ...BYGG, copy: "Ann", file: "Bygg - Ann.xlsx" };
  const store = withSendings(withSendings(EMPTY_STORE, [BYGG, copy]), [again]);
  expect(readSendings(store)).toEqual([copy, again]);
  expect(readSendings(new Map([["sent", "{damaged"]]))).toEqual([]);
});

test("an answer is one that was merged of what was sent last, and is late after its day", () => {
  const merge = {
    file: "Svar.xlsx",
    digest: "d",
    department: "bygg",
    copy: null,
    sentOn: TODAY,
    on: "2026-03-20",
    changes: 3,
    conflicts: 1,
    proposals: 0,
  };
  const sent = withSendings(EMPTY_STORE, [BYGG]);
  expect(answersIn(sent, "2026-04-01")).toMatchObject([{ merged: null, isLate: false }]);
  expect(answersIn(sent, "2026-04-02")).toMatchObject([{ merged: null, isLate: true }]);
  // One that came back is late no more, and keeps the day on which it came first.
  const noted = withReturned(withReturned(sent, [BYGG], "2026-04-02"), [BYGG], "2026-04-09");
  expect(answersIn(noted, "2026-04-09")).toMatchObject([
    { merged: null, cameBack: "2026-04-02", isLate: false },
  ]);
  expect(answersIn(withMerges(noted, [merge]), TODAY)).toMatchObject([
    { merged: merge, cameBack: "2026-04-02" },
  ]);
  expect(answersIn(withReturned(EMPTY_STORE, [BYGG], TODAY), TODAY)).toMatchObject([
    { file: "Bygg.xlsx", cameBack: TODAY },
  ]);
  const merged = withMerges(sent, [merge]);
  expect(answersIn(merged, "2026-04-02")).toMatchObject([{ merged: merge, isLate: false }]);
  const again = withSendings(merged, [{ ...BYGG, on: "2026-03-25" }]);
  expect(answersIn(again, "2026-03-26")).toMatchObject([{ merged: null, cameBack: null }]);
  // What was sent from the command line is known once it has come back.
  expect(answersIn(withMerges(EMPTY_STORE, [merge]), TODAY)).toMatchObject([
    { file: "Svar.xlsx", on: TODAY, due: "", merged: merge },
  ]);
});

test("files are made for those that are chosen, and counting them as sent changes nothing that people see", () =>
  onSmallWorkbook(async (host) => {
    const before = await visible(host);
    const { inputs } = await overviewNow();
    expect(receiversOf(inputs, "sv")).toEqual([
      { name: "Bygg", department: "Bygg", services: 2 },
      { name: "Omsorg", department: "Omsorg", services: 1 },
      { name: "Kansli", department: "Kansli", services: 1 },
    ]);
    const files = await prepared(["Bygg", "Kansli"]);
    expect(files.map(({ file, services }) => [file, services])).toEqual([
      ["Bygg.xlsx", 2],
      ["Kansli.xlsx", 1],
    ]);
    const zip = unzipSync(await zippedFiles(files));
    expect(Object.keys(zip)).toEqual(["Bygg.xlsx", "Kansli.xlsx"]);
    const [first] = files;
    if (first === undefined) return;
    const opened = await openXlsx(new Uint8Array(Buffer.from(await asBase64(first), "base64")));
    expect(tableOf(opened, "Matrix").table.area.rows).toBe(3);
    expect(await countAsSent([BYGG])).toMatchObject({ ok: true, changed: 1 });
    expect(await visible(host)).toEqual(before);
    const { snapshot } = await overviewNow();
    expect(readSendings(snapshot.store)).toEqual([BYGG]);
    expect(snapshot.state?.model).not.toBe("");
    const [file] = await prepared(["Bygg"]);
    const given = await back("Bygg.xlsx", (await file?.bytes()) ?? new Uint8Array(), (content) => {
      put(tableOf(content, "Matrix"), "permit", "web", "K");
    });
    const previewed = await previewFiles([chosen(given)], "en", await overviewNow());
    if (!previewed.ok) throw new Error("not previewed");
    const { senders, files: shown } = previewed.returned;
    expect(senders).toEqual([{ ...BYGG, due: "" }]);
    expect(shown).toMatchObject([{ changes: 1, lacksBase: false }]);
    expect(await countAsBack(senders, TODAY)).toMatchObject({ ok: true, changed: 1 });
    expect(readSendings((await overviewNow()).snapshot.store)).toEqual([{ ...BYGG, back: TODAY }]);
    expect(await visible(host)).toEqual(before);
    await mergeReturned({ files: await readReturned([given]), base: null, ...RUN, by: "" });
    expect(answersIn((await overviewNow()).snapshot.store, TODAY)).toMatchObject([
      { department: "Bygg", merged: { changes: 1, looked: 2, services: 2 } },
    ]);
  }));

test("a file that lost what was sent is compared with the file as it was sent, once that is chosen", () =>
  onSmallWorkbook(async (host) => {
    const own = { name: "egen.xlsx", bytes: await saveXlsx(await host.content()) };
    const [sent, other] = await Promise.all(
      (await prepared(["Bygg", "Omsorg"])).map(async ({ file, bytes }) => ({
        name: file,
        bytes: await bytes(),
      })),
    );
    if (sent === undefined || other === undefined) throw new Error("not prepared");
    const bare = await back("svar.xlsx", sent.bytes, (content) => {
      put(tableOf(content, "Matrix"), "permit", "web", "K");
      put(tableOf(content, "Services"), "permit", "Tjänst", "Bygglov och anmälan");
      const store = content.sheets.find(({ name }) => name === "_ChannelMatrix");
      for (const [row, cells] of store?.cells ?? []) {
        const key = cells.get(0)?.value;
        if (typeof key === "string" && key.startsWith("base")) store?.cells.delete(row);
      }
    });
    const copy = await back("kopia.xlsx", own.bytes, (content) => {
      put(tableOf(content, "Settings"), "needWeight", "Värde", 0.9);
    });
    const shown = async (...files: readonly Parameters<typeof previewFiles>[0][number][]) => {
      const outcome = await previewFiles(files, "en", await overviewNow());
      if (!outcome.ok) throw new Error("not previewed");
      const { files: of, changes, conflicts } = outcome.returned;
      return {
        of: of.map(({ lacksBase, isLeftOut, problem }) => [lacksBase, isLeftOut, problem]),
        changes: changes.map(({ what, to }) => [what, to]),
        conflicts: conflicts.map(({ what }) => what),
      };
    };
    const lost = await shown(chosen(bare));
    expect(lost.of).toEqual([[true, false, expect.stringMatching(/no longer in the file/)]]);
    expect(lost.conflicts).not.toEqual([]);
    expect(await shown({ ...chosen(bare), was: chosen(sent) })).toEqual({
      of: [[false, false, ""]],
      changes: [
        ["Bygglov · Service", "Bygglov och anmälan"],
        ["Bygglov · Webbplats", "K"],
      ],
      conflicts: [],
    });
    const wrong = [other, { name: "bild.xlsx", bytes: new Uint8Array(9) }].map((was) =>
      shown({ ...chosen(bare), was: chosen(was) }),
    );
    expect((await Promise.all(wrong)).map(({ of }) => of[0])).toEqual([
      [true, true, expect.stringMatching(/Omsorg\.xlsx is not the file that was sent/)],
      [true, true, expect.stringMatching(/bild\.xlsx, cannot be read: the file is not an \.xlsx/)],
    ]);
    // A copy of the whole workbook may change everything, once it is said what it is a copy of.
    expect((await shown(chosen(copy))).of).toEqual([[true, true, expect.any(String)]]);
    expect(await shown({ ...chosen(copy), was: chosen(own) })).toMatchObject({
      of: [[false, false, ""]],
      changes: [[expect.any(String), "0.9"]],
      conflicts: [],
    });
  }));

test("a conflict is chosen in, carried out by name, and gone from the open ones", () =>
  onSmallWorkbook(async (host) => {
    const files = await prepared(["Bygg"], ["Ann", "Bo"]);
    const given = await Promise.all(
      files.map(async ({ file, bytes, copy }) =>
        back(file, await bytes(), (content) => {
          put(tableOf(content, "Matrix"), "permit", "web", copy === "Ann" ? "K" : "B");
        }),
      ),
    );
    const returned = await readReturned(given);
    const merged = await mergeReturned({ files: returned, base: null, ...RUN, by: "" });
    expect(merged).toMatchObject({ ok: true });
    const overview = await overviewNow();
    const [conflict, ...others] = openConflicts(overview, "en");
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "different values",
      what: "Bygglov · Webbplats",
      chosen: null,
      cell: { serviceName: "Bygglov", channelName: "Webbplats" },
    });
    expect(conflict?.choices.map(({ name, value }) => [name, value])).toContainEqual([
      "Theirs (Bygg - Bo.xlsx)",
      "B",
    ]);
    expect(conflict?.cell?.reasons.length).toBeGreaterThan(0);
    const key = conflict?.key ?? "";
    const { row, column } = cellOf(tableOf(await host.content(), "Conflicts"), "öppen", "Val");
    await writeAt("Konflikter", `${columnName(column)}${row + 1}`, [["Bo har rätt"]]);
    expect(openConflicts(await overviewNow(), "en")).toMatchObject([
      { chosen: null, typed: "Bo har rätt" },
    ]);
    expect(await chooseIn(key, 1, "Så sa Bo")).toMatchObject({ ok: true });
    expect(openConflicts(await overviewNow(), "en")).toMatchObject([
      { chosen: 1, note: "Så sa Bo" },
    ]);
    expect(await chooseIn("{}", 1, "")).toMatchObject({ ok: false, error: { code: "not-there" } });
    expect(await carryOutChoices(RUN, "Eva")).toMatchObject({ ok: true });
    expect(openConflicts(await overviewNow(), "en")).toEqual([]);
    const now = await host.content();
    expect(valueOf(tableOf(now, "Matrix"), "permit", "web")).toBe("B");
    const conflicts = tableOf(now, "Conflicts");
    const texts = [...conflicts.sheet.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(texts).toContain(`${TODAY} · Eva`);
    // What both answered is kept beside what was chosen.
    const opinions = opinionsOf(await overviewNow());
    expect(opinions.find(({ service }) => service === "permit")?.people).toBe(2);
    expect(opinions[0]?.share).toBeLessThan(1);
    expect(commonChanges(await overviewNow(), 1)).toBe(0);
  }));
