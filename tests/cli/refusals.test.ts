/** Bad use of the command line: one clear line with place and cure, exit code 2, nothing written. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { calls } from "./calls";

const LAUNCH = resolve("src/cli/launch.cjs");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const linesOf = (stderr: string) => stderr.split("\n").filter((line) => line !== "");

const run = async (...words: string[]) => {
  const [ended] = await calls(words);
  return { status: ended?.code, lines: linesOf(ended?.stderr ?? "") };
};

/** A compound file (OLE) that names a stream of an encrypted package, as Excel saves with a password. */
const locked = (): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
};

test.each<[string, string | Uint8Array, RegExp]>([
  [
    "unknown id",
    "id,name,targetGroups\na,Alpha,nobody\n",
    /in\.csv, row 2, column targetGroups: “nobody”.*Add it/,
  ],
  [
    "duplicate id",
    "id,name\na,Alpha\nb,Beta\nA,Again\n",
    /in\.csv, row 4, column id: .*row 2.*id of its own/,
  ],
  [
    "complexity 7",
    'id,name,complexity\na,"Al\npha",3\nb,Beta,7\n',
    /in\.csv, row 3, column complexity: 7 is outside 1–5/,
  ],
  [
    "negative volume",
    "id;name;volume\na;Alpha;-5\n",
    /in\.csv, row 2, column volume: -5 is less than 0/,
  ],
  ["no CSV", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]), /in\.csv: .*not a CSV.*Save it/],
])("services with %s", async (_, content, expected) => {
  const services = join(folder, "in.csv");
  writeFileSync(services, content);
  const out = join(folder, "out.xlsx");
  const json = join(folder, "out.json");
  const { status, lines } = await run(
    "build",
    "--services",
    services,
    "--out",
    out,
    "--json",
    json,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(expected);
  expect(status).toBe(2);
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

test("a file that is no workbook, and one locked with a password", async () => {
  const input = join(folder, "in.xlsx");
  for (const [content, expected] of [
    ["hello", /in\.xlsx: .*not an \.xlsx workbook/],
    [locked(), /in\.xlsx: .*locked with a password/],
  ] as const) {
    writeFileSync(input, content);
    const { status, lines } = await run("build", input, "--out", join(folder, "out.xlsx"));
    expect(lines).toEqual([expect.stringMatching(expected)]);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  }
});

test("an output folder that is not there, a missing file, a missing --out and an unknown option", async () => {
  const out = join(folder, "none", "out.xlsx");
  expect(await run("sample", "--out", out)).toMatchObject({
    status: 2,
    lines: [expect.stringMatching(/folder does not exist/)],
  });
  expect(
    await run("build", join(folder, "none.xlsx"), "--out", join(folder, "o.xlsx")),
  ).toMatchObject({
    status: 2,
    lines: [expect.stringMatching(/no such file/)],
  });
  expect(await run("sample")).toMatchObject({ status: 2, lines: [expect.stringMatching(/--out/)] });
  expect(await run("sample", "--out", join(folder, "o.xlsx"), "--fast")).toMatchObject({
    status: 2,
    lines: [expect.stringMatching(/--fast/)],
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("a day that is none, and a day for a command that takes none", async () => {
  const out = join(folder, "o.xlsx");
  for (const [day, command] of [
    ["2026-02-30", ["build", "--services", join(folder, "in.csv"), "--out", out]],
    ["1/3 2026", ["check", join(folder, "in.xlsx")]],
  ] as const) {
    expect(await run(...command, "--today", day)).toMatchObject({
      status: 2,
      lines: [`--today: “${day}” is not a day. Write it as YYYY-MM-DD, for example 2026-03-01.`],
    });
  }
  expect(await run("sample", "--out", out, "--today", "2026-03-01")).toMatchObject({
    status: 2,
    lines: [expect.stringMatching(/sample does not take --today/)],
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("the program itself ends with the line and the code", () => {
  const services = join(folder, "in.csv");
  writeFileSync(services, "id,name,complexity\na,Alpha,7\n");
  const words = ["build", "--services", services, "--out", join(folder, "out.xlsx")];
  const { status, stderr, stdout } = spawnSync(process.execPath, [LAUNCH, ...words], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(linesOf(stderr)).toEqual([expect.stringMatching(/in\.csv, row 2, column complexity: 7/)]);
  expect(readdirSync(folder)).toEqual(["in.csv"]);
});

test("what was in the output file stays when a run is refused", async () => {
  const services = join(folder, "in.csv");
  writeFileSync(services, "id,name,complexity\na,Alpha,7\n");
  const out = join(folder, "out.xlsx");
  writeFileSync(out, "as it was");
  expect((await run("build", "--services", services, "--out", out)).status).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(["in.csv", "out.xlsx"]);
});
