/** What the strategy lists of priorities between services, for the sheet and for the document alike: the largest ones, and the departments. */
import { progressOf } from "../../domain/decisions/progress";
import { atIndex, rowAt, type Matrix } from "../../domain/model/matrix";
import type { CellClass, Channel, Service } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import type { Result } from "../../domain/result";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { inMeetingOrder } from "../../domain/model/modes";
import { sheetName, word } from "../../workbook/run-context";
import { cardTexts, type NamedClass } from "../by-service/card";
import { HEADERS as BY_SERVICE_HEADERS } from "../by-service/texts";
import {
  column,
  FIGURE_COLUMNS,
  listedText,
  MOST_LINES,
  type ListedColumn,
  type ListedRun,
  type ListedTable,
} from "./listed";

/** Contacts a year of each service, as stated or measured; −1 where they are not known. */
function contacts({ model, now }: Pick<Result, "model" | "now">): readonly number[] {
  return model.services.map(({ volume }, row) => {
    if (volume !== null) return volume;
    const known = [...rowAt(now.volumes, row)].filter((own) => !Number.isNaN(own));
    return known.length > 0 ? known.reduce((sum, own) => sum + own, 0) : -1;
  });
}

/** The largest services, and how many there are more. */
function largestServices(result: Pick<Result, "model" | "now">): {
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

/** The columns of the largest services as on the sheet by service, each with the class whose channels it names. */
const CLASS_OF = {
  primary: "primary",
  complements: "complement",
  discouraged: "discouraged",
  forbidden: "forbidden",
} as const satisfies Record<string, NamedClass>;
export const CARD_COLUMNS = Object.keys(CLASS_OF) as readonly (keyof typeof CLASS_OF)[];

/** The services with the most contacts, with the channels of each class; the others are counted in the last row. */
export function listedLargest(
  run: ListedRun,
): ListedTable<Service, "largestServices" | keyof typeof CLASS_OF> {
  const { result } = run;
  const { model, decided } = result;
  const { shown, more } = largestServices(result);
  const rowOf = new Map(model.services.map((service, row) => [service, row]));
  const ordered = inMeetingOrder(model.channels).map((channel) => ({
    name: nameOf(channel),
    at: model.channels.indexOf(channel),
  }));
  const card = (service: Service): Readonly<Record<NamedClass, string>> => {
    const row = rowOf.get(service) ?? 0;
    const namesOf = (cellClass: CellClass): readonly string[] =>
      ordered.flatMap(({ name, at }) => (atIndex(decided, row, at) === cellClass ? [name] : []));
    return cardTexts(run, namesOf, progressOf(result, row) !== "open");
  };
  const values = { count: more, sheet: sheetName(run, "byService") };
  return {
    rows: shown,
    more: more > 0 ? listedText(run, "moreServices", values) : null,
    beside: "texts",
    columns: [
      column(run, "largestServices", nameOf),
      ...CARD_COLUMNS.map((key) => ({
        key,
        header: word(run, BY_SERVICE_HEADERS[key]),
        value: (service: Service) => card(service)[CLASS_OF[key]],
      })),
    ],
  };
}

/** The channels that are primary for most services in this run. */
function commonPrimaries({ model, decided, classification }: Result): readonly Channel[] {
  const counts = new Map(
    model.channels.map((channel, index) => {
      const of = (classes: Matrix<CellClass>): number =>
        model.services.filter((_, row) => atIndex(classes, row, index) === "primary").length;
      return [channel, of(decided) * model.services.length + of(classification.suggested)];
    }),
  );
  const count = (channel: Channel): number => counts.get(channel) ?? 0;
  return model.channels
    .filter((channel) => count(channel) > 0)
    .sort((one, other) => count(other) - count(one))
    .slice(0, FIGURE_COLUMNS - 1);
}

/** A channel's name without what stands in brackets, which would not fit over a narrow column. */
export const shortName = ({ id, name }: Pick<Channel, "id" | "name">): string =>
  nameOf({ id, name: name.replace(/\s*\(.*\)$/, "") });

/** A department, or all of them, with the rows of its services in the matrix. */
interface DepartmentRow {
  readonly label: string;
  readonly own: readonly number[];
}

/**
 * The departments, the largest first, with how many of their services have each of the most common primaries.
 * @param most how many are shown; null: all
 */
export function listedDepartments(
  run: ListedRun,
  most: number | null,
): {
  readonly table: ListedTable<DepartmentRow>;
  /** The row of them all; null: there is one only. */
  readonly all: DepartmentRow | null;
} {
  const { result } = run;
  const { model, decided } = result;
  const byName = new Map<string, number[]>();
  model.services.forEach(({ department }, row) => {
    const label = department === "" ? listedText(run, "noDepartment") : department;
    byName.set(label, [...(byName.get(label) ?? []), row]);
  });
  const largest = [...byName]
    .map(([label, own]): DepartmentRow => ({ label, own }))
    .sort((one, other) => other.own.length - one.own.length);
  const cut = most !== null && largest.length > most + 1;
  const rows = cut ? largest.slice(0, most) : largest;
  const all = { label: listedText(run, "all"), own: [...model.services.keys()] };
  return {
    all: rows.length > 1 ? all : null,
    table: {
      rows,
      more: null,
      beside: "figures",
      columns: [
        {
          key: "department",
          header: word(run, MATRIX_TEXTS.department),
          value: ({ label }) => label,
        },
        column(run, "services", ({ own }) => own.length),
        ...commonPrimaries(result).map((channel): ListedColumn<DepartmentRow> => {
          const at = model.channels.indexOf(channel);
          const isPrimary = (row: number): boolean => atIndex(decided, row, at) === "primary";
          return {
            key: channel.id,
            header: shortName(channel),
            value: ({ own }) => own.filter(isPrimary).length,
          };
        }),
      ],
    },
  };
}
