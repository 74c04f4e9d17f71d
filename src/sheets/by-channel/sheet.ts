/** Sheet `byChannel`: one row per channel with a row of sums, and notes on how the figures are counted. */
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { lines, rowsOf } from "../../workbook/layout/parts";
import { sheetName, word } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { byChannel } from "./table";
import { BY_CHANNEL_TEXTS, SHEET } from "./texts";

export default outputSheet({
  key: "byChannel",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => ({
    parts: [
      rowsOf(run, byChannel, run.result.model.channels, {
        totals: { label: word(run, BY_CHANNEL_TEXTS.total), at: "channel" },
      }),
      lines(
        [BY_CHANNEL_TEXTS.volumesNote, BY_CHANNEL_TEXTS.directionNote].map((note) =>
          word(run, note, { sheet: sheetName(run, "businessCase") }),
        ),
      ),
    ],
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
  }),
});
