/** The matrix from the pane: which services a filter leaves, where one goes next, what a key does, and letters that are written together. */
import { decideCells } from "../../src/commands/decide";
import { readOverview } from "../../src/commands/overview";
import { resultOf } from "../../src/run/evaluate";
import { inputsOfModel } from "../../src/run/read-inputs";
import {
  cellAfter,
  cellBeside,
  departmentsOf,
  filteredRows,
  letterKey,
  matchCounts,
  NO_FILTER,
  stopsAt,
  walkOrder,
} from "../../src/taskpane/matrix/filter";
import { keyAct } from "../../src/taskpane/matrix/keys";
import { onSmallWorkbook, readCell, writeCell } from "../commands/small-workbook";
import { channel, decision, model, service } from "../domain/small-models";

const WEB = channel("web", { mode: "self", richness: 2, capacity: 5 });
const PHONE = channel("phone", { mode: "call", richness: 5, capacity: 3 });
const ORDER = { services: ["a", "b", "c"], channels: ["web", "phone"] };

/** Service a is decided as suggested, b otherwise, c not at all. */
function threeServices() {
  const stated = model({
    services: [
      service("a", { department: "Bygg", complexity: 1, volume: 9000 }),
      service("b", { department: "Omsorg", complexity: 1, volume: 9000 }),
      service("c", { department: "Bygg", complexity: 1, volume: 9000 }),
    ],
    channels: [WEB, PHONE],
  });
  const bare = resultOf(inputsOfModel(stated), false, "2026-03-01");
  const [web = "open"] = bare.classification.suggested.cells;
  expect(web).toBe("primary");
  const decisions = [
    decision("a", "web", "primary"),
    decision("b", "web", "discouraged"),
    decision("b", "phone", "primary"),
  ];
  return resultOf({ ...inputsOfModel(stated), decisions }, false, "2026-03-01");
}

const key = (name: string, held: Partial<Record<"shiftKey" | "ctrlKey", boolean>> = {}) =>
  keyAct({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

test("filters leave services by department, status, difference from the suggestion and decision", () => {
  const result = threeServices();
  const rows = (filter: Partial<typeof NO_FILTER>) =>
    filteredRows(result, { ...NO_FILTER, ...filter });
  expect(rows({})).toEqual([0, 1, 2]);
  expect(rows({ department: "Bygg" })).toEqual([0, 2]);
  expect(rows({ status: "open" })).toEqual([2]);
  expect(rows({ match: "differs" })).toEqual([1]);
  expect(rows({ match: "undecided", department: "Bygg" })).toEqual([2]);
  expect(matchCounts(result, { ...NO_FILTER, department: "Bygg" })).toMatchObject({
    all: 2,
    differs: 0,
    undecided: 1,
  });
  expect(departmentsOf(result)).toEqual(["Bygg", "Omsorg"]);
});

test("the way through the matrix follows its rows and columns, and stops where the filter says", () => {
  const result = threeServices();
  const sorted = { services: ["c", "b", "a"], channels: ["phone", "web"] };
  expect(walkOrder(result, NO_FILTER, sorted)).toEqual(sorted);
  expect(walkOrder(result, { ...NO_FILTER, match: "differs" }, sorted).services).toEqual(["b"]);
  const from = { service: "a", channel: "web" };
  expect(cellBeside(ORDER, from, 1, 0)).toEqual({ service: "b", channel: "web" });
  expect(cellBeside(ORDER, from, -1, -1)).toEqual(from);
  expect(cellAfter(ORDER, from, 1)).toEqual({ service: "a", channel: "phone" });
  expect(cellAfter(ORDER, from, -1)).toEqual({ service: "c", channel: "phone" });
  const undecided = { ...NO_FILTER, match: "undecided" } as const;
  const last = { service: "a", channel: "phone" };
  expect(cellAfter(ORDER, last, 1, stopsAt(result, undecided, new Map()))?.channel).toBe("web");
  expect(cellAfter(ORDER, last, 1, stopsAt(result, undecided, new Map()))?.service).toBe("c");
  // What was decided a key ago counts before the workbook is read again.
  const here = new Map([[letterKey({ service: "c", channel: "web" }), "primary" as const]]);
  expect(cellAfter(ORDER, last, 1, stopsAt(result, undecided, here))?.channel).toBe("phone");
  expect(cellAfter(ORDER, { service: "gone", channel: "" }, 1)).toEqual(from);
  expect(cellAfter({ services: [], channels: [] }, from, 1)).toBeNull();
});

test("letters of either language and case decide, other keys move as in a spreadsheet, and shortcuts stay Excel's", () => {
  expect(["h", "P", "k", "C", "b", "d", "f", "-"].map((one) => key(one))).toEqual(
    [
      ...["primary", "primary", "complement", "complement"],
      ...["discouraged", "discouraged", "forbidden", "not-applicable"],
    ].map((to) => ({ kind: "decide", to })),
  );
  expect(key("Delete")).toEqual({ kind: "decide", to: "open" });
  expect(key("Enter", { shiftKey: true })).toEqual({ kind: "move", down: -1, right: 0 });
  expect(key("ArrowLeft")).toEqual({ kind: "move", down: 0, right: -1 });
  expect(key("Tab", { shiftKey: true })).toEqual({ kind: "step", by: -1 });
  expect([key("z"), key("F6"), key("h", { ctrlKey: true })]).toEqual([null, null, null]);
});

test("letters that were typed while another was written go in together, the last of a cell counts", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "web", "K");
    const outcome = await decideCells([
      { service: "permit", channel: "web", to: "discouraged" },
      { service: "permit", channel: "web", to: "forbidden" },
      { service: "CARE", channel: "phone", to: "open" },
      { service: "care", channel: "phone", to: "open" },
      { service: "gone", channel: "web", to: "primary" },
    ]);
    expect(outcome).toEqual({ ok: true, changed: 2 });
    expect(await readCell("Matrix", "permit", "web")).toBe("F");
    expect(await readCell("Matrix", "care", "phone")).toBe("");
    const read = await readOverview("2026-03-01", "sv");
    expect(read.ok && read.overview.problems).toEqual([]);
    const none = await decideCells([{ service: "gone", channel: "web", to: "primary" }]);
    expect(!none.ok && "error" in none && none.error.code).toBe("nothing-in-matrix");
  }));
