/** Zips with both packings: what one packs the other unpacks, other programs too, and neither unpacks more than said. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NATIVE_PACKING } from "../../src/cli/native-packing";
import { FileError } from "../../src/xlsx/failure";
import { packing, setPacking } from "../../src/xlsx/package/packing";
import { unzip } from "../../src/xlsx/package/unzip";
import { zip } from "../../src/xlsx/package/zip";
import { python } from "../openpyxl";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const FILES = new Map([
  ["[Content_Types].xml", bytesOf("<Types/>")],
  ["xl/empty.bin", new Uint8Array(0)],
  ["xl/blad åäö.xml", bytesOf(`<rader>${"rad ".repeat(50_000)}</rader>`)],
  ["xl/odd.bin", Uint8Array.from({ length: 70_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 255)],
]);

const PACKINGS = [
  ["library", null],
  ["native", NATIVE_PACKING],
] as const;

const packingBefore = packing();

afterEach(() => {
  setPacking(packingBefore);
});

const textsOf = (files: ReadonlyMap<string, Uint8Array>): [string, string][] =>
  [...files].map(([path, content]) => [path, Buffer.from(content).toString("base64")]);

describe.each(PACKINGS)("packed with the %s packing", (_, packs) => {
  test.each(PACKINGS)("it is unpacked with the %s packing", (__, unpacks) => {
    setPacking(packs);
    const packed = zip(FILES);
    expect(packed.length).toBeLessThan(100_000);
    setPacking(unpacks);
    expect(textsOf(unzip(packed))).toEqual(textsOf(FILES));
  });

  test("equal files are equal bytes", () => {
    setPacking(packs);
    expect(Buffer.from(zip(new Map(FILES))).equals(Buffer.from(zip(FILES)))).toBe(true);
  });

  const withPython = python === undefined ? test.skip : test;
  withPython("Python reads it (skipped where there is none)", () => {
    setPacking(packs);
    const packed = zip(FILES);
    const folder = mkdtempSync(join(tmpdir(), "zip-"));
    try {
      writeFileSync(join(folder, "a.zip"), packed);
      const script =
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print('|'.join(z.namelist()))";
      const names = execFileSync(python ?? "", ["-c", script, join(folder, "a.zip")], {
        encoding: "utf8",
        env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      });
      expect(names.trim().split("|")).toEqual([...FILES.keys()]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("nothing is unpacked beyond what the zip says, and a part that is cut is damaged", () => {
    setPacking(packs);
    const content = bytesOf("a".repeat(5000));
    const deflated = packing().deflate(content);
    expect(packing().inflate(deflated, 4999)).toBeNull();
    expect(packing().inflate(deflated, 5000)?.length).toBe(5000);
    expect(packing().inflate(deflated, 6000)?.length).toBe(5000);
    expect(packing().inflate(packing().deflate(new Uint8Array(0)), 0)?.length).toBe(0);
    const packed = zip(new Map([["part.bin", content]]));
    const broken = packed.slice();
    // The first bytes of the packed content: after the record and the name.
    broken.fill(0xff, 38, 46);
    expect(() => unzip(broken)).toThrow(FileError);
  });
});
