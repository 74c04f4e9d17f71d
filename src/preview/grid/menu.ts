/** Which of Univer's menu entries are not offered: the host would not know of what they do. */
import { CopySheetCommand, SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import type { MenuConfig } from "@univerjs/ui";

const HIDDEN: readonly string[] = [
  CopySheetCommand.id,
  SetWorksheetRowIsAutoHeightCommand.id,
  "sheet.command.set-col-auto-width",
  "sheet.command.set-worksheet-col-auto-width",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
];

export const OFFERED: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
