/** Names that are written from right to left, in a Word file. */
import { strFromU8, unzipSync } from "fflate";
import { docxOf } from "../../src/documents/docx";

test("a text is read the way of its first letter", async () => {
  const bytes = await docxOf({
    title: "Matrix",
    subtitle: "",
    date: "2026-03-01",
    language: "en",
    landscape: false,
    blocks: [
      { kind: "heading", text: "שירותים" },
      { kind: "bullets", texts: ["رخصة البناء (2026)", "Building permit (رخصة)"] },
      {
        kind: "table",
        headers: [{ text: "Service" }],
        widths: [1],
        rows: [[{ text: "رخصة" }], [{ text: "Permit" }]],
      },
    ],
  });
  const markup = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const directions = [...markup.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => [
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, text = ""]) => text).join(""),
    paragraph.includes("<w:bidi/>") && paragraph.includes("<w:rtl/>"),
    /<w:bidi\/>|<w:rtl\/>/u.test(paragraph),
  ]);
  const found = new Map(directions.map(([text, ...of]) => [text, of]));
  for (const text of ["שירותים", "رخصة البناء (2026)", "رخصة"]) {
    expect([text, found.get(text)]).toEqual([text, [true, true]]);
  }
  for (const text of ["Building permit (رخصة)", "Permit", "Service"]) {
    expect([text, found.get(text)]).toEqual([text, [false, false]]);
  }
});
