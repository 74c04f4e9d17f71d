/** Warnings: channels that identify the user less surely than their service requires (guidance, points 88 and 111). */
import { isChosen } from "../decisions/effective";
import { rowAt } from "../model/matrix";
import { ASSURANCES, type Assurance } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

const rankOf = (level: Assurance): number => ASSURANCES.indexOf(level);

/** One finding for each service; a channel whose level is not stated is not judged. */
export function assurances({ model, classes }: Checked): readonly Finding[] {
  return model.services.flatMap(({ id: service, assurance }, row) => {
    if (assurance === null) return [];
    const chosen = rowAt(classes, row);
    const below = model.channels.filter(
      (channel, column) =>
        isChosen(chosen[column]) &&
        channel.assurance !== null &&
        rankOf(channel.assurance) < rankOf(assurance),
    );
    if (below.length === 0) return [];
    return [
      finding(
        "assurance-below",
        below.map(({ id: channel }) => ({ sheet: "matrix", service, channel })),
        { service, channels: below.map(({ id }) => id), assurance },
      ),
    ];
  });
}
