/** A short click into the formula bar begins an edit in the bar: Univer left the keyboard in the cell's hidden editor. */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type Injector,
} from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

const BAR = '[data-u-comp="formula-bar"]';

/** What takes the keys of the bar. */
const BAR_EDITOR = `__editor_${DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY}`;

const CELL_EDITOR = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

/** @returns ends it */
export function followFormulaBarClicks(injector: Injector): () => void {
  const bridge = injector.get(IEditorBridgeService);
  const instances = injector.get(IUniverInstanceService);
  const isEditing = (): boolean => bridge.isVisible().visible;
  /** Whether the last press began an edit in the bar. */
  let begins = false;
  const keepInBar = (): void => {
    if (!begins || !isEditing() || document.activeElement?.id !== CELL_EDITOR) return;
    // Univer takes the bar for focused; where the keyboard goes is the browser's.
    instances.setCurrentUnitForType(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
    document.getElementById(BAR_EDITOR)?.focus();
  };
  const pressed = ({ target }: PointerEvent): void => {
    begins = target instanceof Element && target.closest(BAR) !== null && !isEditing();
  };
  const options = { capture: true };
  document.addEventListener("pointerdown", pressed, options);
  document.addEventListener("focusin", keepInBar, options);
  return () => {
    document.removeEventListener("pointerdown", pressed, options);
    document.removeEventListener("focusin", keepInBar, options);
  };
}
