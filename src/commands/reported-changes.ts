/** What became otherwise in a run, for the pane. */
import type { FindingNames } from "../locale/findings";
import type { SinceLastRun } from "../run/since-last-run";
import { namesOfModel } from "../workbook/names";
import type { Built } from "./build";

export interface ReportedChanges extends SinceLastRun {
  /** Names of ids, those of channels included that the run no longer has. */
  readonly names: FindingNames;
}

export function changesOf({ since, result }: Pick<Built, "since" | "result">): ReportedChanges {
  const names = namesOfModel(result.model);
  const removed = new Map(
    since.changed
      .flatMap(({ causes }) => causes)
      .flatMap((cause) =>
        cause.kind === "record" && cause.change === "removed"
          ? [[cause.id, cause.name] as const]
          : [],
      ),
  );
  return {
    ...since,
    names: { ...names, channel: (id) => removed.get(id) ?? names.channel(id) },
  };
}
