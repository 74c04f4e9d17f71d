/** Sheet `byLifeEvent`: the way in to each service by life event and business process, with figures for each of them above. */
import { lifeEventGroupsOf, type LifeEventGroup } from "../../domain/life-event-groups";
import { indexesById } from "../../domain/model/matrix";
import { literal } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { firstColumnsPrinted } from "../../workbook/layout/long-page";
import { columnIndex, rowsOf, type Part } from "../../workbook/layout/parts";
import { tableHeaderRow, withTableMoved } from "../../workbook/layout/table-place";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { knownCards } from "../by-service/card";
import { overview, overviewRows } from "./overview";
import { byLifeEvent, type LifeEventRow } from "./table";
import { BY_LIFE_EVENT_TEXTS, SHEET } from "./texts";

const groupsOf = ({ result, language }: RunContext): readonly LifeEventGroup[] =>
  lifeEventGroupsOf(result.model.services, new Intl.Collator(language).compare);

/** Row of the table's header: below the figures. */
const headerRow = (run: RunContext, groups: readonly LifeEventGroup[]): number =>
  tableHeaderRow(run, "byLifeEvent", byLifeEvent.name, TABLE_HEADER_ROW + overviewRows(groups));

export default outputSheet({
  key: "byLifeEvent",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const groups = groupsOf(run);
    const cardOf = knownCards(run);
    const numbers = indexesById(run.result.model.services);
    const rows = groups.flatMap((lifeEventGroup, index) =>
      lifeEventGroup.services.map((service): LifeEventRow => ({
        service,
        card: cardOf(numbers.get(service.id) ?? -1),
        lifeEventGroup,
        number: index + 1,
      })),
    );
    const none = rows.length === 0;
    const header = headerRow(run, groups);
    const figures: Part = {
      kind: "section",
      rows: header - TABLE_HEADER_ROW,
      columns: 1,
      at: (top) => (none ? { blocks: [], styles: [] } : overview(run, groups, top)),
    };
    const missing = literal(word(run, BY_LIFE_EVENT_TEXTS.missing));
    return {
      state: none
        ? word(run, BY_LIFE_EVENT_TEXTS.empty, { services: sheetName(run, "services") })
        : word(run, BY_LIFE_EVENT_TEXTS.both),
      gap: 0,
      parts: [
        figures,
        rowsOf(run, byLifeEvent, rows, {
          headerHeight: 32,
          rules: [
            {
              from: "electronic",
              formula: (first) => `${first("electronic")}=${missing}`,
              style: { fill: "#FFE5B4", color: "#6B3F00" },
            },
          ],
        }),
      ],
      frozen: { rows: TABLE_HEADER_ROW, columns: 2 },
      titleRow: header,
      fitted: [
        {
          row: TABLE_HEADER_ROW,
          rows: header + 1 + Math.max(rows.length, 1) - TABLE_HEADER_ROW,
        },
      ],
    };
  },
  // Where not to go is in the card of each service.
  adjust: (plan, run) =>
    firstColumnsPrinted(
      withTableMoved(plan, run, byLifeEvent.name, headerRow(run, groupsOf(run))),
      columnIndex(byLifeEvent, "complements") + 1,
    ),
});
