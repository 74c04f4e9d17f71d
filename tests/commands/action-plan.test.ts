/** The action plan lists what has to be done, follows the matrix, keeps what the planner writes, and tells when a decision has changed. */
import { columnName } from "../../src/a1/address";
import { planJson } from "../../src/commands/plan-json";
import { CHANGE_TEXTS, TERM_TEXTS } from "../../src/locale/changes";
import { CHANGES_HEADERS, CHANGES_TEXTS } from "../../src/sheets/changes/texts";
import { byService, linesFrom, plan, onPlan, PLAN_FILES, planRow } from "./action-plan-workbook";
import { linkIn } from "./links-of";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  readStandingTable,
  writeAt,
  writeCell,
  type Value,
} from "./small-workbook";

/** The number but for rounding. */
const about = (value: number): unknown => expect.closeTo(value, 9) as unknown;

const OWN = ["responsible", "doneBy", "goal", "state", "note"] as const;

test.each(["sv", "en"] as const)(
  "has a row for each change of the domain, the heaviest first within each term (%s)",
  (language) =>
    onHost(async () => {
      const { result } = await built(PLAN_FILES, { decide: true, language });
      const { rows } = await plan(language);
      expect(
        rows.map((cell) =>
          (["kind", "channelId", "term", "count", "contacts", "money"] as const).map(cell),
        ),
      ).toEqual(
        result.changeRows
          .filter(({ kind }) => kind !== "measure")
          .map(({ kind, channel, term, changes, contacts, money }) => [
            CHANGE_TEXTS[kind][language],
            channel,
            TERM_TEXTS[term][language],
            changes.length,
            contacts === null ? CHANGES_TEXTS.notKnown[language] : about(contacts),
            money === null ? CHANGES_TEXTS.notKnown[language] : about(money),
          ]),
      );
      expect(rows.map((cell) => cell("term"))).toEqual([
        TERM_TEXTS.now[language],
        ...Array<string>(4).fill(TERM_TEXTS.short[language]),
        TERM_TEXTS.long[language],
      ]);
      const details = await byService(language);
      expect(
        details.map((cell) => (["no", "serviceId", "channelId", "contacts"] as const).map(cell)),
      ).toEqual(
        result.changeRows.flatMap(({ changes }, index) =>
          changes.map(({ service, channel, contacts }) => [
            index + 1,
            service,
            channel,
            contacts === null ? "" : about(contacts),
          ]),
        ),
      );
    }),
);

test("says who, why and what has to be done in words, for the channel that grows", () =>
  onPlan(async () => {
    const { cell: email } = await planRow("email", "withdraw");
    expect([email("service"), email("why"), email("toChange")]).toEqual([
      "Hemligt ärende (Omsorg)",
      "saknar Sekretess",
      "Hänvisa till E-tjänst, Telefon",
    ]);
    const { cell: letter } = await planRow("letter", "steer-away");
    expect(letter("service")).toBe("Ansökan B, Ansökan A, Ansökan C (Bygg 2, Omsorg 1)");
    const { cell: eservice } = await planRow("eservice", "strengthen", "Ansökan B");
    expect(eservice("toChange")).toBe("Allt som behövs finns. Tar över från Brev");
    const { cell: app } = await planRow("app", "withdraw");
    expect([app("why"), app("service")]).toEqual(["slutar 2027", "Ansökan D (1*)"]);
    const departments = (await byService()).map((cell) => cell("department"));
    expect(departments).toContain("1*");
  }));

test("adds rows, changes and money up by term, and to the whole saving", () =>
  onPlan(async (_, { result }) => {
    const { table, rows } = await plan();
    const figures = await linesFrom(4, table.row - 3);
    const label = (text: string) => figures.find((cells) => cells[1] === text) ?? [];
    expect(label("nu").slice(3)).toEqual([1, 1, "", 0]);
    expect(label("kort").slice(3, 5)).toEqual([4, 8]);
    const money = rows.map((cell) => Number(cell("money"))).filter((value) => !Number.isNaN(value));
    const sum = money.reduce((all, one) => all + one, 0);
    expect(label(CHANGES_TEXTS.sum.sv).slice(3)).toEqual([6, 10, "", expect.closeTo(sum, 6)]);
    const whole = Number(label(CHANGES_TEXTS.whole.sv)[6]);
    const moved = result.model.services.map((_, row) =>
      result.model.channels.map(({ cost }, column) => {
        const cell = row * result.model.channels.length + column;
        const now = result.now.volumes.cells[cell] ?? 0;
        return row === 4
          ? 0
          : ((now || 0) - (result.wanted.volumes.cells[cell] ?? 0)) * (cost ?? 0);
      }),
    );
    expect(whole).toBeCloseTo(
      moved.flat().reduce((all, one) => all + one, 0),
      6,
    );
    expect(Number(label(CHANGES_TEXTS.following.sv)[6])).toBeCloseTo(whole - sum, 6);
    expect(figures.flat().join(" ")).toContain("Rader utan pengar");
  }));

test("contacts and money follow the matrix and the costs, and rows whose letter changed are told", () =>
  onPlan(async () => {
    expect((await byService()).every((cell) => cell("since") === "")).toBe(true);
    await writeCell("Matrix", "b", "letter", "F");
    await writeCell("Channels", "letter", "Kostnad per kontakt", 70);
    await writeCell("Channels", "letter", "Påverkbar andel", 0.5);
    const rows = await byService();
    const row = (service: string, channel: string) =>
      rows.find((cell) => cell("serviceId") === service && cell("channelId") === channel);
    expect(row("b", "letter")?.("since")).toBe(CHANGES_TEXTS.changed.sv);
    const { cell } = await planRow("letter", "steer-away");
    expect(cell("since")).toBe(CHANGES_TEXTS.changed.sv);
    expect(cell("contacts")).toBe(400 + 150 + 150);
    expect(cell("money")).toBe((400 + 150 + 150) * 70 * 0.5);
    const lines = (await linesFrom(4, 20)).map(([first]) => String(first));
    expect(lines).toContain(`${CHANGES_TEXTS.stale.sv} 1`);
    const shown = new Map(
      rows.map((one) => [`${String(one("serviceId"))} ${String(one("channelId"))}`, one]),
    );
    const { result } = await built();
    for (const { service, channel, contacts, money } of result.changes) {
      const one = shown.get(`${service} ${channel}`);
      if (one === undefined || contacts === null) continue;
      expect(one("contacts")).toBeCloseTo(contacts, 9);
      if (money !== null) expect(one("money")).toBeCloseTo(money, 6);
    }
  }));

test("rows lead to their services and back", () =>
  onPlan(async (host) => {
    const { table, rows } = await plan();
    const details = await readStandingTable("ChangesByService");
    const first = rows.findIndex((cell) => cell("change") === "steer-away");
    const place = table.values[0]?.indexOf(CHANGES_HEADERS.count.sv) ?? -1;
    const to = linkIn(host, table.sheet, table.row + 1 + first, place);
    const row = Number(/\d+$/.exec(to)?.[0]);
    expect(to).toBe(`'${details.sheet}'!A${row}`);
    expect(details.values[row - details.row - 1]?.[0]).toBe(first + 1);
    expect(linkIn(host, details.sheet, row - 1, 0)).toBe(
      `'${table.sheet}'!A${table.row + 2 + first}`,
    );
  }));

test("keeps what the planner writes, also when the table was sorted, and nothing else changes", () =>
  onPlan(async (host) => {
    const { table, address, rows } = await plan();
    await writeAt(table.sheet, `${address(0, "responsible")}:${address(0, "note")}`, [
      ["Enhet A", 46388, "200 färre", "pågår", "=inte en formel"],
    ]);
    const standing = await plan();
    const [first = [], second = []] = standing.table.values.slice(1);
    const formulas = standing.table.formulas.slice(1);
    const asWritten = (cells: readonly Value[], of: readonly Value[] | undefined): Value[] =>
      cells.map((cell, column) => {
        const formula = of?.[column];
        if (typeof cell === "string" && cell.startsWith("=")) return `'${cell}`;
        return typeof formula === "string" && formula.startsWith("=") ? formula : cell;
      });
    const { row, column } = standing.table;
    const last = columnName(column + first.length - 1);
    await writeAt(table.sheet, `A${row + 2}:${last}${row + 3}`, [
      asWritten(second, formulas[1]),
      asWritten(first, formulas[0]),
    ]);
    await built();
    const once = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(once);
    const { cell } = await planRow(String(rows[0]?.("channelId")), String(rows[0]?.("change")));
    expect(OWN.map((key) => cell(key))).toEqual([
      "Enhet A",
      46388,
      "200 färre",
      "pågår",
      "=inte en formel",
    ]);
  }));

test("a row whose change is gone stays last as long as something is written in it", () =>
  onPlan(async () => {
    await (await planRow("app", "withdraw")).write("responsible", "Enhet B");
    await writeCell("Channels", "app", "Sista år", "");
    await built();
    const gone = await plan();
    const last = gone.rows.at(-1);
    expect(
      (["kind", "service", "channel", "responsible", "contacts"] as const).map((key) =>
        last?.(key),
      ),
    ).toEqual([CHANGES_TEXTS.gone.sv, "Ansökan D", "App", "Enhet B", ""]);
    await writeCell("Channels", "app", "Sista år", 2027);
    await built();
    expect((await planRow("app", "withdraw")).cell("responsible")).toBe("Enhet B");
    await writeCell("Channels", "app", "Sista år", "");
    await built();
    const { table, address, rows } = await plan();
    await writeAt(table.sheet, address(rows.length - 1, "responsible"), [[""]]);
    await built();
    expect((await plan()).rows.every((cell) => cell("kind") !== CHANGES_TEXTS.gone.sv)).toBe(true);
  }));

test("what is to be measured stands apart, by channel, with the planner's own columns", () =>
  onHost(async () => {
    const { result } = await built(FILES, { decide: true });
    const { table, rows } = await plan();
    expect(rows.every((cell) => cell("channelId") === "")).toBe(true);
    const below = table.row + table.values.length + 2;
    const lines = await linesFrom(below, 8);
    expect(lines[0]).toEqual([CHANGES_TEXTS.toMeasure.sv]);
    const toMeasure = result.changeRows.filter(({ kind }) => kind === "measure");
    expect(lines.slice(2, 2 + toMeasure.length).map((cells) => [cells[2], cells[4]])).toEqual(
      toMeasure.map(({ channel, changes }) => [
        result.model.channels.find(({ id }) => id === channel)?.name,
        changes.length,
      ]),
    );
    expect(lines[2 + toMeasure.length]).toEqual([]);
    const responsible = (await plan()).address(0, "responsible").replace(/\d+$/, "");
    await writeAt(table.sheet, `${responsible}${below + 2}`, [["Kontaktcenter"]]);
    await built();
    expect((await linesFrom(below + 2, 1))[0]).toContain("Kontaktcenter");
  }));

test("services without a letter are counted, not planned", () =>
  onHost(async () => {
    await built(PLAN_FILES);
    const { rows, table } = await plan();
    expect(rows.every((cell) => cell("channelId") === "")).toBe(true);
    const notes = (await linesFrom(4, table.row - 3)).flat().join(" ");
    expect(notes).toContain("saknar bokstav i bladet Kanalmatris: 5.");
    expect(notes).not.toContain(CHANGES_TEXTS.none.sv);
  }));

test("gives every change by --json, with the row that services share", () =>
  onHost(async () => {
    const done = await built(PLAN_FILES, { decide: true });
    const entries = planJson(done);
    expect(entries).toHaveLength(done.result.changes.length);
    expect(entries[0]).toEqual({
      service: "s",
      channel: "email",
      change: "withdraw",
      term: "now",
      contacts: 200,
      money: null,
      needs: [],
      group: null,
    });
    const letters = entries.filter(({ channel }) => channel === "letter");
    expect(letters.map(({ service, money }) => [service, money])).toEqual([
      ["b", 20000],
      ["a", 15000],
      ["c", 15000],
    ]);
    expect(new Set(letters.map(({ group }) => group)).size).toBe(1);
    expect(letters[0]?.group).not.toBeNull();
  }));
