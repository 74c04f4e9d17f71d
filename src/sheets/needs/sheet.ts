/** Sheet `needs`: how well each target group accepts each channel, where people know it. */
import { SHARE } from "../../domain/model/ranges";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { TAB_INPUT } from "../../workbook/layout/frame";
import { word } from "../../workbook/run-context";
import { gridSheet } from "../../workbook/sheet-module";
import { NEEDS_TABLE } from "./table";
import { SHEET } from "./texts";

export default gridSheet({
  key: "needs",
  owner: "planner",
  texts: SHEET,
  table: NEEDS_TABLE,
  contents: (run) => {
    const { groups, channels, needs } = run.result.model;
    const wanted = new Map(
      needs.map(({ group, channel, acceptance }) => [`${group}|${channel}`, acceptance]),
    );
    return {
      tabColor: TAB_INPUT,
      rowHeaders: [
        { header: word(run, MATRIX_TEXTS.id), width: 18 },
        { header: word(run, MATRIX_TEXTS.targetGroup), width: 30 },
      ],
      rows: groups.map(({ id, name }) => ({ id, labels: [name] })),
      channels,
      style: "share",
      columnWidth: 10,
      cell: (group, channel) => wanted.get(`${group}|${channel.id}`) ?? null,
      validation: (body) => ({
        area: body,
        rule: { ...SHARE, integer: false },
        title: word(run, MATRIX_TEXTS.needTitle),
        message: word(run, MATRIX_TEXTS.needHint),
        strict: true,
      }),
      inputColumns: [],
      helperColumns: [],
      conditionals: () => [],
    };
  },
});
