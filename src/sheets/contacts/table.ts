/** Sheet `contacts`: where, when and how each channel is found. */
import type { ChannelId, ServiceId } from "../../domain/model/ids";
import { channelId, serviceId } from "../../domain/model/ids";
import type { Contact } from "../../domain/model/model";
import { BLANK, textInTextCell, trimmed } from "../../workbook/cell";
import { guarded, textField, type Field } from "../../workbook/fields";
import { read, refuse } from "../../workbook/problem";
import { idShown } from "../../workbook/wording";
import type { TableDefinition } from "../../workbook/table/table";

/** Every service; one of that id or name is meant before. */
const isAll = (written: string): boolean => /^(?:|\*|all|alla)$/i.test(written);

const service: Field<ServiceId | null> = {
  header: { sv: "Tjänst", en: "Service" },
  hint: {
    sv: "Tjänstens namn. Tomt: alla tjänster.",
    en: "The service's name. Blank: all services.",
  },
  width: 22,
  format: "text",
  references: {
    table: "services",
    find: (cell, known) => {
      const written = trimmed(cell);
      if (written === "") return read(null);
      const found = known.find<ServiceId>(written);
      return !found.ok && isAll(written) ? read(null) : found;
    },
  },
  read: guarded((cell) => read(isAll(trimmed(cell)) ? null : serviceId(trimmed(cell)))),
  write: (id, wording) => (id === null ? BLANK : textInTextCell(idShown(id, "services", wording))),
};

const channel: Field<ChannelId> = {
  header: { sv: "Kanal", en: "Channel" },
  hint: { sv: "Kanalens namn.", en: "The channel's name." },
  width: 20,
  format: "text",
  references: { table: "channels", find: (cell, known) => known.find<ChannelId>(trimmed(cell)) },
  read: guarded((cell) =>
    trimmed(cell) === "" ? refuse("value-missing") : read(channelId(trimmed(cell))),
  ),
  write: (id, wording) => textInTextCell(idShown(id, "channels", wording)),
};

export const CONTACTS: TableDefinition<Contact> = {
  name: "Contacts",
  key: "contacts",
  title: { sv: "Kontaktvägar", en: "Contact points" },
  fields: {
    service,
    channel,
    where: textField(
      {
        header: { sv: "Var", en: "Where" },
        hint: {
          sv: "Telefonnummer, adress eller länk.",
          en: "Telephone number, address or link.",
        },
        width: 35,
      },
      "long-text",
    ),
    hours: textField(
      {
        header: { sv: "Öppettider", en: "Hours" },
        hint: { sv: "Till exempel: mån–fre 8–16.", en: "For example: Mon–Fri 8–16." },
        width: 23,
      },
      "long-text",
    ),
    language: textField(
      {
        header: { sv: "Språk", en: "Language" },
        hint: {
          sv: "Språken som kanalen har där, till exempel svenska, engelska.",
          en: "The languages that the channel has there, for example Swedish, English.",
        },
        width: 20,
      },
      "long-text",
    ),
    fee: textField(
      {
        header: { sv: "Avgift", en: "Fee" },
        hint: {
          sv: "Vad kontakten kostar användaren. Text går bra.",
          en: "What the contact costs the user. Text is fine.",
        },
        width: 15,
      },
      "long-text",
    ),
    note: textField(
      {
        header: { sv: "Anmärkning", en: "Note" },
        hint: {
          sv: "För personalen: visas i Per tjänst, aldrig i det publika utdraget.",
          en: "For the staff: shown in By service, never in the public extract.",
        },
        width: 30,
      },
      "long-text",
    ),
  },
};
