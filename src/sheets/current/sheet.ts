/** Sheet `current`: how many contacts each service has in each channel now. */
import { MATRIX_TEXTS } from "../../locale/matrix";
import { cellAddress } from "../../a1/address";
import { TAB_INPUT } from "../../workbook/layout/frame";
import { word } from "../../workbook/run-context";
import { gridSheet } from "../../workbook/sheet-module";
import { CURRENT_TABLE, writeVolume } from "./table";
import { SHEET } from "./texts";

export default gridSheet({
  key: "current",
  owner: "planner",
  texts: SHEET,
  table: CURRENT_TABLE,
  contents: (run) => {
    const { services, channels, volumes } = run.result.model;
    const now = new Map(
      volumes.map(({ service, channel, volume }) => [`${service}|${channel}`, volume]),
    );
    return {
      tabColor: TAB_INPUT,
      rowHeaders: [
        { header: word(run, MATRIX_TEXTS.id), width: 16 },
        { header: word(run, MATRIX_TEXTS.service), width: 44 },
      ],
      rows: services.map(({ id, name }) => ({ id, labels: [name] })),
      channels,
      style: "integer",
      columnWidth: 11,
      cell: (service, channel) => {
        const volume = now.get(`${service}|${channel.id}`);
        return volume === undefined ? null : writeVolume(volume);
      },
      validation: (body) => {
        const first = cellAddress(body.row, body.column);
        return {
          area: body,
          rule: {
            formula: `=OR(${first}="–",${first}="-",${first}="x",AND(ISNUMBER(${first}),${first}>=0))`,
          },
          title: word(run, MATRIX_TEXTS.volumeTitle),
          message: word(run, MATRIX_TEXTS.volumeHint),
          strict: true,
        };
      },
      inputColumns: [],
      helperColumns: [],
      conditionals: () => [],
    };
  },
});
