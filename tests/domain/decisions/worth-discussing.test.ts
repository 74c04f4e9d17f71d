/** The services worth a talk: by their gravest doubt, then by contacts; what is decided is left out. */
import * as fc from "fast-check";
import { FLAGS, type Flag } from "../../../src/domain/classification/reasons";
import type { Status } from "../../../src/domain/decisions/service-status";
import {
  DOUBTS,
  worthDiscussing,
  type Discussable,
} from "../../../src/domain/decisions/worth-discussing";
import { serviceId } from "../../../src/domain/model/ids";
import { channel, classMatrix, model, service } from "../small-models";

interface Stated {
  readonly flags: readonly Flag[];
  readonly volume?: number | null;
  /** Counted by channel. */
  readonly counted?: number;
  readonly status?: Status;
  readonly adopted?: boolean;
}

function resultOf(stated: readonly Stated[]): Discussable {
  const services = stated.map(({ volume = null }, at) => service(`s${at}`, { volume }));
  const all = model({ services, channels: [channel("a")] });
  const decided = classMatrix(
    all,
    stated.map(() => ["primary"]),
  );
  return {
    model: all,
    classification: {
      services: stated.map(({ flags }, at) => ({ id: serviceId(`s${at}`), flags })),
    },
    now: { total: Float64Array.from(stated, ({ counted = 0 }) => counted) },
    decided,
    adopted: { ...decided, cells: stated.map(({ adopted = true }) => adopted) },
    statuses: stated.map(({ status = "" }) => ({ status, decidedBy: "", date: "" })),
  };
}

const idsOf = (stated: readonly Stated[]): readonly string[] =>
  worthDiscussing(resultOf(stated)).map(({ service: id }) => id);

test("the gravest doubt comes first, whatever the volumes", () => {
  const stated: Stated[] = [
    { flags: ["weak-primary"], volume: 90_000 },
    { flags: ["near-tie"], volume: 50 },
    { flags: ["no-primary"], volume: 1 },
  ];
  expect(idsOf(stated)).toEqual(["s2", "s1", "s0"]);
});

test("of several doubts the gravest counts", () => {
  const [first] = worthDiscussing(resultOf([{ flags: ["weak-primary", "near-tie", "uncovered"] }]));
  expect(first?.doubt).toBe("uncovered");
});

test("with the same doubt the most contacts come first, counted ones before stated ones", () => {
  const stated: Stated[] = [
    { flags: ["near-tie"], volume: null },
    { flags: ["near-tie"], volume: 500 },
    { flags: ["near-tie"], volume: 10, counted: 2000 },
  ];
  expect(idsOf(stated)).toEqual(["s2", "s1", "s0"]);
});

test("what is decided and what has no doubt is left out", () => {
  const stated: Stated[] = [
    { flags: ["near-tie"], adopted: false },
    { flags: [], volume: 5 },
    { flags: ["near-tie"], adopted: false, status: "proposed" },
    { flags: ["near-tie"] },
  ];
  expect(idsOf(stated)).toEqual(["s2", "s3"]);
});

test("every flag is a doubt, and every service with one is listed once in the order of the doubts", () => {
  expect([...DOUBTS].sort()).toEqual([...FLAGS].sort());
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          flags: fc.subarray([...FLAGS]),
          volume: fc.option(fc.nat(1000)),
          counted: fc.nat(1000),
        }),
      ),
      (stated) => {
        const found = worthDiscussing(resultOf(stated));
        const rows = found.map(({ row }) => row);
        expect([...rows].sort((a, b) => a - b)).toEqual(
          stated.flatMap(({ flags }, row) => (flags.length > 0 ? [row] : [])),
        );
        const ranks = found.map(({ doubt }) => DOUBTS.indexOf(doubt));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      },
    ),
  );
});
