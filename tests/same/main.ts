/**
 * `npm run same`: builds some workbooks and holds every cell, format, name, chart and the JSON against
 * a stored digest. `npm run same -- --store` stores what is built now; a commit that changes what is
 * built stores it and tells the difference. The lines themselves are kept in `artefacts/same/`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builds, dumpsOf } from "./builds";

type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

const STORED = "tests/same/digests.json";
const store = process.argv.includes("--store");
const folder = join("artefacts/same", store ? "stored" : "now");

const digest = (lines: readonly string[]): string =>
  createHash("sha256").update(lines.join("\n")).digest("base64url").slice(0, 16);

/** Parts whose digests differ, or that are in one of the two only. */
function differences(stored: Digests, now: Digests): string[] {
  return Object.entries(now).flatMap(([name, parts]) => {
    const before = stored[name] ?? {};
    const all = [...new Set([...Object.keys(before), ...Object.keys(parts)])];
    return all
      .filter((part) => before[part] !== parts[part])
      .map((part) => `${name}: ${part}${before[part] === undefined ? " (new)" : ""}`);
  });
}

async function main(): Promise<void> {
  const stored = existsSync(STORED) ? (JSON.parse(readFileSync(STORED, "utf8")) as Digests) : {};
  const now: Record<string, Record<string, string>> = {};
  rmSync(folder, { recursive: true, force: true });
  for (const build of builds()) {
    for (const [name, dump] of await dumpsOf(build)) {
      mkdirSync(join(folder, name), { recursive: true });
      now[name] = {};
      for (const [part, lines] of dump) {
        writeFileSync(join(folder, name, `${part.replaceAll("/", "_")}.txt`), lines.join("\n"));
        now[name][part] = digest(lines);
      }
      process.stderr.write(`${name}\n`);
    }
  }
  const absent = Object.keys(stored).filter((name) => !(name in now));
  if (absent.length > 0) {
    process.stderr.write(`Not built here, since ../shared is absent: ${absent.join(", ")}\n`);
  }
  if (store) {
    writeFileSync(STORED, `${JSON.stringify({ ...stored, ...now }, null, 2)}\n`);
    return;
  }
  const found = differences(stored, now);
  for (const difference of found) process.stdout.write(`${difference}\n`);
  if (found.length === 0) {
    process.stdout.write("The same.\n");
    return;
  }
  process.stdout.write(
    "Differs. To see the lines: store from the commit before, then diff -r artefacts/same/stored artefacts/same/now\n",
  );
  process.exitCode = 1;
}

void main();
