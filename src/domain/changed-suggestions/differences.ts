/** What differs between the inputs of two runs, as far as suggestions can rest on it. */
import { yearOf } from "../assumptions/channel-values";
import { isInForce } from "../classification/rules";
import type { ChannelId, ServiceId, TargetGroupId } from "../model/ids";
import {
  INCLUSIONS,
  type Channel,
  type Model,
  type Rule,
  type RuleClass,
  type Service,
  type VolumeNow,
} from "../model/model";
import { nameOf } from "../model/names";
import type { SettingKey } from "../model/settings";

/** A value of a field; a list where the field has one. */
export type FieldValue = string | number | boolean | null | readonly FieldValue[];

/** Tables whose records may touch every service. */
export type RecordTable = "channels" | "groups" | "requirements";

/** One part of the inputs that differs. */
export type Difference =
  | {
      readonly kind: "service-field";
      readonly service: ServiceId;
      readonly field: string;
      readonly from: FieldValue;
      readonly to: FieldValue;
    }
  | {
      readonly kind: "volume-now";
      readonly service: ServiceId;
      readonly channel: ChannelId;
      /** null: not known. */
      readonly from: VolumeNow | null;
      readonly to: VolumeNow | null;
    }
  | {
      readonly kind: "rule";
      /** null: every service. */
      readonly service: ServiceId | null;
      readonly channel: Rule["channel"];
      /** The classes of the rules for these cells; empty: none. */
      readonly from: readonly RuleClass[];
      readonly to: readonly RuleClass[];
    }
  | {
      readonly kind: "record";
      readonly table: RecordTable;
      readonly id: string;
      readonly name: string;
      readonly change: "added" | "removed";
    }
  | {
      readonly kind: "record-field";
      readonly table: RecordTable;
      readonly id: string;
      readonly name: string;
      readonly field: string;
      readonly from: FieldValue;
      readonly to: FieldValue;
    }
  | { readonly kind: "channel-order" }
  | {
      readonly kind: "need";
      readonly group: TargetGroupId;
      readonly channel: ChannelId;
      /** null: the default. */
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: "setting";
      readonly key: SettingKey;
      readonly from: FieldValue;
      readonly to: FieldValue;
    }
  /** Rules came into force or expired, or channels ended, because it is another day. */
  | { readonly kind: "day"; readonly from: string; readonly to: string };

/** Fields of a service that no suggestion rests on. */
export const INERT_SERVICE_FIELDS = [
  "name",
  "department",
  "case",
  "step",
  "lifeEvent",
  "process",
  "freeChoice",
  "visibility",
  "growth",
  "description",
  "legalBasis",
  "handlingTime",
  "fee",
  "code",
  "source",
  "asOf",
  "assurance",
] as const satisfies readonly (keyof Service)[];

/** The same in the other tables. */
const INERT_FIELDS: ReadonlySet<string> = new Set([
  "id",
  ...INERT_SERVICE_FIELDS,
  ...INCLUSIONS,
  "owner",
  "legalBasis",
]);

const fieldValue = (value: unknown): FieldValue =>
  typeof value === "object" && value !== null
    ? Object.values(value).map(fieldValue)
    : (value as FieldValue);

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The fields of a record that differ and may matter. */
function* fieldDifferences(before: object, now: object) {
  const former = new Map<string, unknown>(Object.entries(before));
  for (const [field, value] of Object.entries(now)) {
    if (INERT_FIELDS.has(field) || isSame(former.get(field), value)) continue;
    yield { field, from: fieldValue(former.get(field)), to: fieldValue(value) };
  }
}

const byKey = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [keyOf(one), one]));

/** Keys of either list, each once. */
const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> =>
  new Set(maps.flatMap((map) => [...map.keys()]));

function* recordDifferences(
  table: RecordTable,
  before: Model,
  now: Model,
): Generator<Difference, void> {
  const former = byKey<{ id: string; name: string }>(before[table], ({ id }) => id);
  const current = byKey<{ id: string; name: string }>(now[table], ({ id }) => id);
  for (const id of keysOf(former, current)) {
    const [was, is] = [former.get(id), current.get(id)];
    const common = { table, id, name: nameOf({ id, name: (is ?? was)?.name ?? "" }) };
    if (was === undefined) yield { kind: "record", ...common, change: "added" };
    else if (is === undefined) yield { kind: "record", ...common, change: "removed" };
    else {
      for (const field of fieldDifferences(was, is)) {
        yield { kind: "record-field", ...common, ...field };
      }
    }
  }
}

/** Identifies the cells that a rule is about. */
export const ruleScope = ({ service, channel }: Pick<Rule, "service" | "channel">): string =>
  JSON.stringify([service, channel]);

/** Rules by the cells that they are about; only what matters to their effect. */
function rulesByScope(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const scopes = new Map<string, Rule[]>();
  for (const rule of rules) {
    const scope = ruleScope(rule);
    scopes.set(scope, [...(scopes.get(scope) ?? []), rule]);
  }
  return scopes;
}

const effectOf = (rules: readonly Rule[]): readonly unknown[] =>
  rules.map(({ class: forced, from, to }) => [forced, from, to]);

function* ruleDifferences(before: Model, now: Model): Generator<Difference, void> {
  const former = rulesByScope(before.rules);
  const current = rulesByScope(now.rules);
  for (const scope of keysOf(former, current)) {
    const [was, is] = [former.get(scope) ?? [], current.get(scope) ?? []];
    const rule = is[0] ?? was[0];
    if (rule === undefined || isSame(effectOf(was), effectOf(is))) continue;
    yield {
      kind: "rule",
      service: rule.service,
      channel: rule.channel,
      from: was.map((one) => one.class),
      to: is.map((one) => one.class),
    };
  }
}

/** Whether another day alone may change what the gate decides. */
const dayMatters = ({ rules, channels }: Model, from: string, to: string): boolean =>
  rules.some((rule) => isInForce(rule, from) !== isInForce(rule, to)) ||
  channels.some(
    ({ lastYear }: Channel) =>
      lastYear !== null && lastYear < yearOf(from) !== lastYear < yearOf(to),
  );

function* otherDifferences(before: Model, now: Model): Generator<Difference, void> {
  for (const key of Object.keys(now.settings) as SettingKey[]) {
    const [from, to] = [before.settings[key], now.settings[key]];
    if (!isSame(from, to)) yield { kind: "setting", key, from, to };
  }
  const needKey = (need: Model["needs"][number]): string => `${need.group}\n${need.channel}`;
  const former = byKey(before.needs, needKey);
  const current = byKey(now.needs, needKey);
  for (const key of keysOf(former, current)) {
    const [was, is] = [former.get(key), current.get(key)];
    const need = is ?? was;
    if (need === undefined || was?.acceptance === is?.acceptance) continue;
    const [from, to] = [was?.acceptance ?? null, is?.acceptance ?? null];
    yield { kind: "need", group: need.group, channel: need.channel, from, to };
  }
  const common = (one: Model, other: Model): readonly string[] => {
    const ids = new Set(other.channels.map(({ id }) => id));
    return one.channels.map(({ id }) => id).filter((id) => ids.has(id));
  };
  if (!isSame(common(before, now), common(now, before))) yield { kind: "channel-order" };
  const days = [before.today, now.today] as const;
  if (dayMatters(before, ...days) || dayMatters(now, ...days)) {
    yield { kind: "day", from: days[0], to: days[1] };
  }
}

function* serviceDifferences(before: Model, now: Model): Generator<Difference, void> {
  const former = byKey(before.services, ({ id }) => id);
  for (const service of now.services) {
    const was = former.get(service.id);
    if (was === undefined) continue;
    for (const field of fieldDifferences(was, service)) {
      yield { kind: "service-field", service: service.id, ...field };
    }
  }
  const volumeKey = (entry: Model["volumes"][number]): string =>
    `${entry.service}\n${entry.channel}`;
  const measured = byKey(before.volumes, volumeKey);
  const current = byKey(now.volumes, volumeKey);
  for (const key of keysOf(measured, current)) {
    const [was, is] = [measured.get(key), current.get(key)];
    const entry = is ?? was;
    if (entry === undefined || was?.volume === is?.volume) continue;
    const [from, to] = [was?.volume ?? null, is?.volume ?? null];
    yield { kind: "volume-now", service: entry.service, channel: entry.channel, from, to };
  }
}

/**
 * All differences between the inputs of two runs. Services that only one of them has, and fields that no
 * suggestion rests on, are left out.
 */
export const differencesBetween = (before: Model, now: Model): readonly Difference[] => [
  ...serviceDifferences(before, now),
  ...ruleDifferences(before, now),
  ...recordDifferences("channels", before, now),
  ...recordDifferences("groups", before, now),
  ...recordDifferences("requirements", before, now),
  ...otherDifferences(before, now),
];

/** The only service that a difference can touch; null: it may touch every one. */
export const serviceTouched = (difference: Difference): ServiceId | null =>
  "service" in difference ? difference.service : null;
