/** A workbook as lines of text, apart by sheet and by kind, so that two of them can be compared. */
import { cellAddress } from "../../src/a1/address";
import { isStoreSheet } from "../../src/workbook/store/store";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";

/** Lines by part: `Summary/values`, `Summary/formulas`, `Summary/formats`, `Summary/rest`, `workbook`, `json`. */
export type Dump = ReadonlyMap<string, readonly string[]>;

/** Of each workbook or file anew: they say nothing about behaviour. */
const IDS = new Set(["ChannelMatrixModel", "id", "sourceFormat", "basedOn"]);

/** Text of plain data, maps and sets too, its keys in order. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(plain);
  if (value instanceof Set) return [...(value as Set<unknown>)].map(plain).sort();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !IDS.has(key))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, plain(member)]),
  );
}
const line = (value: unknown): string => JSON.stringify(plain(value));

function sheetLines(sheet: SheetContent, styles: WorkbookContent["styles"]): [string, string[]][] {
  const values: string[] = [];
  const formulas: string[] = [];
  const formats: string[] = [];
  const looks = styles.map(line);
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of [...cells].sort(([one], [other]) => one - other)) {
      const at = cellAddress(row, column);
      if (cell.value !== null) values.push(`${at}\t${line(cell.value)}`);
      if (cell.formula !== undefined) {
        formulas.push(`${at}\t${cell.formula}\t${cell.arrayRef ?? ""}`);
      }
      if (cell.style !== 0) formats.push(`${at}\t${looks[cell.style] ?? ""}`);
    }
  }
  const others = Object.entries(sheet).filter(([key]) => key !== "cells");
  const rest = others.map(([key, value]) => `${key}\t${line(value)}`);
  return [
    [`${sheet.name}/values`, values],
    [`${sheet.name}/formulas`, formulas],
    [`${sheet.name}/formats`, formats],
    [`${sheet.name}/rest`, rest.flatMap((text) => text.split(/(?<=\]),|(?<=\}),/))],
  ];
}

/** The workbook and the result of the run that made it. */
export function dumpOf(content: WorkbookContent, json: unknown): Dump {
  const custom = [...content.customProperties].filter(([key]) => !IDS.has(key));
  return new Map<string, readonly string[]>([
    // What the hidden store keeps follows from the rest, but for the workbook's id.
    ...content.sheets
      .filter(({ name }) => !isStoreSheet(name))
      .flatMap((sheet) => sheetLines(sheet, content.styles)),
    [
      "workbook",
      [line(content.sheets.map(({ name }) => name)), line(content.names), ...custom.map(line)],
    ],
    ["json", JSON.stringify(plain(json), null, 1).split("\n")],
  ]);
}
