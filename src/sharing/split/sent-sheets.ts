/** The sheets of a department's workbook: its services, what is about them, and the tables that it needs whole. */
import { SHEETS } from "../../sheets/registry";
import type { OutputModule, SheetModule } from "../../workbook/sheet-module";

/** Keys in the order of the workbook; the others would give figures of the whole authority. */
export const SENT_KEYS: ReadonlySet<string> = new Set([
  "start",
  "matrix",
  "current",
  "contacts",
  "services",
  "reasons",
  "scores",
  "channels",
  "groups",
  "requirements",
  "rules",
  "needs",
  "settings",
  "glossary",
]);

/** The sheets with another first one. */
export const sentSheets = (start: OutputModule): readonly SheetModule[] =>
  [...SENT_KEYS].flatMap((key): readonly SheetModule[] =>
    key === "start" ? [start] : SHEETS.filter((module) => module.key === key),
  );
