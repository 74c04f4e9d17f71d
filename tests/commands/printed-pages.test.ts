/** What would make a printed page smaller than can be read, or leave one with hardly anything on it. */
import "./own-realm";
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
