/** Hidden columns of `scores` with each service's current volume and its growth, for the formulas of the business case. */
import { atIndex, rowAt } from "../../domain/model/matrix";
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import { BLANK, text, type Content } from "../../workbook/cell";
import type { Block } from "../../workbook/layout/plan";
import { nowHeader, PROJECTION } from "./table";

export interface VolumeProjectionRequest {
  readonly model: Model;
  readonly now: NowVolumes;
  /** Index in the model of each row's service; undefined where there is none. */
  readonly modelIndexes: readonly (number | undefined)[];
  readonly headerRow: number;
  /** First free column. */
  readonly column: number;
}

/** The planned columns. */
export interface VolumeProjectionColumns {
  readonly columns: number;
  readonly blocks: readonly Block[];
}

/** The values of a service's leading columns, and whether its current volumes are listed. */
function leadingOf({ model, now }: VolumeProjectionRequest, index: number): readonly Content[] {
  const service = model.services[index];
  const volume = service?.volume ?? null;
  const comparable = volume !== null && now.known[index] === 1;
  const total = rowAt(now.volumes, index).reduce(
    (sum, measured) => sum + (Number.isNaN(measured) ? 0 : measured),
    0,
  );
  const inProjection = comparable && total > 0;
  return [
    volume ?? BLANK,
    comparable ? 1 : 0,
    inProjection ? 1 : 0,
    inProjection ? volume / total : 0,
    1 + (service?.growth ?? 0),
  ];
}

/**
 * Plans the columns. `comparable`: the service has a volume and volumes now; `on course`: these do not add up
 * to 0; `scale`: the volume over their sum; `growth`: the yearly factor of the volume. Current volumes are
 * listed only where `comparable` is 1.
 */
export function volumeProjectionColumns(request: VolumeProjectionRequest): VolumeProjectionColumns {
  const { model, now, modelIndexes, headerRow, column } = request;
  const width = model.channels.length;
  const columns = PROJECTION.length + width;
  const rowOf = (index: number | undefined): Content[] => {
    if (index === undefined) return Array.from({ length: columns }, () => BLANK);
    const leading = leadingOf(request, index);
    const comparable = leading[PROJECTION.indexOf("comparable")] === 1;
    return [
      ...leading,
      ...model.channels.map((_, channel): Content => {
        const measured = atIndex(now.volumes, index, channel);
        return comparable && !Number.isNaN(measured) ? measured : BLANK;
      }),
    ];
  };
  const headers = [...PROJECTION, ...model.channels.map((_, channel) => nowHeader(channel))];
  return {
    columns,
    blocks: [
      { row: headerRow, column, cells: [headers.map(text)] },
      { row: headerRow + 1, column, cells: modelIndexes.map(rowOf) },
    ],
  };
}
