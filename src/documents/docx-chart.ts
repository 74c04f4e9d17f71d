/** Charts of a Word file: Word's own, with their figures in them. */
import { Paragraph, type FileChild } from "docx";
import { ChartRun } from "docx/charts";
import type { DocumentChart } from "./content";
import { hex } from "./docx-texts";
import { inXml } from "./in-xml";

/** A chart in pixels: its width, and its height by the number of categories. */
const CHART = { width: 640, perCategory: 21, frame: 80, most: 620 };

export function chartOf({ title, altText, categories, series }: DocumentChart): FileChild[] {
  if (categories.length === 0) return [];
  const height = Math.min(CHART.frame + CHART.perCategory * categories.length, CHART.most);
  return [
    new Paragraph({
      spacing: { before: 120, after: 60 },
      keepNext: true,
      children: [
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library means it for paragraphs
        new ChartRun({
          type: "bar",
          title: { text: inXml(title), font: { size: 10, bold: true } },
          categories: categories.map(inXml),
          series: series.map(({ name, color, values }) => ({
            name: inXml(name),
            color: hex(color),
            values,
          })),
          gapWidth: 40,
          dataLabels: { value: true, numberFormat: "#,##0", font: { size: 8 } },
          // The first category at the top, as in a table.
          categoryAxis: { reverseOrder: true, font: { size: 8 } },
          valueAxis: { visible: false, gridlines: false },
          transformation: { width: CHART.width, height },
          altText: { name: inXml(title), description: inXml(altText) },
        }),
      ],
    }),
  ];
}
