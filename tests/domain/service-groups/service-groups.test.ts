/** Groups of services with the same channels, and the pattern that each shows. */
import * as fc from "fast-check";
import type { CellClass } from "../../../src/domain/model/model";
import { serviceGroups, shareThatDiffers } from "../../../src/domain/service-groups/service-groups";

const CODES: Readonly<Record<string, CellClass>> = {
  H: "primary",
  K: "complement",
  B: "discouraged",
  F: "forbidden",
  "-": "not-applicable",
  o: "open",
};
/** A row of classes for each code. */
const rows = (...codes: string[]): CellClass[][] =>
  codes.map((row) => Array.from(row, (code) => CODES[code] ?? "open"));

/** Groups of services whose volumes are not known. */
const groupsOf = (classes: readonly (readonly CellClass[])[], maximum: number) =>
  serviceGroups(
    classes,
    classes.map(() => null),
    maximum,
  );

describe("service groups", () => {
  it("hold services that are equal in every channel, in the order of the services", () => {
    const groups = groupsOf(rows("HK", "KH", "HK", "Ho"), 12);
    expect(groups.map(({ services }) => services)).toEqual([[0, 2], [1], [3]]);
    expect(groups.every(({ uniform }) => uniform)).toBe(true);
  });

  it("merge the nearest until there are few enough", () => {
    const groups = groupsOf(rows("HKBo", "HKBo", "HKoo", "FFFH"), 2);
    expect(groups.map(({ services }) => services)).toEqual([[0, 1, 2], [3]]);
    expect(groups.map(({ uniform }) => uniform)).toEqual([false, true]);
  });

  it("measure the share of the channels that differ", () => {
    const [a = [], b = []] = rows("HKBo", "HKFH");
    expect(shareThatDiffers(a, b)).toBe(0.5);
    expect(shareThatDiffers([], [])).toBe(0);
  });

  it("are none without services", () => {
    expect(groupsOf([], 3)).toEqual([]);
  });
});

describe("the classes of a group", () => {
  /** The pattern that one group of all shows, as its row. */
  const shown = (codes: readonly string[], volumes: readonly (number | null)[]): number => {
    const classes = rows(...codes);
    const [group] = serviceGroups(classes, volumes, 1);
    return classes.findIndex((own) => own.join() === group?.classes.join());
  };
  const unknown = (codes: readonly string[]) => codes.map(() => null);

  it("are those of the member most like the others, never a mix of them", () => {
    // Channel by channel the most common would be o, K, K: a pattern that no service has, without a primary.
    const codes = ["HKo", "oHK", "KoH", "oKH"];
    const [group] = groupsOf(rows(...codes), 1);
    expect(rows(...codes)).toContainEqual(group?.classes);
    expect(group?.classes).toContain("primary");
  });

  it("weigh the others by their volume", () => {
    const codes = ["HKo", "HKo", "oHK"];
    expect(shown(codes, [1, 1, 1])).toBe(0);
    expect(shown(codes, [1, 1, 3])).toBe(2);
    expect(shown(codes, [1, 1, 2])).toBe(0);
  });

  it("take a volume that is not known as the least known one of the group, 1 where none is", () => {
    const codes = ["HKo", "oHK"];
    expect(shown(codes, [null, 1000])).toBe(0);
    expect(shown(codes, [999, 1000])).toBe(1);
    const three = ["HKo", "oHK", "oHK"];
    // 10 against twice the least, 10.
    expect(shown(three, [10, null, null])).toBe(1);
    expect(shown(three, [21, 10, null])).toBe(0);
    expect(shown(codes, unknown(codes))).toBe(0);
  });

  it("count a volume of 0 as nothing", () => {
    expect(shown(["HKo", "oHK"], [0, 1])).toBe(1);
    expect(shown(["HKo", "oHK"], [0, null])).toBe(0);
  });

  it("are of equally near ones the earliest service's", () => {
    expect(shown(["HK", "KH"], [1, 1])).toBe(0);
    expect(shown(["KH", "HK"], [1, 1])).toBe(0);
    const four = ["HKo", "HKK", "HKB"];
    expect(shown(four, unknown(four))).toBe(0);
  });
});

test("groups hold every service once, are no more than wanted, and show a member's classes", () => {
  const row = fc.array(fc.constantFrom(...Object.values(CODES)), { minLength: 4, maxLength: 4 });
  const matrix = fc.array(fc.tuple(row, fc.constantFrom(null, 0, 1, 10, 1000)), { maxLength: 20 });
  fc.assert(
    fc.property(matrix, fc.integer({ min: 1, max: 6 }), (services, maximum) => {
      const classes = services.map(([own]) => own);
      const volumes = services.map(([, volume]) => volume);
      const groups = serviceGroups(classes, volumes, maximum);
      expect(groups.length).toBeLessThanOrEqual(maximum);
      expect(groups.flatMap((group) => group.services).sort((a, b) => a - b)).toEqual([
        ...classes.keys(),
      ]);
      for (const group of groups) {
        const members = group.services.map((member) => classes[member] ?? []);
        expect(members).toContainEqual(group.classes);
        const known = group.services.flatMap((member) => volumes[member] ?? []);
        const least = known.length > 0 ? Math.min(...known) : 1;
        const apart = (from: readonly CellClass[]): number =>
          group.services.reduce(
            (sum, member) =>
              sum + (volumes[member] ?? least) * shareThatDiffers(from, classes[member] ?? []),
            0,
          );
        const nearest = Math.min(...members.map(apart));
        expect(apart(group.classes)).toBeCloseTo(nearest, 9);
      }
    }),
    { numRuns: 300 },
  );
});
