/** Tables are read by their headers in either language, and every problem names its place and its cure. */
import { readCsv } from "../../../src/cli/csv";
import { DEFAULT_SETTINGS, SETTING_KEYS } from "../../../src/domain/model/settings";
import { LANGUAGES, type Language } from "../../../src/locale/language";
import { problemLine } from "../../../src/locale/problems/lines";
import { CHANNELS } from "../../../src/sheets/channels/table";
import { GROUPS } from "../../../src/sheets/groups/table";
import { REQUIREMENTS } from "../../../src/sheets/requirements/table";
import { VOLUMES } from "../../../src/sheets/current/table";
import { NEEDS } from "../../../src/sheets/needs/table";
import { rulesTable } from "../../../src/sheets/rules/table";
import { SERVICES } from "../../../src/sheets/services/table";
import type { Field } from "../../../src/workbook/fields";
import { readSettings, settingRows } from "../../../src/sheets/settings/table";
import { headersOf, readTable, type TableDefinition } from "../../../src/workbook/table/table";
import { readInputs } from "../../../src/run/read-inputs";

const file = (text: string, name = "services.csv") => readCsv(new TextEncoder().encode(text), name);
const NOTHING = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: new Map(),
};

/** The problems of files, as lines. */
function lines(files: Readonly<Record<string, string>>, language: Language = "en"): string[] {
  const sound = { services: "id\na\n", channels: "id\nweb\n" };
  const imports = Object.fromEntries(
    Object.entries({ ...sound, ...files }).map(([table, text]) => [
      table,
      file(text, `${table}.csv`),
    ]),
  );
  return readInputs(NOTHING, imports, language).problems.map((problem) =>
    problemLine(problem, language),
  );
}

describe("headers", () => {
  const tables: readonly TableDefinition<never>[] = [
    SERVICES,
    CHANNELS,
    GROUPS,
    REQUIREMENTS,
  ] as never;

  it("of either language and field names are read alike", () => {
    for (const table of tables) {
      const keys = Object.keys(table.fields);
      for (const headers of [keys, headersOf(table, "sv"), headersOf(table, "en")]) {
        const upper = headers.map((header) => ` ${header.toUpperCase()} `);
        const reading = readTable(table, file(`${upper.join(";")}\n`));
        expect([...reading.columns.keys()]).toEqual(keys);
        expect(reading.problems).toEqual([]);
      }
    }
  });

  it("of services call the kinds kind in files, as the sheet does", () => {
    expect([...readTable(SERVICES, file("id,kind\n")).columns.keys()]).toEqual(["id", "kinds"]);
    expect(lines({ services: "id,colour\na,red\n" })[0]).toContain("department, kind, case");
  });

  it("of channels have mode and role after the group", () => {
    expect(headersOf(CHANNELS, "en").slice(2, 6)).toEqual([
      "Channel group",
      "Mode",
      "Role",
      "Electronic",
    ]);
  });

  it("and hints fit Excel's limits in both languages", () => {
    for (const table of [...tables, rulesTable("sv"), NEEDS, VOLUMES] as unknown as typeof tables) {
      for (const { header, hint } of Object.values<Field<unknown>>(table.fields)) {
        for (const language of LANGUAGES) {
          expect(header[language].length).toBeLessThanOrEqual(32);
          expect(hint[language].length).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it("in another order give the same records", () => {
    const one = readTable(SERVICES, file("id,volume,name\na,5,Bad\n")).rows;
    const other = readTable(SERVICES, file("Tjänst;Volym per år;Id\nBad;5;a\n")).rows;
    expect(other).toEqual(one);
  });
});

describe("numbers outside their range", () => {
  const text = "id,complexity,volume\na,7,many\nb,0,12\n";

  it("are kept from a sheet, for a check to report, and text is refused there too", () => {
    const reading = readTable(SERVICES, { ...file(text), keepsOutside: true });
    expect(reading.rows.map(({ record }) => [record.id, record.complexity])).toEqual([["b", 0]]);
    expect(reading.problems.map(({ code }) => code)).toEqual(["number-expected"]);
  });

  it("are refused from a file", () => {
    const { problems } = readTable(SERVICES, file(text));
    expect(problems.map(({ code }) => code)).toEqual([
      "number-expected",
      "number-out-of-range",
      "number-out-of-range",
    ]);
  });
});

describe("volumes of a file", () => {
  const servicesOf = (volumes: string, services = "id,source\na,\nb,Egen\nc,\n") => {
    const { inputs, problems } = readInputs(
      NOTHING,
      { services: file(services), channels: file("id\nweb\nphone\n"), volumes: file(volumes) },
      "sv",
    );
    expect(problems).toEqual([]);
    return {
      volumes: inputs.volumes.map(({ service, channel, volume }) => [service, channel, volume]),
      sources: inputs.entries.services.map(({ record }) => [record.source, record.asOf]),
    };
  };

  it("may be numbers, x and –, and blank changes nothing", () => {
    expect(
      servicesOf("service,channel,volume\na,web,0\na,phone,X\nb,web,-\nb,phone,\n").volumes,
    ).toEqual([
      ["a", "web", 0],
      ["a", "phone", "not-counted"],
      ["b", "web", "cannot-be-used"],
    ]);
  });

  it("give a service the source and the day that all its rows have, where it states none", () => {
    const { sources } = servicesOf(
      [
        "service,channel,volume,year,source,asOf",
        "a,web,1,2025,Växeln,",
        "a,phone,2,2025,Växeln,",
        "b,web,1,2025,Växeln,2025-06-30",
        "c,web,1,2025,Växeln,2025-06-30",
        "c,phone,1,2025,Webben,2025-06-30",
        "",
      ].join("\n"),
    );
    expect(sources).toEqual([
      ["Växeln", "2025-12-31"],
      ["Egen", "2025-06-30"],
      ["", "2025-06-30"],
    ]);
  });

  it("may be of several years, and state a year for a cell in all rows or in none", () => {
    expect(lines({ volumes: "service,channel,volume,year\na,web,1,2024\na,web,2,2025\n" })).toEqual(
      [],
    );
    expect(lines({ volumes: "service,channel,volume,year\na,web,1,\na,web,2,2025\n" })[0]).toBe(
      "volumes.csv, row 3, column year: a × web stands both without a year and with 2025 (the other row is 2). Write the year in both rows.",
    );
  });
});

describe("problems of files", () => {
  it("name an unknown and a doubled column", () => {
    expect(lines({ services: "id,colour\na,red\n" })[0]).toMatch(
      /^services\.csv, row 1, column colour: column “colour” is unknown\. The columns are: id, name, /,
    );
    expect(lines({ services: "id,Id\na,b\n" })).toEqual([
      "services.csv, row 1, column Id: column “Id” stands twice. Remove or rename one of them.",
    ]);
    expect(lines({ services: "name,Tjänst\na,b\n" }, "sv")).toEqual([
      "services.csv, rad 1, kolumn Tjänst: kolumnen ”Tjänst” finns två gånger. Ta bort eller döp om den ena.",
    ]);
  });

  it("name a doubled id by both rows, whatever its case", () => {
    expect(lines({ services: "id,name\na,x\nb,y\nA,z\n" })).toEqual([
      "services.csv, row 4, column id: id “A” already stands in row 2. Give this row an id of its own, or delete it.",
    ]);
  });

  it("name an id that cannot be one", () => {
    expect(lines({ services: 'id\n"a,b"\n' }, "sv")).toEqual([
      "services.csv, rad 2, kolumn id: id ”a,b” kan inte användas: ett id får inte innehålla | , ; eller vara *. Skriv ett annat.",
    ]);
  });

  it("name an id that nothing has, in every table that refers to it", () => {
    const among = (table: string, where: string): unknown =>
      expect.stringMatching(new RegExp(`^${where}: “gone” is not among ${table}\\. Add it there`));
    expect(lines({ services: "id,targetGroups\na,gone\n" })).toEqual([
      among("Target groups", "services.csv, row 2, column targetGroups"),
    ]);
    expect(lines({ services: "id,requirements\na,gone\n" })).toEqual([
      among("Requirements", "services.csv, row 2, column requirements"),
    ]);
    expect(lines({ channels: "id,capabilities\nweb,gone\n" })).toEqual([
      among("Requirements", "channels.csv, row 2, column capabilities"),
    ]);
    expect(lines({ groups: "id,parent\ng,gone\n" })).toEqual([
      among("Target groups", "groups.csv, row 2, column parent"),
    ]);
    expect(lines({ rules: "service,channel,class\ngone,web,H\n*,gone,F\n" })).toEqual([
      among("Services", "rules.csv, row 2, column service"),
      among("Channels", "rules.csv, row 3, column channel"),
    ]);
    expect(lines({ needs: "group,channel,acceptance\ngone,web,1\n" })).toEqual([
      among("Target groups", "needs.csv, row 2, column group"),
    ]);
    expect(lines({ volumes: "service,channel,volume\na,gone,1\n" })).toEqual([
      among("Channels", "volumes.csv, row 2, column channel"),
    ]);
  });

  it("name a cell that is given twice", () => {
    expect(lines({ volumes: "service,channel,volume\na,web,1\na,web,2\n" })).toEqual([
      "volumes.csv, row 3, column volume: a × web already stands in row 2. Delete one of the rows.",
    ]);
  });

  it("name numbers and codes that cannot be used, each with its own place", () => {
    expect(lines({ services: "id,volume,complexity,kind\na,-1,7,x\n" })).toEqual([
      expect.stringMatching(
        /^services\.csv, row 2, column kind: “x” is not a choice here\. Use one of: inform/,
      ),
      "services.csv, row 2, column volume: -1 is less than 0. Write 0 or more, or leave it blank.",
      "services.csv, row 2, column complexity: 7 is outside 1–5. Write a number in that range, or leave it blank.",
    ]);
  });

  it("tell when there is no service, and when the only column is missing", () => {
    expect(lines({ services: "id\n" })).toEqual([
      "Services: there are no services. Write at least one row.",
    ]);
    expect(lines({ requirements: "id\neid\n" })[0]).toMatch(/severity|value is missing/);
  });

  it("have words in both languages", () => {
    const wrong = {
      services: "id,volume,colour\na,-1,\na,x,\n",
      settings: "key,value\nuserWeight,2\nnone,1\nfrequencyBreakpoints,5|3\n",
      rules: "service,channel,class\na,web,X\n",
    };
    for (const language of LANGUAGES) {
      const found = lines(wrong, language);
      expect(found.length).toBeGreaterThanOrEqual(5);
      for (const line of found) {
        expect(line).toMatch(
          language === "sv" ? /^\S+\.csv, rad \d, kolumn / : /^\S+\.csv, row \d, column /,
        );
        expect(line).not.toMatch(/\{|undefined/);
      }
    }
  });
});

describe("rows", () => {
  it("that are blank are passed over, and those without an id get one that is free", () => {
    const { inputs, problems } = readInputs(
      NOTHING,
      {
        services: file("id,name\nS0001,a\n,b\n,c\n,\n"),
        channels: file("id\nweb\n"),
      },
      "sv",
    );
    expect(problems).toEqual([]);
    expect(inputs.entries.services.map(({ record }) => [record.id, record.name])).toEqual([
      ["S0001", "a"],
      ["S0002", "b"],
      ["S0003", "c"],
    ]);
  });
});

describe("settings", () => {
  it.each(LANGUAGES)("are read back as they are written in %s", (language) => {
    const settings = {
      ...DEFAULT_SETTINGS,
      userWeight: 0.25,
      population: [0.25, 3, 1],
      introduceChannels: true,
      frequencyBreakpoints: [1, 2.5, 1000, 20000],
    };
    const rows = settingRows(settings, language);
    const source = {
      ...file("key,value,meaning\n"),
      rows: rows.map(({ key, value, meaning }) => [key, value, meaning]),
    };
    expect(rows.map(({ key }) => key)).toEqual(SETTING_KEYS);
    expect(readSettings(source)).toEqual({ settings, problems: [] });
  });

  it("that are blank or absent keep the default, and keys are read in any case", () => {
    const { settings } = readSettings(file("nyckel;värde\nUSERWEIGHT;0,7\nfrequencyExcess;\n"));
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, userWeight: 0.7 });
  });

  it("of several numbers and of yes or no are read", () => {
    const { settings, problems } = readSettings(
      file("key;value\nhelp;0|0,1|0,2|0,3|0,4\nintroduceChannels;ja\nacceptance.call;1|1|1\n"),
    );
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      help: [0, 0.1, 0.2, 0.3, 0.4],
      introduceChannels: true,
      "acceptance.call": [1, 1, 1],
    });
  });

  it("with the name of the first edition count where the present name has no row", () => {
    const read = (text: string) => readSettings(file(text)).settings.frequencyExcess;
    expect(read("key,value\nexcess,0.3\n")).toBe(0.3);
    expect(read("key,value\nfrequencyExcess,0.2\nexcess,0.3\n")).toBe(0.2);
  });

  it("of several numbers name the row and how many there should be", () => {
    expect(lines({ settings: "key,value\nhelp,0.1|0.2\n" })).toEqual([
      "settings.csv, row 2, column value: “0.1|0.2” has 2 numbers, and there should be 5. Write 5 numbers with | between, or leave it blank.",
    ]);
  });

  it("outside their range are refused by row", () => {
    expect(lines({ settings: "key,value\nuserWeight,2\n" })).toEqual([
      "settings.csv, row 2, column value: 2 is outside 0–1. Write a number in that range, or leave it blank.",
    ]);
  });
});
