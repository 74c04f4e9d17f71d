/** The command line from words to files: exit codes, one clear line, and nothing half-written. */
import "../commands/own-realm";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calls, type Ended } from "./calls";
import { saveXlsx } from "../../src/xlsx/save";
import { FILES, onSmallWorkbook, smallFile, stateSchema } from "../commands/small-workbook";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The head of an OLE file with the name of the stream that Excel's passwords make, in UTF-16. */
function locked(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("EncryptedPackage", "utf16le").copy(bytes, 1024);
  return bytes;
}

const edited = (edit: (context: Excel.RequestContext) => void): Promise<Uint8Array> =>
  onSmallWorkbook(async (host) => {
    await Excel.run(async (context) => {
      edit(context);
      await context.sync();
    });
    return saveXlsx(await host.content());
  });

const write = (name: string, content: string | Uint8Array): void => {
  writeFileSync(at(name), content);
};

beforeAll(async () => {
  for (const [table, text] of Object.entries(FILES)) write(`${table}.csv`, text);
  write("small.xlsx", await smallFile());
  write(
    "protected.xlsx",
    await edited(({ workbook }) => {
      workbook.worksheets.getItem("Poäng").protection.protect();
      // What a run has nothing to write on may stay protected.
      workbook.worksheets.getItem("Kanalmatris").getRange("F6").values = [["B"]];
    }),
  );
  write(
    "newer.xlsx",
    await edited((context) => {
      stateSchema(context, 99);
    }),
  );
  write(
    "wrong-cell.xlsx",
    await edited(({ workbook }) => {
      workbook.worksheets.getItem("Kanalmatris").getRange("F6").values = [["X"]];
    }),
  );
  write(
    "older.xlsx",
    await edited((context) => {
      stateSchema(context, 1);
    }),
  );
  write("locked.xlsx", locked());
  write("text.xlsx", "this is no workbook");
  write("half.xlsx", (await smallFile()).slice(0, 4000));
  write("twice.csv", "id,name\na,b\nc,d\na,e\n");
  write("seven.csv", "id;complexity\na;3\nb;7\n");
  write("negative.csv", "id,volume\na,-5\n");
  write("unknown.csv", "id,requirements\na,nothing\n");
  write("binary.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]));
  write("fields.csv", "id,name\na,b,c\n");
  write("empty.csv", "");
  write("dated.csv", "service,channel,class,from,to\nnews,visit,H,2027-01-01,\n");
  write("plain.csv", "name;complexity\nBad;2\n");
});

const OUT = ["--out", at("out.xlsx"), "--json", at("out.json")];
const services = (name: string): string[] => ["build", "--services", at(name), ...OUT];

/** Words of a call, and the line that it shall end with. */
const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    "an id that nothing has",
    services("unknown.csv"),
    /^unknown\.csv, row 2, column requirements: “nothing” is not among Requirements\. Add it there/,
  ],
  [
    "an id that stands twice",
    services("twice.csv"),
    /^twice\.csv, row 4, column id: id “a” already stands in row 2\. Give this row/,
  ],
  [
    "a complexity of 7",
    services("seven.csv"),
    /^seven\.csv, row 3, column complexity: 7 is outside 1–5\. Write a number in that range/,
  ],
  [
    "a negative volume",
    services("negative.csv"),
    /^negative\.csv, row 2, column volume: -5 is less than 0\. Write 0 or more/,
  ],
  ["a CSV that is no text", services("binary.csv"), /^binary\.csv: /],
  [
    "a workbook as CSV",
    services("small.xlsx"),
    /^small\.xlsx: several sheets may be the list\. Say which: small\.xlsx#/,
  ],
  ["too many fields", services("fields.csv"), /^fields\.csv, row 2: the row has 3 fields .* Mend/],
  ["an empty CSV", services("empty.csv"), /^empty\.csv: the file is empty\. It should begin/],
  ["a file that is not there", services("gone.csv"), /gone\.csv: there is no such file\. Check/],
  [
    "no workbook",
    ["build", at("text.xlsx"), ...OUT],
    /^text\.xlsx: the file is not an \.xlsx workbook\. Save it as \.xlsx/,
  ],
  ["half a workbook", ["build", at("half.xlsx"), ...OUT], /^half\.xlsx: .*(damaged|not an \.xlsx)/],
  [
    "a workbook with a password",
    ["build", at("locked.xlsx"), ...OUT],
    /^locked\.xlsx: the workbook is locked with a password\. Remove it/,
  ],
  [
    "a workbook of a newer version",
    ["build", at("newer.xlsx"), ...OUT],
    /newer version \(99\) than this one \(6\)\. Update/,
  ],
  [
    "a protected sheet",
    ["build", at("protected.xlsx"), ...OUT],
    /The sheet “Poäng” is protected\. Unprotect it/,
  ],
  [
    "a cell that cannot be read",
    ["build", at("wrong-cell.xlsx"), ...OUT],
    /^Kanalmatris!F6, column letter: “X” is not a choice here\. Use one of: H, K/,
  ],
  [
    "an output folder that is not there",
    ["build", at("small.xlsx"), "--out", join(folder, "no", "out.xlsx")],
    /no.out\.xlsx: the folder does not exist\. Make it/,
  ],
  [
    "a folder for JSON that is not there",
    ["build", at("small.xlsx"), "--out", at("out.xlsx"), "--json", join(folder, "no", "out.json")],
    /no.out\.json: the folder does not exist\. Make it/,
  ],
  [
    "an output that is a folder",
    ["build", at("small.xlsx"), "--quiet", "--out", folder, "--json", at("out.json")],
    /the file cannot be written \(\w+\)\. Close it/,
  ],
  [
    "a JSON file that is a folder",
    ["build", at("small.xlsx"), "--quiet", "--out", at("out.xlsx"), "--json", folder],
    /the file cannot be written \(EISDIR\)\. Close it/,
  ],
  [
    "one file for both outputs",
    ["build", at("small.xlsx"), "--out", at("out.xlsx"), "--json", at("out.xlsx")],
    /out\.xlsx: --out and --json are the same file\. Choose two/,
  ],
  [
    "a day that is none",
    ["check", at("small.xlsx"), "--today", "2026-02-30"],
    /^--today: “2026-02-30” is not a day\. Write it as YYYY-MM-DD/,
  ],
  ["an unknown option", [...services("services.csv"), "--colour"], /--colour.* See --help/],
  [
    "an option of another command",
    ["check", at("small.xlsx"), "--out", at("out.xlsx")],
    /check does not take --out/,
  ],
  ["an option without its value", ["build", at("small.xlsx"), "--out"], /--out.* See --help/],
  ["no --out", ["build", at("small.xlsx")], /^--out is missing\. Say which file/],
  ["nothing to build from", ["build", ...OUT], /nothing to build from\. Name a workbook/],
  ["an unknown command", ["bild", at("small.xlsx")], /“bild” is not a command\. The commands are/],
  ["no command", [], /^No command is given/],
  [
    "an unknown language",
    [...services("services.csv"), "--language", "fi"],
    /^--language: “fi” is not a language here\. Use sv or en/,
  ],
  [
    "a workbook too many",
    ["build", at("small.xlsx"), at("small.xlsx"), ...OUT],
    /one file too many/,
  ],
];

describe("bad use", () => {
  let ended: readonly Ended[] = [];
  let before: readonly string[] = [];

  beforeAll(async () => {
    write("out.xlsx", "as it was");
    write("out.json", "as it was");
    before = readdirSync(folder).sort();
    ended = await calls(...REFUSED.map(([, words]) => words));
  });

  it.each(REFUSED.map(([what, , line], place) => [what, line, place] as const))(
    "%s: exit code 2 and one line with the cure",
    (_, line, place) => {
      const { code, stderr, stdout } = ended[place] ?? { code: -1, stderr: "", stdout: "" };
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(line);
      expect([code, stdout]).toEqual([2, ""]);
    },
  );

  it("leaves no file behind, and those that were there as they were", () => {
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("as it was");
    expect(readFileSync(at("out.json"), "utf8")).toBe("as it was");
  });
});

describe("good use", () => {
  let ended: readonly Ended[] = [];
  const tables = Object.keys(FILES).flatMap((table) => [`--${table}`, at(`${table}.csv`)]);

  beforeAll(async () => {
    ended = await calls(
      ["build", ...tables, "--out", at("a.xlsx"), "--json", at("a.json")],
      ["build", at("a.xlsx"), "--decide", "--out", at("a.xlsx"), "--json", at("b.json"), "--quiet"],
      ["check", at("a.xlsx"), "--json", at("c.json")],
      ["build", "--services", at("plain.csv"), "--out", at("d.xlsx")],
      ["build", "--services", at("seven.csv"), "--out", at("e.xlsx"), "--language", "sv"],
      ["help"],
      ["build", at("older.xlsx"), "--out", at("newest.xlsx"), "--quiet"],
      ...["2026-12-31", "2027-01-01"].map((day) => [
        "build",
        ...["--services", at("services.csv"), "--channels", at("channels.csv")],
        ...["--groups", at("groups.csv"), "--requirements", at("requirements.csv")],
        ...["--rules", at("dated.csv"), "--today", day, "--quiet"],
        ...["--out", at(`${day}.xlsx`), "--json", at(`${day}.json`)],
      ]),
    );
  });

  const json = (name: string) =>
    JSON.parse(readFileSync(at(name), "utf8")) as {
      services: { id: string; channels: Record<string, { class: string }> }[];
      totals: { decided: Record<string, number>; suggested: Record<string, number> };
    };

  it("ends with 0, writes what was asked for, and tells the progress unless quiet", () => {
    expect(ended.slice(0, 2).map(({ code }) => code)).toEqual([0, 0]);
    expect(ended[0]?.stderr).toMatch(/Done: 4 services × 5 channels/);
    expect(ended[1]?.stderr).toBe("");
    expect(json("a.json").services.map(({ id }) => id)).toEqual(["permit", "care", "news", "fee"]);
  });

  it("takes the workbook that was written, decides its blank cells, and may write over it", () => {
    expect(json("a.json").totals.decided["open"]).toBe(20);
    expect(json("b.json").totals.decided).toEqual(json("b.json").totals.suggested);
    const suggestions = (name: string) =>
      json(name).services.map(({ channels }) => Object.values(channels).map((cell) => cell.class));
    expect(suggestions("b.json")).toEqual(suggestions("a.json"));
  });

  it("checks: 1 when something is wrong or weak, one line each, and the same result as data", () => {
    expect(ended[2]?.code).toBe(1);
    for (const line of ended[2]?.stdout.trimEnd().split("\n") ?? []) {
      expect(line).toMatch(
        /^(error|warning|advice)\t[a-z-]+\t\S[^\t]*\t[^\t!]+(![A-Z]+[1-9]\d*)?$/,
      );
    }
    expect(ended[2]?.stdout).toMatch(/\tvolume-missing\t.*\tTjänster!J8\n/);
    // What changed since the last run is said of a run only.
    expect({ ...json("c.json"), changed: [] }).toEqual(json("b.json"));
  });

  it("takes the catalogue where no channels are given, and gives ids where there are none", () => {
    expect(ended[3]).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/Done: 1 service × 15 channels/) as string,
    });
  });

  it("speaks Swedish when that is chosen", () => {
    expect(ended[4]).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "seven.csv, rad 3, kolumn complexity: 7 ligger utanför 1–5. Skriv ett tal däremellan, eller lämna tomt.\n",
    });
  });

  it("counts with the day that is given", () => {
    expect(ended.slice(7).map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const newsByVisit = (day: string) =>
      json(`${day}.json`).services.find(({ id }) => id === "news")?.channels["visit"]?.class;
    expect(newsByVisit("2026-12-31")).not.toBe("H");
    expect(newsByVisit("2027-01-01")).toBe("H");
  });

  it("says that it has upgraded a workbook of an older version, also when quiet", () => {
    expect(ended[6]).toEqual({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/^The workbook was made with an older version \(1\)/) as string,
    });
    expect(ended[0]?.stderr).not.toMatch(/older version/);
  });

  it("helps", () => {
    expect(ended[5]?.code).toBe(0);
    expect(ended[5]?.stdout).toMatch(/build \[IN\.xlsx\].*--out FILE/s);
  });

  it("leaves no part of a file behind", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
