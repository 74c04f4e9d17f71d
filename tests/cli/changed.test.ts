/** `build` says what became otherwise since the last run, on standard error and as data. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { FILES } from "../commands/small-workbook";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

interface Json {
  readonly services: readonly {
    readonly id: string;
    readonly channels: Readonly<Record<string, { readonly class: string }>>;
  }[];
  readonly changed: readonly {
    readonly service: string;
    readonly channel: string;
    readonly from: string;
    readonly to: string;
    readonly causes: readonly string[];
  }[];
}
const json = (name: string): Json => JSON.parse(readFileSync(at(name), "utf8")) as Json;

const out = (name: string): string[] => ["--out", at(`${name}.xlsx`), "--json", at(`${name}.json`)];

test("which suggestions changed, from what to what and why; nothing where nothing did", async () => {
  const tables = Object.entries(FILES).flatMap(([table, text]) => [
    `--${table}`,
    write(`${table}.csv`, text),
  ]);
  const changes = write("changes.csv", "id;requirements\npermit;\n");
  const [first, second, third] = await calls(
    ["build", ...tables, "--language", "en", ...out("a")],
    ["build", at("a.xlsx"), "--services", changes, "--language", "en", ...out("b")],
    ["build", at("b.xlsx"), "--quiet", ...out("c")],
  );
  expect([first, second, third].map((ended) => ended?.code)).toEqual([0, 0, 0]);
  expect(json("a.json").changed).toEqual([]);
  expect(first?.stderr).not.toContain("since the last run");

  const { changed, services } = json("b.json");
  expect(changed.length).toBeGreaterThan(0);
  const before = json("a.json").services.find(({ id }) => id === "permit")?.channels ?? {};
  const after = services.find(({ id }) => id === "permit")?.channels ?? {};
  const differing = Object.keys(after).filter((id) => before[id]?.class !== after[id]?.class);
  expect(changed.map(({ channel }) => channel).sort()).toEqual(differing.sort());
  for (const { service, channel, from, to, causes } of changed) {
    expect(service).toBe("permit");
    expect(from).toBe(before[channel]?.class);
    expect(to).toBe(after[channel]?.class);
    expect(causes).toEqual(["requirements E-legitimation → blank"]);
  }
  expect(second?.stderr).toContain(
    `Suggestions that changed since the last run: ${changed.length}.\n${changed.length}: Bygglov: requirements E-legitimation → blank\n`,
  );
  expect(json("c.json").changed).toEqual([]);
  expect(third?.stderr).toBe("");
});

test("once that the hidden store is gone, also where nothing else is said", async () => {
  const content = await openXlsx(readFileSync(at("b.xlsx")));
  const sheets = content.sheets.filter(({ name }) => name !== "_ChannelMatrix");
  expect(sheets).toHaveLength(content.sheets.length - 1);
  writeFileSync(at("lost.xlsx"), await saveXlsx({ ...content, sheets }));
  const [told, again] = await calls(
    ["build", at("lost.xlsx"), "--quiet", "--language", "sv", ...out("d")],
    ["build", at("d.xlsx"), "--quiet", "--language", "sv", ...out("e")],
  );
  expect(told?.stderr).toMatch(/^Arbetsbokens dolda minne .* var borta .*\n$/);
  expect(again?.stderr).toBe("");
});
