/** The services with the most contacts, for heading 8: where to send a person, where else, and where not. */
import { rowAt } from "../../domain/model/matrix";
import type { CellClass, Service } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import type { Result } from "../../domain/result";
import { asContent, fx, matched } from "../../workbook/formula";
import { refs } from "../../workbook/layout/parts";
import { sheetName, word } from "../../workbook/run-context";
import { byService } from "../by-service/table";
import { HEADERS } from "../by-service/texts";
import { compact, MOST_LINES, sentence, type CompactColumn, type TablesOf } from "./compact-table";

/** The columns beside the name, as on the sheet by service, each with the class whose channels it names. */
export const SHOWN_CLASSES = {
  primary: "primary",
  complements: "complement",
  discouraged: "discouraged",
  forbidden: "forbidden",
} as const satisfies Record<string, CellClass>;
type Shown = keyof typeof SHOWN_CLASSES;

/** Contacts a year of each service, as stated or measured; −1 where they are not known. */
function contacts({ model, now }: Pick<Result, "model" | "now">): readonly number[] {
  return model.services.map(({ volume }, row) => {
    if (volume !== null) return volume;
    const known = [...rowAt(now.volumes, row)].filter((own) => !Number.isNaN(own));
    return known.length > 0 ? known.reduce((sum, own) => sum + own, 0) : -1;
  });
}

/** The largest services, and how many there are more. */
export function largestServices(result: Pick<Result, "model" | "now">): {
  readonly shown: readonly Service[];
  readonly more: number;
} {
  const { services } = result.model;
  const sizes = contacts(result);
  const order = [...services.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
  const most = services.length > MOST_LINES + 1 ? MOST_LINES : services.length;
  return {
    shown: order.slice(0, most).flatMap((row) => services[row] ?? []),
    more: services.length - most,
  };
}

/** The table. */
export const largestServicesTable: TablesOf = (run) => {
  const { shown, more } = largestServices(run.result);
  if (shown.length === 0) return [];
  const of = refs(run, byService);
  type Row = Service | string;
  const values = { count: more, sheet: sheetName(run, "byService") };
  const rows: readonly Row[] = [
    ...shown,
    ...(more > 0 ? [sentence(run, "moreServices", values)] : []),
  ];
  const named: CompactColumn<Row> = [
    sentence(run, "largestServices"),
    { value: (row) => (typeof row === "string" ? row : nameOf(row)) },
  ];
  const beside = (key: Shown): CompactColumn<Row> => [
    word(run, HEADERS[key]),
    {
      content: (row) => {
        if (typeof row === "string") return null;
        const at = matched(fx`${{ text: row.id }}`, of.id, run.grids.matrix.rowIds);
        return asContent(fx`IFERROR(INDEX(${of[key]},${at})&"","")`);
      },
    },
  ];
  const columns = [named, ...(Object.keys(SHOWN_CLASSES) as Shown[]).map(beside)];
  return [{ ...compact(rows, columns, "formula-text"), gap: 1 }];
};
