/** The sheet by target group counts the services that reach each unit of a group, as decided, and names those that do not. */
import { reachOf, unitInService } from "../../src/domain/units/served-groups";
import { methodTables } from "../../src/domain/units/method-tables";
import {
  BY_GROUP_TEXTS,
  HEADERS,
  HELP_TEXTS,
  SEGMENT_TEXTS,
} from "../../src/sheets/by-group/texts";
import { sheetTexts } from "../sheet-texts";
import { classOf } from "../../src/locale/class-codes";
import { groupsInOrder, hasRow, unitRows } from "../../src/sheets/by-group/rows";
import type { CellClass } from "../../src/domain/model/model";
import type { Result } from "../../src/domain/result";
import {
  built,
  cellIn,
  FILES,
  onHost,
  readAt,
  readStandingTable,
  writeCell,
  type Files,
} from "./small-workbook";

const header = (key: keyof typeof HEADERS): string => HEADERS[key].sv;

const rowsOf = (result: Result) =>
  unitRows(result).filter((row) => hasRow(row, result.model.settings.minimumShare));

/** The cells of the sheet by the keys of its columns. */
async function shownRows(): Promise<readonly Readonly<Record<keyof typeof HEADERS, unknown>>[]> {
  const [headers = [], ...rows] = (await readStandingTable("ByGroup")).values;
  return rows.map(
    (cells) =>
      Object.fromEntries(
        (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).map((key) => [
          key,
          cells[headers.indexOf(header(key))],
        ]),
      ) as Record<keyof typeof HEADERS, unknown>,
  );
}

/** Each row of the sheet against the domain, from the letters that stand in the matrix. */
async function expectDomain(result: Result): Promise<void> {
  const { model } = result;
  const matrix = await readStandingTable("Matrix");
  const { services } = methodTables(model);
  const classesOf = (service: number): readonly CellClass[] =>
    model.channels.map(
      ({ id }) =>
        classOf(String(cellIn(matrix, model.services[service]?.id ?? "", id) ?? "")) ?? "open",
    );
  const found = await shownRows();
  const wanted = rowsOf(result).map(({ unit, depth, share, services: own, counted }) => {
    const reaches = counted.map((service) => {
      const classes = classesOf(service);
      if (classes.every((letter) => letter === "open")) return "undecided";
      return reachOf(unitInService(model, service, unit).accepted, classes);
    });
    const count = (which: string): number => reaches.filter((one) => one === which).length;
    const volume = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + (services[row]?.volume ?? 0), 0);
    return {
      group:
        "\u2003".repeat(depth) + (model.groups[unit.group]?.name ?? BY_GROUP_TEXTS.everyone.sv),
      unit: (unit.help ? HELP_TEXTS : SEGMENT_TEXTS)[unit.segment].sv,
      share: share.toFixed(9),
      services: own.length,
      counted: counted.length,
      counts: (["primary", "complement", "none", "undecided"] as const).map(count),
      volume: volume(counted),
      volumeNone: volume(counted.filter((_, index) => reaches[index] === "none")),
    };
  });
  expect(
    found.map((row) => ({
      group: row.group,
      unit: row.unit,
      share: Number(row.share).toFixed(9),
      services: row.services,
      counted: row.counted,
      counts: [row.primary, row.complement, row.none, row.undecided],
      volume: row.volume,
      volumeNone: row.volumeNone,
    })),
  ).toEqual(wanted);
}

/** How many services leave each unit uncovered, by the classification, against the sheet. */
async function expectUncovered({ model, classification }: Result): Promise<void> {
  const found = await shownRows();
  const wanted = rowsOf({ model } as Result).map(
    ({ unit }) =>
      classification.services.filter(({ uncovered }) =>
        uncovered.some(
          ({ group, segment, help }) =>
            (group ?? null) === (model.groups[unit.group]?.id ?? null) &&
            segment === unit.segment &&
            help === unit.help,
        ),
      ).length,
  );
  expect(found.map(({ none }) => none)).toEqual(wanted);
  expect(wanted.some((count) => count > 0)).toBe(true);
}

test("follows decisions that change, with needs and a group within another", () =>
  onHost(async () => {
    const { result } = await built(FILES, { decide: true });
    await expectDomain(result);
    for (const [service, channel, letter] of [
      ["permit", "eservice", "K"],
      ["permit", "phone", "H"],
      ["care", "phone", ""],
      ["care", "visit", "F"],
      ["news", "web", "–"],
    ] as const) {
      await writeCell("Matrix", service, channel, letter);
      await expectDomain(result);
    }
  }));

test("agrees with what the classification leaves uncovered, also without target groups", async () => {
  const channels = `id;name;group;mode;richness;capacity;cost
web;Webb;h2m;self;3;5;1
eservice;E-tjänst;h2m;self;3;5;2
letter;Brev;h2h;paper;2;3;25
`;
  const services = `id;name;kind;targetGroups;volume;complexity
a;Ansökan;apply;;100;4
b;Beslut;decide;;10;3
c;Info;inform;;5000;1
`;
  await onHost(async () => {
    const { result } = await built({ services, channels }, { decide: true });
    await expectUncovered(result);
    await expectDomain(result);
    await writeCell("Matrix", "a", "letter", "K");
    await expectDomain(result);
  });
  await onHost(async () => {
    const groups = "id;name;size;E;M;P\nx;X;10;10;10;80\ny;Y;90;80;15;5\n";
    const needs = "group;channel;acceptance\ny;letter;0,9\n";
    const { result } = await built({ services, channels, groups, needs }, { decide: true });
    await expectUncovered(result);
    await expectDomain(result);
  });
});

test("counts a service without a letter as undecided, not as one that does not reach", () =>
  onHost(async () => {
    const { result } = await built(FILES);
    await expectDomain(result);
    expect((await shownRows()).map(({ none }) => none)).toEqual(rowsOf(result).map(() => 0));
    await writeCell("Matrix", "news", "letter", "K");
    await expectDomain(result);
  }));

test("names the services that do not reach, five at the most, and the channels that are accepted", () =>
  onHost(async () => {
    const many = Array.from({ length: 13 }, (_, index) => `s${index};Tjänst ${index};apply;10;2`);
    const files: Files = {
      services: ["id;name;kind;volume;complexity", ...many].join("\n"),
      channels:
        "id;name;group;mode;richness;capacity\nweb;Webb;h2m;self;2;3\nphone;Telefon;h2h;call;3;3\n",
      groups: "id;name;E;M;P\ng;Alla;50;0;50\n",
      rules: "service;channel;class;reason\n*;phone;F;Ingen växel\n",
    };
    await built(files, { decide: true });
    const rows = await shownRows();
    const of = (unit: unknown) => rows.find((row) => row.unit === unit);
    expect(of(SEGMENT_TEXTS.E.sv)?.accepted).toBe(BY_GROUP_TEXTS.allChannels.sv);
    expect(of(SEGMENT_TEXTS.P.sv)?.accepted).toBe("Telefon");
    expect(of(HELP_TEXTS.E.sv)?.accepted).toBe("Telefon");
    const missing = String(of(SEGMENT_TEXTS.P.sv)?.missing);
    expect(missing).toMatch(/^Tjänst 0, .*Tjänst 4 och 8 till$/);
  }));

test("says which channels a part accepts in some services only", () =>
  onHost(async () => {
    const files: Files = {
      services: "id;kind;volume;complexity\na;apply;10;2\nb;apply;10;5\n",
      channels:
        "id;name;group;mode;richness;capacity\nvisit;Besök;h2h;visit;5;3\nphone;Telefon;h2h;call;4;3\n",
      groups: "id;name;E;M;P\ng;Alla;50;0;50\n",
    };
    await built(files);
    const rows = await shownRows();
    expect(rows.find(({ unit }) => unit === HELP_TEXTS.E.sv)?.accepted).toBe(
      `Besök; ${BY_GROUP_TEXTS.inSome.sv.replace("{names}", "Telefon")}`,
    );
  }));

test("says which parts are below the least share", () =>
  onHost(async () => {
    await built(
      {
        services: "id;volume;complexity\na;10;1\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
        groups: "id;name;E;M;P\ng;Alla;96;0;4\n",
      },
      { decide: true },
    );
    const notes = (await readAt(sheetTexts("byGroup").name.sv, "A5:A12")).flat().join("\n");
    expect(notes).toContain(`Alla, ${SEGMENT_TEXTS.P.sv} 4 %.`);
  }));

test("a workbook without target groups counts for everyone and says so", () =>
  onHost(async () => {
    await built(
      {
        services: "id;volume;complexity\na;10;2\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
      },
      { decide: true, language: "en" },
    );
    const [headers = [], ...rows] = (await readStandingTable("ByGroup")).values;
    expect(rows.map(([group]) => group)).toEqual(rows.map(() => BY_GROUP_TEXTS.everyone.en));
    expect(rows.map((row) => row[headers.indexOf(HEADERS.unit.en)])).toEqual([
      ...Object.values(SEGMENT_TEXTS).map(({ en }) => en),
      ...Object.values(HELP_TEXTS).map(({ en }) => en),
    ]);
    const notes = (await readAt(sheetTexts("byGroup").name.en, "A5:A16")).flat();
    expect(notes).toContain(
      BY_GROUP_TEXTS.noGroups.en.replace("{sheet}", sheetTexts("groups").name.en),
    );
  }));

test("groups that are parts of each other are all listed, once", () => {
  const group = (id: string, parent: string | null) =>
    ({ id, name: id, parent, size: null, shares: { E: 1, M: 0, P: 0 } }) as Parameters<
      typeof groupsInOrder
    >[0][number];
  const order = groupsInOrder([
    group("b", "a"),
    group("a", null),
    group("x", "y"),
    group("y", "x"),
    group("c", "b"),
    group("lost", "nowhere"),
  ]);
  expect(order.map(({ group: row, depth }) => [row, depth])).toEqual([
    [1, 0],
    [0, 1],
    [4, 2],
    [5, 0],
    [2, 0],
    [3, 1],
  ]);
});
