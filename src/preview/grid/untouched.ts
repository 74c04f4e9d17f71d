/** An edit that nobody typed in writes nothing: what the cell holds may have changed since the edit began. */
import { ICommandService, type Injector } from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/** More than what any other has: nothing else decides what an untouched edit writes. */
const FIRST = 10_000;

/** Keeps edits that nobody typed in from writing what the cell held when they began. @returns ends it */
export function leaveUntouched(injector: Injector): () => void {
  const bridge = injector.get(IEditorBridgeService);
  let isOpen = false;
  let isTouched = false;
  const opening = bridge.visible$.subscribe(({ visible }) => {
    if (visible && !isOpen) isTouched = false;
    isOpen = visible;
  });
  const typing = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (isOpen && id === RichTextEditingMutation.id) isTouched = true;
  });
  const leaving = injector
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      // An edit that begins by emptying its cell is noted by the grid alone.
      handler: (typed, { worksheet, row, col }, next) =>
        isTouched || bridge.getEditorDirty() ? next(typed) : worksheet.getCellRaw(row, col),
    });
  return () => {
    opening.unsubscribe();
    typing.dispose();
    leaving();
  };
}
