/** Decisions on groups: which cells follow, which stand, and what new groups keep. */
import fc from "fast-check";
import {
  commonDecision,
  inherit,
  keptDecisions,
  overriding,
  type DecidedClass,
  type GroupDecision,
} from "../../../src/domain/decisions/group-decisions";
import { channelId, serviceId, type ChannelId } from "../../../src/domain/model/ids";
import type { Decision } from "../../../src/domain/model/model";

const SERVICES = ["a", "b", "c", "d", "e"].map(serviceId);
const CHANNELS = ["web", "phone", "letter"].map(channelId);
const CLASSES = ["primary", "complement", "discouraged", "forbidden"] as const;

const classes = fc.option(fc.constantFrom(...CLASSES), { nil: undefined });
const perChannel = fc.tuple(classes, classes, classes).map(
  (given) =>
    new Map<ChannelId, DecidedClass>(
      CHANNELS.flatMap((channel, place) => {
        const decided = given[place];
        return decided === undefined ? [] : [[channel, decided] as const];
      }),
    ),
);

/** Each service in one of three groups, or in none. */
const groupsOf = fc
  .tuple(
    fc.tuple(...SERVICES.map(() => fc.integer({ min: 0, max: 3 }))),
    fc.array(fc.record({ decisions: perChannel, applied: perChannel }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([places, decided]): GroupDecision[] =>
    decided.map((one, group) => ({
      ...one,
      members: SERVICES.filter((_, service) => places[service] === group),
    })),
  );

const matrix = fc.tuple(...SERVICES.map(() => perChannel)).map((rows): Decision[] =>
  rows.flatMap((row, place) =>
    [...row].map(([channel, decided]) => ({
      service: SERVICES[place] ?? serviceId(""),
      channel,
      class: decided,
    })),
  ),
);

const cellsOf = (decisions: readonly Decision[]): Record<string, DecidedClass> =>
  Object.fromEntries(decisions.map((one) => [`${one.service} ${one.channel}`, one.class]));
const cell = (decisions: readonly Decision[], service: string, channel: string) =>
  cellsOf(decisions)[`${service} ${channel}`];
const settled = (groups: readonly GroupDecision[]): GroupDecision[] =>
  groups.map((group) => ({ ...group, applied: group.decisions }));

describe("inheritance", () => {
  it("changes nothing when it is applied once more", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const once = inherit(before, groups);
        const twice = inherit(once.decisions, settled(groups));
        expect(cellsOf(twice.decisions)).toEqual(cellsOf(once.decisions));
        expect(twice.changed).toEqual([]);
      }),
    );
  });

  it("never changes a decision that is not what the group last gave", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const after = inherit(before, groups).decisions;
        for (const { service, channel, class: decided } of before) {
          const group = groups.find(({ members }) => members.includes(service));
          if (group?.applied.get(channel) === decided) continue;
          expect(cell(after, service, channel)).toBe(decided);
        }
      }),
    );
  });

  it("leaves a cell blank that was emptied after the group filled it", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const after = cellsOf(inherit(before, settled(groups)).decisions);
        expect(after).toEqual(cellsOf(before));
      }),
    );
  });

  it("does not depend on the order of groups, members or cells", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const turned = [...groups]
          .reverse()
          .map((group) => ({ ...group, members: [...group.members].reverse() }));
        expect(cellsOf(inherit([...before].reverse(), turned).decisions)).toEqual(
          cellsOf(inherit(before, groups).decisions),
        );
      }),
    );
  });

  it("gives back what was blank when the group's decisions are cleared", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const fresh = groups.map((group) => ({ ...group, applied: new Map() }));
        const followed = inherit(before, fresh).decisions;
        const cleared = settled(groups).map((group) => ({ ...group, decisions: new Map() }));
        const back = cellsOf(inherit(followed, cleared).decisions);
        for (const service of SERVICES) {
          for (const channel of CHANNELS) {
            const stood = cell(before, service, channel);
            const own = groups.find(({ members }) => members.includes(service));
            if (stood !== undefined && stood === own?.decisions.get(channel)) continue;
            expect(back[`${service} ${channel}`]).toBe(stood);
          }
        }
      }),
    );
  });

  it("tells exactly the cells that differ", () => {
    fc.assert(
      fc.property(matrix, groupsOf, (before, groups) => {
        const { decisions, changed } = inherit(before, groups);
        const [old, now] = [cellsOf(before), cellsOf(decisions)];
        const differing = new Set(
          [...Object.keys(old), ...Object.keys(now)].filter((key) => old[key] !== now[key]),
        );
        expect(new Set(changed.map((one) => `${one.service} ${one.channel}`))).toEqual(differing);
        for (const one of changed) {
          expect(now[`${one.service} ${one.channel}`] ?? "open").toBe(one.class);
        }
      }),
    );
  });
});

describe("a new group", () => {
  const [a, b, c] = SERVICES as [(typeof SERVICES)[0], (typeof SERVICES)[0], (typeof SERVICES)[0]];
  const [web, phone] = CHANNELS as [ChannelId, ChannelId];
  const group = (
    members: readonly (typeof a)[],
    ...decisions: [ChannelId, DecidedClass][]
  ): GroupDecision => ({ members, decisions: new Map(decisions), applied: new Map() });

  it("keeps what all its members' groups had, and nothing else", () => {
    const earlier = [
      group([a], [web, "primary"], [phone, "complement"]),
      group([b], [web, "primary"], [phone, "forbidden"]),
    ];
    expect(keptDecisions([[a, b], [a], [c], [a, c]], earlier).map((kept) => [...kept])).toEqual([
      [[web, "primary"]],
      [
        [web, "primary"],
        [phone, "complement"],
      ],
      [],
      [],
    ]);
  });

  it("has in common what every member has", () => {
    const standing = (service: string, channel: string) =>
      channel === "web" ? "primary" : service === "a" ? "complement" : "open";
    expect(commonDecision([a, b], web, standing)).toBe("primary");
    expect(commonDecision([a, b], phone, standing)).toBeUndefined();
    expect(commonDecision([b], phone, standing)).toBeUndefined();
    expect(overriding([a, b], new Map([[phone, "complement"]]), standing)).toBe(1);
  });
});
