/** What is no workbook is refused with a reason. */
import { FileError } from "../../src/xlsx/failure";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { blankContent, blankSheet, cellsOf, constant } from "./all-features";
import { FIRST_SHEET, foreignParts, pack } from "./foreign-workbook";

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openXlsx(bytes);
  } catch (failure) {
    return failure;
  }
  return undefined;
}

/** An OLE compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < stream.length; at += 1)
    view.setUint16(1024 + 128 + at * 2, stream.charCodeAt(at), true);
  return bytes;
}

describe("a file that cannot be opened", () => {
  it.each([
    ["an empty file", new Uint8Array()],
    ["a text", new TextEncoder().encode("Service;Channel")],
    ["a zip of something else", pack({ mimetype: "application/zip" })],
    ["an old .xls", compoundFile("Workbook")],
  ])("refuses %s as no workbook", async (_, bytes) => {
    expect(await failureOf(bytes)).toMatchObject({ name: "FileError", code: "not-a-workbook" });
  });

  it("tells a workbook with a password from an old .xls", async () => {
    expect(await failureOf(compoundFile("EncryptedPackage"))).toMatchObject({ code: "encrypted" });
  });

  it("names the part that is missing", async () => {
    const parts = foreignParts();
    delete parts["xl/worksheets/sheet3.xml"];
    const failure = await failureOf(pack(parts));
    expect(failure).toBeInstanceOf(FileError);
    expect(failure).toMatchObject({ code: "damaged", part: "xl/worksheets/sheet3.xml" });
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, text.indexOf("<cols>") + 3)],
    ["cut off among its rows", (text: string) => text.slice(0, text.indexOf('r="3"'))],
    ["crossed over", (text: string) => text.replace("</sheetViews>", "</sheets>")],
    [
      "with a row number that is none",
      (text: string) => text.replace('<row r="2"', '<row r="two"'),
    ],
  ])("names a sheet part that is %s", async (_, spoil) => {
    const parts = foreignParts();
    parts[FIRST_SHEET] = spoil(parts[FIRST_SHEET] ?? "");
    expect(await failureOf(pack(parts))).toMatchObject({ code: "damaged", part: FIRST_SHEET });
  });

  it("tells a zip that was cut off", async () => {
    const bytes = pack(foreignParts());
    expect(await failureOf(bytes.subarray(0, bytes.length - 100))).toMatchObject({
      code: "damaged",
    });
  });
});

describe("a workbook that cannot be saved", () => {
  it("refuses a text longer than a cell holds, and names the cell", async () => {
    const sheet = {
      ...blankSheet("Long"),
      cells: cellsOf([[undefined, constant("x".repeat(32_768))]]),
    };
    await expect(saveXlsx(blankContent(sheet))).rejects.toThrow("Long!B1");
  });
});
