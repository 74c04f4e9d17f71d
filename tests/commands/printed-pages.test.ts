/** What would make a printed page smaller than can be read, or leave one with hardly anything on it. */
import "./own-realm";
import type { Host } from "../../src/host/host";
import { longestWord } from "../../src/workbook/layout/column-width";
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
    expect(before).not.toHaveProperty("Summary");
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

test("where only rows come, pages begin elsewhere, and the rest of the page is not set again", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en" });
    const before = await breaksOf(host);
    await Excel.run(async (context) => {
      // Set again, it would be upright.
      context.workbook.worksheets.getItem("Channel strategy").pageLayout.orientation = "Landscape";
      await context.sync();
    });
    const more = Array.from(
      { length: 20 },
      (_, index) => `new${index};New ${index};D${index};apply`,
    );
    await built({ services: `id;name;department;kind\n${more.join("\n")}\n` }, { language: "en" });
    const after = await breaksOf(host);
    expect(after["Channel strategy"]).not.toEqual(before["Channel strategy"]);
    const { sheets } = await host.content();
    expect(sheets.find(({ name }) => name === "Channel strategy")?.page.landscape).toBe(true);
  }));

test.each(["sv", "en"] as const)("no word of a header is broken in its middle, in %s", (language) =>
  onHost(async (host) => {
    await built(FILES, { language, decide: true });
    const { sheets, styles } = await host.content();
    const cut = sheets.flatMap(({ name, cells, columnWidths, hiddenColumns }) =>
      [...cells.values()].flatMap((row) =>
        [...row].flatMap(([column, { value, style }]) => {
          const { fillColor, rotation = 0, indent = 0 } = styles[style] ?? {};
          if (typeof value !== "string" || fillColor !== "#1F3864" || rotation !== 0) return [];
          if (hiddenColumns.has(column)) return [];
          const needed = longestWord(value) + indent;
          return needed <= (columnWidths.get(column) ?? 8.43) ? [] : [`${name}: ${value}`];
        }),
      ),
    );
    expect(cut).toEqual([]);
  }),
);

test("lines below the tables by channel are no wider than the columns of a page", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en" });
    const sheet = (await host.content()).sheets.find(({ name }) => name === "By channel");
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    );
    const first = texts.findIndex((text) => text.startsWith("Services compared"));
    expect(first).toBeGreaterThan(0);
    expect(texts.slice(first).filter((text) => text.length > 125)).toEqual([]);
  }));

test("no text begins at the very edge where the number before it ends", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en", decide: true });
    const { sheets, styles } = await host.content();
    const touching = sheets.flatMap(({ name, cells, hiddenColumns }) =>
      [...cells.values()].flatMap((row) =>
        [...row].flatMap(([column, { value, style }]) => {
          if (typeof value !== "string" || value === "" || hiddenColumns.has(column)) return [];
          let before = column - 1;
          while (hiddenColumns.has(before)) before -= 1;
          const number = row.get(before);
          const { indent = 0, horizontal = "General" } = styles[style] ?? {};
          const touches =
            number?.value !== "" &&
            styles[number?.style ?? 0]?.horizontal === "Right" &&
            indent === 0 &&
            ["General", "Left"].includes(horizontal);
          return touches ? [`${name}: ${JSON.stringify(number?.value)}${value}`] : [];
        }),
      ),
    );
    expect(touching).toEqual([]);
  }));
