/** Volumes now: a number, offered without one, cannot be used, and not known are four things. */
import { serviceId, channelId } from "../../../src/domain/model/ids";
import type { VolumeEntry, VolumeNow } from "../../../src/domain/model/model";
import { volumesNow } from "../../../src/domain/volumes/volumes-now";
import { comparable } from "../../../src/domain/volumes/volumes-wanted";
import { channel, service } from "../small-models";

const cell = (id: string, at: string, volume: VolumeNow): VolumeEntry => ({
  service: serviceId(id),
  channel: channelId(at),
  volume,
});

const of = (...volumes: readonly VolumeEntry[]) =>
  volumesNow({
    services: ["a", "b", "c"].map((id) => service(id)),
    channels: ["web", "office"].map((id) => channel(id)),
    volumes,
  });

describe("volumes now", () => {
  it("keep none came, not counted, cannot be used and not known apart", () => {
    const now = of(
      cell("a", "web", 0),
      cell("b", "web", "cannot-be-used"),
      cell("b", "office", "not-counted"),
      cell("c", "office", 7),
    );
    expect([...now.volumes.cells]).toEqual([0, NaN, NaN, NaN, NaN, 7]);
    expect(now.unusable.cells).toEqual([false, false, true, false, false, false]);
    expect(now.offered.cells).toEqual([true, false, false, true, false, true]);
  });

  it("are measured where the numbers add up to more than 0", () => {
    const now = of(
      cell("a", "web", 0),
      cell("a", "office", 0),
      cell("b", "web", "not-counted"),
      cell("c", "web", 3),
      cell("c", "office", 4),
    );
    expect([...now.total]).toEqual([0, 0, 7]);
    expect([...now.known]).toEqual([0, 0, 1]);
    expect(now.withoutVolumes).toBe(2);
  });

  it("are measured in part where a channel beside the numbers is not counted", () => {
    const now = of(
      cell("a", "web", 5),
      cell("a", "office", "not-counted"),
      cell("b", "web", 5),
      cell("b", "office", "cannot-be-used"),
      cell("c", "web", 5),
    );
    expect([...now.inPart]).toEqual([1, 0, 0]);
  });

  it("ignore ids that are not known, and take the last of two for one cell", () => {
    const now = of(
      cell("gone", "web", 9),
      cell("a", "gone", 9),
      cell("a", "web", "cannot-be-used"),
      cell("a", "web", 4),
      cell("b", "web", 4),
      cell("b", "web", "cannot-be-used"),
    );
    expect([...now.total]).toEqual([4, 0, 0]);
    expect(now.unusable.cells).toEqual([false, false, true, false, false, false]);
    expect(now.offered.cells[2]).toBe(false);
  });
});

test("now and wanted are compared where both are known, and now in whole", () => {
  const now = { known: Uint8Array.of(1, 1, 0, 1), inPart: Uint8Array.of(0, 0, 0, 1) };
  expect([...comparable(now, { known: Uint8Array.of(1, 0, 1, 1) })]).toEqual([1, 0, 0, 0]);
});
