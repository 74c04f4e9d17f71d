/** Undoes the last run of the open workbook. */
import { RunError } from "../../excel/run-error";
import { RUN_ERRORS } from "../../locale/run-errors";
import type { Command } from "../command";
import { failed } from "../outcome";
import { changedReport, type Changed } from "./offered";

export const undo: Command<never, Changed> = {
  id: "undo",
  name: { sv: "Ta tillbaka", en: "Take back" },
  description: {
    sv: "Återställer vad den senaste körningen ändrade i arbetsboken.",
    en: "Restores what the last run changed in the workbook.",
  },
  group: "share",
  icon: "undo",
  locations: ["ribbon", "pane"],
  blocked: ({ canUndo }) => (canUndo ? null : RUN_ERRORS["nothing-to-undo"]),
  run: async ({ history }) =>
    history === null
      ? failed(new RunError("nothing-to-undo"))
      : (await import("../undo")).undo(history),
  reported: changedReport,
};
