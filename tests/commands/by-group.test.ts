/** The sheet by target group counts the services that reach each part of a group, as decided, and names those that do not. */
import { groupSegments, reachOf, servicesOfGroups } from "../../src/domain/units/served-groups";
import { BY_GROUP_TEXTS, HEADERS, SEGMENT_TEXTS } from "../../src/sheets/by-group/texts";
import { sheetTexts } from "../sheet-texts";
import { classOf } from "../../src/locale/class-codes";
import { groupsInOrder } from "../../src/sheets/by-group/sheet";
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

/** Each row of the sheet against the domain, from the letters that stand in the matrix. */
async function expectDomain({ model }: Result): Promise<void> {
  const matrix = await readStandingTable("Matrix");
  const table = await readStandingTable("ByGroup");
  const [headers = []] = table.values;
  const cell = (row: number, key: keyof typeof HEADERS) =>
    table.values[row]?.[headers.indexOf(header(key))];
  const segments = groupSegments(model);
  const services = servicesOfGroups(model);
  let row = 0;
  for (const { group, depth } of groupsInOrder(model.groups)) {
    for (const segment of segments.filter((one) => one.group === group && one.counts)) {
      row += 1;
      const own = services[group] ?? [];
      const reaches = own.map((service) =>
        reachOf(
          segment.accepted,
          model.channels.map(
            ({ id }) =>
              classOf(String(cellIn(matrix, model.services[service]?.id ?? "", id) ?? "")) ??
              "open",
          ),
        ),
      );
      const count = (wanted: string): number => reaches.filter((one) => one === wanted).length;
      const unreached = own.filter((_, index) => reaches[index] === "none");
      expect({
        group: cell(row, "group"),
        segment: cell(row, "segment"),
        share: Number(cell(row, "share")).toFixed(9),
        services: cell(row, "services"),
        counts: [cell(row, "primary"), cell(row, "complement"), cell(row, "none")],
        volume: cell(row, "volumeNone"),
      }).toEqual({
        group: "\u2003".repeat(depth) + (model.groups[group]?.name ?? ""),
        segment: SEGMENT_TEXTS[segment.segment].sv,
        share: segment.share.toFixed(9),
        services: own.length,
        counts: [count("primary"), count("complement"), count("none")],
        volume: unreached.reduce((sum, one) => sum + (model.services[one]?.volume ?? 0), 0),
      });
    }
  }
  expect(table.values).toHaveLength(row + 1);
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

test("names the services that do not reach, ten at the most, and the channels that are accepted", () =>
  onHost(async () => {
    const many = Array.from({ length: 13 }, (_, index) => `s${index};Tjänst ${index};10;2`);
    const files: Files = {
      services: ["id;name;volume;complexity", ...many].join("\n"),
      channels: "id;name;group;richness;capacity\nweb;Webb;h2m;2;3\nphone;Telefon;h2h;3;3\n",
      groups: "id;name;E;M;P\ng;Alla;50;0;50\n",
    };
    await built(files);
    const { values } = await readStandingTable("ByGroup");
    const [headers = [], electronic = [], personal = []] = values;
    expect(electronic[headers.indexOf(header("accepted"))]).toBe("Webb");
    expect(personal[headers.indexOf(header("accepted"))]).toBe("Telefon");
    const missing = String(electronic[headers.indexOf(header("missing"))]);
    expect(missing).toMatch(/^Tjänst 0, .*Tjänst 9 och 3 till$/);
  }));

test("says which parts are below the least share", () =>
  onHost(async () => {
    await built(
      {
        services: "id;volume;complexity\na;10;2\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
        groups: "id;name;E;M;P\ng;Alla;95;0;5\n",
      },
      { decide: true },
    );
    const notes = (await readAt(sheetTexts("byGroup").name.sv, "A5:A9")).flat().join("\n");
    expect(notes).toContain("Alla M 0 %, Alla P 5 %");
  }));

test("a workbook without target groups has a line that says so", () =>
  onHost(async () => {
    await built(
      {
        services: "id;volume;complexity\na;10;2\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
      },
      { decide: true, language: "en" },
    );
    const notes = (await readAt(sheetTexts("byGroup").name.en, "A5:A9")).flat();
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
