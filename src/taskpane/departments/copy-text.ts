/** Copies a text for the person to paste. */

/** Whether it was copied: Excel's pane may be refused the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
