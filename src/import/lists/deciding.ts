/** The few services that most contacts are of, whose complexity is worth the most. */
import { trimmed } from "../../workbook/cell";
import type { CollectedService, Collection } from "./collected";

/** Share of the contacts that they have together. */
const MOST = 0.8;
/** Shortest list of services for which it is worth saying. */
const SHORTEST = 10;

/** How many services decide most of the contacts; null: their complexity or no volumes are known, or the list is short. */
export function decidingServices({ services, volumes }: Collection): number | null {
  if (services.length < SHORTEST) return null;
  if (services.some(({ fields }) => trimmed(fields.get("complexity") ?? "") !== "")) return null;
  const contacts = new Map<CollectedService, number>();
  for (const { service, value } of volumes) {
    if (typeof value === "number") contacts.set(service, (contacts.get(service) ?? 0) + value);
  }
  for (const service of services) {
    const stated = service.fields.get("volume");
    if (typeof stated === "number") contacts.set(service, stated);
  }
  const sizes = [...contacts.values()].sort((one, other) => other - one);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return null;
  let [sum, count] = [0, 0];
  while (sum < all * MOST) sum += sizes[count++] ?? all;
  return count;
}
