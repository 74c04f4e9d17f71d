/** Values: numbers by the column, words for not known, vocabularies, lists inside cells. */
import { daysOf } from "../../src/import/values/durations";
import { dayOfText, dayOrder } from "../../src/import/values/days";
import { asked, noted, read, records, volumes } from "./lists";

const volumesOf = (text: string, maps: readonly string[] = []): readonly unknown[] =>
  records(read(text, { maps }).tables.services).map(({ volume }) => volume);

test("what separators mean is decided by all cells of a column", () => {
  expect(volumesOf('Service,Volume\nA,"1,200"\nB,"9,508,234"\n')).toEqual([1200, 9508234]);
  expect(volumesOf("Service;Volume\nA;1.200\nB;12,5\n")).toEqual([1200, 12.5]);
  expect(volumesOf("Service;Volume\nA;1 200\nB;3\u00a0400\n")).toEqual([1200, 3400]);
  expect(volumesOf("Service;Volume\nA;1'200\nB;35\n")).toEqual([1200, 35]);
});

test("a number that may be two is asked, and one answer holds for the column", () => {
  const text = 'Service,Volume\nA,"1,200"\nB,"2,400"\n';
  expect(asked(read(text))).toEqual(["number-ambiguous"]);
  expect(volumesOf(text, ["Volume:1,200=1200"])).toEqual([1200, 2400]);
});

test("decimals of counts are read and told", () => {
  expect(noted(read("Service;Volume\nA;12,5\nB;3\n"))).toContain("decimals");
});

test.each(["TBD", "n/a", "N/A", "unknown", "okänt", "saknas", "–", "?", "keine Angabe"])(
  "%s is blank, counted and told",
  (word) => {
    const result = read(`Service;Volume\nA;${word}\nB;3\n`);
    expect(records(result.tables.services).map(({ volume }) => volume)).toEqual(["", 3]);
    expect(result.notes.find(({ code }) => code === "blanks")?.values).toMatchObject({
      header: "Volume",
      count: 1,
    });
  },
);

test("a word that is no number is one question a value, and is settled by it", () => {
  const text = "Service;Volume\nA;many\nB;many\nC;3\n";
  const [question] = read(text).questions;
  expect(question).toMatchObject({ code: "number-unknown", value: "many", count: 2 });
  expect(volumesOf(text, ["Volume:many=500"])).toEqual([500, 500, 3]);
});

test("kinds are known by their words in several languages, and others are asked by value", () => {
  const text = "Tjänst;Slag\nA;ansökan\nB;Beratung\nC;informera\nD;flygning\nE;flygning\n";
  const [question] = read(text).questions;
  expect(question).toMatchObject({ code: "kind-unknown", value: "flygning", count: 2 });
  const result = read(text, { maps: ["Slag:flygning=decide"] });
  expect(records(result.tables.services).map(({ kind }) => kind)).toEqual([
    "apply",
    "advise",
    "inform",
    "decide",
    "decide",
  ]);
});

test("target groups are known by words, made where a person says so, and left out", () => {
  const text = "Service;Target group\nA;Citizens\nB;Anglers\nC;Citizens and Businesses\n";
  expect(asked(read(text))).toEqual(["group-unknown"]);
  const result = read(text, { maps: ["Target group:Anglers=new"] });
  expect(records(result.tables.services).map(({ targetGroups }) => targetGroups)).toEqual([
    "residents",
    "Anglers",
    "residents|businesses",
  ]);
  expect(result.added.groups.map(({ id }) => id).sort()).toEqual([
    "Anglers",
    "businesses",
    "residents",
  ]);
  const without = read(text, { maps: ["Target group:Anglers=-"] });
  expect(records(without.tables.services)[1]?.["targetGroups"]).toBe("");
});

test("a cell with several channels is offered in each, whatever separates them", () => {
  for (const list of ["webb; telefon; besök", "webb, telefon, besök", "Webb / Telefon / Besök"]) {
    expect(volumes(read(`Tjänst;Kanaler\nBad;"${list}"\n`))).toEqual([
      "bad website x",
      "bad phone x",
      "bad visit x",
    ]);
  }
});

test("several life events are several", () => {
  const [service] = records(
    read(
      "Service;Life event\nA;Moving; Having a child\n"
        .replace("Moving;", '"Moving;')
        .replace("child\n", 'child"\n'),
    ).tables.services,
  );
  expect(service?.["lifeEvent"]).toBe("Moving; Having a child");
});

test.each([
  ["P2M", 60],
  ["P1M20D", 50],
  ["P3W", 21],
  ["30 dagar", 30],
  ["4-6 Wochen", 42],
  ["entre min=16 max=30 unidade=dias-corridos", 30],
  ["em-media max=6 unidade=meses", 180],
  [14, 14],
  ["soon", null],
])("%s is %s days", (text, days) => {
  expect(daysOf(text)).toBe(days);
});

test("the order of day and month is decided by the column", () => {
  expect(dayOrder(["01/02/2024", "01/31/2024 01:00:00 PM"])).toBe("mdy");
  expect(dayOrder(["01/02/2024", "31/01/2024"])).toBe("dmy");
  expect(dayOrder(["01/02/2024"])).toBeNull();
  expect(dayOfText("31/01/2024", "dmy")).toBe(dayOfText("2024-01-31T10:00:00", "dmy"));
  expect(dayOfText("20240131", "dmy")).toBe(dayOfText("1/31/24", "mdy"));
});

test("departments that are web addresses are what tells the addresses apart, which is told", () => {
  const list = (...units: readonly string[]): string =>
    ["Service,Department", ...units.map((unit, index) => `Service ${index + 1},${unit}`)].join(
      "\n",
    );
  const [a, b] = ["https://data.example.org/unit/12", "https://data.example.org/unit/17"] as const;
  const departments = (text: string) =>
    records(read(text).tables.services).map(({ department }) => department);
  const units = list(a, b, "", a);
  expect(departments(units)).toEqual(["12", "17", "", "12"]);
  expect(read(units).notes).toContainEqual(
    expect.objectContaining({
      code: "addresses",
      values: { header: "Department", begin: "https://data.example.org/unit/" },
    }),
  );
  expect(departments(list(a, "Harbour"))).toEqual([a, "Harbour"]);
  expect(departments(list("https://one.example.org/a", "https://two.example.org/b"))).toEqual([
    "https://one.example.org/a",
    "https://two.example.org/b",
  ]);
});
