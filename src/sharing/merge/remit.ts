/** What a file may change: its department's own services (docs/sharing.md, Merging what comes back). */
import type { Content, ContentRow } from "../content/content";
import { foldedId } from "../content/value";

/** null: everything, since the file is of the whole authority. */
export type Remit = ReadonlySet<string> | null;

/** Tables in which a row is about a service. */
const OF_SERVICES: ReadonlySet<string> = new Set([
  "Services",
  "Matrix",
  "Current",
  "Contacts",
  "Reasons",
  "Rules",
  "Changes",
  "FollowUp",
]);

const departmentOf = ({ fields }: ContentRow): string => {
  const found = fields["department"] ?? "";
  return typeof found === "string" ? found : "";
};

const sameName = (one: string, other: string): boolean => foldedId(one) === foldedId(other);

/**
 * The services that a department's file may change: those that it was sent and that are still its own, and those
 * that it added. Where no service has the department any more, it was renamed, and what was sent is still its own.
 * @param department as the file has it; null: the file is of the whole authority
 * @param sent the services that it was sent: its base, else what it has
 */
export function remitOf(
  department: string | null,
  ours: Content,
  sent: Content,
  theirs: Content,
): Remit {
  if (department === null) return null;
  const [own, before, now] = [ours, sent, theirs].map(
    (content) => content.get("Services") ?? new Map<string, ContentRow>(),
  ) as [
    ReadonlyMap<string, ContentRow>,
    ReadonlyMap<string, ContentRow>,
    ReadonlyMap<string, ContentRow>,
  ];
  const isOwn = (row: ContentRow): boolean => sameName(departmentOf(row), department);
  const isKnown = [...own.values()].some(isOwn);
  const remit = new Set<string>();
  for (const key of before.keys()) {
    const row = own.get(key);
    if (row === undefined || !isKnown || isOwn(row)) remit.add(key);
  }
  for (const [key, row] of now) {
    if (before.has(key)) continue;
    const known = own.get(key) ?? row;
    if (isOwn(known) || (known === row && departmentOf(row) === "")) remit.add(key);
  }
  return remit;
}

/** Whether a file may change the row. */
export const mayChange = (remit: Remit, table: string, { service }: ContentRow): boolean =>
  remit === null || (OF_SERVICES.has(table) && service !== null && remit.has(foldedId(service)));
