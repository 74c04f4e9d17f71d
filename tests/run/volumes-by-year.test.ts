/** A file's volumes laid over those of the workbook: each cell and year is in one list only. */
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { PastVolume } from "../../src/domain/follow-up/follow-up";
import type { VolumeNow } from "../../src/domain/model/model";
import { mergeVolumes, withSources } from "../../src/run/volumes-by-year";
import type { VolumeRow } from "../../src/sheets/current/table";
import { service } from "../domain/small-models";

const PERMIT = serviceId("permit");

const kept = (year: number, channel: string, volume: VolumeNow | null): PastVolume => ({
  year,
  service: PERMIT,
  channel: channelId(channel),
  serviceName: "Permit",
  channelName: channel,
  volume,
});

const row = (
  channel: string,
  volume: VolumeNow,
  year: number | null,
  stated: Partial<VolumeRow> = {},
): VolumeRow => ({
  service: PERMIT,
  channel: channelId(channel),
  volume,
  year,
  source: "",
  asOf: "",
  ...stated,
});

const of2026 = {
  current: [{ service: PERMIT, channel: channelId("letter"), volume: 700 }],
  years: new Map([[PERMIT, 2026]]),
};

describe("a later year that was typed among the earlier ones, and then comes in a file", () => {
  const merged = mergeVolumes(
    {
      ...of2026,
      past: [kept(2027, "letter", 390), kept(2027, "visit", 80), kept(2025, "visit", 9)],
    },
    [row("letter", 400, 2027)],
  );

  it("is current, by the file where it has the cell and as typed where it has not", () => {
    const cells = new Map(
      [...merged.current, ...merged.rows].map(({ channel, volume }) => [channel, volume]),
    );
    expect(Object.fromEntries(cells)).toEqual({ letter: 400, visit: 80 });
    expect(merged.years.get(PERMIT)).toBe(2027);
  });

  it("is no longer among the earlier years, which have the year that was current", () => {
    expect(merged.past.map(({ year, channel, volume }) => [year, channel, volume])).toEqual([
      [2025, "visit", 9],
      [2026, "letter", 700],
    ]);
  });
});

test("what is kept of other services, and of names that no service has, stays", () => {
  const others: readonly PastVolume[] = [
    { ...kept(2027, "letter", 1), service: serviceId("care") },
    { ...kept(2027, "letter", 2), service: "", serviceName: "Closed service" },
    { ...kept(2027, "letter", 3), channel: "", channelName: "Fax" },
  ];
  const merged = mergeVolumes({ ...of2026, past: others }, [row("letter", 400, 2027)]);
  expect(merged.past).toEqual(expect.arrayContaining([...others]));
});

describe("the source and the day of a service's volumes", () => {
  const stated = service("permit", { source: "Report 2026", asOf: "2026-12-31" });

  it("are blank after a later year whose rows state none, or differ", () => {
    const merged = mergeVolumes({ ...of2026, past: [] }, [
      row("letter", 400, 2027, { asOf: "2027-06-30" }),
      row("visit", 30, 2027),
    ]);
    expect(withSources(merged)(stated)).toMatchObject({ source: "", asOf: "" });
  });

  it("stay as stated where the file is of the same year", () => {
    const merged = mergeVolumes({ ...of2026, past: [] }, [
      row("letter", 701, 2026, { source: "Count" }),
    ]);
    expect(withSources(merged)(stated)).toMatchObject({
      source: "Report 2026",
      asOf: "2026-12-31",
    });
  });
});
