/** Public inventories in `../shared`, beside the project, read whole and counted against the file; where they are absent, it is said. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRows } from "../../src/import/csv";
import { contextIn, read, records, volumes } from "./lists";
import { importContext } from "../../src/commands/import-lists";
import { readCsv } from "../../src/cli/csv";

const SHARED = join(__dirname, "..", "..", "..", "shared", "data");
const isThere = existsSync(`${SHARED}/inventories`);
const file = (name: string): string => readFileSync(`${SHARED}/${name}`, "utf8");

/** The file's records by header. */
function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const reading = csvRows(readFileSync(`${SHARED}/${name}`), name);
  if (!reading.ok) throw new Error(reading.problem.code);
  const [head, ...rows] = reading.rows;
  return rows.map(({ fields }) =>
    Object.fromEntries(
      (head?.fields ?? []).map((header, column) => [header, fields[column] ?? ""]),
    ),
  );
}

const distinct = (values: readonly unknown[]): number => new Set(values).size;

if (!isThere)
  test.skip("absent: ../shared/data/inventories, so that no inventory was read", () => undefined);

(isThere ? describe : describe.skip)("the inventories", () => {
  test("Trento: services, channels offered by reference, and all columns", () => {
    const name = "inventories/it-trento-services.csv";
    const maps = ["Has Channel:*=website,PSURI:p_TN_927=new"];
    const channels = file("inventories/it-trento-channels.csv");
    const result = read(file(name), { maps, channels });
    const rows = rowsOf(name);
    expect(result.questions).toEqual([]);
    expect(result.counts.services).toBe(
      distinct(rows.map((row) => `${row["PSURI"]} ${row["Name"]}`)),
    );
    const offering = rows.filter((row) => row["Has Channel"] !== "");
    expect(result.counts.offered).toBe(distinct(offering.map((row) => row["Name"])));
    const [first] = records(result.tables.services);
    for (const header of [
      "Sector",
      "Thematic Area",
      "Type",
      "Language",
      "Has Input",
      "Has Contact Point",
      "Has Channel",
    ]) {
      expect(first).toHaveProperty(header);
    }
  });

  test("North Rhine-Westphalia: one service a row, objects left out on request", () => {
    const name = "inventories/de-nrw-ozg.csv";
    const rows = rowsOf(name);
    const objects = rows.filter((row) => (row["LeiKa-Schlüssel"] ?? "").slice(8, 11) === "000");
    const all = read(file(name), { maps: ["LeiKa-Schlüssel:000=inform"] });
    expect(all.counts.services).toBe(rows.length);
    const without = read(file(name), { maps: ["LeiKa-Schlüssel:000=-"] });
    expect(without.counts.services).toBe(rows.length - objects.length);
  });

  test("Brazil: services and the channels of their stages", () => {
    const name = "inventories/br-cartas.csv";
    const rows = rowsOf(name);
    const result = read(file(name));
    expect(result.questions).toEqual([]);
    expect(result.counts.services).toBe(distinct(rows.map((row) => row["id"])));
    const ours = (type: string): string =>
      type.startsWith("web") && type !== "web-consultar" ? "web" : type;
    const pairs = rows.map((row) => `${row["id"]} ${ours(row["canal-de-prestacao tipo"] ?? "")}`);
    expect(result.counts.offered).toBe(distinct(pairs));
  });

  test("local services of the United Kingdom: one a code, with its kinds", () => {
    const name = "inventories/uk-lgsl-lgil.csv";
    const result = read(file(name));
    expect(result.questions).toEqual([]);
    expect(result.counts.services).toBe(distinct(rowsOf(name).map((row) => row["lgsl_code"])));
  });

  test("Boston: contacts by type and source in a month, a year's worth", () => {
    const name = "inventories/us-boston311.csv";
    const rows = rowsOf(name);
    const result = read(file(name));
    expect(result.questions).toEqual([]);
    expect(result.counts.services).toBe(distinct(rows.map((row) => row["type"])));
    const counted = rows.filter((row) => row["source"] !== "City Worker App");
    const sum = (result.tables.volumes?.rows ?? []).reduce(
      (total, cells) => total + Number(cells[2]),
      0,
    );
    expect(sum).toBeCloseTo((counted.length * 365) / 31, 6);
  });

  test("Canada as published gives the services and volumes of the prepared files", () => {
    const bytes = (path: string): Uint8Array => readFileSync(`${SHARED}/canada/${path}`);
    const imports = {
      channels: readCsv(bytes("channels.csv"), "channels.csv"),
      groups: readCsv(bytes("groups.csv"), "groups.csv"),
    };
    const context = importContext(null, imports, "en");
    const result = read(file("canada-service-inventory-2023-24.csv"), { context });
    expect(result.questions).toEqual([]);
    const prepared = readCsv(bytes("volumes.csv"), "volumes.csv").rows;
    const wanted = prepared.filter((cells) => cells[2] !== "").map((cells) => cells.join(" "));
    expect([...volumes(result)].sort()).toEqual([...wanted].sort());
    const names = (rows: readonly Record<string, unknown>[]): readonly string[] =>
      rows.map((row) =>
        [row["id"], row["name"], row["department"], row["volume"]].map(String).join("\t"),
      );
    const services = rowsOf("canada/services.csv");
    expect(names(records(result.tables.services))).toEqual(names(services));
  });
});

test("lists are read for an empty workbook with the catalogue's channels", () => {
  expect(contextIn("en").channels.map(({ id }) => id)).toContain("phone");
});
