/** Sheet `byService`: each row finds its decisions in the matrix by its id, however that is sorted. */
import type { Service } from "../../domain/model/model";
import { quotedSheet } from "../../a1/address";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { nameWidth } from "../../workbook/layout/column-width";
import { firstColumnsPrinted, LONG } from "../../workbook/layout/long-page";
import {
  columnIndex,
  rowsOf,
  titled,
  type LinkTarget,
  type SheetLayout,
  type TitledColumn,
} from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { CHECKS_FIRST_ROW, findingsByService, type FindingsOfService } from "../checks/table";
import { knownCards } from "./card";
import { contactColumns, inventoryColumns, timeAndFee, whereAndWhen } from "./stated-columns";
import { byService, type ServiceRow } from "./table";
import { LEVEL_WORDS } from "../../locale/flags";
import { BY_SERVICE_TEXTS, SHEET } from "./texts";

/** The rows of the matrix, ids that are no service's included. */
function rowsOfMatrix(
  run: RunContext,
  findings: ReadonlyMap<string, FindingsOfService>,
): readonly ServiceRow[] {
  const { grids, result, language, whySuggested, whyClosed } = run;
  const knownOf = knownCards(run);
  const indexes = new Map(result.model.services.map(({ id }, index) => [id as string, index]));
  return grids.matrix.rowIds.map((id) => {
    const index = indexes.get(id) ?? -1;
    const service: Pick<Service, "name" | "department"> = result.model.services[index] ?? {
      name: "",
      department: "",
    };
    return {
      id,
      name: service.name,
      department: service.department,
      whySuggested: whySuggested[index] ?? "",
      whyClosed: whyClosed[index] ?? "",
      assumed: (result.classification.services[index]?.assumed ?? [])
        .map((what) => LEVEL_WORDS[what][language])
        .join(", "),
      findings: findings.get(id)?.count ?? 0,
      known: knownOf(index),
    };
  });
}

/** The link from a service's number of findings to the first of them. */
const toFindings =
  (run: RunContext, findings: ReadonlyMap<string, FindingsOfService>) =>
  ({ id }: ServiceRow): LinkTarget | null => {
    const found = findings.get(id);
    return found === undefined
      ? null
      : {
          to: `${quotedSheet(sheetName(run, "checks"))}!A${CHECKS_FIRST_ROW + found.index + 1}`,
          tip: word(run, BY_SERVICE_TEXTS.findingsTip, { count: found.count }),
        };
  };

/** A long inventory without contact points has space for names and reasons on one line. */
function nameWidths(run: RunContext): NonNullable<SheetLayout["widths"]> {
  const { services, contacts } = run.result.model;
  const { service, department } = byService.columns;
  const names = services.map((own) => own.department);
  const isLong = services.length >= LONG && contacts.length === 0;
  return [
    { column: columnIndex(byService, "service"), width: isLong ? 48 : service.width },
    ...(isLong ? [{ column: columnIndex(byService, "whyNot"), width: 38 }] : []),
    { column: columnIndex(byService, "department"), width: nameWidth(names, department.width) },
  ];
}

export default outputSheet({
  key: "byService",
  owner: "add-in",
  texts: SHEET,
  // The card is printed without what the suggestion rests on.
  adjust: (plan, run) =>
    firstColumnsPrinted(plan, columnIndex(byService, "whyNot") + 1 + whereAndWhen(run).length),
  layout: (run) => {
    const findings = findingsByService(run.result.findings, run.inputs.answers);
    const columns = titled(run, byService).flatMap((column): readonly TitledColumn<unknown>[] => {
      switch (column.key) {
        case "findings":
          return [
            { ...column, link: toFindings(run, findings) as (row: unknown) => LinkTarget | null },
          ];
        case "complements":
          return [column, ...whereAndWhen(run)];
        case "whyNot":
          return [column, ...timeAndFee(run)];
        case "classCodes":
          return [...inventoryColumns(run), column, ...contactColumns(run)];
        default:
          return [column];
      }
    });
    return {
      parts: [
        { ...rowsOf(run, byService, rowsOfMatrix(run, findings)), columns, headerHeight: 32 },
      ],
      widths: nameWidths(run),
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
    };
  },
});
