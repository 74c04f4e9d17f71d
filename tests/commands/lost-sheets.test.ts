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
    const { result } = await built();
    expect(result.decided).toEqual(before.decided);
    expect(result.adopted).toEqual(before.adopted);
    expect(keptOf(result.model)).toEqual(keptOf(before.model));
    expect(before.model.settings.needWeight).toBe(0.35);
    // It is on the sheet now.
    const { result: after } = await built();
    expect(after.decided).toEqual(before.decided);
    expect(keptOf(after.model)).toEqual(keptOf(before.model));
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
