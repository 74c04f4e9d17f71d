/** What a call would write over: files that it reads, and answers that came back to the folder of what was sent. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editFile, put, tableOf } from "../sharing/edit-file";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const DAY = ["--today", "2026-03-01", "--quiet"];
const LISTS = ["--services", at("s.csv"), "--channels", at("c.csv")];

beforeAll(async () => {
  writeFileSync(
    at("s.csv"),
    "id;name;department;complexity\na1;Permit;North;3\nb1;Grant;South;2\n",
  );
  writeFileSync(at("c.csv"), "id;name;group;mode\nweb;Webb;h2m;self\ntel;Telephone;h2h;call\n");
  const [built] = await calls([
    "build",
    ...LISTS,
    "--language",
    "en",
    "--decide",
    ...DAY,
    "--out",
    at("ours.xlsx"),
  ]);
  expect(built).toEqual({ code: 0, stdout: "", stderr: "" });
});

const OURS = at("ours.xlsx");

test.each([
  ["an extract over its workbook", ["extract", OURS, "--out", OURS], OURS],
  ["a workbook over a list", ["build", ...LISTS, "--out", at("s.csv")], at("s.csv")],
  ["data over the workbook", ["build", OURS, "--out", at("o.xlsx"), "--json", OURS], OURS],
  ["data over what is checked", ["check", OURS, "--json", OURS], OURS],
  [
    "a merged workbook over a file that came back",
    ["merge", OURS, at("s.csv"), "--out", at("s.csv")],
    at("s.csv"),
  ],
])("%s is refused, and the file stays as it is", async (_, words, file) => {
  const before = readFileSync(file);
  const [ended] = await calls([...words, ...(words.includes("--quiet") ? [] : ["--quiet"])]);
  expect(ended).toEqual({
    code: 2,
    stdout: "",
    stderr: `${file}: the file is one of those that are read, and would be written over. Choose another name for what is written.\n`,
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a build over its own workbook is what updates it", async () => {
  writeFileSync(at("same.xlsx"), readFileSync(OURS));
  const [ended] = await calls(["build", at("same.xlsx"), "--out", at("same.xlsx"), ...DAY]);
  expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a second split writes over what was sent, and over no answer that has not been merged", async () => {
  const split = ["split", OURS, "--out-dir", at("sent"), ...DAY];
  const done = { code: 0, stdout: "", stderr: "" };
  expect(await calls(split, split)).toEqual([done, done]);
  const north = at("sent/North.xlsx");
  await editFile(north, north, (content) => {
    put(tableOf(content, "Matrix"), "a1", "tel", "F");
  });
  const [refused, merged, again] = await calls(
    split,
    ["merge", OURS, north, "--out", at("merged.xlsx"), ...DAY],
    ["split", at("merged.xlsx"), "--out-dir", at("sent"), ...DAY],
  );
  expect(refused).toEqual({
    code: 2,
    stdout: "",
    stderr: `${north}: the file has answers that are not merged into the workbook, and would be written over. Merge it first, move it, or choose another folder.\n`,
  });
  expect([merged?.code, again]).toEqual([0, done]);
});

test("a second split keeps a file of others that has such a name, and the workbook itself", async () => {
  const [first] = await calls(["split", OURS, "--out-dir", at("other"), ...DAY]);
  expect(first?.code).toBe(0);
  writeFileSync(at("other/South.xlsx"), "notes");
  writeFileSync(at("other/North.xlsx"), readFileSync(OURS));
  const [foreign, own] = await calls(
    ["split", OURS, "--out-dir", at("other"), "--departments", "South", ...DAY],
    ["split", at("other/North.xlsx"), "--out-dir", at("other"), "--departments", "North", ...DAY],
  );
  expect(foreign).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("South.xlsx: the file exists already") as unknown,
  });
  expect(own).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("one of those that are read") as unknown,
  });
  expect(readFileSync(at("other/South.xlsx"), "utf8")).toBe("notes");
});

describe("a new workbook in the place of one that is there", () => {
  const made = (name: string): readonly string[] => [
    ...["build", ...LISTS, "--language", "en", "--decide", ...DAY],
    ...["--out", at(name)],
  ];

  it("is written where its letters are those of a run, or where it is no workbook", async () => {
    writeFileSync(at("run.xlsx"), readFileSync(OURS));
    writeFileSync(at("text.xlsx"), "text");
    const done = { code: 0, stdout: "", stderr: "" };
    expect(await calls(made("run.xlsx"), made("text.xlsx"))).toEqual([done, done]);
  });

  it.each([
    ["build", "has 1 decision or text"],
    ["sample", "has 1 decision or text"],
  ])("is not written by %s where somebody has decided in it", async (command, reason) => {
    const file = at(`decided-${command}.xlsx`);
    await editFile(OURS, file, (content) => {
      put(tableOf(content, "Matrix"), "a1", "tel", "F");
    });
    const before = readFileSync(file);
    const words = command === "build" ? made(`decided-build.xlsx`) : ["sample", "--out", file];
    const [ended] = await calls([...words, ...(command === "build" ? [] : ["--language", "en"])]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) as unknown });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("is not written where what is there cannot be read", async () => {
    writeFileSync(at("cut.xlsx"), readFileSync(OURS).subarray(0, 9000));
    const [ended] = await calls(made("cut.xlsx"));
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("cut.xlsx: the workbook there cannot be read") as unknown,
    });
  });
});
