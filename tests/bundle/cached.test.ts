/** The command line as one bundled file: kept, made again when a source changes, and readable in traces. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A project of two sources with the bundler of this one. */
let project = "";
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "channel-matrix-"));
  cpSync("src/bundle", join(project, "src", "bundle"), { recursive: true });
  cpSync("package-lock.json", join(project, "package-lock.json"));
  mkdirSync(join(project, "node_modules"));
  for (const name of readdirSync("node_modules"))
    if (!name.startsWith("."))
      symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
  writeFileSync(
    join(project, "src", "main.ts"),
    `import { word } from "./word";

interface Call {
  readonly fails: boolean;
}

function say({ fails }: Call): void {
  if (fails) throw new Error("as asked");
  process.stdout.write(word);
}

say({ fails: process.argv[2] === "fail" });
`,
  );
  write("first");
  writeFileSync(
    join(project, "launch.cjs"),
    'require("./src/bundle/cached.cjs").runCached("said", "src/main.ts");',
  );
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const write = (word: string): void => {
  writeFileSync(join(project, "src", "word.ts"), `export const word: string = "${word}";\n`);
};

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(project, "launch.cjs"), ...words], { encoding: "utf8" });

const kept = (): string[] =>
  readdirSync(join(project, "node_modules", ".cache", "channel-matrix")).sort();

test("a second run takes what the first has kept; a changed source is bundled again", () => {
  expect(run().stdout).toBe("first");
  const files = kept();
  expect(files.map((file) => file.replace(/^said-[0-9a-f]+/, ""))).toEqual([
    ".cjs",
    ".cjs.code",
    ".cjs.map",
  ]);
  const [bundle = ""] = files;
  const path = join(project, "node_modules", ".cache", "channel-matrix", bundle);
  writeFileSync(path, readFileSync(path, "utf8").replace('"first"', '"kept!"'));
  rmSync(`${path}.code`);
  expect(run().stdout).toBe("kept!");
  write("second, longer");
  expect(run().stdout).toBe("second, longer");
});

test("what was compiled for another bundle does no harm", () => {
  expect(run().stdout).toBe("first");
  const code = kept().find((file) => file.endsWith(".code")) ?? "";
  writeFileSync(join(project, "node_modules", ".cache", "channel-matrix", code), "no code");
  expect(run().stdout).toBe("first");
});

test("a trace names the lines of the sources", () => {
  const { status, stderr } = run("fail");
  expect(status).not.toBe(0);
  expect(stderr).toContain(`Error: as asked\n    at say (${join(project, "src", "main.ts")}:8:20)`);
});

test("a source that cannot be read ends with its place", () => {
  writeFileSync(join(project, "src", "word.ts"), "export const word = ;\n");
  const { status, stderr } = run();
  expect(status).not.toBe(0);
  expect(stderr).toContain("src/word.ts:1:20");
  expect(stderr).toContain("src/main.ts could not be bundled");
});
