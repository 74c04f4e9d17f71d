/** Columns of `ByService` that stand only where there is something to show: contact points, and what services state of themselves. */
import { contactLine } from "../../domain/contacts/contact-lines";
import { contactsIn } from "../../domain/contacts/contacts";
import { indexesById } from "../../domain/model/matrix";
import type { Channel, Service } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import { classLetter } from "../../locale/class-codes";
import { fx, joined, thisRow, type Formula } from "../../workbook/formula";
import type { TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { LONGEST_FORMULA, LONGEST_TEXT, type ServiceRow } from "./table";
import { HEADERS, STATED_HEADERS } from "./texts";

const untyped = (column: TitledColumn<ServiceRow>): TitledColumn<unknown> =>
  column as unknown as TitledColumn<unknown>;

/** The channels that have a contact point, in the order of the matrix, each with its index among the class codes. */
function channelsWithContacts({ result, grids }: RunContext) {
  const { channels, contacts } = result.model;
  const found = new Set(contacts.map(({ channel }) => channel));
  const { body, columns } = grids.matrix;
  return channels
    .flatMap((channel): readonly { readonly channel: Channel; readonly index: number }[] => {
      const column = columns.get(channel.id);
      return column === undefined || !found.has(channel.id)
        ? []
        : [{ channel, index: column - body.column }];
    })
    .sort((one, other) => one.index - other.index);
}

/** The header of the hidden column with a channel's contact points. */
const contactHeader = (run: RunContext, { id }: Channel): string =>
  word(run, STATED_HEADERS.contact, { channel: id });

/** What a service has in a channel, by ids: a line that begins with a line break, "" where there is nothing. */
function linesOf({ result }: RunContext): (service: string, channel: Channel) => string {
  const { model } = result;
  const of = contactsIn(model);
  const rows: ReadonlyMap<string, number> = indexesById(model.services);
  return (id, channel) => {
    const service = model.services[rows.get(id) ?? -1];
    if (service === undefined) return "";
    const line = contactLine(nameOf(channel), of(service.id, channel.id));
    return line === "" ? "" : `\n${line}`;
  };
}

/** Where the channels are found that the row's decisions send people to: it follows the matrix. */
export function whereAndWhen(run: RunContext): readonly TitledColumn<unknown>[] {
  const channels = channelsWithContacts(run);
  if (channels.length === 0) return [];
  const letters = (["primary", "complement"] as const).map((cellClass) =>
    classLetter(cellClass, run.language),
  );
  const codes = thisRow(HEADERS.classCodes[run.language]);
  const listed = joined(
    channels.map(
      ({ channel, index }): Formula =>
        fx`IF(ISNUMBER(FIND(MID(${codes},${index + 1},1),${{ text: letters.join("") }})),${thisRow(contactHeader(run, channel))}&"","")`,
    ),
    "&",
  );
  const lineOf = linesOf(run);
  const known = ({ id, known: card }: ServiceRow): string | null =>
    card === null
      ? null
      : channels
          .filter(({ index }) => letters.includes(card.letters[index] ?? ""))
          .map(({ channel }) => lineOf(id, channel))
          .join("")
          .slice(1);
  const formula = fx`MID(${listed},2,${LONGEST_TEXT})`;
  const shown = { key: "whereAndWhen", header: word(run, STATED_HEADERS.whereAndWhen), width: 29 };
  return [
    untyped(
      formula.length < LONGEST_FORMULA
        ? { ...shown, style: "formula-text", formula, known }
        : // Too many channels for one formula: as the decisions were at the run.
          { ...shown, style: "long-text", value: known },
    ),
  ];
}

/** The hidden columns that `whereAndWhen` reads, one a channel. */
export function contactColumns(run: RunContext): readonly TitledColumn<unknown>[] {
  const lineOf = linesOf(run);
  return channelsWithContacts(run).map(({ channel }) =>
    untyped({
      key: `contact:${channel.id}`,
      header: contactHeader(run, channel),
      width: 12,
      style: "text",
      hidden: true,
      value: ({ id }) => lineOf(id, channel) || null,
    }),
  );
}

type StatedField = "handlingTime" | "fee" | "description" | "legalBasis" | "code";

const WIDTHS: Readonly<Record<StatedField, number>> = {
  handlingTime: 18,
  fee: 14,
  description: 40,
  legalBasis: 28,
  code: 16,
};

/** A column for each of the fields that any service states. */
function statedColumns(
  run: RunContext,
  fields: readonly StatedField[],
): readonly TitledColumn<unknown>[] {
  const { services } = run.result.model;
  const rows: ReadonlyMap<string, number> = indexesById(services);
  const stated = (service: Service | undefined, field: StatedField): string | number | null =>
    service?.[field] === "" ? null : (service?.[field] ?? null);
  return fields
    .filter((field) => services.some((service) => stated(service, field) !== null))
    .map((field) =>
      untyped({
        key: field,
        header: word(run, STATED_HEADERS[field]),
        width: WIDTHS[field],
        style: field === "handlingTime" ? "decimal" : "long-text",
        value: ({ id }) => stated(services[rows.get(id) ?? -1], field),
      }),
    );
}

/** How long a matter takes and what it costs. */
export const timeAndFee = (run: RunContext): readonly TitledColumn<unknown>[] =>
  statedColumns(run, ["handlingTime", "fee"]);

/** What the inventory states besides, to the right of the card. */
export const inventoryColumns = (run: RunContext): readonly TitledColumn<unknown>[] =>
  statedColumns(run, ["description", "legalBasis", "code"]);
