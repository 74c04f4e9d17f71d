/** The checker of files in `../shared`, where it is, finds nothing in workbooks that are new, built again and have odd names. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkerFaults, missing } from "../xlsx/checker";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "checker-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Names that are alike but for case, of many characters, with signs of formulas, references and markup. */
const NAMES = [
  "Web [new] #1 'q' @x",
  "Phone\nline two",
  "Visit",
  "visit",
  "L".repeat(200),
  "001",
  "1",
  "=1+1",
  '<b>&amp;</b> "no"',
  "_x0041_ 👩‍💻",
];

const table = (head: string, row: (name: string, at: number) => readonly unknown[]): string =>
  [head, ...NAMES.map((name, index) => row(name, index).map(quoted).join(","))].join("\n");

const quoted = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;

function writeOddFiles(volume: number): readonly string[] {
  writeFileSync(
    at("services.csv"),
    table("id,name,kind,volume,complexity", (name, index) => [
      `s${index}`,
      name,
      "apply",
      volume + index,
      1 + (index % 5),
    ]),
  );
  writeFileSync(
    at("channels.csv"),
    table("id,name,group,richness,capacity,cost", (name, index) => [
      `c${index}`,
      name,
      index % 2 === 0 ? "h2m" : "h2h",
      3,
      3,
      10 + index,
    ]),
  );
  return ["--services", at("services.csv"), "--channels", at("channels.csv")];
}

if (missing !== null) {
  const lacksPackage = missing.includes("lxml");
  it(`is not asked: ${missing}`, () => {
    // A machine that checks submissions has the package wherever it has the checker.
    expect(process.env["CI"] === undefined || !lacksPackage).toBe(true);
  });
} else {
  it("finds nothing in a new workbook of odd names, nor after more runs with other figures", async () => {
    const first = writeOddFiles(12_000);
    const [made] = await calls(["build", ...first, "--decide", "--out", at("odd-1.xlsx")]);
    expect(made).toMatchObject({ code: 0 });
    for (const round of [2, 3]) {
      const files = writeOddFiles(12_000 + round);
      const again = [
        "build",
        at(`odd-${round - 1}.xlsx`),
        ...files,
        "--out",
        at(`odd-${round}.xlsx`),
      ];
      expect((await calls(again))[0]).toMatchObject({ code: 0 });
    }
    for (const round of [1, 2, 3])
      expect(checkerFaults(readFileSync(at(`odd-${round}.xlsx`)))).toEqual([]);
  });

  it("finds nothing in the example, also after it was built again", async () => {
    const ended = await calls(
      ["sample", "--out", at("example-1.xlsx")],
      ["build", at("example-1.xlsx"), "--out", at("example-2.xlsx")],
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    for (const round of [1, 2])
      expect(checkerFaults(readFileSync(at(`example-${round}.xlsx`)))).toEqual([]);
  });
}
