/** Days in a workbook that counts them from 1904, as those that the tables' fields read. */
import type { Field } from "../../workbook/fields";
import { BETWEEN } from "../../workbook/finding/days-1904";
import { fieldOfHeader, type TableDefinition } from "../../workbook/table/table";
import { areDaysFrom1904 } from "../day";
import type { Rows } from "./argument";

/** Rows of a table without its headers, with its days as those of 1900. */
export function daysOf1900<T>(
  definition: TableDefinition<T>,
  headers: readonly string[],
  rows: Rows,
): Rows {
  if (!areDaysFrom1904()) return rows;
  const fields: Readonly<Record<string, Pick<Field<never>, "format">>> = definition.fields;
  const isDay = headers.map((header) => {
    const key = fieldOfHeader(definition, header);
    return key !== null && fields[String(key)]?.format === "date";
  });
  return rows.map((line) =>
    line.map((cell, column) =>
      isDay[column] === true && typeof cell === "number" ? cell + BETWEEN : cell,
    ),
  );
}
