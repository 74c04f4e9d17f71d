/** Sheet `publicExtract`: what may be published, as plain values so that it can leave the workbook. */
import { publicPart, type PublicBar, type PublicService } from "../../domain/public-extract";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { rowsOf, table, type Column } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { HEADERS, PUBLIC_EXTRACT_TEXTS, SHEET } from "./texts";

/** null: there is no public service, which the row states. */
type Row = PublicService | null;

/** Texts about the channels, one for all channels with the same text; without their names where it applies to every channel. */
function ofEach({ barred }: PublicService, texts: (bar: PublicBar) => readonly string[]): string {
  const channelsOf = new Map<string, string[]>();
  for (const bar of barred) {
    const text = texts(bar).join("; ");
    if (text !== "") channelsOf.set(text, [...(channelsOf.get(text) ?? []), bar.channel]);
  }
  return [...channelsOf]
    .map(([text, channels]) =>
      channels.length === barred.length ? text : `${channels.join(", ")}: ${text}`,
    )
    .join("\n");
}

const reasonsOf =
  (run: RunContext) =>
  ({ reasons, unmet }: PublicBar): readonly string[] => {
    const several = unmet.length === 1 ? "doesNotMeet" : "doesNotMeetSeveral";
    const names = unmet.map((name) => name.toLocaleLowerCase(run.language)).join(", ");
    return [
      ...reasons,
      ...(unmet.length === 0 ? [] : [word(run, PUBLIC_EXTRACT_TEXTS[several], { unmet: names })]),
    ];
  };

const text = (
  width: number,
  value: (service: PublicService, run: RunContext) => string,
): Column<Row> => ({
  width,
  style: "long-text",
  value: (row, run) => (row === null ? null : value(row, run)),
});

/** The names, or a word where there are none. */
const listed = (
  run: RunContext,
  names: readonly string[],
  none: "everyone" | "undecided",
): string => (names.length === 0 ? word(run, PUBLIC_EXTRACT_TEXTS[none]) : names.join(", "));

const publicExtract = table<Row>()("PublicExtract", HEADERS, {
  service: {
    width: 44,
    style: "row-label",
    value: (row, run) => row?.name ?? word(run, PUBLIC_EXTRACT_TEXTS.none),
  },
  department: { ...text(20, ({ department }) => department), style: "row-label" },
  lifeEventGroup: text(24, ({ lifeEventGroups }) => lifeEventGroups.join(", ")),
  forWhom: text(22, ({ groups }, run) => listed(run, groups, "everyone")),
  wayIn: text(20, ({ primaries }, run) => listed(run, primaries, "undecided")),
  otherWays: text(20, ({ complements }) => complements.join(", ")),
  notPossible: text(24, ({ barred }) => barred.map(({ channel }) => channel).join(", ")),
  reason: text(30, (service, run) => ofEach(service, reasonsOf(run))),
  legalBasis: text(30, (service) => ofEach(service, ({ legalBases }) => legalBases)),
});

/** Columns that stand also where they are blank for every service. */
const ALWAYS: readonly (keyof typeof HEADERS)[] = ["service", "department", "wayIn"];

/** The keys of the columns that have something to say. */
function shownKeys(run: RunContext, rows: readonly Row[]): ReadonlySet<string> {
  const columns = Object.entries(publicExtract.columns) as [keyof typeof HEADERS, Column<Row>][];
  const hasText = (column: Column<Row>): boolean =>
    "value" in column && rows.some((row, index) => (column.value(row, run, index) ?? "") !== "");
  return new Set(
    columns.flatMap(([key, column]) => (ALWAYS.includes(key) || hasText(column) ? [key] : [])),
  );
}

export default outputSheet({
  key: "publicExtract",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const { result, inputs, stamp } = run;
    const reasons = inputs.reasons.map(({ record }) => record);
    // Planned from the public part alone, so that nothing internal can be shown.
    const { services } = publicPart(result.model, result.decided, reasons);
    const rows: readonly Row[] = services.length === 0 ? [null] : services;
    const part = rowsOf(run, publicExtract, rows, { headerHeight: 32 });
    const shown = shownKeys(run, rows);
    return {
      state: word(run, PUBLIC_EXTRACT_TEXTS.state, { created: stamp.created }),
      parts: [{ ...part, columns: part.columns.filter(({ key }) => shown.has(key)) }],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
      fitted: { row: TABLE_HEADER_ROW, rows: rows.length + 1 },
    };
  },
});
