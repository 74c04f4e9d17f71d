/**
 * A short click into the formula bar begins an edit in the bar: Univer left the keyboard in the cell's hidden editor, or
 * the bar without a caret, and lost what was typed.
 */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type Injector,
} from "@univerjs/core";
import { DocSelectionRenderService, IEditorService } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

const BAR = '[data-u-comp="formula-bar"]';

/** What takes the keys of the bar. */
const BAR_EDITOR = `__editor_${DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY}`;

const CELL_EDITOR = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

/** @returns ends it */
export function followFormulaBarClicks(injector: Injector): () => void {
  const bridge = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  const editors = injector.get(IEditorService);
  const renders = injector.get(IRenderManagerService);
  const isEditing = (): boolean => bridge.isVisible().visible;
  /** Whether the last press began an edit in the bar. */
  let begins = false;
  const keepInBar = (): void => {
    if (!begins || !isEditing() || document.activeElement?.id !== CELL_EDITOR) return;
    // Univer takes the bar for focused; where the keyboard goes is the browser's.
    instances.setCurrentUnitForType(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    document.getElementById(BAR_EDITOR)?.focus();
  };
  /** Puts a caret at the end where there is none: Univer drops what is typed without one. */
  const keepCaret = (): void => {
    if (!isEditing() || document.activeElement?.id !== BAR_EDITOR) return;
    const bar = renders.getRenderById(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    if (bar?.with(DocSelectionRenderService).getActiveTextRange() !== undefined) return;
    const editor = editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    const end = editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, "").length ?? 0;
    editor?.setSelectionRanges([{ startOffset: end, endOffset: end }]);
  };
  const pressed = ({ target }: PointerEvent): void => {
    begins = target instanceof Element && target.closest(BAR) !== null && !isEditing();
  };
  const options = { capture: true };
  document.addEventListener("pointerdown", pressed, options);
  document.addEventListener("focusin", keepInBar, options);
  document.addEventListener("beforeinput", keepCaret, options);
  return () => {
    document.removeEventListener("pointerdown", pressed, options);
    document.removeEventListener("focusin", keepInBar, options);
    document.removeEventListener("beforeinput", keepCaret, options);
  };
}
