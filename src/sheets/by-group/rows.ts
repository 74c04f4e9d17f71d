/** The rows of the sheet by target group: each unit of each group that counts in some service. */
import type { TargetGroup } from "../../domain/model/model";
import {
  groupUnits,
  reachOf,
  servicesOfGroups,
  unitInService,
  type GroupUnit,
} from "../../domain/units/served-groups";
import { rowAt } from "../../domain/model/matrix";
import { isAtLeast } from "../../domain/score/tolerance";
import type { Result } from "../../domain/result";

/** A unit of a group with the services of the group, as rows of the model. */
export interface UnitRow {
  readonly unit: GroupUnit;
  /** Index among all units. */
  readonly index: number;
  /** Groups above its group. */
  readonly depth: number;
  readonly services: readonly number[];
  /** Those in which the unit is large enough to count. */
  readonly counted: readonly number[];
  /** Its share of its group, the mean over the services, 0–1. */
  readonly share: number;
}

/** The groups, each after its parent, with the number of groups above it. */
export function groupsInOrder(
  groups: readonly TargetGroup[],
): readonly { readonly group: number; readonly depth: number }[] {
  const rowOf = new Map(groups.map(({ id }, row) => [id, row]));
  const done = new Set<number>();
  const order: { group: number; depth: number }[] = [];
  const add = (group: number, depth: number): void => {
    if (done.has(group)) return;
    done.add(group);
    order.push({ group, depth });
    const own = groups[group]?.id;
    groups.forEach(({ parent }, row) => {
      if (parent !== null && parent === own) add(row, depth + 1);
    });
  };
  groups.forEach(({ parent }, row) => {
    if (parent === null || !rowOf.has(parent)) add(row, 0);
  });
  // Groups in a cycle of parents have no top.
  groups.forEach((_, row) => {
    add(row, 0);
  });
  return order;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every unit of every group in the order of the sheet: those who need help after the others. */
export function unitRows({ model }: Pick<Result, "model">): readonly UnitRow[] {
  const units = groupUnits(model);
  const services = servicesOfGroups(model);
  // Where there are no target groups, everyone is one.
  const order = model.groups.length === 0 ? [{ group: 0, depth: 0 }] : groupsInOrder(model.groups);
  return order.flatMap(({ group, depth }) =>
    [false, true].flatMap((help) =>
      units.flatMap((unit, index): UnitRow[] => {
        if (unit.group !== group || unit.help !== help) return [];
        const own = services[group] ?? [];
        const met = own.map((service) => unitInService(model, service, unit));
        return [
          {
            unit,
            index,
            depth,
            services: own,
            counted: own.filter((_, at) => met[at]?.counts === true),
            share: met.length === 0 ? (help ? 0 : unit.share) : mean(met.map(({ share }) => share)),
          },
        ];
      }),
    ),
  );
}

/** Whether a unit has a row: it counts in some service, or would if its group had one. */
export const hasRow = ({ services, counted, share }: UnitRow, minimumShare: number): boolean =>
  counted.length > 0 || (services.length === 0 && share > 0 && isAtLeast(share, minimumShare));

/** The services that a unit counts in, that something is decided for, and whose letters do not reach it. */
export const notReached = (
  { unit, counted }: UnitRow,
  { model, decided }: Pick<Result, "model" | "decided">,
): readonly number[] =>
  counted.filter((service) => {
    const letters = rowAt(decided, service);
    return (
      letters.some((letter) => letter !== "open") &&
      reachOf(unitInService(model, service, unit).accepted, letters) === "none"
    );
  });
