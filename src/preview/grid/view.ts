/** What Univer draws of the sheet in front: following its view, drawing it again, how far it is scrolled, and ending what is typed in it. */
import type { ICommandService, Worksheet } from "@univerjs/core";
import { DeviceInputEventType, type IRender } from "@univerjs/engine-render";
import {
  ScrollCommand,
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
}

/** Enters what is being typed in a cell. */
export const endEditing = (commands: ICommandService, unitId: string): Promise<boolean> =>
  commands.executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId,
  });

/** How far a sheet is scrolled. */
interface Scrolled {
  readonly sheetId: string | undefined;
  readonly state: Readonly<object> | null | undefined;
}

export const scrollOf = (sheet: Worksheet | null, render: IRender | null): Scrolled => ({
  sheetId: sheet?.getSheetId(),
  state: render?.with(SheetScrollManagerService).getCurrentScrollState(),
});

/** Scrolls as before, where the same sheet is in front. */
export function scrollBack(
  commands: ICommandService,
  sheet: Worksheet | null,
  { sheetId, state }: Scrolled,
): void {
  if (!state || sheet?.getSheetId() !== sheetId) return;
  void commands.executeCommand(ScrollCommand.id, state);
}
