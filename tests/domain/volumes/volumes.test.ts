/** Volumes now and wanted. */
import { atIndex, rowAt } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { CellClass, Model } from "../../../src/domain/model/model";
import { scoreMatrix } from "../../../src/domain/score/score";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { comparable, volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { models } from "../reference/models";
import { referenceClassify } from "../reference/reference";
import { referenceVolumesWanted } from "../reference/volumes";
import { channel, classMatrix, model, service, targetGroup } from "../small-models";

const web = channel("web");
const office = channel("office", { group: "h2h" });
const phone = channel("phone", { group: "h2h" });

const wanted = (any: Model, ...classes: CellClass[][]) =>
  volumesWanted(any, scoreMatrix(any), classMatrix(any, classes));

describe("volumes wanted", () => {
  const people = targetGroup("people", [50, 30, 20], 1000);
  const one = model({ services: [service("s", { volume: 1000 })], groups: [people] });

  it("go to the primary where it is accepted, else to the chosen channel most accepted", () => {
    // web serves E (500) and M (300); P (200) accepts it at 0.25 and the office at 1.
    const any = { ...one, channels: [web, office] };
    expect([...wanted(any, ["primary", "complement"]).volumes.cells]).toEqual([800, 200]);
    // The office first: E accepts it at 0.5 < 0.6 and goes to the web; M and P stay.
    expect([...wanted(any, ["complement", "primary"]).volumes.cells]).toEqual([500, 500]);
  });

  it("go to the primary where nothing chosen serves", () => {
    const any = { ...one, channels: [web, office] };
    expect([...wanted(any, ["primary", "open"]).volumes.cells]).toEqual([1000, 0]);
    expect([...wanted({ ...any, groups: [] }, ["complement", "primary"]).volumes.cells]).toEqual([
      0, 1000,
    ]);
  });

  it("of segments too small to be units go to the primary", () => {
    const groups = [targetGroup("people", [91, 0, 9])];
    const any = { ...one, channels: [web, office], groups };
    const [atWeb, atOffice] = wanted(any, ["primary", "complement"]).volumes.cells;
    expect(atWeb).toBeCloseTo(1000, 9);
    expect(atOffice).toBe(0);
  });

  it("go to the higher score, then the earlier column, among channels equally accepted", () => {
    const rich = { ...phone, richness: 3 };
    const any = { ...one, services: [service("s", { volume: 1000, complexity: 3 })] };
    const both: CellClass[] = ["primary", "complement", "complement"];
    expect([...wanted({ ...any, channels: [web, office, rich] }, both).volumes.cells]).toEqual([
      800, 0, 200,
    ]);
    expect([...wanted({ ...any, channels: [web, office, phone] }, both).volumes.cells]).toEqual([
      800, 200, 0,
    ]);
  });

  it("go to the first of several primaries", () => {
    const any = { ...one, channels: [phone, office] };
    expect([...wanted(any, ["primary", "primary"]).volumes.cells]).toEqual([1000, 0]);
  });

  it("are none, and counted apart, without a volume or a primary", () => {
    const services = [
      service("unknown"),
      service("none", { volume: 5 }),
      service("zero", { volume: 0 }),
    ];
    const result = wanted(
      { ...one, services, channels: [web] },
      ["primary"],
      ["open"],
      ["primary"],
    );
    expect(result).toMatchObject({ withoutVolume: 1, withoutPrimary: 1 });
    expect([...result.known]).toEqual([0, 0, 1]);
    expect([...result.volumes.cells]).toEqual([0, 0, 0]);
  });

  it("add up to the volume of each service that is known", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { scores, suggested } = classify(any);
        const result = volumesWanted(any, scores, suggested);
        any.services.forEach(({ volume }, row) => {
          const own = rowAt(result.volumes, row);
          const sum = own.reduce((total, each) => total + each, 0);
          expect(sum).toBeCloseTo(result.known[row] === 1 ? (volume ?? Number.NaN) : 0, 4);
          expect(Math.min(...own)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it("are those of the reference", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { scores, suggested } = classify(any);
        const result = volumesWanted(any, scores, suggested);
        const reference = referenceVolumesWanted(any, referenceClassify(any));
        any.services.forEach(({ id }, row) => {
          any.channels.forEach((each, column) => {
            const volume = atIndex(result.volumes, row, column);
            expect(volume).toBeCloseTo(reference.get(id)?.get(each.id) ?? 0, 4);
          });
        });
      }),
    );
  });
});

describe("volumes now", () => {
  it("keep none, not measured and cannot be used apart", () => {
    const services = [service("a"), service("b"), service("c")];
    const cell = (id: string, at: string) => ({ service: serviceId(id), channel: channelId(at) });
    const now = volumesNow({
      services,
      channels: [web, office],
      volumes: [
        { ...cell("a", "web"), volume: 0 },
        { ...cell("b", "web"), volume: "cannot-be-used" },
        { ...cell("gone", "web"), volume: 9 },
      ],
    });
    expect([...now.volumes.cells]).toEqual([
      0,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(now.unusable.cells).toEqual([false, false, true, false, false, false]);
    expect([...now.known]).toEqual([1, 0, 0]);
    expect(now.withoutVolumes).toBe(2);
  });

  it("can be compared only where both now and wanted are known", () => {
    const known = (...is: number[]) => ({ known: Uint8Array.from(is) });
    expect([...comparable(known(1, 1, 0, 0), known(1, 0, 1, 0))]).toEqual([1, 0, 0, 0]);
  });
});
