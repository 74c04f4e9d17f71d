/**
 * Keys of the list of completions count only while it is about the name that is being typed. The grid searches some time
 * after the last key, and would take Enter at once after `=SUM(A1)` for a choice among the names that begin with `SU`.
 */
import type { Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { IShortcutService, KeyCode } from "@univerjs/ui";

/** What the ids of the list's commands begin with; the id of the editor follows. */
const LIST = "sheet.formula-embedding-editor.search_function.";

/** What is part of a name to the left and to the right of the caret. */
const BEFORE = /[\p{L}\p{N}_.]*$/u;
const AFTER = /^[\p{L}\p{N}_.]*/u;

/** The name in which the caret is; empty: none. */
export const nameAt = (text: string, caret: number): string =>
  (BEFORE.exec(text.slice(0, caret))?.[0] ?? "") + (AFTER.exec(text.slice(caret))?.[0] ?? "");

/** Lets a key choose from the list only what was searched for the name that stands at the caret now. */
export function chooseCurrentOnly(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  let searched = "";
  descriptions.getSearchListByNameFirstLetter = (name) => {
    searched = name;
    return search(name);
  };
  const isCurrent = (editorId: string): boolean => {
    const editor = injector.get(IEditorService).getEditor(editorId);
    const caret = editor?.getSelectionRanges()[0]?.startOffset;
    if (!editor || caret === undefined) return false;
    return nameAt(editor.getDocumentData().body?.dataStream ?? "", caret) === searched;
  };
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    const { id, binding } = shortcut;
    if (!id.startsWith(LIST) || binding === KeyCode.ESC) return register(shortcut);
    return register({ ...shortcut, preconditions: () => isCurrent(id.slice(LIST.length)) });
  };
}
