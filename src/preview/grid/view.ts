/** What Univer draws of the sheet in front: following its view, drawing it again, and ending what is typed in it. */
import type { ICommandService } from "@univerjs/core";
import { DeviceInputEventType, type IRender } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";

/** Calls the listener when the view scrolls, zooms or shows another sheet. */
export function followView(render: IRender, moved: () => void): void {
  render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(moved);
  render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(moved);
  render.engine.onTransformChange$.subscribeEvent(moved);
}

/** Draws the sheet in front again. */
export function redrawSheet(render: IRender, sheetId: string): void {
  const skeletons = render.with(SheetSkeletonManagerService);
  skeletons.makeDirty({ sheetId });
  skeletons.reCalculate();
  render.mainComponent?.makeForceDirty();
  // The formula bar would keep what the cell held when it was selected, and write that again when it is left.
  const bridge = render.with(IEditorBridgeService);
  if (!bridge.isVisible().visible) bridge.refreshEditCellState();
}

/** Measures sheets again whose sizes or merged cells are others; the one in front at once. */
export function measureSheets(render: IRender, sheetIds: ReadonlySet<string>): void {
  const skeletons = render.with(SheetSkeletonManagerService);
  for (const sheetId of sheetIds) skeletons.makeDirty({ sheetId });
  const inFront = skeletons.getCurrentParam()?.sheetId;
  if (inFront !== undefined && sheetIds.has(inFront)) skeletons.setCurrent({ sheetId: inFront });
}

/** Enters what is being typed in a cell. */
export const endEditing = (commands: ICommandService, unitId: string): Promise<boolean> =>
  commands.executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId,
  });
