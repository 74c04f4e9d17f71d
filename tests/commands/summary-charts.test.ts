/** The summary's charts draw from the cells that hold their figures, and those without figures are left out. */
import { sheetTexts } from "../sheet-texts";
import { SUMMARY_CHART_TEXTS } from "../../src/sheets/summary/chart-texts";
import { servicesByFrequencyComplexity } from "../../src/sheets/scores/frequency-complexity";
import { built, FILES, onHost, readAt, reopened } from "./small-workbook";

const NAME = sheetTexts("summary").name.sv;

test("a decided workbook with volumes has all three charts, also in the file and after a second run", () =>
  onHost(async (host) => {
    await built(FILES, { decide: true });
    await built();
    const sheet = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    expect(sheet?.charts.map(({ name }) => name).sort()).toEqual([
      "ChannelMatrix.classesByChannel",
      "ChannelMatrix.frequencyComplexity",
      "ChannelMatrix.volumeByChannel",
    ]);
    for (const chart of sheet?.charts ?? []) {
      expect([chart.title, chart.categoryTitle, chart.valueTitle]).not.toContain("");
    }
    const classes = sheet?.charts.find(({ name }) => name.endsWith("classesByChannel"));
    expect(classes?.type).toBe("BarStacked");
    expect(classes?.series).toHaveLength(6);
    expect(new Set(classes?.series.map(({ color }) => color)).size).toBe(6);
  }));

test("without volumes the charts of volumes are left out, and lines say why", () =>
  onHost(async (host) => {
    await built(
      {
        services: "id;name\na;Anmälan\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
      },
      { decide: true },
    );
    const sheet = (await host.content()).sheets.find(({ name }) => name === NAME);
    expect(sheet?.charts.map(({ name }) => name)).toEqual(["ChannelMatrix.classesByChannel"]);
    const lines = (await readAt(NAME, "A1:P60")).flat();
    expect(lines).toContain(SUMMARY_CHART_TEXTS.noVolumes.sv);
    expect(lines).toContain(SUMMARY_CHART_TEXTS.noFrequencyComplexity.sv);
    expect(lines).toContain(
      SUMMARY_CHART_TEXTS.assumedFrequencyComplexity.sv.replace("{count}", "1"),
    );
  }));

test("services of the same frequency and complexity in use are put together, what is assumed counted, volumes that are missing kept apart", () =>
  onHost(async () => {
    const services = [
      "id;volume;frequency;complexity",
      "a;50;;2",
      "b;70;;2",
      "c;;2;2",
      "d;;4;1",
      "e;5000;;",
      "f;;;",
    ].join("\n");
    const { result } = await built({
      services,
      volumes: "service;channel;volume\nc;web;30\n",
      channels: FILES.channels,
      requirements: FILES.requirements,
    });
    expect(servicesByFrequencyComplexity(result.model)).toEqual({
      groups: [
        // A kind that is not known is assumed to be as complex as an application.
        { frequency: 4, complexity: 2, services: 1, volume: 5000 },
        // The volume of c is the sum of those measured by channel.
        { frequency: 2, complexity: 2, services: 3, volume: 150 },
        { frequency: 3, complexity: 2, services: 1, volume: null },
        { frequency: 4, complexity: 1, services: 1, volume: null },
      ],
      assumed: 2,
      withoutVolume: 2,
    });
  }));
