/** The matrix shows what is suggested where nothing is decided, says how people meet above the channels, and greys repeated departments. */
import "./own-realm";
import { FILES, built, onBuilt, onHost } from "./small-workbook";

test.each([
  ["sv", "H", "På egen hand"],
  ["en", "P", "On one's own"],
] as const)("in %s", (language, primary, alone) =>
  onBuilt({ language }, async (host) => {
    const { sheets } = await host.content();
    const matrix = sheets.find((sheet) => sheet.customProperties.get("channelMatrix") === "matrix");
    const rules = (matrix?.conditionalFormats ?? []).flatMap(({ rule, style }) =>
      rule.type === "custom" ? [{ formula: rule.formula, style }] : [],
    );
    const dotted = rules.filter(({ style }) => style.borders?.top?.style === "dotted");
    expect(dotted).toHaveLength(2);
    expect(dotted.map(({ formula }) => formula).join(" ")).toContain(`="${primary}"`);
    expect(dotted.every(({ formula }) => /AND\(\w+="",MID\(/.test(formula))).toBe(true);
    expect(rules.filter(({ style }) => style.fontColor === "#757575").length).toBeGreaterThan(0);
    const bands = [...(matrix?.cells.get(2)?.values() ?? [])].map(({ value }) => value);
    expect(bands).toContain(alone);
  }),
);

test.each([
  ["sv", "Skrift"],
  ["en", "Write"],
] as const)(
  "a single narrow column in which people write has a word of that, in %s",
  (language, word) =>
    onHost(async (host) => {
      const channels = [
        ...["web;Webb;h2m;self", "app;App;h2m;self", "mail;E-post;h2h;message"],
        ...["phone;Telefon;h2h;call", "visit;Besök;h2h;visit"],
        ...Array.from({ length: 5 }, (_, index) => `c${index};Kanal ${index};h2h;visit`),
      ];
      const texts = `id;name;group;mode\n${channels.join("\n")}\n`;
      await built({ services: "id;name\na;A\n", channels: texts }, { language });
      const { sheets } = await host.content();
      const matrix = sheets.find(
        (sheet) => sheet.customProperties.get("channelMatrix") === "matrix",
      );
      const bands = [...(matrix?.cells.get(2)?.values() ?? [])].map(({ value }) => value);
      expect(bands).toContain(word);
    }),
);

test("no hint covers the cells: it stands on their headers, and the letters' meaning above the table", () =>
  onBuilt({ language: "en" }, async (host) => {
    const { sheets } = await host.content();
    const matrix = sheets.find(({ name }) => name === "Channel matrix");
    const [table] = matrix?.tables ?? [];
    const top = table?.area.row ?? -1;
    const rules = matrix?.validations ?? [];
    const rowsOf = (hinted: boolean) =>
      rules
        .filter(({ prompt }) => (prompt !== undefined) === hinted)
        .flatMap(({ areas }) => areas.map(({ row }) => row));
    expect(new Set(rowsOf(true))).toEqual(new Set([top]));
    expect(new Set(rowsOf(false))).toEqual(new Set([top + 1]));
    expect(rules.find(({ type, areas }) => type === "list" && areas[0]?.row === top + 1)).toEqual(
      expect.objectContaining({ formula1: "P,C,D,F,–" }),
    );
    const hints = rules.flatMap(({ prompt }) => prompt?.message ?? []).join(" ");
    expect(hints).toContain("D discouraged");
    const above = [...(matrix?.cells.get(1)?.values() ?? [])].map(({ value }) => value);
    expect(above).toContainEqual(expect.stringContaining("D discouraged"));
  }));

/** Makes of the matrix what an earlier version wrote: the hint on the cells, and no word of it in the hidden store. */
const hintOnCells = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const used = worksheets.getItem("_ChannelMatrix").getUsedRange().load("values");
    await context.sync();
    (used.values as unknown[][]).forEach(([key], row) => {
      if (key === "written") used.getRow(row).clear("Contents");
    });
    tables.getItem("Matrix").getDataBodyRange().getColumn(3).dataValidation.prompt = {
      showPrompt: true,
      title: "Class",
      message: "P primary",
    };
    await context.sync();
  });

test("a hint that an earlier version put on the cells is taken away by the next run", () =>
  onHost(async (host) => {
    const hints = async (): Promise<readonly string[]> => {
      const { sheets } = await host.content();
      const matrix = sheets.find(({ name }) => name === "Channel matrix");
      const top = matrix?.tables[0]?.area.row ?? -1;
      return (matrix?.validations ?? [])
        .filter(({ areas }) => areas.some(({ row }) => row > top))
        .flatMap(({ prompt }) => prompt?.message ?? []);
    };
    await built(FILES, { language: "en" });
    await hintOnCells();
    expect(await hints()).toContain("P primary");
    await built();
    expect(await hints()).toEqual([]);
  }));

test("a hint that somebody adds stays from run to run, until the sheets are rebuilt", () =>
  onHost(async (host) => {
    await built(FILES, { language: "en" });
    await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("Matrix").getDataBodyRange().getCell(0, 3);
      cell.dataValidation.prompt = { showPrompt: true, title: "", message: "Ask Ann first" };
      await context.sync();
    });
    const hints = async (): Promise<string> =>
      JSON.stringify(
        (await host.content()).sheets.find(({ name }) => name === "Channel matrix")?.validations,
      );
    await built();
    expect(await hints()).toContain("Ask Ann first");
    await built({}, { rebuild: true });
    expect(await hints()).not.toContain("Ask Ann first");
  }));

test("turned headers are clear of the filter buttons at their foot, and the row is high enough for two lines of each", () =>
  onHost(async () => {
    const names = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
    const long = "Contact centre and service office together with the neighbouring municipalities";
    const channels = [...names, long].map((name, at) => `c${at};${name};h2m;self`);
    await built(
      {
        services: "id;name;kind\npermit;Permit;apply\n",
        channels: `id;name;group;mode\n${channels.join("\n")}\n`,
      },
      { language: "en" },
    );
    const found = await Excel.run(async (context) => {
      const header = context.workbook.tables.getItem("Matrix").getHeaderRowRange();
      const cells = names.map((_, at) => header.getCell(0, 3 + at));
      const formats = cells.map(({ format }) => format.load("verticalAlignment,textOrientation"));
      const row = header.format.load("rowHeight");
      await context.sync();
      return {
        formats: formats.map((format) => [format.verticalAlignment, format.textOrientation]),
        height: row.rowHeight,
      };
    });
    expect(new Set(found.formats.map(String))).toEqual(new Set(["Center,90"]));
    expect(found.height).toBe(200);
  }));

/** The height of the header row of a table in the workbook that is open, and how its last channel's header is turned. */
const headerOf = (table: string, column: number) =>
  Excel.run(async (context) => {
    const header = context.workbook.tables.getItem(table).getHeaderRowRange();
    const row = header.format.load("rowHeight");
    const cell = header.getCell(0, column).format.load("textOrientation");
    await context.sync();
    return { height: row.rowHeight, turned: cell.textOrientation };
  });

const withChannels = (channels: readonly string[]) => ({
  services: "id;name;kind\npermit;Permit;apply\n",
  groups: "id;name\nall;Everyone\n",
  channels: `id;name;group\n${channels.map((name, at) => `c${at};${name};h2h`).join("\n")}\n`,
});

test("a few channels of short words have the lines of their headers above the filter buttons", () =>
  onHost(async () => {
    await built(withChannels(["Telephone", "Personal meeting (at an office)"]), { language: "en" });
    // Four lines of fifteen points at ten characters, and the button.
    expect(await headerOf("Needs", 3)).toEqual({ height: 4 * 15 + 18, turned: 0 });
  }));

test("turned headers of short names are no taller than these need", () =>
  onHost(async () => {
    await built(withChannels(["Web", "Phone", "Visit"]), { language: "en" });
    const { height, turned } = await headerOf("Matrix", 3);
    expect(turned).toBe(90);
    // Five bold letters and the filter button, with as much over them.
    expect(height).toBeGreaterThanOrEqual(5 * 5.4 + 2 * 18);
    expect(height).toBeLessThan(80);
  }));

test("headers with a word that is longer than their columns are wide are turned: none is cut in its middle", () =>
  onHost(async () => {
    await built(withChannels(["Telefon", "Personligt möte (servicekontor)"]), { language: "sv" });
    for (const [table, column] of [
      ["Needs", 3],
      ["Current", 3],
      ["Matrix", 4],
    ] as const)
      expect({ table, turned: (await headerOf(table, column)).turned }).toEqual({
        table,
        turned: 90,
      });
  }));

test("a department's long word stands whole in the matrix and among the services", () =>
  onHost(async () => {
    const department = "Samhällsbyggnadsförvaltningen";
    await built(
      {
        ...withChannels(["Telefon"]),
        services: `id;name;department\npermit;Bygglov;${department}\n`,
      },
      { language: "sv" },
    );
    const widths = await Excel.run(async (context) => {
      const columns = ["Services", "Matrix"].map((table) =>
        context.workbook.tables
          .getItem(table)
          .columns.getItem("Förvaltning")
          .getRange()
          .format.load("columnWidth"),
      );
      await context.sync();
      return columns.map(({ columnWidth }) => columnWidth);
    });
    for (const width of widths) expect(width).toBeGreaterThan(department.length * 5.25);
  }));

test("an inventory's columns are one letter wide: their headers are turned, however few they are", () =>
  onHost(async () => {
    const services = Array.from({ length: 200 }, (_, n) => `s${n};Service ${n};inform`);
    await built(
      {
        services: `id;name;kind\n${services.join("\n")}\n`,
        channels: "id;name;group\nc0;Telephone;h2h\nc1;Letter;h2h\n",
      },
      { language: "en" },
    );
    const orientation = await Excel.run(async (context) => {
      const header = context.workbook.tables.getItem("Matrix").getHeaderRowRange();
      const format = header.getCell(0, 3).format.load("textOrientation");
      await context.sync();
      return format.textOrientation;
    });
    expect(orientation).toBe(90);
  }));
