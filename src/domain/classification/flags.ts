/** What a service is flagged for, by the names of method.md. */
export const FLAGS = ["weak-primary", "no-primary", "uncovered", "conflict"] as const;
export type Flag = (typeof FLAGS)[number];
