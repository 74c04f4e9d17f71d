/** Which of the page's actions the menu of a cell offers: those of the matrix on its cells, those of tables in tables. */
import { commandsIn } from "../../commands/registry";
import type { Grid } from "../grid/grid";
import type { MenuLine } from "../grid/context-menu";
import type { RibbonAction } from "../ribbon/ribbon";
import type { Session } from "../session";
import { tableAt } from "./sorting";

/** Of the sheet group. */
const IN_TABLES = ["filter", "sortUp", "sortDown"];

export function cellMenu(
  actions: readonly RibbonAction[],
  session: Session,
  grid: Grid,
): readonly MenuLine[] {
  const onTable = (named: (name: string) => boolean) => (): boolean => {
    if (!session.isOpen || !grid.position) return false;
    const { sheetId, area } = grid.position;
    const sheet = session.book.sheetById(sheetId);
    const table = sheet ? tableAt(sheet, area) : null;
    return table !== null && named(table.name);
  };
  const lines = (ids: readonly string[], offered: () => boolean): readonly MenuLine[] =>
    actions.filter(({ id }) => ids.includes(id)).map((action) => ({ ...action, offered }));
  const ofMatrix = commandsIn("context-menu").map(({ id }) => id);
  return [
    ...lines(
      ofMatrix,
      onTable((name) => name === "Matrix"),
    ),
    ...lines(
      IN_TABLES,
      onTable(() => true),
    ),
  ];
}
