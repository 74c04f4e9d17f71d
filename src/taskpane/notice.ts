/** The notice of an outcome and its lines: the one way in which the pane shows how a run ended. */
import type { Failed } from "../commands/outcome";
import type { Ending, Reported } from "../commands/reported";
import type { Problem } from "../workbook/problem";
import { FRAME_TEXTS, WRITTEN_TEXTS } from "./texts/pane";
import type { Translator } from "./translator";

/** The message about the last run, until it is dismissed or another starts. */
export type Notice =
  | { readonly kind: "done"; readonly reported: Reported }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | ({ readonly kind: "error" } & Omit<Failed, "ok">);

/** The notice for an outcome; null where there is no message. */
export function noticeOf(end: Ending): Notice | null {
  if (end.ok) return end.reported === null ? null : { kind: "done", reported: end.reported };
  if ("refused" in end) return { kind: "refused", problems: end.refused };
  return { kind: "error", error: end.error, written: end.written };
}

/** The lines of a notice: what happened, that nothing was lost, what to do. */
export function noticeLines(notice: Notice, translator: Translator): readonly string[] {
  switch (notice.kind) {
    case "done":
      return [
        translator.t(notice.reported.text, notice.reported.values),
        ...(notice.reported.lines ?? []).map((line) =>
          translator.reported(line[translator.language]),
        ),
      ];
    case "refused":
      return [translator.t(FRAME_TEXTS.refused, { count: notice.problems.length })];
    case "error": {
      const line = translator.reported(notice.error.textIn(translator.language));
      return [line, translator.t(WRITTEN_TEXTS[notice.written])];
    }
  }
}
