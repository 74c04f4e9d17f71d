/** Writes a document as a Word file. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from "docx";
import type { DocumentBlock, DocumentCell, DocumentContent } from "./content";
import { dated, LOCALES } from "./dated";
import { translated } from "./document-run";
import { chartOf } from "./docx-chart";
import { tableOf } from "./docx-table";
import { BODY_SIZE, COLORS, directionOf, HALVES, hex, run, runOptions } from "./docx-texts";
import { inXml } from "./in-xml";

/** A4, with margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { portrait: 1_077, landscape: 680 };
/** In points. */
const LEGEND_SIZE = 9;
const FONT = "Calibri";
const BULLETS = "bullets";
/** A cell of a legend as a run: what is shown stands on its fill. */
const legendRun = ({ text, fill, ...style }: DocumentCell): TextRun =>
  new TextRun({
    ...runOptions(style, LEGEND_SIZE),
    text: inXml(fill === undefined ? `${text} ` : ` ${text} `),
    ...(fill === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(fill) } }),
  });

/** Entries of a legend side by side: what is shown, and what it means. */
const legendOf = (entries: readonly (readonly DocumentCell[])[]): Paragraph =>
  new Paragraph({
    spacing: { before: 40, after: 120 },
    children: entries.flatMap((cells) => [
      ...cells.flatMap((cell) => [legendRun(cell), new TextRun({ text: " " })]),
      new TextRun({ text: "  " }),
    ]),
  });

const PARAGRAPHS: Readonly<Record<"body" | "lead" | "note", Omit<IParagraphOptions, "children">>> =
  {
    body: { spacing: { before: 0, after: 120 } },
    lead: {
      spacing: { before: 40, after: 120 },
      shading: { type: ShadingType.CLEAR, color: "auto", fill: COLORS.lead },
    },
    note: { spacing: { before: 0, after: 120 } },
  };

function blockOf(block: DocumentBlock, width: number): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          ...directionOf(block.text),
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          children: [run({ text: block.text })],
        }),
      ];
    case "paragraph": {
      const style = block.style ?? "body";
      const text: DocumentCell =
        style === "note" ? { text: block.text, color: `#${COLORS.quiet}` } : { text: block.text };
      return [
        new Paragraph({
          ...PARAGRAPHS[style],
          ...directionOf(text.text),
          children: [run(text, style === "note" ? BODY_SIZE - 1.5 : undefined)],
        }),
      ];
    }
    case "bullets":
      return block.texts.map(
        (text) =>
          new Paragraph({
            ...directionOf(text),
            numbering: { reference: BULLETS, level: 0 },
            spacing: { before: 0, after: 50 },
            children: [run({ text })],
          }),
      );
    case "legend":
      return [legendOf(block.entries)];
    case "table":
      return tableOf(block, width);
    case "bars":
      return chartOf(block);
  }
}

/** The foot of each page: title, day, and the page's number. */
function footerOf(content: DocumentContent): Footer {
  const t = translated(content);
  const quiet = { size: 8 * HALVES, color: COLORS.quiet };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            ...quiet,
            children: [
              `${inXml(content.title)} · ${content.date} · ${t("page")} `,
              PageNumber.CURRENT,
              ` ${t("of")} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** The bytes of a .docx file. */
export async function docxOf(content: DocumentContent): Promise<Uint8Array> {
  const { landscape } = content;
  const margin = landscape ? MARGIN.landscape : MARGIN.portrait;
  const width = (landscape ? PAGE.height : PAGE.width) - 2 * margin;
  const heading = { bold: true, color: COLORS.heading, font: FONT };
  const document = new Document({
    title: inXml(content.title),
    subject: inXml(content.subtitle),
    creator: "Channel Matrix",
    lastModifiedBy: "Channel Matrix",
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: BODY_SIZE * HALVES,
            language: { value: LOCALES[content.language] },
          },
        },
        title: { run: { ...heading, size: 20 * HALVES }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { ...heading, size: 13 * HALVES },
          paragraph: { spacing: { before: 200, after: 70 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 400 },
          },
        },
        footers: { default: footerOf(content) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(inXml(content.title))],
          }),
          new Paragraph({
            spacing: { before: 0, after: 160 },
            children: [run({ text: content.subtitle, color: `#${COLORS.quiet}` })],
          }),
          ...content.blocks.flatMap((block) => blockOf(block, width)),
        ],
      },
    ],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(document)), content);
}
