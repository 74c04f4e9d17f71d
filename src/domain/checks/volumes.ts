/** Warnings: a volume now in a cell that cannot be used. */
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import { find } from "../model/matrix";

/** One finding for each measured cell, 0 included, that is forbidden or not applicable. */
export function volumesWhereUnusable({ model, classes }: Checked): readonly Finding[] {
  return model.volumes.flatMap(({ service, channel, volume }) => {
    const cellClass = find(classes, service, channel);
    if (volume === "cannot-be-used") return [];
    if (cellClass !== "forbidden" && cellClass !== "not-applicable") return [];
    const cell = { sheet: "current", service, channel } as const;
    const parameters = { service, channel, volume, class: cellClass };
    return [finding("volume-where-unusable", [cell], parameters)];
  });
}
