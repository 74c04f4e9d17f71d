/** Sheet `current`: how many contacts each service has in each channel now. */
import { serviceId } from "../../domain/model/ids";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { cellAddress } from "../../a1/address";
import { BLANK } from "../../workbook/cell";
import { TAB_INPUT } from "../../workbook/layout/frame";
import { word } from "../../workbook/run-context";
import { inputColumn } from "../../workbook/grid/input-columns";
import { gridSheet } from "../../workbook/sheet-module";
import { CURRENT_TABLE, writeVolume, YEAR_OF_VOLUMES } from "./table";
import { SHEET } from "./texts";

export default gridSheet({
  key: "current",
  owner: "planner",
  texts: SHEET,
  table: CURRENT_TABLE,
  contents: (run) => {
    const { services, channels, volumes } = run.result.model;
    const { years } = run.inputs.followUp;
    const now = new Map(
      volumes.map(({ service, channel, volume }) => [`${service}|${channel}`, volume]),
    );
    return {
      tabColor: TAB_INPUT,
      rowHeaders: [
        { header: word(run, MATRIX_TEXTS.id), width: 16 },
        { header: word(run, MATRIX_TEXTS.service), width: 34 },
      ],
      rows: services.map(({ id, name }) => ({ id, labels: [name] })),
      channels,
      style: "integer",
      columnWidth: 9,
      // A volume that is no longer current has gone to the follow-up.
      cell: (service, channel, found) => {
        const volume = now.get(`${service}|${channel.id}`);
        if (volume !== undefined) return writeVolume(volume);
        return found === "" ? null : BLANK;
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
      inputColumns: [inputColumn(YEAR_OF_VOLUMES, (id) => years.get(serviceId(id)))],
      helperColumns: [],
      conditionals: () => [],
    };
  },
});
