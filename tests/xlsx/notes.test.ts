/** Notes on cells stay on them where rows and columns are inserted or deleted: what Excel shows of them is kept in parts of their own. */
import { strFromU8, unzipSync } from "fflate";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { MAIN, MS, partsOf } from "../corpus/builder";
import { pack } from "./foreign-workbook";

const shape = (row: number, column: number): string =>
  `<v:shape id="s${row}"><br><x:ClientData ObjectType="Note"><x:Anchor> ${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const comment = (ref: string): string =>
  `<comment ref="${ref}" authorId="0"><text><t>${ref}</t></text></comment>`;
const threaded = (ref: string): string =>
  `<threadedComment ref="${ref}" personId="{A}" id="{${ref}}"><text>${ref}</text></threadedComment>`;

const COMMENTS = "xl/comments1.xml";
const THREADED = "xl/threadedComments/threadedComment1.xml";
const SHAPES = "xl/drawings/vmlDrawing1.vml";

const file = (): Uint8Array =>
  pack(
    partsOf({
      parts: {
        [COMMENTS]: `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${comment("B2")}${comment("D9")}</commentList></comments>`,
        [THREADED]: `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments">${threaded("B2")}${threaded("D9")}</ThreadedComments>`,
        [SHAPES]: `<xml xmlns:v="v" xmlns:x="x"><v:shapetype id="t"><v:stroke/></v:shapetype>${shape(1, 1)}${shape(8, 3)}</xml>`,
      },
      types: {
        [COMMENTS]: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      },
      relations: {
        sheet: [
          ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["comments", "../comments1.xml"],
          [
            `${MS}/2017/10/relationships/threadedComment`,
            "../threadedComments/threadedComment1.xml",
          ],
        ],
      },
      after: '<legacyDrawing r:id="x1"/>',
    }),
  );

/** The parts of the notes after a person's work. */
async function partsAfter(work: (sheet: Excel.Worksheet) => void): Promise<Record<string, string>> {
  const host = await startHost({ content: await openXlsx(file()) });
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Own sheet"));
      await context.sync();
    });
    const saved = unzipSync(await saveXlsx(await host.content()));
    return Object.fromEntries(
      [COMMENTS, THREADED, SHAPES].map((path) => [
        path,
        strFromU8(saved[path] ?? new Uint8Array()),
      ]),
    );
  } finally {
    host.dispose();
  }
}

const refs = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/ref="(\w+)"/g)].map(([, ref = ""]) => ref);

test("they move with their cells, and their shapes too", async () => {
  const parts = await partsAfter((sheet) => {
    sheet.getRange("5:6").insert("Down");
    sheet.getRange("A:A").insert("Right");
  });
  expect(refs(parts[COMMENTS])).toEqual(["C2", "E11"]);
  expect(refs(parts[THREADED])).toEqual(["C2", "E11"]);
  const shapes = parts[SHAPES] ?? "";
  expect(
    [...shapes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(([, ...at]) => at),
  ).toEqual([
    ["1", "2"],
    ["10", "4"],
  ]);
  expect(shapes).toContain("<x:Anchor> 5, 15, 10, 2, 7, 15, 14, 4</x:Anchor>");
  expect(shapes).toContain('<v:shapetype id="t"><v:stroke/></v:shapetype>');
});

test("those of deleted cells go, and where nothing moves the parts are as they were", async () => {
  const parts = await partsAfter((sheet) => {
    sheet.getRange("2:2").delete("Up");
  });
  expect(refs(parts[COMMENTS])).toEqual(["D8"]);
  expect(refs(parts[THREADED])).toEqual(["D8"]);
  expect(parts[SHAPES]).not.toContain('id="s1"');
  const before = unzipSync(file());
  const same = await partsAfter((sheet) => {
    sheet.getRange("A3").values = [["text"]];
  });
  for (const [path, text] of Object.entries(same))
    expect(text).toBe(strFromU8(before[path] ?? new Uint8Array()));
});
