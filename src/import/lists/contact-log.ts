/** Logs of contacts: counted by service and channel over the span of their dates, and scaled to a year. */
import { isoDate } from "../../workbook/dates";
import { asKept } from "../../workbook/numbers/numbers";
import type { Cell } from "../../workbook/cell";
import { valueAnswer } from "../answers";
import { dayOfText, dayOrder } from "../values/days";
import type { Collection } from "./collected";
import type { KnownList } from "./known-list";
import type { ListColumns, Reading } from "./list-columns";
import type { ListRows } from "./list-rows";

const YEAR = 365;

/** Counts the contacts of a log. @param list number of the list in the import */
export function countContacts(
  { list: { rows, source }, profile }: KnownList,
  { columns, tables }: ListColumns,
  { services }: ListRows,
  { answers, findings }: Reading,
  collection: Collection,
  list: number,
): void {
  const [dated, channelled] = ["date", "channel"].map((target) =>
    columns.findIndex((one) => one.target === target),
  );
  const header = columns[dated ?? -1]?.header ?? "";
  const cells: readonly Cell[] = rows.map((row) => row[dated ?? -1] ?? "");
  const answered = valueAnswer(answers, header, "order");
  const order = answered === "mdy" || answered === "dmy" ? answered : dayOrder(cells);
  if (order === null) {
    const asked = { header, value: "order", count: rows.length, values: { text: String(cells[0] ?? "") } };
    const options = profile?.id === "311" ? ["mdy", "dmy"] : ["dmy", "mdy"];
    findings.questions.push({ code: "date-order", source, ...asked, options });
  }
  const days = cells.map((cell) => dayOfText(cell, order ?? "dmy"));
  const known = days.filter((day) => day !== null);
  if (known.length === 0) return;
  const first = known.reduce((one, other) => Math.min(one, other));
  const last = known.reduce((one, other) => Math.max(one, other));
  const span = last - first + 1;
  const factor = YEAR / span;
  const counts = new Map<string, { readonly row: number; count: number }>();
  let taken = 0;
  rows.forEach((row, index) => {
    const service = services[index];
    if (service === null || service === undefined) return;
    if (days[index] === null) {
      findings.faults.push({ code: "date-unknown", list, row: index, values: { value: String(cells[index] ?? "") } });
      return;
    }
    for (const channel of tables.get(channelled ?? -1)?.of(row[channelled ?? -1] ?? "").ours ?? []) {
      const key = `${service.origin.list} ${service.origin.row} ${channel}`;
      const counted = counts.get(key) ?? { row: index, count: 0 };
      counted.count += 1;
      counts.set(key, counted);
      taken += 1;
    }
  });
  for (const [key, { row, count }] of counts) {
    const service = services[row];
    const channel = key.split(" ").slice(2).join(" ");
    if (service) collection.addVolume(service, channel, asKept(count * factor), { list, row });
  }
  findings.notes.push({
    code: "span",
    source,
    values: { contacts: taken, rows: rows.length, first: isoDate(first), last: isoDate(last), days: span },
  });
}
