/** Charts in the page are as the file has them: names from cells, bubbles to one scale, axes as they are set, and the order of the rows. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Book } from "../../src/host/engine/book";
import { chartConfiguration } from "../../src/preview/over/chart-configuration";
import { chartLabels } from "../../src/preview/over/chart-labels";
import type { ChartLabelsContent } from "../../src/xlsx/charts/chart-content";
import type { ChartContent, ChartSeriesContent } from "../../src/xlsx/content";
import { onSheet } from "../host/session";

const CELLS = [
  ["Channel", "Now", "Wanted", "Size"],
  ["Telephone", 30, 10, 400],
  ["E-service", 20, 40, 100],
  ["Letter", "", 5, 25],
];

const series = (stated: Partial<ChartSeriesContent> = {}): ChartSeriesContent => ({
  name: "=Sheet1!$B$1",
  values: "=Sheet1!$B$2:$B$4",
  categories: "=Sheet1!$A$2:$A$4",
  ...stated,
});

const chart = (stated: Partial<ChartContent>): ChartContent => ({
  id: "1",
  name: "chart",
  type: "BarClustered",
  title: "Contacts",
  categoryTitle: "Channel",
  valueTitle: "A year",
  altText: "",
  from: { column: 0, x: 0, row: 0, y: 0 },
  to: { column: 4, x: 0, row: 20, y: 0 },
  series: [series()],
  legend: "Bottom",
  ...stated,
});

/** The configurations of charts over the cells. */
const drawn = (
  charts: readonly ChartContent[],
  prepare: (book: Book) => void = () => undefined,
): Promise<readonly ChartConfiguration[]> =>
  new Promise((resolve, reject) => {
    onSheet(async (sheet, context, host) => {
      sheet.getRange("A1:D4").values = CELLS;
      await context.sync();
      prepare(host.book);
      resolve(charts.map((one) => chartConfiguration(host.book, one, 200)));
    }).catch(reject);
  });

async function only(stated: Partial<ChartContent>): Promise<ChartConfiguration> {
  const [found] = await drawn([chart(stated)]);
  if (found === undefined) throw new Error("There is no chart.");
  return found;
}

describe("the names of a chart", () => {
  it("are those of the cells, or the text where a series has one of its own", async () => {
    const { data, options } = await only({
      series: [series(), series({ name: "Wanted later", values: "=Sheet1!$C$2:$C$4" })],
    });
    expect(data.labels).toEqual(["Telephone", "E-service", "Letter"]);
    expect(data.datasets.map(({ label }) => label)).toEqual(["Now", "Wanted later"]);
    expect(options).toMatchObject({
      plugins: { title: { display: true, text: "Contacts" } },
      scales: { y: { title: { text: "Channel" } }, x: { title: { text: "A year" } } },
    });
  });

  it("take no room where there are none", async () => {
    const { options } = await only({ title: "", legend: "None" });
    expect(options).toMatchObject({
      plugins: { title: { display: false }, legend: { display: false } },
    });
  });
});

describe("the order of a chart", () => {
  it("is that of the rows, and a blank cell is no zero", async () => {
    const { data } = await only({});
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([[30, 20, null]]);
  });

  it.each([
    ["BarClustered", undefined, true],
    ["BarClustered", true, false],
    ["ColumnClustered", undefined, false],
    ["ColumnClustered", true, true],
  ])("of %s, reversed %p, is reversed in the library: %p", async (type, reversed, expected) => {
    const { options } = await only({
      type,
      categoryAxis: reversed === undefined ? {} : { reversed },
    });
    const lying = type.startsWith("Bar");
    expect(options?.indexAxis).toBe(lying ? "y" : "x");
    expect(options?.scales?.[lying ? "y" : "x"]).toMatchObject({ reverse: expected });
  });

  it("leaves out rows that are hidden", async () => {
    const [found] = await drawn([chart({})], (book) => {
      book.sheets[0]?.hiddenRows.add(2);
    });
    expect(found?.data.labels).toEqual(["Telephone", "Letter"]);
  });
});

describe("bubbles", () => {
  const bubbles = (row: number): ChartSeriesContent =>
    series({
      name: `=Sheet1!$A$${row}`,
      values: `=Sheet1!$C$${row}`,
      xValues: `=Sheet1!$B$${row}`,
      bubbleSizes: `=Sheet1!$D$${row}`,
    });
  const radii = async (): Promise<readonly (readonly { readonly r?: number }[])[]> => {
    const { data } = await only({ type: "Bubble", series: [2, 3, 4].map(bubbles) });
    return data.datasets.map(({ data: points }) => points as { readonly r?: number }[]);
  };

  it("are to one scale over all series: the area is as the size", async () => {
    const [[large] = [], [small] = []] = await radii();
    expect(large).toMatchObject({ x: 30, y: 10, r: 20 });
    expect(small).toMatchObject({ x: 20, y: 40, r: 10 });
  });

  it("are not drawn where a number is missing", async () => {
    expect((await radii())[2]).toEqual([]);
  });
});

test("axes have the bounds, sizes and lines that they are given, and no others", async () => {
  const { options } = await only({
    type: "XYScatter",
    series: [series({ xValues: "=Sheet1!$C$2:$C$4" })],
    categoryAxis: { minimum: 1, maximum: 5, size: 6, withoutGridlines: true },
    valueAxis: { unlabelled: true, hidden: true },
  });
  expect(options?.scales?.["x"]).toMatchObject({
    min: 1,
    max: 5,
    ticks: { font: { size: 8 }, display: true },
    grid: { display: false },
  });
  // Its title stays, as in the file.
  expect(options?.scales?.["y"]).toMatchObject({
    title: { display: true, text: "A year" },
    ticks: { display: false },
    border: { display: false },
    grid: { display: false },
  });
  expect(options?.scales?.["y"]).not.toHaveProperty("display");
  expect(options?.scales?.["y"]).not.toHaveProperty("min");
  const bars = await only({});
  expect(bars.options?.scales?.["x"]).toMatchObject({ beginAtZero: true });
  expect(bars.options?.scales?.["y"]).toMatchObject({ ticks: { autoSkip: false } });
});

describe("the texts beside points", () => {
  /** What is drawn for two points, 100 pixels wide each character 10. */
  function texts(labels: ChartLabelsContent, points: readonly { x: number; y: number }[]) {
    const found: (readonly [text: string, x: number, y: number])[] = [];
    const ctx = {
      save: () => undefined,
      restore: () => undefined,
      measureText: (text: string) => ({ width: 10 * text.length }),
      fillText: (...of: (typeof found)[number]) => found.push(of),
    };
    const library = {
      ctx,
      width: 100,
      data: {
        datasets: [
          { label: "Name", labels, data: points },
          { label: "Other", data: points },
        ],
      },
      getDatasetMeta: () => ({
        data: points.map((point) => ({ ...point, options: { radius: 6 } })),
      }),
    } as unknown as Chart;
    chartLabels.afterDatasetsDraw?.(library, {}, {}, false);
    return found;
  }

  it("are the series' names, beside the bubble on the side that is set", () => {
    const labels = { name: true, value: false };
    expect(texts({ ...labels, position: "Right" }, [{ x: 20, y: 50 }])).toEqual([["Name", 30, 50]]);
    expect(texts({ ...labels, position: "Left" }, [{ x: 80, y: 50 }])).toEqual([["Name", 30, 50]]);
    expect(texts({ ...labels, position: "Center" }, [{ x: 50, y: 50 }])).toEqual([
      ["Name", 30, 50],
    ]);
    expect(texts({ ...labels, position: "Bottom" }, [{ x: 50, y: 50 }])).toEqual([
      ["Name", 30, 64],
    ]);
  });

  it("stay inside the picture", () => {
    for (const position of ["Left", "Right", "Top", "Bottom", "Center"]) {
      for (const x of [0, 15, 50, 85, 100]) {
        const [[, left] = ["", -1]] = texts({ name: true, value: false, position }, [{ x, y: 50 }]);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(60);
      }
    }
  });
});
