/** Everything that people have typed into a workbook, by what it is about, read as a person reads it: by names and headers. */
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { kept } from "../kept";

/** Values by what they are about; blank cells of the grids are there too. */
export type Ledger = ReadonlyMap<string, string>;

export interface Names {
  readonly channels: readonly string[];
  readonly rows: readonly string[];
  /** Of the rows those of services. */
  readonly services: readonly string[];
  /** The ids of rows, then of channels. */
  readonly ids: readonly string[];
  /** What a person calls some of the channels and rows instead, and how they are called else. */
  readonly others: ReadonlyMap<string, string>;
}

type Value = string | number | boolean;

const valueOf = (sheet: SheetContent, row: number, column: number): Value => {
  const value = sheet.cells.get(row)?.get(column)?.value;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : "";
};

const folded = (text: Value): string =>
  String(text).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The same letters and answers in both languages. */
const CLASS: Readonly<Record<string, string>> = {
  p: "h",
  c: "k",
  d: "b",
  "-": "–",
  "−": "–",
  yes: "ja",
  no: "nej",
};

/** A letter as both languages have it, or a volume. */
const plain = (value: Value): string => {
  const text = folded(value);
  return CLASS[text] ?? (/^\d{1,3}( \d{3})+$/.test(text) ? text.replaceAll(" ", "") : text);
};

/** First words of the header rows of grids and tables. */
const LABELS = ["tjänst", "målgrupp"];
/** Columns of grids that people fill in beside the channels. */
const BESIDE = ["status", "beslutat av", "datum", "år"];
const HEADS = ["id", "tjänst", "kanal", "nyckel", "nr", "begrepp", "allvar", "år"];

/** Texts and numbers that only the torture types: what they are in has to keep its row and column. */
const isMark = (value: Value): boolean =>
  (typeof value === "string" && value.startsWith("¤")) || value === 880_001;

const isOwn = (text: string): boolean =>
  /^(Egen notering|behåll mig|anteckning \d+|eget|också)/.test(text) || text === "4711";

/** A service that the torture types; elsewhere lists name it, alone or with others. */
const isNewService = (text: string, key: string): boolean =>
  key === "services" && text.startsWith("Ny tjänst ");

/** Texts that name a service, group or channel, and the name that each stands for. */
type Known = ReadonlyMap<string, string>;

/** Names, and what they are called instead, with the name that each stands for. */
const withOthers = (list: readonly string[], { others }: Names): Known =>
  new Map([
    ...list.map((name): [string, string] => [folded(name), folded(name)]),
    ...[...others].flatMap(([is, was]): [string, string][] =>
      list.includes(was) ? [[folded(is), folded(was)]] : [],
    ),
  ]);

const channelNames = (names: Names): Known => withOthers(names.channels, names);
const rowsNames = (names: Names): Known => withOthers(names.rows, names);

/** The header row of a grid: the first with a label in it, and with a channel's name. */
function headOf(sheet: SheetContent, channels: Known) {
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    const columns = new Map<string, number>();
    let label = -1;
    for (const [column] of cells) {
      const text = folded(valueOf(sheet, row, column));
      if (LABELS.includes(text)) label = column;
      const name = channels.get(text) ?? (BESIDE.includes(text) ? text : undefined);
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (label >= 0 && [...columns.keys()].some((name) => !BESIDE.includes(name)))
      return { row, label, columns };
  }
  return null;
}

/** A number that is kept as text, as in a cell of that format, is none that Excel reckons with. */
const numbered = (value: Value): string =>
  typeof value === "string" && /^-?\d/.test(value) ? `${value} as text` : plain(value);

function gridCells(
  sheet: SheetContent,
  key: string,
  names: Names,
  shown: (value: Value) => string = plain,
): [string, string][] {
  const head = headOf(sheet, channelNames(names));
  if (head === null) return [];
  const rows = rowsNames(names);
  return [...sheet.cells.keys()].flatMap((row): [string, string][] => {
    const own = rows.get(folded(valueOf(sheet, row, head.label)));
    if (row <= head.row || own === undefined) return [];
    return [...head.columns].map(([column, at]): [string, string] => [
      `${key}: ${own} × ${column}`,
      shown(valueOf(sheet, row, at)),
    ]);
  });
}

/** The header above a cell: in the nearest row above with one of the words that begin a header row. */
function headerAbove(sheet: SheetContent, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const cells = sheet.cells.get(above);
    if (cells === undefined) continue;
    const texts = [...cells.keys()].map((at) => folded(valueOf(sheet, above, at)));
    if (texts.filter((text) => HEADS.includes(text)).length > 0 && texts.length > 2)
      return folded(valueOf(sheet, above, column));
  }
  return "";
}

/** What a row is about: names, keys of points and free texts in it; an id stands for its name. */
function rowNames(sheet: SheetContent, row: number, known: Known): string {
  const found = new Set<string>();
  for (const column of sheet.cells.get(row)?.keys() ?? []) {
    const text = folded(valueOf(sheet, row, column));
    const name = known.get(text) ?? (/^(free-text|point):/.test(text) ? text : undefined);
    if (name !== undefined) found.add(name);
  }
  return [...found].sort().join("+");
}

function marks(sheet: SheetContent, key: string, known: Known): [string, string][] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells.keys()].flatMap((column): [string, string][] => {
      const value = valueOf(sheet, row, column);
      if (!isMark(value)) return [];
      const about = rowNames(sheet, row, known);
      return [[`${key}: ${String(value)}`, `${about} under ${headerAbove(sheet, row, column)}`]];
    }),
  );
}

/** Answers and settings: cells of a table by another cell of their row. */
function byKey(sheet: SheetContent, key: string, of: string, what: string): [string, string][] {
  for (const [head, cells] of sheet.cells) {
    const at = (text: string): number | undefined =>
      [...cells.keys()].find((column) => folded(valueOf(sheet, head, column)) === text);
    const [keys, values] = [at(of), at(what)];
    if (keys === undefined || values === undefined) continue;
    return [...sheet.cells.keys()].flatMap((row): [string, string][] => {
      const name = folded(valueOf(sheet, row, keys));
      const value = valueOf(sheet, row, values);
      return row > head && name !== "" && value !== "" ? [[`${key}: ${name}`, plain(value)]] : [];
    });
  }
  return [];
}

/** Sheets with a table whose header row is off: what stands there has no header to be named by. */
const HEADLESS = "headless: ";
const NAMED_BY_HEADER: readonly (readonly [start: string, sheet: string])[] = [
  ["setting: ", "settings"],
  ["answer: ", "checks"],
];

/** Whether two texts say the same header, and the latter no fewer names: an id that was typed over is back. */
function isNamedAsWell(before: string, now: string): boolean {
  const [[names = "", head], [others = "", other]] = [before, now].map((text) =>
    text.split(" under "),
  ) as [string[], string[]];
  return (
    head !== undefined &&
    head === other &&
    names.split("+").every((name) => others.split("+").includes(name))
  );
}

/** What is known after an edit: what it hides from the eye is still there, and what a row is about too. */
export const noted = (before: Ledger, now: Ledger): Ledger =>
  new Map([
    ...before,
    ...[...now].filter(
      ([entry, value]) =>
        !value.startsWith(" under ") || before.get(entry)?.endsWith(value) !== true,
    ),
  ]);

const GRID_SHEETS = ["matrix", "needs", "current"];

/** Sheets with a table of records, and the header of what these are called. */
const RECORD_SHEETS: Readonly<Record<string, string>> = {
  services: "tjänst",
  channels: "kanal",
  groups: "målgrupp",
};

/** What records say in their own tables, by their names and headers. */
function recordCells(sheet: SheetContent, key: string, names: Names): [string, string][] {
  const label = RECORD_SHEETS[key];
  const known = new Map([...rowsNames(names), ...channelNames(names)]);
  const rows = [...sheet.cells].sort(([one], [other]) => one - other);
  const head = rows.find(([row, cells]) => {
    const texts = [...cells.keys()].map((column) => folded(valueOf(sheet, row, column)));
    return label !== undefined && texts.includes(label) && texts.includes("id");
  });
  if (head === undefined) return [];
  const headers = [...head[1].keys()].map(
    (at) => [at, folded(valueOf(sheet, head[0], at))] as const,
  );
  const named = headers.find(([, header]) => header === label)?.[0] ?? -1;
  return rows.flatMap(([row]): [string, string][] => {
    const name = known.get(folded(valueOf(sheet, row, named)));
    if (row <= head[0] || name === undefined) return [];
    return headers.flatMap(([column, header]): [string, string][] => {
      const value = plain(valueOf(sheet, row, column));
      return header === "" || value === "" ? [] : [[`${key}: ${name} × ${header}`, value]];
    });
  });
}

/** @param keyOf which sheet of the add-in's it is, by the sheet's id; its own name where it is none */
export function ledgerOf(
  content: WorkbookContent,
  names: Names,
  keyOf: (sheet: SheetContent) => string,
): Ledger {
  const named = [...names.rows, ...names.channels].map(folded);
  const known = new Map([
    ...names.ids.map((id, index): [string, string] => [folded(id), named[index] ?? folded(id)]),
    ...rowsNames(names),
    ...channelNames(names),
  ]);
  const own = new Map<string, number>();
  const entries = content.sheets.flatMap((sheet): [string, string][] => {
    const key = keyOf(sheet);
    if (key.startsWith("_")) return [];
    for (const [row, cells] of sheet.cells)
      for (const column of cells.keys()) {
        const text = String(valueOf(sheet, row, column));
        if (isOwn(text) || isNewService(text, key)) own.set(text, (own.get(text) ?? 0) + 1);
      }
    const isHeadless = sheet.tables.some(({ showHeaders }) => !showHeaders);
    return [
      ...(isHeadless ? [[`${HEADLESS}${key}`, "yes"] as [string, string]] : []),
      ...(GRID_SHEETS.includes(key) ? gridCells(sheet, key, names) : []),
      ...(key in RECORD_SHEETS ? recordCells(sheet, key, names) : []),
      ...marks(sheet, key, known),
      ...(key === "checks" ? byKey(sheet, "answer", "kod", "svar") : []),
      ...(key === "settings" ? byKey(sheet, "setting", "nyckel", "värde") : []),
    ];
  });
  // How often a text of one's own is there: more is no loss.
  return new Map([
    ...entries,
    ...[...own].map(([text, count]): [string, string] => [`own: ${text}`, String(count)]),
  ]);
}

/** The header of a channel's scores; its suggestions have another. */
const scoreHeader = (name: string): string => `${name} – poäng`;

/** The scores, which stay as they are while nothing that they rest on is changed: what is not read any more shows in them. */
export function scoresOf(
  { sheets }: WorkbookContent,
  names: Names,
  keyOf: (sheet: SheetContent) => string,
): Ledger {
  const sheet = sheets.find((one) => keyOf(one) === "scores");
  const { channels, others } = names;
  const headed = {
    ...names,
    channels: channels.map(scoreHeader),
    others: new Map(
      [...others].flatMap(([is, was]) => [
        [is, was],
        [scoreHeader(is), scoreHeader(was)],
      ]),
    ),
  };
  return new Map(sheet === undefined ? [] : gridCells(sheet, "scores", headed, numbered));
}

/** What is not there any more, or otherwise. @param may entries that may have changed; blank ones have got a value only where they may */
export const lost = (
  before: Ledger,
  after: Ledger,
  may: (entry: string, before: string, after: string) => boolean,
): readonly string[] =>
  [...before].flatMap(([entry, value]) => {
    const now = after.get(entry) ?? "";
    if (now === value || may(entry, value, now)) return [];
    if (entry.startsWith("own: ") && Number(now) > Number(value)) return [];
    // Under a header that was lost a cell has none; afterwards it has its own again.
    if (value.endsWith(" under ") && now.startsWith(value)) return [];
    if (isNamedAsWell(value, now)) return [];
    if (entry.startsWith(HEADLESS)) return [];
    const isUnnamed = NAMED_BY_HEADER.some(
      ([start, sheet]) => entry.startsWith(start) && after.has(`${HEADLESS}${sheet}`),
    );
    if (isUnnamed && now === "") return [];
    return [
      `${entry}: ${value || "(blank)"} → ${now || (after.has(entry) ? "(blank)" : "(nothing)")}`,
    ];
  });

/** All cells, tables and properties of a workbook as one text, to hold that nothing was written. */
export const wholeOf = (content: WorkbookContent): string => JSON.stringify(kept(content));

/** Formulas that name what is not there, such as a table that has another name now. */
export const unknownNames = ({ sheets }: WorkbookContent): string[] =>
  sheets.flatMap(({ name, cells }) =>
    [...cells.values()]
      .flatMap((line) => [...line.values()])
      .filter(({ value }) => typeof value === "object" && value?.error === "#NAME?")
      .slice(0, 1)
      .map(({ formula }) => `${name}: names what is not there: ${formula ?? ""}`),
  );

/** What other services are called that the torture or its commands add. */
const ADDED = /^(ny tjänst ny\d+|extra tjänst)$/;

/**
 * Names that stand in the matrix and are no service, such as a total, and services that are missing there after a run.
 * @param keyOf the key of a sheet
 */
export function wrongServices(
  { sheets }: WorkbookContent,
  names: Names,
  keyOf: (sheet: SheetContent) => string,
): string[] {
  const matrix = sheets.find((sheet) => keyOf(sheet) === "matrix");
  const list = sheets.find((sheet) => keyOf(sheet) === "services");
  const head = matrix === undefined ? null : headOf(matrix, channelNames(names));
  if (matrix === undefined || list === undefined || head === null) return ["no matrix to read"];
  const textsOf = (sheet: SheetContent, isMeant: (row: number, column: number) => boolean) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells.keys()].flatMap((column) => {
        const text = folded(valueOf(sheet, row, column));
        return text !== "" && isMeant(row, column) ? [text] : [];
      }),
    );
  const known = rowsNames(names);
  const shown = textsOf(matrix, (row, column) => row > head.row && column === head.label).map(
    (text) => known.get(text) ?? text,
  );
  const added = textsOf(list, () => true).filter((text) => ADDED.test(text));
  const wanted = new Set([...names.services.map(folded), ...added]);
  return [
    ...shown.filter((name) => !wanted.has(name)).map((name) => `no service: ${name}`),
    ...[...wanted]
      .filter((name) => !shown.includes(name))
      .map((name) => `a service is not in the matrix: ${name}`),
  ];
}
