/** What became otherwise in a run, for the pane. */
import { namesOfModel } from "../workbook/names";
import type { Bilingual } from "../locale/language";
import type { Built } from "./threads/planned-run";
import type { ReportedChanges } from "./reported";
import { upgradeTexts } from "./upgrade-texts";

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

/** What an upgrade changed, in sentences; none where there was none. */
export const upgradeLines = ({ upgrade, result }: Built): readonly Bilingual[] =>
  upgradeTexts(upgrade, namesOfModel(result.model).channel);
