/** `split` and `merge` on the command line: departments' files go out, come back edited, and are put together again. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addRow, editFile, openFile, put, tableOf, valueOf } from "../sharing/edit-file";
import { convert, program } from "../libre-office";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const json = (name: string): never => JSON.parse(readFileSync(at(name), "utf8")) as never;
const DAY = ["--today", "2026-03-01", "--quiet"];

interface Merged {
  readonly files: readonly {
    readonly file: string;
    readonly department: string | null;
    readonly changes: number;
    readonly problem: string | null;
  }[];
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly conflicts: readonly Readonly<Record<string, unknown>>[];
}

beforeAll(async () => {
  writeFileSync(
    at("s.csv"),
    "id;name;department;complexity\na1;Permit;North;\na2;Advice;North;2\nb1;Grant;South, East;3\nc1;Nobody's;;\n",
  );
  writeFileSync(at("c.csv"), "id;name;group;mode\nweb;Webb;h2m;self\ntel;Telephone;h2h;call\n");
  writeFileSync(at("r.csv"), "service;channel;class;reason\n*;web;H;all\nb1;tel;K;south\n");
  writeFileSync(at("v.csv"), "service;channel;volume\na1;web;100\nb1;tel;x\n");
  const [built, split] = await calls(
    [
      "build",
      "--services",
      at("s.csv"),
      "--channels",
      at("c.csv"),
      "--rules",
      at("r.csv"),
      "--volumes",
      at("v.csv"),
      "--language",
      "en",
      ...DAY,
      "--out",
      at("ours.xlsx"),
    ],
    [
      "split",
      at("ours.xlsx"),
      "--out-dir",
      at("sent"),
      ...["--due", "2026-04-01", "--json", at("split.json")],
      ...DAY,
    ],
  );
  expect(built).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(split).toEqual({ code: 0, stdout: "", stderr: "" });
});

const NORTH = () => at("sent/North.xlsx");
const SOUTH = () => at("sent/South, East.xlsx");

test("split writes a workbook for each department with its services and what they need, and for those without one", async () => {
  expect(json("split.json")).toEqual({
    files: [
      { file: "North.xlsx", department: "North", copy: null, services: ["a1", "a2"] },
      { file: "South, East.xlsx", department: "South, East", copy: null, services: ["b1"] },
      { file: "Without department.xlsx", department: "", copy: null, services: ["c1"] },
    ],
  });
  const south = await openFile(SOUTH());
  const texts = south.sheets
    .filter(({ name }) => !name.startsWith("_"))
    .flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
    );
  expect(texts).not.toContain("Permit");
  expect(texts).toContain("Grant");
  expect(texts).toContain("2026-04-01");
  expect(south.sheets[0]?.cells.get(0)?.get(0)?.value).toMatch(/^Press Enable editing/);
  const rules = tableOf(south, "Rules");
  expect(rules.table.area.rows).toBe(3);
  expect(valueOf(tableOf(await openFile(NORTH()), "Current"), "a1", "web")).toBe(100);
  const hidden = south.sheets.find(({ name }) => name === "_ChannelMatrix");
  expect(hidden?.visibility).toBe("VeryHidden");
});

test("splitting chooses departments by their whole name first, gives copies, and makes the same cells each time", async () => {
  const [one, again, unknown] = await calls(
    [
      "split",
      at("ours.xlsx"),
      "--out-dir",
      at("copies"),
      "--departments",
      "south, east",
      "--departments",
      "north",
      "--copies",
      "Ann,Bo",
      "--json",
      at("copies.json"),
      ...DAY,
    ],
    ["split", at("ours.xlsx"), "--out-dir", at("again"), "--due", "2026-04-01", ...DAY],
    ["split", at("ours.xlsx"), "--out-dir", at("none"), "--departments", "Nort", ...DAY],
  );
  expect([one?.code, again?.code]).toEqual([0, 0]);
  expect(readdirSync(at("copies")).sort()).toEqual([
    "North - Ann.xlsx",
    "North - Bo.xlsx",
    "South, East - Ann.xlsx",
    "South, East - Bo.xlsx",
  ]);
  const [before, after] = [await openFile(NORTH()), await openFile(at("again/North.xlsx"))];
  expect(after.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  expect(unknown?.code).toBe(2);
  expect(unknown?.stderr).toMatch(/Nort.*South, East/);
  expect(existsSync(at("none"))).toBe(false);
});

test("what was not changed merges to nothing, also through a save by LibreOffice", async () => {
  const ends = await calls([
    "merge",
    at("ours.xlsx"),
    NORTH(),
    SOUTH(),
    "--preview",
    "--json",
    at("m.json"),
    ...DAY,
  ]);
  expect(ends[0]).toEqual({ code: 0, stdout: "", stderr: "" });
  expect((json("m.json") as Merged).changes).toEqual([]);
  if (program === undefined) return;
  writeFileSync(at("lo.xlsx"), convert(program, readFileSync(NORTH()), "xlsx"));
  const [saved] = await calls([
    "merge",
    at("ours.xlsx"),
    at("lo.xlsx"),
    "--preview",
    "--json",
    at("lo.json"),
    ...DAY,
  ]);
  expect(json("lo.json")).toEqual({
    files: [expect.objectContaining({ department: "North", problem: null })],
    changes: [],
    conflicts: [],
  });
  expect(saved?.code).toBe(0);
});

test("changes come in, what lies beyond the remit is a proposal, and merging again changes nothing", async () => {
  await editFile(NORTH(), at("north.xlsx"), (content) => {
    const matrix = tableOf(content, "Matrix");
    put(matrix, "a1", "web", "p");
    put(matrix, "a1", "Status", "decided");
    put(matrix, "a1", "Decided by", "Ann");
    put(tableOf(content, "Current"), "a1", "web", "1 200");
    put(tableOf(content, "Services"), "a1", "Complexity", 4);
    put(tableOf(content, "Settings"), "needWeight", "Value", 0.9);
    addRow(tableOf(content, "Services"), { Id: "a3", Service: "New", Department: "North" });
    addRow(matrix, { Id: "a3", tel: "C" });
    addRow(tableOf(content, "Reasons"), {
      Service: "a1",
      Channel: "web",
      Class: "P",
      Reason: "=1+1",
    });
  });
  const [first, second] = await calls(
    [
      "merge",
      at("ours.xlsx"),
      at("north.xlsx"),
      SOUTH(),
      "--out",
      at("out.xlsx"),
      "--json",
      at("m.json"),
      ...DAY,
    ],
    [
      "merge",
      at("out.xlsx"),
      at("north.xlsx"),
      "--out",
      at("twice.xlsx"),
      "--json",
      at("twice.json"),
      ...DAY,
    ],
  );
  expect(first).toEqual({ code: 1, stdout: "", stderr: "" });
  const merged = json("m.json") as Merged;
  expect(merged.conflicts).toEqual([
    {
      kind: "proposal",
      table: "Settings",
      service: null,
      channel: null,
      id: "needWeight",
      field: "value",
      base: 0.4,
      ours: 0.4,
      theirs: [{ file: "north.xlsx", value: 0.9 }],
    },
  ]);
  expect(merged.changes).toContainEqual({
    table: "Matrix",
    service: "a1",
    channel: "web",
    id: null,
    field: null,
    from: "",
    to: "H",
    file: "north.xlsx",
  });
  expect(merged.changes).toContainEqual({
    table: "Current",
    service: "a1",
    channel: "web",
    id: null,
    field: null,
    from: 100,
    to: 1200,
    file: "north.xlsx",
  });
  const out = await openFile(at("out.xlsx"));
  const matrix = tableOf(out, "Matrix");
  expect([
    valueOf(matrix, "a1", "web"),
    valueOf(matrix, "a1", "Status"),
    valueOf(matrix, "a1", "Decided by"),
    valueOf(matrix, "a3", "tel"),
  ]).toEqual(["P", "decided", "Ann", "C"]);
  expect(valueOf(tableOf(out, "Current"), "a1", "web")).toBe(1200);
  expect(valueOf(tableOf(out, "Services"), "a3", "Service")).toBe("New");
  const reasons = tableOf(out, "Reasons");
  const cell = reasons.sheet.cells
    .get(reasons.table.area.row + 1)
    ?.get(reasons.table.area.column + 3);
  expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
  const conflicts = tableOf(out, "Conflicts");
  expect(conflicts.table.area.rows).toBe(2);
  expect(second?.code).toBe(0);
  const twice = json("twice.json") as Merged;
  expect([twice.changes, twice.conflicts]).toEqual([[], []]);
  expect(twice.files[0]?.problem).toMatch(/merged before on 2026-03-01/);
});

test("conflicts leave the coordinator's value, a choice is carried out by the next run, and it is not asked again", async () => {
  await editFile(at("ours.xlsx"), at("mine.xlsx"), (content) => {
    put(tableOf(content, "Matrix"), "b1", "tel", "D");
  });
  await editFile(SOUTH(), at("south.xlsx"), (content) => {
    put(tableOf(content, "Matrix"), "b1", "tel", "C");
  });
  const [merged] = await calls([
    "merge",
    at("mine.xlsx"),
    at("south.xlsx"),
    "--out",
    at("conflict.xlsx"),
    "--json",
    at("c.json"),
    ...DAY,
  ]);
  expect(merged?.code).toBe(1);
  expect((json("c.json") as Merged).conflicts).toEqual([
    {
      kind: "value",
      table: "Matrix",
      service: "b1",
      channel: "tel",
      id: null,
      field: null,
      base: "",
      ours: "B",
      theirs: [{ file: "south.xlsx", value: "K" }],
    },
  ]);
  expect(valueOf(tableOf(await openFile(at("conflict.xlsx")), "Matrix"), "b1", "tel")).toBe("D");
  await editFile(at("conflict.xlsx"), at("chosen.xlsx"), (content) => {
    put(tableOf(content, "Conflicts"), "open", "Choice", "Theirs (south)");
  });
  await editFile(at("conflict.xlsx"), at("wrong.xlsx"), (content) => {
    put(tableOf(content, "Conflicts"), "open", "Choice", "Ask the board");
  });
  const [carried, wrong] = await calls(
    ["build", at("chosen.xlsx"), "--out", at("settled.xlsx"), ...DAY],
    ["build", at("wrong.xlsx"), "--out", at("open.xlsx"), ...DAY],
  );
  expect([carried?.code, wrong?.code]).toEqual([0, 0]);
  // What is no choice settles nothing, is told with its cell and what may be chosen, and stays to be put right.
  expect(wrong?.stderr).toMatch(
    /^Conflicts!K5, column Choice: “Ask the board” is not a choice here\. Use one of: Ours, Theirs \(south\), Base\.$/m,
  );
  expect(carried?.stderr).not.toMatch(/is not a choice/);
  const open = tableOf(await openFile(at("open.xlsx")), "Conflicts");
  expect(valueOf(open, "open", "Choice")).toBe("Ask the board");
  const settled = await openFile(at("settled.xlsx"));
  expect(valueOf(tableOf(settled, "Matrix"), "b1", "tel")).toBe("C");
  expect(valueOf(tableOf(settled, "Conflicts"), "settled", "Settled")).toBe("2026-03-01");
});

test("a file that is none of ours, damaged, another's, or given twice is one line, and the rest is merged", async () => {
  writeFileSync(at("text.xlsx"), "no workbook");
  await editFile(NORTH(), at("n1.xlsx"), (content) => {
    put(tableOf(content, "Matrix"), "a2", "web", "P");
  });
  writeFileSync(at("renamed.xlsx"), readFileSync(at("n1.xlsx")));
  const [own, other] = await calls(
    [
      "build",
      "--services",
      at("s.csv"),
      "--channels",
      at("c.csv"),
      "--language",
      "en",
      ...DAY,
      "--out",
      at("other.xlsx"),
    ],
    ["split", at("other.xlsx"), "--out-dir", at("others"), ...DAY],
  );
  expect([own?.code, other?.code]).toEqual([0, 0]);
  const files = [
    at("text.xlsx"),
    at("absent.xlsx"),
    at("ours.xlsx"),
    at("others/North.xlsx"),
    at("n1.xlsx"),
    at("renamed.xlsx"),
  ];
  const [merged, nothing] = await calls(
    [
      "merge",
      at("ours.xlsx"),
      ...files,
      "--out",
      at("rest.xlsx"),
      "--json",
      at("rest.json"),
      ...DAY,
    ],
    ["merge", at("ours.xlsx"), at("text.xlsx"), "--out", at("never.xlsx"), ...DAY],
  );
  expect(merged?.code).toBe(1);
  expect(merged?.stderr.trim().split("\n")).toEqual([
    expect.stringMatching(/^text\.xlsx: the file is not an \.xlsx workbook/),
    expect.stringMatching(/^absent\.xlsx: there is no such file/),
    expect.stringMatching(/^ours\.xlsx: the file is the coordinator's own/),
    expect.stringMatching(/^North\.xlsx: the file belongs to another workbook/),
    expect.stringMatching(/^renamed\.xlsx: the file is the same as n1\.xlsx/),
  ]);
  expect((json("rest.json") as Merged).changes).toHaveLength(1);
  expect(nothing?.code).toBe(2);
  expect(existsSync(at("never.xlsx"))).toBe(false);
});

test("without what was sent, a blank takes the other's value and the rest has to be settled", async () => {
  await editFile(NORTH(), at("bare.xlsx"), (content) => {
    const store = content.sheets.find(({ name }) => name === "_ChannelMatrix");
    for (const [row, cells] of store?.cells ?? []) {
      const key = cells.get(0)?.value;
      if (typeof key === "string" && key.startsWith("base")) store?.cells.delete(row);
    }
    put(tableOf(content, "Matrix"), "a1", "web", "P");
    put(tableOf(content, "Services"), "a2", "Complexity", 5);
  });
  const [merged] = await calls([
    "merge",
    at("ours.xlsx"),
    at("bare.xlsx"),
    "--preview",
    "--json",
    at("bare.json"),
    ...DAY,
  ]);
  expect(merged?.code).toBe(1);
  const { files, changes, conflicts } = json("bare.json") as Merged;
  expect(files[0]?.problem).toMatch(/what was sent is no longer in the file/);
  expect(changes).toEqual([
    expect.objectContaining({ table: "Matrix", service: "a1", channel: "web", to: "H" }),
  ]);
  expect(conflicts).toEqual([
    expect.objectContaining({ kind: "value", id: "a2", field: "complexity", base: null, ours: 2 }),
  ]);
});
