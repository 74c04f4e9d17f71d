/** Texts with numbers agree with them: every template of the source, filled with 1, says one of what it counts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../src/locale/language";

/** Every text `sv: "…"` and `en: "…"` in the source. */
function templates(language: "sv" | "en"): readonly string[] {
  const root = join(__dirname, "../../src");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/u.test(name))
    .flatMap((file) => {
      const source = readFileSync(join(file.parentPath, file.name), "utf8");
      const found = source.matchAll(new RegExp(`\\b${language}:\\s+"((?:[^"\\\\]|\\\\.)*)"`, "gu"));
      return [...found].map(([, text = ""]) => text);
    });
}

/** Words that no single thing is called. */
const MANY = {
  sv: /tjänster|kanaler|rader|celler|kolumner|kontakter|kontaktvägar|ändringar|konflikter|filer|dagar|målgrupper|volymer|grupper|förvaltningar|listor|poster|varningar|frågor|regler|formler|iakttagelser|åtgärder|inställningar|värden|bokstäver|egna|andra|öppna|föreslagna|beslutade/u,
  en: /services|channels|rows|cells|columns|contacts|changes|conflicts|files|days|groups|volumes|characters|decisions|departments|lists|records|warnings|errors|questions|rules|findings|actions|settings|values|letters|answers|crosses|proposals|numbers|ids|are|have|were/u,
};

test("a word follows the number that it is given for, in the template's two forms", () => {
  const template = "{n} {n|rad är läst|rader är lästa} av {of}";
  expect(fill(template, { n: 1, of: 3 })).toBe("1 rad är läst av 3");
  expect(fill(template, { n: "1", of: 3 })).toBe("1 rad är läst av 3");
  expect(fill(template, { n: 0, of: 3 })).toBe("0 rader är lästa av 3");
  expect(fill("{m|en|två}", { n: 1 })).toBe("{m|en|två}");
});

/** Placeholders for texts and lists, not for numbers. */
const TEXTS = new Set([
  "state",
  "channels.list",
  "position",
  "positions",
  "channel",
  "year",
  "current",
  "units",
]);

test.each(["sv", "en"] as const)("no text says one of many (%s)", (language) => {
  const all = templates(language);
  expect(all.length).toBeGreaterThan(900);
  const many = new RegExp(
    `(?<![\\d.,–×/]|× |contacts by | and )\\b1 (?:av 1 |of 1 )?(?:${MANY[language].source})(?![\\p{L}-])`,
    "u",
  );
  const wrong = all
    .map((template) => {
      const names = [...template.matchAll(/\{(\w+)/gu)].map(([, name = ""]) => name);
      return fill(
        template,
        Object.fromEntries(names.map((name) => [name, TEXTS.has(name) ? "x" : 1])),
      );
    })
    .filter((text) => many.test(text));
  expect(wrong).toEqual([]);
});
