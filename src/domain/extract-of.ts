/** What an extract can be of. */
import { partnersOf } from "./partners";
import type { Result } from "./result";

/** Whose services are taken: all public ones, those of a department by its name, or those that a partner's channels serve. */
export type ExtractOf =
  { readonly kind: "all" } | { readonly kind: "department" | "partner"; readonly name: string };

/** The departments of services, and the partners, that an extract can be made of, by name. */
export const extractable = ({
  model,
}: Pick<Result, "model">): Readonly<Record<"department" | "partner", readonly string[]>> => ({
  department: [...new Set(model.services.map(({ department }) => department))].filter(
    (name) => name.trim() !== "",
  ),
  partner: partnersOf(model.channels).map(({ name }) => name),
});
