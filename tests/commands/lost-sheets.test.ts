/** A sheet of inputs that is gone is refused, and made anew from the last run once an empty sheet has its name. */
import type { Model } from "../../src/domain/model/model";
import { built, onSmallWorkbook, runBuild, writeCell } from "./small-workbook";

const deleted = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

const begun = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

/** Nothing says any longer what the sheets had, and that a run has made them. */
const stateLost = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    const store = worksheets.getItem("_ChannelMatrix");
    store.visibility = "Visible";
    store.delete();
    properties.custom.deleteAll();
    await context.sync();
  });

/** What a run keeps of the inputs: not the texts of rules, and of services those that the matrix shows. */
const keptOf = ({ services, rules, ...model }: Model): unknown => ({
  ...model,
  services: services.map(({ id, name, department, targetGroups, volume, complexity }) => ({
    id,
    name,
    department,
    targetGroups,
    volume,
    complexity,
  })),
  rules: rules.map(({ service, channel, class: cellClass }) => ({ service, channel, cellClass })),
});

const SHEETS = [
  "Kanalmatris",
  "Behov",
  "Nuläge",
  "Kanaler",
  "Målgrupper",
  "Krav",
  "Regler",
  "Tjänster",
  "Inställningar",
];

test.each(SHEETS)("%s", (name) =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "care", "web", "F");
    await writeCell("Settings", "needWeight", "Värde", 0.35);
    const { result: before } = await built();
    await deleted(name);
    const refused = await runBuild();
    expect(!refused.ok && "refused" in refused && refused.refused.map(({ code }) => code)).toEqual([
      "sheet-gone",
    ]);
    await begun(name);
    const { result, notes } = await built();
    expect(notes.map(({ code, position }) => [code, position.source])).toEqual([
      ["sheet-restored", name],
    ]);
    expect(result.decided).toEqual(before.decided);
    expect(result.adopted).toEqual(before.adopted);
    expect(keptOf(result.model)).toEqual(keptOf(before.model));
    expect(before.model.settings.needWeight).toBe(0.35);
    // It is on the sheet now.
    const { result: after, notes: none } = await built();
    expect(none).toEqual([]);
    expect(after.decided).toEqual(before.decided);
    expect(keptOf(after.model)).toEqual(keptOf(before.model));
  }),
);

/** Other sheets name what was on these. */
const REFERRED = new Set(["Målgrupper", "Krav"]);

test.each(SHEETS)("%s, and the hidden sheet with it", (name) =>
  onSmallWorkbook(async () => {
    await deleted(name);
    await stateLost();
    const isNeeded = ["Tjänster", "Kanaler"].includes(name);
    const code = isNeeded ? "sheet-gone-wholly" : "sheet-gone-unkept";
    const refused = [{ code, position: { source: name }, values: { value: name } }];
    expect(await runBuild()).toMatchObject({ ok: false, refused });
    await begun(name);
    const again = isNeeded ? refused : REFERRED.has(name) ? [{ code: "id-unknown" }] : null;
    const outcome = await runBuild();
    if (again === null) expect(outcome).toMatchObject({ ok: true });
    else expect(outcome).toMatchObject({ ok: false, refused: { 0: again[0] } });
  }),
);

test("a file that is imported at the same time goes before it", () =>
  onSmallWorkbook(async () => {
    await deleted("Krav");
    await begun("Krav");
    const { result } = await built({
      requirements: "id;name;severity\nsign;Underskrift;must\neid;E-legitimation;must\n",
    });
    expect(result.model.requirements.map(({ id }) => id)).toContain("sign");
  }));

/** Empties cells of the matrix: its whole body, or the letters alone. */
const emptied = (what: "rows" | "letters"): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Matrix").getDataBodyRange().load("columnCount");
    await context.sync();
    const letters = body.getOffsetRange(0, 3).getAbsoluteResizedRange(4, 5);
    (what === "rows" ? body : letters).clear("Contents");
    await context.sync();
  });

describe("a matrix without anything in it", () => {
  it("gets back what the last run kept, and says so", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "care", "web", "F");
      const { result: before } = await built();
      await emptied("rows");
      const { result, notes } = await built();
      expect(result.decided).toEqual(before.decided);
      expect(notes.map(({ code }) => code)).toEqual(["sheet-restored"]);
    }));

  it("is refused where only its letters are gone, until one is written", () =>
    onSmallWorkbook(async () => {
      for (const channel of ["web", "eservice", "letter", "phone", "visit"])
        await writeCell("Matrix", "care", channel, "F");
      await built();
      await emptied("letters");
      const refused = await runBuild();
      expect(!refused.ok && "refused" in refused && refused.refused).toMatchObject([
        { code: "matrix-emptied", values: { count: 5 }, position: { source: "Kanalmatris" } },
      ]);
      await writeCell("Matrix", "care", "web", "B");
      expect((await built()).result.decided.cells.filter((one) => one !== "open")).toEqual([
        "discouraged",
      ]);
    }));

  it("is as a person wants it where all letters were suggestions", () =>
    onSmallWorkbook(async () => {
      await emptied("letters");
      expect((await built()).notes).toEqual([]);
    }));
});
