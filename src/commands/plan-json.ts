/** The action plan as data for other programs (`plan` of `--json`): an entry for each service, channel and change. */
import type { ChangeKind } from "../domain/changes/change-kinds";
import type { Term } from "../domain/changes/changes";
import { missingText } from "../locale/changes";
import { namesOfModel } from "../workbook/names";
import type { Built } from "./threads/planned-run";

export interface PlanEntryJson {
  readonly service: string;
  readonly channel: string;
  readonly change: ChangeKind;
  readonly term: Term;
  /** How many contacts a year move; null: not known. */
  readonly contacts: number | null;
  /** Saving a year, below 0 where it costs more; null: not known. */
  readonly money: number | null;
  /** What is missing first, in the workbook's language. */
  readonly needs: readonly string[];
  /** Id of the row that several services share; null: the service has its own. */
  readonly group: string | null;
}

/** The entries in the order of the plan's rows. */
export function planJson({
  result,
  language,
}: Pick<Built, "result" | "language">): readonly PlanEntryJson[] {
  const names = namesOfModel(result.model);
  return result.changeRows.flatMap(({ id, changes }) =>
    changes.map(({ service, channel, kind, term, contacts, money, missing }) => ({
      service,
      channel,
      change: kind,
      term,
      contacts,
      money,
      needs: missing.map((one) => missingText(one, language, names)),
      group: changes.length > 1 ? id : null,
    })),
  );
}
