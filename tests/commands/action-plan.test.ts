/** The action plan lists what has to change, keeps what the planner writes, and tells when a decision has changed. */
import { changes } from "../../src/domain/changes";
import { CHANGE_TEXTS, CHANGES_HEADERS, CHANGES_TEXTS } from "../../src/sheets/changes/texts";
import type { Language } from "../../src/locale/language";
import { sheetTexts } from "../sheet-texts";
import { columnName } from "../../src/a1/address";
import {
  built,
  cellsOf,
  deleteRow,
  FILES,
  onHost,
  readAt,
  readStandingTable,
  writeAt,
  writeCell,
  type Value,
} from "./small-workbook";

type Header = keyof typeof CHANGES_HEADERS;

/** The table as rows by header. */
async function plan(language: Language = "sv") {
  const table = await readStandingTable("Changes");
  const [headers = [], ...rows] = table.values;
  const at = (key: Header): number => headers.indexOf(CHANGES_HEADERS[key][language]);
  return {
    table,
    rows: rows.map((cells) => (key: Header) => cells[at(key)]),
    address: (row: number, key: Header) =>
      `${columnName(table.column + at(key))}${table.row + row + 2}`,
  };
}

const find = async (service: string, channel: string) => {
  const { rows, address, table } = await plan();
  const row = rows.findIndex(
    (cell) => cell("serviceId") === service && cell("channelId") === channel,
  );
  return { row, cell: rows[row], address: (key: Header) => address(row, key), table };
};

test.each(["sv", "en"] as const)(
  "lists the changes of the domain, short term first (%s)",
  (language) =>
    onHost(async () => {
      const { result } = await built(FILES, { decide: true, language });
      const { model, decided, now, wanted } = result;
      const expected = changes(model, decided, now, wanted).filter(({ kind }) => kind !== "keep");
      const { rows } = await plan(language);
      const shown = rows.map((cell) => [
        cell("serviceId"),
        cell("channelId"),
        cell("kind"),
        cell("term"),
        cell("now"),
        cell("wanted"),
      ]);
      expect([...shown].sort()).toEqual(
        expected
          .map(({ service, channel, kind, term, now: today, wanted: volume }): Value[] => [
            service,
            channel,
            CHANGE_TEXTS[kind === "keep" ? "gone" : kind][language],
            CHANGES_TEXTS[term][language],
            today === null
              ? CHANGES_TEXTS.notMeasured[language]
              : today === "cannot-be-used"
                ? CHANGES_TEXTS.cannotBeUsed[language]
                : today,
            volume ?? CHANGES_TEXTS.notKnown[language],
          ])
          .sort(),
      );
      const terms = rows.map((cell) => cell("term"));
      expect(terms).toEqual(
        [...terms].sort(
          (one, other) =>
            Number(one === CHANGES_TEXTS.long[language]) -
            Number(other === CHANGES_TEXTS.long[language]),
        ),
      );
      const counts = await readAt(sheetTexts("changes").name[language], "B5:F6");
      expect(counts.map((row) => row[4])).toEqual(
        (["short", "long"] as const).map(
          (term) => expected.filter((one) => one.term === term).length,
        ),
      );
    }),
);

test("keeps what the planner writes, also when the table was sorted, and nothing else changes", () =>
  onHost(async (host) => {
    await built(FILES, { decide: true });
    const { table, address, rows } = await plan();
    await writeAt(table.sheet, `${address(0, "responsible")}:${address(0, "note")}`, [
      ["Enhet A", 46388, "pågår", "=inte en formel"],
    ]);
    const key = [rows[0]?.("serviceId"), rows[0]?.("channelId")] as const;
    const standing = await plan();
    const [first = [], second = []] = standing.table.values.slice(1);
    const all = `${standing.address(0, "service")}:${standing.address(1, "row")}`;
    const asText = (cells: readonly Value[]): Value[] =>
      cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell));
    await writeAt(table.sheet, all, [asText(second), asText(first)]);
    await built();
    const once = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(once);
    const { cell } = await find(String(key[0]), String(key[1]));
    expect((["responsible", "doneBy", "state", "note"] as const).map((one) => cell?.(one))).toEqual(
      ["Enhet A", 46388, "pågår", "=inte en formel"],
    );
  }));

test("a row whose change is gone stays last as long as something is written in it", () =>
  onHost(async () => {
    await built(FILES, { decide: true });
    const before = await find("permit", "visit");
    expect(before.cell?.("kind")).toBe(CHANGE_TEXTS.reduce.sv);
    await writeAt(before.table.sheet, before.address("responsible"), [["Enhet B"]]);
    await deleteRow("Current", "permit");
    await built();
    const after = await find("permit", "visit");
    expect(after.cell?.("kind")).toBe(CHANGE_TEXTS.gone.sv);
    expect(after.cell?.("responsible")).toBe("Enhet B");
    expect(after.row).toBe((await plan()).rows.length - 1);
    await writeAt(after.table.sheet, after.address("responsible"), [[""]]);
    await built();
    expect((await find("permit", "visit")).row).toBe(-1);
  }));

test("tells at once when the decision behind a row has changed", () =>
  onHost(async () => {
    await built(FILES, { decide: true });
    const { rows } = await plan();
    expect(rows.every((cell) => cell("since") === "")).toBe(true);
    await writeCell("Matrix", "permit", "letter", "F");
    expect((await find("permit", "letter")).cell?.("since")).toBe(CHANGES_TEXTS.changed.sv);
    const note = String((await readAt(sheetTexts("changes").name.sv, "A7"))[0]?.[0]);
    expect(note).toMatch(/: 1$/);
  }));

test("services without decisions or without volumes now are counted, not planned", () =>
  onHost(async () => {
    await built(FILES);
    const name = sheetTexts("changes").name.sv;
    const { rows } = await plan();
    expect(rows.every((cell) => cell("serviceId") === "")).toBe(true);
    const note = String((await readAt(name, "A7"))[0]?.[0]);
    expect(note).toContain("volymer i dag saknas (bladet Nuläge): 2.");
    expect(note).toContain("inget är beslutat (bladet Kanalmatris): 2.");
  }));
