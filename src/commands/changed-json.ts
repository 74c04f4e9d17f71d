/** The suggestions that changed since the last run, as data for other programs (`changed` of `--json`). */
import { fileCode, type ClassCode } from "../locale/class-codes";
import { causeText } from "../locale/causes";
import { namesOfModel } from "../workbook/names";
import type { Built } from "./threads/planned-run";

export interface ChangedJson {
  readonly service: string;
  readonly channel: string;
  readonly from: ClassCode;
  readonly to: ClassCode;
  /** In the workbook's language, such as “volume 100 → 12 000”. */
  readonly causes: readonly string[];
}

export function changedJson({
  since,
  result,
  language,
}: Pick<Built, "since" | "result" | "language">): readonly ChangedJson[] {
  const names = namesOfModel(result.model);
  return since.changed.map(({ service, channel, from, to, causes }) => ({
    service,
    channel,
    from: fileCode(from),
    to: fileCode(to),
    causes: causes.map((cause) => causeText(cause, language, names)),
  }));
}
