/** Nothing that the planner wrote in the action plan is lost when services are put together otherwise. */
import { area } from "../../src/a1/address";
import { readPlanned } from "../../src/sheets/changes/planned";
import { CHANGES_HEADERS, CHANGES_TEXTS } from "../../src/sheets/changes/texts";
import type { Cell } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { grouped, plan, PLAN_FILES, planRow } from "./action-plan-workbook";
import { built, onHost } from "./small-workbook";

/** What is written about the e-service, by the names of the services in its rows. */
async function written(): Promise<Record<string, unknown[]>> {
  const { rows } = await plan();
  return Object.fromEntries(
    rows
      .filter((cell) => cell("channelId") === "eservice")
      .map((cell) => [
        String(cell("service")).replace(/ \(.*/, ""),
        [cell("responsible"), cell("doneBy"), cell("state")],
      ]),
  );
}

test("texts stay with their services when groups part and come together", () =>
  onHost(async () => {
    await built({ ...PLAN_FILES, ...grouped(1) }, { decide: true });
    const whole = await planRow("eservice", "strengthen");
    await whole.write("responsible", "Anna");
    await built(grouped(12));
    expect(await written()).toEqual({
      "Ansökan B, Ansökan A, Ansökan C": ["Anna", "", ""],
      "Ansökan D": ["Anna", "", ""],
      "Hemligt ärende": ["Anna", "", ""],
    });
    const alone = await planRow("eservice", "strengthen", "Ansökan D");
    await alone.write("responsible", "Bo");
    await alone.write("doneBy", 46388);
    await alone.write("state", CHANGES_TEXTS.done.sv);
    await built(grouped(1));
    const together = {
      "Ansökan B, Ansökan A, Ansökan C och 2 till": [
        "Anna; Bo",
        46388,
        `${CHANGES_TEXTS.done.sv}; ${CHANGES_TEXTS.notStarted.sv}`,
      ],
    };
    expect(await written()).toEqual(together);
    await built(grouped(1));
    expect(await written()).toEqual(together);
  }));

/** A sheet with the table as rows of cells. */
const sheetOf = (
  cells: readonly (readonly Cell[])[],
  rowsOfTable = cells.length,
): SheetSnapshot => ({
  id: "",
  name: "Handlingsplan",
  tables: [{ name: "Changes", area: area(0, 0, rowsOfTable, cells[0]?.length ?? 0) }],
  formulas: null,
  charts: [],
  used: area(0, 0, cells.length, cells[0]?.length ?? 0),
  cells,
  ownedRange: null,
  unfinished: false,
});

test("a row of a version that did not state the change is read for its service and channel", () => {
  const headers = ["Tjänst", "Kanal", "Ansvarig", "Tjänstens id", "Kanalens id"];
  expect(
    readPlanned(
      sheetOf([headers, ["Namn", "Brev", "Anna", "a", "letter"], ["Namn", "Brev", "", "b", "k"]]),
    ),
  ).toMatchObject([
    { services: ["a"], channel: "letter", kind: null, own: { responsible: "Anna" } },
  ]);
});

test("ids in several columns are read, and below the table only what is to be measured", () => {
  const headers = [
    CHANGES_HEADERS.note.en,
    "Service id",
    "Service id 2",
    CHANGES_HEADERS.channelId.en,
    CHANGES_HEADERS.change.en,
  ];
  const row = (note: string, change: string) => [note, '["a","[b"]', '["c"]', "k", change];
  const sheet = sheetOf(
    [
      headers,
      row("one", "withdraw"),
      row("own words", "withdraw"),
      row("two", "measure"),
      row("", "measure"),
    ],
    2,
  );
  expect(readPlanned(sheet).map(({ own, services, kind }) => [own.note, services, kind])).toEqual([
    ["two", ["a", "[b", "c"], "measure"],
    ["one", ["a", "[b", "c"], "withdraw"],
  ]);
  expect(readPlanned(undefined)).toEqual([]);
});
