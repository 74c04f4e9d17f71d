/** Sheet `byService`: each row finds its decisions in the matrix by its id, however that is sorted. */
import type { Service } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { quotedSheet } from "../../a1/address";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import {
  columnIndex,
  rowsOf,
  titled,
  type LinkTarget,
  type TitledColumn,
} from "../../workbook/layout/parts";
import type { SheetPlan } from "../../workbook/layout/plan";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { OPEN_MARK } from "../matrix/table";
import { knownLetters } from "../scores/row";
import { CHECKS_FIRST_ROW, findingsByService, type FindingsOfService } from "../checks/table";
import { cardTexts, type NamedClass } from "./card";
import { cardColumns, contactColumns, inventoryColumns } from "./stated-columns";
import { byService, type KnownCard, type ServiceRow, SURELY_NAMED } from "./table";
import { LEVEL_WORDS } from "../../locale/flags";
import { BY_SERVICE_TEXTS, SHEET } from "./texts";

/** What the card's formulas give at the run, by the row of the service in the model. */
function knownCards(run: RunContext): (service: number) => KnownCard | null {
  const { grids, names, language } = run;
  const lettersOf = knownLetters(run);
  const columns = [...grids.matrix.columns].sort(([, one], [, other]) => one - other);
  const first = grids.matrix.body.column;
  return (service) => {
    const letters = lettersOf(service);
    if (letters === null) return null;
    const of = (cellClass: NamedClass): readonly string[] =>
      columns.flatMap(([id, column]) =>
        letters[column - first] === classLetter(cellClass, language) ? [names.channel(id)] : [],
      );
    const hasLetter = letters.replaceAll(OPEN_MARK, "") !== "";
    return { letters, ...cardTexts(run, of, hasLetter) };
  };
}

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
      known: result.model.channels.length > SURELY_NAMED ? null : knownOf(index),
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

/** The card is printed without what the suggestion rests on. */
function printed(plan: SheetPlan, run: RunContext): SheetPlan {
  const { page, ownedRange } = plan;
  if (page === null || ownedRange === null) return plan;
  const columns = columnIndex(byService, "whyNot") + 1 + cardColumns(run).length;
  return { ...plan, page: { ...page, printed: { ...ownedRange, columns } } };
}

export default outputSheet({
  key: "byService",
  owner: "add-in",
  texts: SHEET,
  adjust: printed,
  layout: (run) => {
    const findings = findingsByService(run.result.findings, run.inputs.answers);
    const columns = titled(run, byService).flatMap((column): readonly TitledColumn<unknown>[] => {
      switch (column.key) {
        case "findings":
          return [
            { ...column, link: toFindings(run, findings) as (row: unknown) => LinkTarget | null },
          ];
        case "complements":
          return [column, ...cardColumns(run)];
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
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
    };
  },
});
