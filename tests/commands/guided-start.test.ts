/** What the guided start makes of channels, target groups and services, and what ratings of complexity do afterwards. */
import "./own-realm";
import { build } from "../../src/commands/build";
import {
  importsOfList,
  listTarget,
  NOTHING_ANSWERED,
  readList,
  readPastedList,
} from "../../src/commands/import-list";
import { beginGuided, startImports, type StartChoices } from "../../src/commands/guided-start";
import { readOverview } from "../../src/commands/overview";
import { primaryCell } from "../../src/commands/primary-cell";
import { rateComplexity } from "../../src/commands/rate-complexity";
import { serviceId } from "../../src/domain/model/ids";
import { worthDiscussing } from "../../src/domain/decisions/worth-discussing";
import { rowsOf } from "../../src/domain/model/matrix";
import { onHost, readStandingTable, source } from "./small-workbook";

const RUN = { today: "2026-03-01", language: "sv" } as const;

const CHOICES: StartChoices = {
  channels: ["phone", "e-service", "visit"],
  ownChannels: [{ name: "Bokbuss", mode: "visit" }],
  groups: [
    { id: "families", size: 9000 },
    { id: "elderly", size: null },
  ],
};

const SERVICES = `name;kind;volume
Bygglov;apply;600
Öppettider;inform;40000
Budgetrådgivning;advise;300
`;

const begun = async () => {
  const imports = { ...startImports(CHOICES, "sv"), services: source(SERVICES) };
  const outcome = await beginGuided(imports, RUN);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.done.result;
};

async function read() {
  const outcome = await readOverview(RUN.today, RUN.language);
  if (!outcome.ok || outcome.overview.evaluated === null) throw new Error("not read");
  return { ...outcome.overview, result: outcome.overview.evaluated.result };
}

test("a workbook has the channels and groups that were chosen, and a suggestion for each service", () =>
  onHost(async () => {
    const { model, classification, statuses } = await begun();
    expect(model.channels.map(({ name }) => name)).toEqual([
      "E-tjänst",
      "Telefon",
      "Personligt möte (servicekontor)",
      "Bokbuss",
    ]);
    const own = model.channels.at(-1);
    expect(own).toMatchObject({ mode: "visit", cost: null, richness: null, capabilities: [] });
    expect(own?.id).not.toBe("");
    expect(model.groups.map(({ id, parent, size }) => [id, parent, size])).toEqual([
      ["families", null, 9000],
      ["elderly", null, null],
    ]);
    expect(model.services).toHaveLength(3);
    for (const classes of rowsOf(classification.suggested)) expect(classes).toContain("primary");
    expect(statuses.every(({ status }) => status !== "decided")).toBe(true);
  }));

test("the matrix is shown, with the suggestions adopted and nothing decided", () =>
  onHost(async () => {
    const { classification } = await begun();
    const { result, snapshot } = await read();
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return sheet.id;
    });
    expect(active).toBe(snapshot.sheets.get("matrix")?.id);
    expect(rowsOf(result.decided)).toEqual(rowsOf(classification.suggested));
    expect(result.adopted.cells.filter(Boolean)).toHaveLength(
      result.decided.cells.filter((one) => one !== "open").length,
    );
  }));

test("without groups everyone is one", () =>
  onHost(async () => {
    const imports = startImports({ ...CHOICES, groups: [] }, "sv");
    const outcome = await beginGuided({ ...imports, services: source(SERVICES) }, RUN);
    expect(outcome.ok && outcome.done.result.model.groups).toEqual([]);
  }));

test("ratings give the complexity as their mean, and leave the rest and the letters alone", () =>
  onHost(async () => {
    const before = await begun();
    const [permit] = before.model.services;
    const id = permit?.id ?? serviceId("");
    const outcome = await rateComplexity(
      [
        { id, ratings: [5, 3, 5] },
        { id: before.model.services[1]?.id ?? id, ratings: [] },
      ],
      RUN,
    );
    expect(outcome.ok).toBe(true);
    const { result } = await read();
    expect(result.model.services.map(({ complexity }) => complexity)).toEqual([4.3, null, null]);
    expect(result.model.services.map(({ name, volume }) => [name, volume])).toEqual(
      before.model.services.map(({ name, volume }) => [name, volume]),
    );
    expect(rowsOf(result.decided)).toEqual(rowsOf(before.decided));
  }));

test("the cell of a service's primary is where the matrix has it", () =>
  onHost(async () => {
    await begun();
    const { result, snapshot } = await read();
    const [headers = [], ...rows] = (await readStandingTable("Matrix")).values;
    rows.forEach((_, row) => {
      const cell = primaryCell(snapshot, result, row) ?? "";
      const column = rowsOf(result.classification.suggested)[row]?.indexOf("primary") ?? -1;
      const name = result.model.channels[column]?.name ?? "";
      const letter = String.fromCharCode(65 + headers.indexOf(name));
      expect(cell.replace(/\d+/, "")).toBe(letter);
    });
    expect(new Set(rows.map((_, row) => primaryCell(snapshot, result, row))).size).toBe(
      rows.length,
    );
    expect(worthDiscussing(result).every(({ row }) => row < rows.length)).toBe(true);
  }));

test("a list without kinds leaves those of the workbook's services, and gives the new ones theirs", () =>
  onHost(async () => {
    await begun();
    const [outcome, pasted] = await Promise.all([
      listTarget("sv"),
      readPastedList("Tjänst\nÖppettider\nBygglov\nOrosanmälan\nSimhall\n", "inklistrat", "sv"),
    ]);
    if (!outcome.ok || !pasted.ok) throw new Error("not read");
    const { target } = outcome;
    const reading = readList(pasted.lists, target, NOTHING_ANSWERED);
    const run = { ...RUN, imports: importsOfList(reading, target), decide: false };
    const built = await build(run);
    if (!built.ok) throw new Error(JSON.stringify(built));
    expect(built.done.result.model.services.map(({ name, kinds }) => [name, ...kinds])).toEqual([
      ["Bygglov", "apply"],
      ["Öppettider", "inform"],
      ["Budgetrådgivning", "advise"],
      ["Orosanmälan", "apply"],
      ["Simhall"],
    ]);
  }));
