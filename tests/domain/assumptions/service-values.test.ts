/** What is taken for a service's complexity, frequency and volume when they are not known. */
import { knownModel } from "../../../src/domain/assumptions/known-model";
import { serviceValues, type ServiceValues } from "../../../src/domain/assumptions/service-values";
import { KINDS, type Model, type Service, type VolumeNow } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { channel, model, service } from "../small-models";

const valuesIn = (any: Model): readonly ServiceValues[] => {
  const known = knownModel(any);
  return serviceValues(known, volumesNow(known));
};

const valuesOf = (
  stated: Partial<Service>,
  volumes: readonly VolumeNow[] = [],
): ServiceValues | undefined => {
  const own = service("s", stated);
  const channels = volumes.map((_, column) => channel(`k${column}`));
  const [values] = valuesIn(
    model({
      services: [own],
      channels,
      volumes: channels.map(({ id }, column) => ({
        service: own.id,
        channel: id,
        volume: volumes[column] ?? 0,
      })),
    }),
  );
  return values;
};

describe("a complexity that is not known", () => {
  it("is that of the main kind, a blank kind being as an application", () => {
    const assumed = KINDS.map((kind) => valuesOf({ kinds: [kind] })?.complexity);
    expect(assumed).toEqual([1, 4, 2, 3, 2]);
    expect(valuesOf({})?.complexity).toBe(2);
    expect(valuesOf({ kinds: ["dialogue", "inform"] })?.complexity).toBe(3);
  });

  it("is by the settings", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      assumedComplexity: [5, 4, 3, 2, 1],
      assumedFrequency: 2.5,
    };
    const [values] = valuesIn(model({ services: [service("s")], settings }));
    expect(values).toMatchObject({ complexity: 3, frequency: 2.5 });
  });
});

describe("a frequency", () => {
  it("is the level that is stated, else that of the volume, else assumed", () => {
    expect(valuesOf({ frequency: 4.5, volume: 5 })).toMatchObject({ frequency: 4.5, volume: 5 });
    expect(valuesOf({ volume: 100 })).toMatchObject({ frequency: 3, volume: 100 });
    expect(valuesOf({ volume: 0 })).toMatchObject({ frequency: 1, volume: 0 });
    expect(valuesOf({})).toMatchObject({ frequency: 3, volume: null });
  });

  it("is that of the volume measured by channel where no volume is stated", () => {
    expect(valuesOf({}, [900, 100])).toMatchObject({ frequency: 4, volume: 1000 });
    expect(valuesOf({ volume: 5 }, [900, 100])).toMatchObject({ frequency: 1, volume: 5 });
  });

  it("is not known from channels in which none came, or that are not counted", () => {
    expect(valuesOf({}, [0, "not-counted"])).toMatchObject({ frequency: 3, volume: null });
    expect(valuesOf({}, [0, "not-counted"])?.assumed).toContain("frequency");
    expect(valuesOf({}, [50, "not-counted"])).toMatchObject({ frequency: 2, volume: 50 });
  });
});

describe("what was assumed", () => {
  it("is named, and nothing else", () => {
    expect(valuesOf({})?.assumed).toEqual(["complexity", "frequency"]);
    expect(valuesOf({ complexity: 2 })?.assumed).toEqual(["frequency"]);
    expect(valuesOf({ volume: 0 })?.assumed).toEqual(["complexity"]);
    expect(valuesOf({ complexity: 2, frequency: 1 })?.assumed).toEqual([]);
    expect(valuesOf({ complexity: 2 }, [1])?.assumed).toEqual([]);
  });

  it("has numbers outside their range with it", () => {
    expect(valuesOf({ complexity: 6, kinds: ["inform"], volume: -5 })).toMatchObject({
      complexity: 1,
      frequency: 3,
      volume: null,
      assumed: ["complexity", "frequency"],
    });
    expect(valuesOf({ frequency: 0.5, volume: 10_000 })).toMatchObject({ frequency: 5 });
    expect(valuesOf({ complexity: 1 }, [-5])?.assumed).toEqual(["frequency"]);
  });
});
