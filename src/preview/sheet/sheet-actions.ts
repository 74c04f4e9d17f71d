/** What a person does with a sheet by the ribbon: find, filter, sort, format. */
import type { HandEdit } from "../edits/hand-edit";
import type { CellPosition, Grid } from "../grid/grid";
import { PREVIEW_TEXTS, type PreviewText } from "../frame/texts";
import type { Message } from "../frame/message";
import type { RibbonAction } from "../ribbon/ribbon";
import type { Session } from "../session";
import { choose } from "./chooser";
import { FILLS, NUMBER_FORMATS, type Choice } from "./format";
import type { TableContent } from "../../xlsx/content";
import { sortTable, tableAt } from "./sorting";

interface Desk {
  readonly session: Session;
  readonly grid: Grid;
  readonly message: Message;
  /** Performs an edit of the person's. */
  readonly edit: (edit: HandEdit) => void;
}

/** The actions of the group, in their order. */
export function sheetActions({ session, grid, message, edit }: Desk): readonly RibbonAction[] {
  const { language } = message;
  const action = (
    id: string,
    text: PreviewText,
    rest: Pick<RibbonAction, "run"> & Partial<RibbonAction>,
  ): RibbonAction => ({
    id,
    label: PREVIEW_TEXTS[text][language],
    group: "sheet",
    small: true,
    blocked: () => session.workbook.busy()?.[language] ?? null,
    ...rest,
  });
  const here = (work: (position: CellPosition) => void): void => {
    if (grid.position) work(grid.position);
  };
  /** Works on the table that the selection is in, or says that there is none. */
  const inTable = (work: (table: TableContent, column: number) => void): void => {
    here(({ sheetId, area }) => {
      const sheet = session.book.sheetById(sheetId);
      const table = sheet ? tableAt(sheet, area) : null;
      if (table) work(table, area.column);
      else message.warn("no-table-here");
    });
  };
  const sort = (ascending: boolean) => () => {
    inTable((table, column) => {
      edit(sortTable(table, column, ascending));
    });
  };
  const font = (member: "bold" | "italic") => () => {
    here(({ sheetId, area }) => {
      edit({ kind: member, sheetId, area });
    });
  };
  const chosen =
    (kind: "fill" | "number", choices: readonly Choice[]) => async (): Promise<void> => {
      const button = document.getElementById(`action-${kind}`);
      const choice = button && (await choose(button, choices, language, kind === "fill"));
      if (choice)
        here(({ sheetId, area }) => {
          edit({ kind, value: choice.value, sheetId, area });
        });
    };
  const hint = { description: PREVIEW_TEXTS["sort-hint"][language] };
  return [
    action("find", "find", { shortcut: "Ctrl+F", run: () => grid.more.openFind() }),
    action("filter", "filter", {
      description: PREVIEW_TEXTS["filter-hint"][language],
      run: () => {
        here(({ sheetId, area }) => {
          inTable(() => void grid.more.openFilter(sheetId, area.column));
        });
      },
    }),
    action("sortUp", "sort-up", { ...hint, run: sort(true) }),
    action("sortDown", "sort-down", { ...hint, run: sort(false) }),
    action("bold", "bold", { shortcut: "Ctrl+B", run: font("bold") }),
    action("italic", "italic", { shortcut: "Ctrl+I", run: font("italic") }),
    action("fill", "fill", { run: chosen("fill", FILLS) }),
    action("number", "number", { run: chosen("number", NUMBER_FORMATS) }),
  ];
}
