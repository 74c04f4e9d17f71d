/** Sheet `publicExtract`: what may be published, as plain values so that it can leave the workbook. */
import { publicPart, type PublicService } from "../../domain/public-extract";
import { nameWidth } from "../../workbook/layout/column-width";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { firstColumnsPrinted, LONG } from "../../workbook/layout/long-page";
import { rowsOf, table, type Column } from "../../workbook/layout/parts";
import { word } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { EXTRACT_VALUES, EXTRACT_WIDTHS, extractColumns } from "./rows";
import { HEADERS, PUBLIC_EXTRACT_TEXTS, SHEET } from "./texts";

/** Width of the names in a long inventory, in characters. */
const LONG_NAMES = 50;

/** The columns that are printed: who, what, where, and where not. */
const PRINTED: readonly (keyof typeof HEADERS)[] = [
  "service",
  "department",
  "lifeEventGroup",
  "forWhom",
  "wayIn",
  "otherWays",
  "whereAndWhen",
  "notPossible",
];

/** null: there is no public service, which the row states. */
type Row = PublicService | null;

const column = (key: keyof typeof HEADERS): Column<Row> => ({
  width: EXTRACT_WIDTHS[key],
  style: "long-text",
  value: (row, run) => (row === null ? null : EXTRACT_VALUES[key](row, run)),
});

const publicExtract = table<Row>()("PublicExtract", HEADERS, {
  service: {
    width: EXTRACT_WIDTHS.service,
    style: "row-label",
    value: (row, run) => row?.name ?? word(run, PUBLIC_EXTRACT_TEXTS.none),
  },
  department: { ...column("department"), style: "row-label" },
  lifeEventGroup: column("lifeEventGroup"),
  forWhom: column("forWhom"),
  wayIn: column("wayIn"),
  otherWays: column("otherWays"),
  whereAndWhen: column("whereAndWhen"),
  notPossible: column("notPossible"),
  reason: column("reason"),
  legalBasis: column("legalBasis"),
  description: column("description"),
  handlingTime: column("handlingTime"),
  fee: column("fee"),
  restsOn: column("restsOn"),
  code: column("code"),
});

export default outputSheet({
  key: "publicExtract",
  owner: "add-in",
  texts: SHEET,
  // Why not, and what the inventory states besides, is for the screen and for those who take the sheet further.
  adjust: (plan, run) => {
    const { services } = publicPart(run.result.model, run.result.decided, []);
    const shown = extractColumns(services, run);
    const last = shown.findLastIndex((key) => PRINTED.includes(key));
    return firstColumnsPrinted(plan, last + 1);
  },
  layout: (run) => {
    const { result, inputs, stamp } = run;
    const reasons = inputs.reasons.map(({ record }) => record);
    // Planned from the public part alone, so that nothing internal can be shown.
    const { services } = publicPart(result.model, result.decided, reasons);
    const rows: readonly Row[] = services.length === 0 ? [null] : services;
    const part = rowsOf(run, publicExtract, rows, { headerHeight: 32 });
    const shown: ReadonlySet<string> = new Set(extractColumns(services, run));
    const departments = services.map(({ department }) => department);
    // A long inventory is printed upright, with its names on one line.
    const widths = new Map([
      ["department", nameWidth(departments, EXTRACT_WIDTHS.department)],
      ["service", services.length < LONG ? EXTRACT_WIDTHS.service : LONG_NAMES],
    ]);
    return {
      state: word(run, PUBLIC_EXTRACT_TEXTS.state, { created: stamp.created }),
      parts: [
        {
          ...part,
          columns: part.columns
            .filter(({ key }) => shown.has(key))
            .map((one) => ({ ...one, width: widths.get(one.key) ?? one.width })),
        },
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
      fitted: [{ row: TABLE_HEADER_ROW, rows: rows.length + 1 }],
    };
  },
});
