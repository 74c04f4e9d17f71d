/** Zips that are bombs, lie about their sizes, hold a part twice or are cut off end early in an error with one line. */
import { CELLS, PACKAGE_BYTES, PART_BYTES } from "../../../src/xlsx/limits";
import { openXlsx } from "../../../src/xlsx/open";
import { foreignParts } from "../foreign-workbook";
import { rawFile, rawZip, zeros, type RawFile } from "./zips";

const files = (): RawFile[] =>
  Object.entries(foreignParts()).map(([path, text]) => rawFile(path, text));
const failure = (bytes: Uint8Array): Promise<unknown> =>
  openXlsx(bytes).then(
    () => "open",
    (error: unknown) => error,
  );
const bomb = (path: string, size: number, megabytes = 1): RawFile => ({
  path,
  packed: zeros(megabytes),
  size,
  check: 0,
});

test("a workbook opens in a zip of either kind", async () => {
  for (const wide of [false, true])
    expect((await openXlsx(rawZip(files(), wide))).sheets).toHaveLength(3);
});

test.each([
  ["a part beyond the limit", [bomb("xl/media/a.png", PART_BYTES + 1)], "too-large"],
  [
    "parts beyond the limit together",
    Array.from({ length: 5 }, (_, at) => bomb(`xl/media/${at}.png`, PACKAGE_BYTES / 4)),
    "too-large",
  ],
  ["a part that says it is larger than it can be", [bomb("xl/a.bin", PART_BYTES)], "damaged"],
  ["a part that says it is smaller than it is", [bomb("xl/a.bin", 1000, 400)], "damaged"],
  ["a part that is broken off", [{ ...rawFile("xl/a.bin", "abc"), size: 9 }], "damaged"],
  ["a part with a wrong check sum", [{ ...rawFile("xl/a.bin", "abc"), check: 1 }], "damaged"],
  ["a part twice with other content", [rawFile("XL/workbook.xml", "<x/>")], "damaged"],
])("%s is refused", async (_, more, code) => {
  expect(await failure(rawZip([...files(), ...more]))).toMatchObject({ name: "FileError", code });
});

test("a part twice with the same content is read once, and a zip within a zip is left packed", async () => {
  const inner = rawZip([bomb("bomb", PART_BYTES)]);
  const nested = { ...rawFile("xl/embeddings/a.zip", ""), ...stored(inner) };
  const twice = files().slice(0, 3);
  expect(await failure(rawZip([...files(), ...twice, nested]))).toBe("open");
});

/** The bytes packed as they are. */
function stored(bytes: Uint8Array): Pick<RawFile, "packed" | "size" | "check"> {
  const { packed, size, check } = rawFile("", Buffer.from(bytes).toString("latin1"));
  return { packed, size, check };
}

test("a zip that is cut off anywhere is refused", async () => {
  const whole = rawZip(files());
  for (let at = 0; at < whole.length; at += 997)
    expect(await failure(whole.slice(0, at))).toMatchObject({ name: "FileError" });
});

test("cells beyond the limit are refused, also those that arrays fill", async () => {
  const sheet = (rows: string): RawFile[] =>
    Object.entries({
      ...foreignParts(),
      "xl/worksheets/sheet3.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    }).map(([path, text]) => rawFile(path, text));
  const filled = '<row><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>';
  const many = `<row>${"<c/>".repeat(16_000)}</row>`.repeat(Math.ceil(CELLS / 16_000));
  for (const rows of [filled, many])
    expect(await failure(rawZip(sheet(rows)))).toMatchObject({ code: "too-large" });
});
