/** The staff's card: where to send a person, in words why, and nothing hidden that is double or assumed. */
import type { Model } from "../../src/domain/model/model";
import { channel, model, requirement, rule, service } from "../domain/small-models";
import type { Content } from "../../src/workbook/cell";
import { plannedSheet } from "../planned-sheet";
import type { Language } from "../../src/locale/language";

const CHANNELS = [
  channel("web", { name: "Webb", mode: "self", richness: 2, capacity: 5, cost: 4 }),
  channel("phone", { name: "Telefon", mode: "call", richness: 4, capacity: 4, cost: 80 }),
  channel("fax", { name: "Fax", mode: "paper", richness: 2, capacity: 1 }),
];
const SERVICE = service("a", { name: "Lån", kinds: ["apply"], complexity: 1, volume: 20_000 });

/** The card's only row, by header; formulas are not there. */
function card(stated: Partial<Model>, language: Language = "sv"): ReadonlyMap<string, string> {
  const any = model({ services: [SERVICE], channels: CHANNELS, ...stated });
  const { blocks } = plannedSheet("byService", any, language);
  const rows = new Map<number, Content[]>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, index) => {
      const known = rows.get(row + index) ?? [];
      line.forEach((cell, offset) => (known[column + offset] = cell));
      rows.set(row + index, known);
    });
  }
  const header = [...rows].find(([, cells]) => cells[0] === "Id")?.[0] ?? Number.NaN;
  const values = rows.get(header + 1) ?? [];
  return new Map(
    (rows.get(header) ?? []).map((name, column) => [String(name), String(values[column] ?? "")]),
  );
}

it("says in words why the primary is suggested and whom each complement serves, on one line", () => {
  const why = card({}).get("Förslagets skäl")?.split(" · ") ?? [];
  expect(why[0]).toMatch(
    /^Webb – rutinärende som är vanligt: de flesta klarar det själva, till en tjugondel av kostnaden för ett samtal \(poäng \d+\)\. /,
  );
  expect(why[1]).toMatch(/^Telefon – för dem som föredrar andra sätt: \d+ av 100 användare\.$/);
  const english = card({}, "en").get("Why it is suggested") ?? "";
  expect(english).toMatch(/^Webb – routine and frequent: most manage by themselves/);
});

it("marks what the suggestion assumes", () => {
  expect(card({}).get("Antaget")).toBe("");
  const unknown = [{ ...SERVICE, complexity: null, volume: null }];
  expect(card({ services: unknown }).get("Antaget")).toBe("komplexitet, frekvens");
  expect(card({ services: unknown }, "en").get("Assumed")).toBe("complexity, frequency");
  expect(card({ services: unknown }).get("Förslagets skäl")).toContain(
    "Komplexiteten (2) och frekvensen (3) är antagna",
  );
});

it("lists every requirement and rule that closes a channel, but not the primary that lacks one all the same", () => {
  const requirements = [requirement("r", "should"), requirement("s", "should")];
  const lacking = card({
    services: [{ ...SERVICE, requirements: requirements.map(({ id }) => id) }],
    requirements,
  });
  const reasons = lacking.get("Skäl och rättslig grund") ?? "";
  expect(lacking.get("Förslagets skäl")).toMatch(/^Webb – .*Ingen kanal utan hinder är möjlig\./);
  expect(reasons).not.toContain("Webb");
  expect(reasons).toContain(
    "Telefon, Fax: uppfyller inte bör-kravet r; uppfyller inte bör-kravet s",
  );
  const ruled = card({
    rules: [rule("a", "fax", "forbidden", { reason: "Osäkert.", legalBasis: "OSL 8 kap." })],
  });
  expect(ruled.get("Skäl och rättslig grund")).toBe("Fax: regel: Osäkert (OSL 8 kap.)");
});
