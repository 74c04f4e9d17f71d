/** Sheet `publicExtract`: what may be published, as plain values so that it can leave the workbook. */
import type { PublicBar, PublicPart, PublicService } from "../../domain/public-extract";
import { fill, type Language } from "../../locale/language";
import { PUBLIC_EXTRACT_TEXTS } from "./texts";
import { area } from "../../a1/address";
import { text, textInTextCell, type Content } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { CellStyleName, SheetPlan } from "../../workbook/plan";

export const PUBLIC_EXTRACT_TABLE = "PublicExtract";
const FIRST_ROW = TABLE_HEADER_ROW + 1;
/** Row of the line that says what the values are, beside the link back. */
const STATE_ROW = 2;

export interface PublicExtractRequest extends OutputRequest {
  readonly part: PublicPart;
}

type Word = keyof typeof PUBLIC_EXTRACT_TEXTS;

interface Column {
  readonly header: Word;
  readonly width: number;
  readonly style: CellStyleName;
  readonly cell: (service: PublicService) => string;
}

function columnsOf(language: Language): readonly Column[] {
  const word = (key: Word): string => PUBLIC_EXTRACT_TEXTS[key][language];
  /** What is said of the channels, once for all of which the same is said; without their names where that is every one. */
  const ofEach =
    (texts: (bar: PublicBar) => readonly string[]) =>
    ({ barred }: PublicService): string => {
      const channelsOf = new Map<string, string[]>();
      for (const bar of barred) {
        const said = texts(bar).join("; ");
        if (said === "") continue;
        const channels = channelsOf.get(said);
        if (channels === undefined) channelsOf.set(said, [bar.channel]);
        else channels.push(bar.channel);
      }
      return [...channelsOf]
        .map(([said, channels]) =>
          channels.length === barred.length ? said : `${channels.join(", ")}: ${said}`,
        )
        .join("\n");
    };
  const because = ({ reasons, unmet }: PublicBar): readonly string[] => [
    ...reasons,
    ...(unmet.length === 0
      ? []
      : [
          fill(word(unmet.length === 1 ? "doesNotMeet" : "doesNotMeetSeveral"), {
            unmet: unmet.map((name) => name.toLocaleLowerCase(language)).join(", "),
          }),
        ]),
  ];
  const column = (
    header: Word,
    width: number,
    style: CellStyleName,
    cell: Column["cell"],
  ): Column => ({
    header,
    width,
    style,
    cell,
  });
  return [
    column("service", 36, "row-label", ({ name }) => name),
    column("department", 30, "row-label", ({ department }) => department),
    column("lifeEventGroup", 24, "long-text", ({ lifeEventGroups }) => lifeEventGroups.join(", ")),
    column("forWhom", 22, "long-text", ({ groups }) =>
      groups.length === 0 ? word("everyone") : groups.join(", "),
    ),
    column("wayIn", 20, "long-text", ({ primaries }) =>
      primaries.length === 0 ? word("undecided") : primaries.join(", "),
    ),
    column("otherWays", 20, "long-text", ({ complements }) => complements.join(", ")),
    column("notPossible", 24, "long-text", ({ barred }) =>
      barred.map(({ channel }) => channel).join(", "),
    ),
    column("reason", 34, "long-text", ofEach(because)),
    column(
      "legalBasis",
      44,
      "long-text",
      ofEach(({ legalBases }) => legalBases),
    ),
  ];
}

/** Plans the sheet from the public part alone. */
export function publicExtractPlan(request: PublicExtractRequest): SheetPlan {
  const { language, part, stamp } = request;
  const word = (key: Word): string => PUBLIC_EXTRACT_TEXTS[key][language];
  const columns = columnsOf(language);
  const lines =
    part.services.length === 0
      ? [[textInTextCell(word("none")), ...columns.slice(1).map((): Content => null)]]
      : part.services.map((service) =>
          columns.map(({ cell }): Content => textInTextCell(cell(service))),
        );
  const rows = lines.length;
  return outputPlan("publicExtract", request, {
    rows: FIRST_ROW + rows,
    columns: columns.length,
    table: {
      name: PUBLIC_EXTRACT_TABLE,
      headerRow: TABLE_HEADER_ROW,
      columns: columns.length,
      rows,
    },
    blocks: [
      {
        row: STATE_ROW,
        column: 1,
        cells: [[text(fill(word("state"), { created: stamp.created }))]],
      },
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [columns.map(({ header }) => text(word(header)))],
      },
      { row: FIRST_ROW, column: 0, cells: lines },
    ],
    styles: [
      { area: area(STATE_ROW, 1, 1, 1), style: "stamp" },
      { area: area(TABLE_HEADER_ROW, 0, 1, columns.length), style: "header" },
      ...columns.map(({ style }, column) => ({ area: area(FIRST_ROW, column, rows, 1), style })),
      { area: area(FIRST_ROW, 0, rows, columns.length), style: "lined" },
    ],
    validations: [],
    conditionals: [],
    widths: columns.map(({ width }, column) => ({ column, width })),
    fitted: { row: TABLE_HEADER_ROW, rows: rows + 1 },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
  });
}
