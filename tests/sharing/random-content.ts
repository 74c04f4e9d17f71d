/** Random workbooks as a merge sees them, and random edits of them. */
import fc from "fast-check";
import type { Content, ContentRow, Traits } from "../../src/sharing/content/content";
import type { Value } from "../../src/sharing/content/value";

export const DEPARTMENTS = ["North", "South"] as const;
const CHANNELS = ["web", "phone"] as const;
export const SERVICES = ["s1", "s2", "s3", "s4"] as const;

export const TRAITS: Traits = new Map([
  ["Services", { isDeletable: true, idFields: new Set(["id"]) }],
  ["Matrix", { isDeletable: false, idFields: new Set() }],
  ["Reasons", { isDeletable: true, idFields: new Set(["service", "channel"]) }],
  ["Settings", { isDeletable: true, idFields: new Set(["key"]) }],
]);

const departmentOf = (service: string): string =>
  DEPARTMENTS[SERVICES.indexOf(service as (typeof SERVICES)[number]) < 2 ? 0 : 1];

const row = (
  id: string,
  service: string | null,
  channel: string | null,
  fields: Readonly<Record<string, Value>>,
): ContentRow => ({ id, service, channel, fields });

const letter = fc.constantFrom<Value>("", "H", "K", "B");
const word = fc.constantFrom<Value>("", "a", "b", "c");
const volume = fc.constantFrom<Value>("", 1, 2, 3);

const service = (id: string): fc.Arbitrary<ContentRow> =>
  fc
    .record({ name: word, volume })
    .map((fields) => row(id, id, null, { id, department: departmentOf(id), ...fields }));

const matrixRow = (id: string): fc.Arbitrary<ContentRow> =>
  fc
    .record({ "channel:web": letter, "channel:phone": letter, status: word })
    .map((fields) => row(id, id, null, fields));

const reason = (id: string, channel: string): fc.Arbitrary<ContentRow> =>
  fc
    .record({ class: letter, reason: word })
    .map((fields) => row(`${id} × ${channel}`, id, channel, { service: id, channel, ...fields }));

const table = (rows: readonly (readonly [string, ContentRow])[]) => new Map(rows);

/** A whole workbook: every service with its row in the matrix, some reasons, a setting. */
export const content: fc.Arbitrary<Content> = fc
  .record({
    services: fc.tuple(...SERVICES.map(service)),
    matrix: fc.tuple(...SERVICES.map(matrixRow)),
    reasons: fc.tuple(
      ...SERVICES.flatMap((id) =>
        CHANNELS.map((channel) => fc.option(reason(id, channel), { nil: null })),
      ),
    ),
    setting: word,
  })
  .map(({ services, matrix, reasons, setting }): Content => {
    const keyed = (rows: readonly ContentRow[]) =>
      table(rows.map((one) => [one.service ?? one.id, one] as const));
    return new Map([
      ["Services", keyed(services)],
      ["Matrix", keyed(matrix)],
      [
        "Reasons",
        table(
          reasons.flatMap((one) =>
            one === null ? [] : [[`${one.service ?? ""}|${one.channel ?? ""}`, one] as const],
          ),
        ),
      ],
      [
        "Settings",
        table([["weight", row("weight", null, null, { key: "weight", value: setting })]]),
      ],
    ]);
  });

/** What a department is sent. */
export const sentTo = (whole: Content, department: string): Content => {
  const own = new Set(
    [...(whole.get("Services") ?? [])].flatMap(([key, { fields }]) =>
      fields["department"] === department ? [key] : [],
    ),
  );
  return new Map(
    [...whole].map(([name, rows]) => [
      name,
      new Map([...rows].filter(([, one]) => one.service === null || own.has(one.service))),
    ]),
  );
};

/** One edit: a cell that gets a value, a row that goes, or a service that comes. */
export type Edit =
  | { readonly kind: "cell"; readonly at: number; readonly value: Value }
  | { readonly kind: "delete"; readonly at: number }
  | { readonly kind: "new"; readonly id: string; readonly name: Value };

const cellEdit = fc.record({
  kind: fc.constant("cell" as const),
  at: fc.nat(999),
  value: fc.constantFrom<Value>("", "H", "K", "a", "z", 1, 7),
});
const deletion = fc.record({ kind: fc.constant("delete" as const), at: fc.nat(999) });
const newService = fc.record({
  kind: fc.constant("new" as const),
  id: fc.constantFrom("n1", "n2"),
  name: word,
});

export const cellEdits = fc.array(cellEdit, { maxLength: 6 });
export const edits = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: cellEdit },
    { weight: 1, arbitrary: deletion },
    { weight: 1, arbitrary: newService },
  ),
  { maxLength: 7 },
);

const FIXED = new Set(["id", "department", "service", "channel", "key"]);

/** The content with the edits, as a person in a department would make them. */
export function edited(before: Content, list: readonly Edit[], department: string): Content {
  const tables = new Map([...before].map(([name, rows]) => [name, new Map(rows)]));
  for (const edit of list) {
    if (edit.kind === "new") {
      const fields = { id: edit.id, department, name: edit.name };
      tables.get("Services")?.set(edit.id, row(edit.id, edit.id, null, fields));
      continue;
    }
    const cells = [...tables].flatMap(([name, rows]) =>
      [...rows].flatMap(([key, one]) =>
        Object.keys(one.fields)
          .filter((field) => !FIXED.has(field))
          .map((field) => ({ name, key, field, one })),
      ),
    );
    const chosen = cells[edit.at % Math.max(1, cells.length)];
    if (chosen === undefined) continue;
    const { name, key, field, one } = chosen;
    if (edit.kind === "delete") {
      if (TRAITS.get(name)?.isDeletable === true) tables.get(name)?.delete(key);
    } else {
      tables.get(name)?.set(key, { ...one, fields: { ...one.fields, [field]: edit.value } });
    }
  }
  return tables;
}
