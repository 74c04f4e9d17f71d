/** Files as they come back: saved by other programs, and with their tables renamed, turned into ranges or without headers. */
import type { WorkbookContent } from "../../src/xlsx/content";
import { isResultSheet } from "../../src/sharing/files/result-sheets";
import { openXlsx, readXlsx } from "../../src/xlsx/open";
import { convert, editedByLibreOffice, program } from "../libre-office";
import { python, savedByOpenpyxl } from "../openpyxl";
import { addRow, cellOf, put, tableOf, valueOf, type Found } from "./edit-file";
import { edited, exchange, merged, problems, reading, said, type Exchange } from "./returned";

let bygg: Exchange;
beforeAll(async () => {
  bygg = await exchange();
});

const NOTHING = { changes: [], conflicts: [] };
const LETTER = [["Matrix", "permit", "channel:web", "K"]];

/** The file with a letter that the department changed, and what else was done to it. */
const withLetter = (edit: (content: WorkbookContent) => void): Promise<Uint8Array> =>
  edited(bygg, (content) => {
    put(tableOf(content, "Matrix"), "permit", "web", "K");
    edit(content);
  });

const drop = ({ sheet, table }: Found): void => {
  sheet.tables = sheet.tables.filter((one) => one !== table);
};

/** Gives a column of a table another header. */
function head({ sheet, table: { area } }: Found, at: number, to: (text: string) => string): void {
  const line = sheet.cells.get(area.row);
  const cell = line?.get(area.column + at);
  if (cell === undefined || typeof cell.value !== "string") throw new Error("There is no header.");
  line?.set(area.column + at, { ...cell, value: to(cell.value) });
}

test("what was not changed brings nothing", async () => {
  expect(await merged(bygg, bygg.sent)).toMatchObject(NOTHING);
});

test("of a file that came back, all but sheets that nobody writes on is read, and results are known where their mark was dropped", async () => {
  const { sheets } = await readXlsx(bygg.sent, isResultSheet);
  const empty = sheets.filter(({ cells }) => cells.size === 0).map(({ name }) => name);
  expect(empty).toEqual(["Start", "Poäng"]);
  const bare = sheets.map((sheet) => ({ ...sheet, customProperties: new Map<string, string>() }));
  expect(bare.filter(isResultSheet).map(({ name }) => name)).toEqual(["Poäng"]);
  // A table that people write in makes it theirs, whatever the mark says.
  const scores = sheets.find(({ name }) => name === "Poäng");
  const { table } = tableOf({ ...bygg.ours, sheets }, "Matrix");
  expect(scores && isResultSheet({ ...scores, tables: [...scores.tables, table] })).toBe(false);
});

if (program === undefined) {
  test("a save by LibreOffice is not tried: it is absent here", () => {
    expect(process.env["CI"]).toBeUndefined();
  });
} else {
  const command = program;
  test("what LibreOffice saved brings what was changed in it, and else nothing", async () => {
    expect(await merged(bygg, convert(command, bygg.sent, "xlsx"))).toMatchObject(NOTHING);
    // Typed in LibreOffice itself, and saved there.
    const content = await openXlsx(bygg.sent);
    const at = (name: string, id: string, header: string) => {
      const table = tableOf(content, name);
      return { sheet: table.sheet.name, ...cellOf(table, id, header) };
    };
    const typed = editedByLibreOffice(command, bygg.sent, [
      { ...at("Matrix", "permit", "web"), value: "K" },
      { ...at("Current", "permit", "web"), value: 75 },
      { ...at("Services", "permit", "Tjänst"), value: "Bygglov & anmälan" },
    ]);
    const found = await merged(bygg, typed);
    expect([said(found), problems(found), found.conflicts]).toEqual([
      [
        ["Services", "permit", "name", "Bygglov & anmälan"],
        ...LETTER,
        ["Current", "permit", "channel:web", 75],
      ],
      [null],
      [],
    ]);
  });
}

test(
  python === undefined
    ? "a save by openpyxl is not tried: it is absent here"
    : "what openpyxl saved brings what was changed in it, and else nothing",
  async () => {
    if (python === undefined) return;
    expect(await merged(bygg, savedByOpenpyxl(python, bygg.sent))).toMatchObject(NOTHING);
    const found = await merged(bygg, savedByOpenpyxl(python, await withLetter(() => undefined)));
    expect([said(found), problems(found), found.conflicts]).toEqual([LETTER, [null], []]);
  },
);

test.each<readonly [string, (content: WorkbookContent) => void]>([
  [
    "whose tables have other names",
    (content) => {
      for (const name of ["Matrix", "Services", "Reasons"]) {
        tableOf(content, name).table.name = `Tabell${name}`;
      }
    },
  ],
  [
    "whose tables were turned into ranges",
    (content) => {
      for (const name of ["Matrix", "Services", "Reasons"]) drop(tableOf(content, name));
    },
  ],
  [
    "that lost the marks of a run, with a sheet that has another name",
    (content) => {
      for (const sheet of content.sheets) sheet.customProperties = new Map();
      tableOf(content, "Rules").sheet.name = "Regler 2";
    },
  ],
  [
    "with line breaks in its headers",
    (content) => {
      for (const name of ["Matrix", "Services"]) {
        head(tableOf(content, name), 1, (text) => `${text}\n `);
      }
    },
  ],
])("a file %s is read", async (_, edit) => {
  const found = await merged(bygg, await withLetter(edit));
  expect([said(found), problems(found), found.conflicts]).toEqual([LETTER, [null], []]);
});

test("rows that were typed under a table and its grid come in", async () => {
  const bytes = await edited(bygg, (content) => {
    for (const [name, letter] of [
      ["Services", "Skyltlov"],
      ["Matrix", "Skyltlov"],
    ] as const) {
      const { sheet, table } = tableOf(content, name);
      const { row, column, rows } = table.area;
      sheet.cells.set(
        row + rows,
        new Map([
          [column, { value: "sign", style: 0 }],
          [column + 1, { value: letter, style: 0 }],
        ]),
      );
    }
    const matrix = tableOf(content, "Matrix");
    const { row, rows } = matrix.table.area;
    matrix.table.area = { ...matrix.table.area, rows: rows + 1 };
    put(matrix, "sign", "eservice", "H");
    matrix.table.area = { ...matrix.table.area, rows };
    expect(matrix.sheet.cells.get(row + rows)).toBeDefined();
  });
  const found = await merged(bygg, bytes);
  expect(said(found)).toEqual(
    expect.arrayContaining([
      ["Services", "sign", "name", "Skyltlov"],
      ["Matrix", "sign", "channel:eservice", "H"],
    ]),
  );
  expect(found.conflicts).toEqual([]);
});

test.each<readonly [string, (content: WorkbookContent) => void, RegExp]>([
  [
    "header row is turned off",
    (content) => {
      tableOf(content, "Services").table.showHeaders = false;
    },
    /Tjänster!.*“Services” has no header row.*Ask the sender/,
  ],
  [
    "matrix that is a range has no headers",
    (content) => {
      const matrix = tableOf(content, "Matrix");
      drop(matrix);
      matrix.sheet.cells.delete(matrix.table.area.row);
    },
    /Kanalmatris.*table “Matrix” is not on the sheet/,
  ],
  [
    "column has another header",
    (content) => {
      head(tableOf(content, "Channels"), 9, () => "Styckkostnad");
    },
    /Kanaler!.*Styckkostnad/,
  ],
])("a file in which a %s is refused in one line", async (_, edit, line) => {
  const found = await merged(bygg, await withLetter(edit));
  expect(problems(found)).toEqual([expect.stringMatching(line)]);
  expect([found.files[0]?.failed, found.changes, found.conflicts]).toEqual([true, [], []]);
});

test("a sheet or a channel's column that is gone is told, and nothing counts as cleared", async () => {
  const bytes = await withLetter((content) => {
    const { sheet } = tableOf(content, "Rules");
    content.sheets = content.sheets.filter((one) => one !== sheet);
    const matrix = tableOf(content, "Matrix");
    const { row, rows } = matrix.table.area;
    const ids = [...(matrix.sheet.cells.get(row - 1) ?? [])];
    const [gone] = ids.find(([, { value }]) => value === "letter") ?? [];
    for (let at = row - 1; at < row + rows; at++) {
      if (gone === undefined) continue;
      matrix.sheet.cells.get(at)?.set(gone, { style: 0, value: at === row ? "Egen" : null });
    }
  });
  const found = await merged(bygg, bytes);
  expect(said(found)).toEqual(LETTER);
  expect(problems(found)).toEqual([
    expect.stringMatching(
      /sheets are missing \(Regler\).*columns are missing \(Channel matrix: Brev\)/,
    ),
  ]);
});

test("a file of a newer version, a damaged one and one of another workbook are one line each", async () => {
  const newer = await edited(bygg, (content) => {
    content.customProperties = new Map([...content.customProperties, ["ChannelMatrixSchema", 99]]);
  });
  expect(await reading(newer)).toMatchObject({ ok: false, problem: { code: "newer" } });
  const damaged = await reading(bygg.sent.slice(0, bygg.sent.length / 2));
  expect(damaged).toMatchObject({ ok: false, problem: { code: "damaged" } });
  const cfb = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
  ]);
  expect(await reading(cfb)).toMatchObject({ ok: false, problem: { code: "not-a-workbook" } });
});

test("names, ids in other case, words of the other language and decomposed letters are no changes", async () => {
  const own = await exchange((content) => {
    addRow(tableOf(content, "Reasons"), {
      Tjänst: "permit",
      Kanal: "web",
      Klass: "H",
      Skäl: "Förenklar för många",
      Synlighet: "public",
    });
    addRow(tableOf(content, "Rules"), {
      Tjänst: "fee",
      Kanal: "group:h2m",
      Klass: "H",
      Skäl: "Beslut",
    });
  });
  const bytes = await edited(own, (content) => {
    const reasons = tableOf(content, "Reasons");
    put(reasons, "Bygglov", "Kanal", "WEBBPLATS");
    put(reasons, "Bygglov", "Klass", "P");
    put(reasons, "Bygglov", "Skäl", "Förenklar för många  ".normalize("NFD"));
    put(reasons, "Bygglov", "Synlighet", "offentlig");
    put(reasons, "Bygglov", "Tjänst", "bygglov (Permit)");
    put(tableOf(content, "Rules"), "Avgift", "Tjänst", "Avgift".normalize("NFD"));
    const services = tableOf(content, "Services");
    put(services, "permit", "Krav", "e-legitimation");
    put(services, "permit", "Målgrupper", "ALLA");
    put(services, "permit", "Id", "PERMIT");
    put(tableOf(content, "Matrix"), "permit", "web", "k");
  });
  const found = await merged(own, bytes);
  expect([said(found), found.conflicts, problems(found)]).toEqual([LETTER, [], [null]]);
});

test("what a merge does not take is told in the file's line, and makes the file another one", async () => {
  const bytes = await edited(bygg, (content) => {
    addRow(tableOf(content, "Glossary"), { Begrepp: "Egen term", Betydelse: "Vår mening" });
    const [first] = content.sheets;
    if (first === undefined) return;
    content.sheets.push({
      ...first,
      id: "{00000000-0001-0000-00FF-000000000000}",
      name: "Våra frågor",
      cells: new Map([[0, new Map([[0, { value: "När?", style: 0 }]])]]),
      hyperlinks: [],
      conditionalFormats: [],
      validations: [],
      customProperties: new Map(),
    });
  });
  const found = await merged(bygg, bytes, bygg.sent);
  expect(problems(found)).toEqual([
    expect.stringMatching(/what was written on Våra frågor is not merged/),
    null,
  ]);
  expect(found.changes).toEqual([]);
  // The glossary is for all departments: what one writes in it is asked.
  expect(
    found.conflicts.map(({ kind, table, field, theirs: [one] }) => [
      kind,
      table,
      field,
      one?.value,
    ]),
  ).toEqual([
    ["proposal", "Glossary", "term", "Egen term"],
    ["proposal", "Glossary", "meaning", "Vår mening"],
  ]);
});

test("a value in an own column that the coordinator lacks is asked", async () => {
  const found = await merged(
    bygg,
    await edited(bygg, (content) => {
      const { sheet, table } = tableOf(content, "Services");
      const { row, column, columns } = table.area;
      table.area = { ...table.area, columns: columns + 1 };
      sheet.cells.get(row)?.set(column + columns, { value: "Egen", style: 0 });
      sheet.cells.get(row + 1)?.set(column + columns, { value: "Vår", style: 0 });
    }),
  );
  expect(found.conflicts.map(({ table, field }) => [table, field])).toEqual([
    ["Services", "own:Egen"],
  ]);
});

test("own columns are sent with what is written in them, and what a department writes there comes in", async () => {
  const own = await exchange((content) => {
    for (const name of ["Services", "Matrix"]) {
      const { sheet, table } = tableOf(content, name);
      const { row, column, columns } = table.area;
      table.area = { ...table.area, columns: columns + 1 };
      sheet.cells.get(row)?.set(column + columns, { value: "Egen fråga", style: 0 });
    }
    put(tableOf(content, "Services"), "permit", "Egen fråga", "Vem äger den?");
    put(tableOf(content, "Services"), "care", "Egen fråga", "Inte för Bygg");
  });
  expect(await merged(own, own.sent)).toMatchObject(NOTHING);
  const bytes = await edited(own, (content) => {
    const services = tableOf(content, "Services");
    expect(valueOf(services, "permit", "Egen fråga")).toBe("Vem äger den?");
    put(services, "permit", "Egen fråga", "Bygg");
    put(tableOf(content, "Matrix"), "fee", "Egen fråga", "Fråga nämnden");
  });
  const found = await merged(own, bytes);
  expect([said(found), found.conflicts, problems(found)]).toEqual([
    [
      ["Services", "permit", "own:Egen fråga", "Bygg"],
      ["Matrix", "fee", "own:Egen fråga", "Fråga nämnden"],
    ],
    [],
    [null],
  ]);
});

test("what stands beside a table of a sheet that is merged is told with its place, and makes the file another one", async () => {
  const bytes = await withLetter((content) => {
    const { sheet, table } = tableOf(content, "Services");
    const { row, column, columns, rows } = table.area;
    const line = sheet.cells.get(row + 1);
    line?.set(column + columns + 1, { value: "Fråga juristen först", style: 0 });
    sheet.cells.set(row + rows + 2, new Map([[column, { value: "Ännu en tjänst?", style: 0 }]]));
  });
  const found = await merged(bygg, bytes, bygg.sent);
  expect(said(found)).toEqual(LETTER);
  expect(problems(found)).toEqual([
    expect.stringMatching(/^what was written on Tjänster![A-Z]+\d+ \(\+1\) is not merged\./),
    null,
  ]);
});

test("a file whose ids are gone adds no service again, and says what to do", async () => {
  const bytes = await withLetter((content) => {
    content.sheets = content.sheets.filter(({ name }) => name !== "_ChannelMatrix");
    for (const name of ["Services", "Matrix", "Current"]) {
      const { sheet, table } = tableOf(content, name);
      for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
        const line = sheet.cells.get(row);
        const cell = line?.get(table.area.column);
        const value = row === table.area.row ? "Nr" : row;
        if (cell !== undefined) line?.set(table.area.column, { ...cell, value });
      }
    }
  });
  const found = await merged(bygg, bytes);
  expect(found.changes).toEqual([]);
  expect(found.conflicts).toEqual([]);
  expect(problems(found)).toEqual([expect.stringMatching(/^the ids of the services are gone/)]);
});
