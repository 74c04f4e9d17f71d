/** What would make a printed page smaller than can be read, or leave one with hardly anything on it. */
import "./own-realm";
import type { Host } from "../../src/host/host";
import { broken } from "../../src/workbook/layout/parts";
import { built, FILES, onHost } from "./small-workbook";

test("lines below the business case are no wider than its columns, and say all that they say", () =>
  onHost(async (host) => {
    await built(FILES);
    const { sheets } = await host.content();
    const sheet = sheets.find(({ name }) => name === "Kalkyl");
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) => {
      const value = row.get(0)?.value;
      return typeof value === "string" ? [value] : [];
    });
    const first = texts.findIndex((text) => text.startsWith("Besparing = "));
    expect(first).toBeGreaterThan(0);
    const lines = texts.slice(first);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.length > 140)).toEqual([]);
    expect(lines.join(" ")).toContain("och inställningarna direkt.");
  }));

test("a text is broken between words, and a word that is longer than a line stays whole", () => {
  expect(broken("one two three", 7)).toEqual(["one two", "three"]);
  expect(broken("incomprehensible yes", 5)).toEqual(["incomprehensible", "yes"]);
  expect(broken("", 5)).toEqual([""]);
});

test("the settings are printed on one page", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en" });
    const { sheets } = await host.content();
    const page = sheets.find(({ name }) => name === "Settings")?.page;
    expect(page).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
  }));

/** The breaks of every sheet that has some, by its name. */
const breaksOf = async (host: Host): Promise<Record<string, readonly number[]>> =>
  Object.fromEntries(
    (await host.content()).sheets.flatMap(({ name, page: { rowBreaks } }) =>
      rowBreaks === undefined ? [] : [[name, rowBreaks]],
    ),
  );

test("pages of long sheets begin before a heading, are set once, and a person's own stay", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en" });
    const before = await breaksOf(host);
    expect(before["Channel strategy"]?.length).toBeGreaterThan(0);
    expect(before.Summary).toBeUndefined();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Services").horizontalPageBreaks.add("A8");
      worksheets.add("Own").horizontalPageBreaks.add("A9");
      // What stands on a sheet that is rebuilt is left alone until it has to be otherwise.
      worksheets.getItem("Channel strategy").horizontalPageBreaks.add("A2");
      await context.sync();
    });
    await built({}, { language: "en" });
    const strategy = [1, ...(before["Channel strategy"] ?? [])];
    const own = { Services: [7], Own: [8] };
    expect(await breaksOf(host)).toEqual({ ...before, ...own, "Channel strategy": strategy });
    await built({}, { language: "en", rebuild: true });
    expect(await breaksOf(host)).toEqual({ ...before, ...own });
  }));
