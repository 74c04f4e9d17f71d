/** `--channels catalogue:…` takes the catalogue's figures for the channels that are named, and leaves the others out. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResultJson } from "../../src/commands/result-json";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = (name: string, channels: string, input: readonly string[] = []) => [
  "build",
  ...input,
  ...["--services", at("s.csv"), "--channels", channels, "--language", "en", "--quiet"],
  ...["--today", "2026-03-01", "--out", at(`${name}.xlsx`), "--json", at(`${name}.json`)],
];

const channelsOf = (name: string): readonly string[] => {
  const { services } = JSON.parse(readFileSync(at(`${name}.json`), "utf8")) as ResultJson;
  return Object.keys(services[0]?.channels ?? {});
};

test("only the named ones are there, by id or name; unknown ones are one clear line", async () => {
  writeFileSync(at("s.csv"), "id;name;kind;requirements\na;Permit;apply;e-identification\n");
  writeFileSync(at("contacts.csv"), "channel,where\nphone,08-465 004 00\nfax,08-465 004 01\n");
  const ended = await calls(
    build("some", "catalogue: Telephone,website,E-SERVICE"),
    build("wrong", "catalogue:website,fax,letterbox"),
    build("none", "catalogue:"),
    [...build("contacts", "catalogue:phone"), "--contacts", at("contacts.csv")],
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 2, 2, 2]);
  expect(channelsOf("some")).toEqual(["website", "e-service", "phone"]);
  expect(ended[1]?.stderr).toMatch(/^--channels: .*fax, letterbox\..*website.*\n$/);
  expect(ended[2]?.stderr).toMatch(/^--channels catalogue: .*website.*\n$/);
  expect(ended[3]?.stderr).toMatch(/^contacts\.csv, row 3, .*fax.*\n$/);
  expect(["wrong", "none", "contacts"].some((name) => existsSync(at(`${name}.xlsx`)))).toBe(false);
});

test("a workbook's own channels keep their figures, and the requirements of the new ones are added", async () => {
  writeFileSync(at("s.csv"), "id;name;kind\na;Permit;apply\n");
  writeFileSync(at("c.csv"), "id;name;group;cost\nphone;Our line;h2h;7\n");
  const ended = await calls(
    build("own", at("c.csv")),
    build("more", "catalogue:phone;visit", [at("own.xlsx")]),
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(channelsOf("own")).toEqual(["phone"]);
  expect(channelsOf("more")).toEqual(["phone", "visit"]);
});
