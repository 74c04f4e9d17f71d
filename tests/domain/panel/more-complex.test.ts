/** With the catalogue, a service that becomes more complex keeps somebody to talk to: by enumeration. */
import { classify } from "../../../src/domain/classification/classification";
import { rowAt } from "../../../src/domain/model/matrix";
import { KINDS, type Kind, type TargetGroup } from "../../../src/domain/model/model";
import { HUMAN_MODES, modeOf } from "../../../src/domain/model/modes";
import { catalogueTargetGroups } from "../../../src/example/catalogue/target-groups";
import { service } from "../small-models";
import { readPanel } from "./panel";

const { model } = readPanel();
const LEVELS = [1, 2, 3, 4, 5];
const VOLUMES = [null, 5, 50, 500, 5000, 50000];

/** Columns of channels in which a person answers. */
const human = model.channels.flatMap((channel, column) =>
  HUMAN_MODES.includes(modeOf(channel)) ? [column] : [],
);

interface Variant {
  readonly kind: Kind;
  readonly volume: number | null;
  readonly group: TargetGroup | null;
}

const variants: readonly Variant[] = KINDS.flatMap((kind) =>
  VOLUMES.flatMap((volume) =>
    [null, ...catalogueTargetGroups("en")].map((group) => ({ kind, volume, group })),
  ),
);

const named = ({ kind, volume, group }: Variant): string =>
  `${kind} ${String(volume)} ${group?.id ?? "everyone"}`;

/** For each variant and level of complexity: whether a human channel is primary or complement. */
const reached = new Map<string, readonly boolean[]>(
  variants.map((variant) => {
    const { kind, volume, group } = variant;
    const services = LEVELS.map((complexity) =>
      service(`s${String(complexity)}`, { kinds: [kind], volume, complexity }),
    );
    const { suggested } = classify({
      ...model,
      services,
      groups: group === null ? [] : [{ ...group, parent: null }],
    });
    return [
      named(variant),
      LEVELS.map((_, row) => {
        const classes = [...rowAt(suggested, row)];
        return human.some((column) => ["primary", "complement"].includes(classes[column] ?? ""));
      }),
    ];
  }),
);

describe("a service of any kind, volume and target group", () => {
  it("keeps a human channel when it becomes more complex", () => {
    const lost = [...reached].filter(([, levels]) =>
      levels.some((has, row) => has && levels[row + 1] === false),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it("has a human channel when it is complex", () => {
    const without = [...reached].filter(([, levels]) => levels[3] !== true || levels[4] !== true);
    expect(without.map(([name]) => name)).toEqual([]);
  });
});
