/** Whether Excel's default font is installed here. */

const SAMPLE = "Information on the municipality";
const NARROWER = 0.95;

function widthIn(context: CanvasRenderingContext2D, family: string): number {
  context.font = `40px ${family}`;
  return context.measureText(SAMPLE).width;
}

/** Whether Calibri, or a font with its widths, is drawn: it is clearly narrower than the substitutes. */
export function hasNarrowFont(): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return true;
  return widthIn(context, "Calibri, Carlito, Arial") < NARROWER * widthIn(context, "Arial");
}
