/** Contact points and what services state of themselves go out with a department's file and come back. */
import { saveXlsx } from "../../src/xlsx/save";
import { built, FILES, onHost } from "../commands/small-workbook";
import { addRow, put, tableOf } from "./edit-file";
import { edited, exchange, merged } from "./returned";

const CONTACTS = `service,channel,where,language
,phone,08-465 004 00,
permit,phone,08-465 004 20,svenska
care,visit,Storgatan 1,
`;

const workbook = (): Promise<Uint8Array> =>
  onHost(async (host) => {
    await built({ ...FILES, contacts: CONTACTS }, { decide: true });
    return saveXlsx(await host.content());
  });

test("a department gets its own contact points and those for all, and what it changes of its own comes back", async () => {
  const sent = await exchange(undefined, await workbook());
  const file = await edited(sent, (content) => {
    const contacts = tableOf(content, "Contacts");
    const texts = [...contacts.sheet.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(texts).toEqual(expect.arrayContaining(["08-465 004 00", "08-465 004 20"]));
    expect(texts).not.toContain("Storgatan 1");
    put(contacts, "Bygglov", "Var", "08-465 004 21");
    put(contacts, "", "Öppettider", "alltid");
    addRow(contacts, { Tjänst: "Avgift", Kanal: "Telefon", Var: "08-465 004 30" });
    put(tableOf(content, "Services"), "permit", "Avgift", "900 kr");
    put(tableOf(content, "Services"), "permit", "Handläggningstid (dagar)", 30);
  });
  const { changes, conflicts } = await merged(sent, file);
  expect(changes.map(({ table, key, field, to }) => [table, key, field, to]).sort()).toEqual(
    [
      ["Contacts", "fee|phone", "channel", "phone"],
      ["Contacts", "fee|phone", "service", "fee"],
      ["Contacts", "fee|phone", "where", "08-465 004 30"],
      ["Contacts", "permit|phone|svenska", "where", "08-465 004 21"],
      ["Services", "permit", "fee", "900 kr"],
      ["Services", "permit", "handlingTime", 30],
    ].sort(),
  );
  // What is for all services is not the department's to change.
  expect(conflicts.map(({ kind, table, field }) => [kind, table, field])).toEqual([
    ["proposal", "Contacts", "hours"],
  ]);
});
