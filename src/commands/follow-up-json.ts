/** The follow-up as data for other programs (`followUp` of `--json`): contacts and goals by channel and year. */
import { followUp } from "../domain/follow-up/follow-up";
import type { Built } from "./threads/planned-run";

export interface FollowUpJson {
  /** The newest year of the current volumes; null: there are none. */
  readonly year: number | null;
  /** Contacts that came, by year and channel, where a number is known. */
  readonly volumes: readonly {
    readonly year: number;
    readonly channel: string;
    readonly volume: number;
  }[];
  /** null where there is none; `proposed` is on the way from now to wanted. */
  readonly targets: readonly {
    /** The id, or the name as it was typed: of a channel that the workbook does not have, or without a goal. */
    readonly channel: string;
    readonly year: number;
    readonly goal: number | null;
    readonly proposed: number | null;
    readonly came: number | null;
  }[];
}

/** By year and in the order of the channels. */
export function followUpJson({
  result,
  followUp: inputs,
}: Pick<Built, "result" | "followUp">): FollowUpJson {
  const { channels } = result.model;
  const { year, came, targets } = followUp(result, inputs);
  const idOf = (column: number | null, name: string): string =>
    column === null ? name : (channels[column]?.id ?? name);
  return {
    year,
    volumes: [...came]
      .sort(([one], [other]) => one - other)
      .flatMap(([of, totals]) =>
        totals.flatMap((volume, column) =>
          volume === null ? [] : [{ year: of, channel: idOf(column, ""), volume }],
        ),
      ),
    targets: targets.map(({ column, channelName, ...target }) => ({
      channel: idOf(column, channelName),
      ...target,
    })),
  };
}
