/** A model in which some parts of the inputs are as in another model: what a trial classifies. */
import type { Model } from "../model/model";
import { ruleScope, type Difference } from "./differences";

type Of<Kind extends Difference["kind"]> = Extract<Difference, { readonly kind: Kind }>;

interface Identified {
  readonly id: string;
}

/** The record with some fields of another. */
function withFields<T extends Identified>(record: T, other: T, fields: readonly string[]): T {
  const given = new Map<string, unknown>(Object.entries(other));
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, given.get(field)])) };
}

/** Records with those of `whole` as the other list has them: removed, or inserted behind the same record. */
function withRecords<T extends Identified>(
  base: readonly T[],
  other: readonly T[],
  whole: ReadonlySet<string>,
): readonly T[] {
  const present = new Set(base.map(({ id }) => id));
  const wanted = new Set(other.map(({ id }) => id));
  const blended = base.filter(({ id }) => !whole.has(id) || wanted.has(id));
  let after = -1;
  for (const record of other) {
    const index = blended.findIndex(({ id }) => id === record.id);
    if (index >= 0) after = index;
    else if (whole.has(record.id) && !present.has(record.id)) {
      after += 1;
      blended.splice(after, 0, record);
    }
  }
  return blended;
}

/** Fields by record. */
function fieldsById(
  parts: readonly { readonly id: string; readonly field: string }[],
): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { id, field } of parts) fields.set(id, [...(fields.get(id) ?? []), field]);
  return fields;
}

function withFieldsById<T extends Identified>(
  base: readonly T[],
  other: readonly T[],
  parts: readonly { readonly id: string; readonly field: string }[],
): readonly T[] {
  if (parts.length === 0) return base;
  const fields = fieldsById(parts);
  const others = new Map(other.map((record) => [record.id, record]));
  return base.map((record) => {
    const own = fields.get(record.id);
    const given = others.get(record.id);
    return own === undefined || given === undefined ? record : withFields(record, given, own);
  });
}

/** The records that both lists have, in the other's order, in the rows that they have. */
function inOrderOf<T extends Identified>(base: readonly T[], other: readonly T[]): readonly T[] {
  const records = new Map(base.map((record) => [record.id, record]));
  const wanted = other.flatMap(({ id }) => records.get(id) ?? []);
  const common = new Set(wanted.map(({ id }) => id));
  let next = 0;
  return base.map((record) => (common.has(record.id) ? (wanted[next++] ?? record) : record));
}

/** The list with those members that have one of the keys as the other list has them. */
function withKeys<T>(
  base: readonly T[],
  other: readonly T[],
  keyOf: (one: T) => string,
  keys: ReadonlySet<string>,
): readonly T[] {
  if (keys.size === 0) return base;
  return [
    ...base.filter((one) => !keys.has(keyOf(one))),
    ...other.filter((one) => keys.has(keyOf(one))),
  ];
}

/** The model `base` with these parts as the model `other` has them. */
export function blendedModel(base: Model, other: Model, parts: readonly Difference[]): Model {
  const of = <Kind extends Difference["kind"]>(kind: Kind): readonly Of<Kind>[] =>
    parts.filter((part): part is Of<Kind> => part.kind === kind);
  const table = <T extends Identified>(
    name: Of<"record">["table"],
    from: readonly T[],
    to: readonly T[],
  ): readonly T[] => {
    const whole = of("record").filter((part) => part.table === name);
    const records = withRecords(from, to, new Set(whole.map(({ id }) => id)));
    return withFieldsById(
      records,
      to,
      of("record-field").filter((part) => part.table === name),
    );
  };
  const cellKey = (cell: { readonly service: string; readonly channel: string }): string =>
    `${cell.service}\n${cell.channel}`;
  const needKey = (need: { readonly group: string; readonly channel: string }): string =>
    `${need.group}\n${need.channel}`;
  const settings = of("setting").map(({ key }) => [key, other.settings[key]] as const);
  const channels = table("channels", base.channels, other.channels);
  return {
    services: withFieldsById(
      base.services,
      other.services,
      of("service-field").map(({ service, field }) => ({ id: service, field })),
    ),
    channels: of("channel-order").length > 0 ? inOrderOf(channels, other.channels) : channels,
    groups: table("groups", base.groups, other.groups),
    requirements: table("requirements", base.requirements, other.requirements),
    rules: withKeys(base.rules, other.rules, ruleScope, new Set(of("rule").map(ruleScope))),
    needs: withKeys(base.needs, other.needs, needKey, new Set(of("need").map(needKey))),
    volumes: withKeys(base.volumes, other.volumes, cellKey, new Set(of("volume-now").map(cellKey))),
    contacts: base.contacts,
    settings: { ...base.settings, ...Object.fromEntries(settings) },
    today: of("day").length > 0 ? other.today : base.today,
  };
}
