/** What CHANNEL.SCORES over 10 000 services and 50 channels costs: called by itself, and in a workbook on the host. */
import { hostedFunctions } from "../../src/functions/hosted";
import { FUNCTIONS } from "../../src/functions/registry";
import { startHost } from "../../src/host/host";
import { rangesOf, type Range } from "../functions/ranges";
import { median, milliseconds, type Figure } from "./figure";
import { generatedModel } from "./models";

const TURNS = 7;
const SCORES = "CHANNEL.SCORES";

async function inWorkbook(tables: Readonly<Record<"services" | "channels" | "groups", Range>>) {
  let calls = 0;
  const run = hostedFunctions()[SCORES];
  const host = await startHost({
    functions: {
      [SCORES]: (...args) => {
        calls += 1;
        return run?.(...args);
      },
    },
  });
  try {
    return await Excel.run(async (context) => {
      const put = (name: string, range: Range): Excel.Worksheet => {
        const sheet = context.workbook.worksheets.add(name);
        const place = sheet.getRangeByIndexes(0, 0, range.length, range[0]?.length ?? 0);
        place.values = range;
        sheet.tables.add(place, true).name = name;
        return sheet;
      };
      const services = put("Services", tables.services);
      put("Channels", tables.channels);
      put("TargetGroups", tables.groups);
      await context.sync();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const computed = async (): Promise<number> => {
        const start = performance.now();
        sheet.getRange("A1").load("values");
        await context.sync();
        return performance.now() - start;
      };
      sheet.getRange("A1").formulas = [
        [`=${SCORES}(Services[#All],Channels[#All],TargetGroups[#All])`],
      ];
      const first = await computed();
      calls = 0;
      const complexity = tables.services[0]?.indexOf("Komplexitet") ?? -1;
      services.getRangeByIndexes(1, complexity, 1, 1).values = [[5]];
      return { first, edited: await computed(), calls };
    });
  } finally {
    host.dispose();
  }
}

export async function functionFigures(): Promise<Figure[]> {
  const tables = rangesOf(generatedModel({ services: 10_000, channels: 50, groups: 8 }));
  const { services, channels, groups } = tables;
  const times = Array.from({ length: TURNS }, () =>
    milliseconds(() => FUNCTIONS.SCORES(services, channels, groups)),
  );
  const { first, edited, calls } = await inWorkbook(tables);
  const figure = (
    name: string,
    value: number,
    unit: string,
    target: number | null,
    note?: string,
  ): Figure => ({
    part: "functions",
    name: `${SCORES} 10 000 × 50, ${name}`,
    value,
    unit,
    target,
    ...(note === undefined ? {} : { note }),
  });
  return [
    figure("the call itself", median(times), "ms", 1500),
    figure("calls after one edit", calls, "", 1),
    figure("in a workbook, first time", first, "ms", null, "with 500 000 cells that spill"),
    figure("in a workbook, after one edit", edited, "ms", null, "with 500 000 cells that spill"),
  ];
}
