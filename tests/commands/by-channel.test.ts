/** The sheet by channel: what is compared and what is all never stand in one row, directions are of the method, and widths suffice. */
import { columnName } from "../../src/a1/address";
import { BECAUSE, BY_CHANNEL_TEXTS, HEADERS } from "../../src/sheets/by-channel/texts";
import { DIRECTION_WORDS } from "../../src/locale/coded-words";
import { fill } from "../../src/locale/language";
import { sheetTexts } from "../sheet-texts";
import {
  built,
  cellIn,
  FILES,
  onHost,
  readAt,
  readStandingTable,
  writeCell,
  type Value,
} from "./small-workbook";

/** One service that can be compared, one measured in part, one measured and not decided. */
const VOLUMES = `service;channel;volume
permit;letter;700
permit;visit;500
care;phone;200
care;visit;x
news;web;50
`;

type Key = keyof typeof HEADERS;

const SHEET_NAME = sheetTexts("byChannel").name.sv;

const shown = async (id: string, key: Key): Promise<Value | undefined> =>
  cellIn(await readStandingTable("ByChannel"), id, HEADERS[key].sv);

/** What the table of all that is measured has of a channel: services and contacts. */
async function measured(id: string): Promise<readonly (Value | undefined)[]> {
  const values = await readAt(SHEET_NAME, "A1:D60");
  const header = values.findIndex((line) => line[2] === BY_CHANNEL_TEXTS.measured.sv);
  const line = values.slice(header + 1).find(([first]) => first === id);
  return line?.slice(2, 4) ?? [];
}

test("compares what can be compared, and has all that is measured apart", () =>
  onHost(async () => {
    const { result } = await built({ ...FILES, volumes: VOLUMES });
    await writeCell("Matrix", "permit", "eservice", "H");
    await writeCell("Matrix", "permit", "letter", "F");
    await writeCell("Matrix", "care", "visit", "H");
    await writeCell("Matrix", "care", "phone", "F");
    const table = await readStandingTable("ByChannel");
    const of = (id: string, key: Key) => cellIn(table, id, HEADERS[key].sv);
    // Only the permit: 700 letters and the usual 15 % of visits in an open cell go to the e-service.
    expect([of("letter", "volumeNow"), of("letter", "volumeWanted")]).toEqual([700, 0]);
    expect(of("eservice", "volumeWanted")).toBeCloseTo(775, 9);
    expect([of("letter", "costNow"), of("letter", "saving")]).toEqual([17_500, 17_500]);
    expect([of("phone", "volumeNow"), of("phone", "volumeWanted")]).toEqual([0, 0]);
    expect(of("web", "volumeNow")).toBe(0);
    expect(await measured("phone")).toEqual([1, 200]);
    expect(await measured("web")).toEqual([1, 50]);
    expect(await measured("visit")).toEqual([1, 500]);
    expect(result.now.inPart[1]).toBe(1);
  }));

test("suggests no direction while nothing is decided, then the method's with its reason", () =>
  onHost(async () => {
    await built({ ...FILES, volumes: VOLUMES });
    expect(await shown("web", "suggested")).toBe("");
    expect(await shown("web", "because")).toBe("");
    await writeCell("Matrix", "permit", "eservice", "H");
    await writeCell("Matrix", "permit", "letter", "F");
    await built();
    expect(await shown("eservice", "suggested")).toBe(DIRECTION_WORDS.invest.sv);
    expect(await shown("eservice", "because")).toBe(
      fill(BECAUSE["primary-share"].sv, { primaryFor: 1, services: 4 }),
    );
    expect(await shown("letter", "suggested")).toBe(DIRECTION_WORDS["phase-out"].sv);
    expect(await shown("letter", "because")).toBe(fill(BECAUSE["not-chosen"].sv, { decided: 1 }));
  }));

/** Sums of a nation: 1 200 million contacts a year, with their costs. */
const NATIONAL = VOLUMES.replace(";700", ";700000000").replace(";500", ";500000000");

test("has columns as wide as a nation's sums need, as every other sheet", () =>
  onHost(async (host) => {
    await built({ ...FILES, volumes: NATIONAL }, { decide: true });
    const { sheets, styles } = await host.content();
    const narrow = sheets.flatMap(({ name, cells, columnWidths, hiddenColumns }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { value, style }]) => {
          const isWhole = styles[style]?.numberFormat === "#,##0";
          if (typeof value !== "number" || !isWhole || hiddenColumns.has(column)) return [];
          const needed = Math.round(value).toLocaleString("sv").length;
          const width = columnWidths.get(column) ?? 8;
          return width > needed ? [] : [`${name}!${columnName(column)}${row + 1}: ${value}`];
        }),
      ),
    );
    expect(narrow).toEqual([]);
  }));

test("what nobody chose is told apart by whether anything is known of its use", () =>
  onHost(async () => {
    await built({
      ...FILES,
      channels: `${FILES.channels}fax;Fax;m2h;;1;1;9;9;\n`,
      volumes: "service;channel;volume\nnews;phone;0\n",
    });
    await writeCell("Matrix", "permit", "eservice", "H");
    await built();
    const unknown = "Inga kontakter är mätta";
    expect([await shown("fax", "suggested"), await shown("phone", "suggested")]).toEqual([
      DIRECTION_WORDS["phase-out"].sv.toLowerCase(),
      DIRECTION_WORDS["phase-out"].sv.toLowerCase(),
    ]);
    expect(await shown("fax", "because")).toContain(unknown);
    expect(await shown("phone", "because")).not.toContain(unknown);
  }));
