/** Accepts a file that is dropped onto the page. */

/** Calls `onFile` with each file dropped; `element` shows that it may be dropped. */
export function acceptDroppedFiles(element: HTMLElement, onFile: (file: File) => void): void {
  const holdsFile = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  const show = (over: boolean): void => {
    element.classList.toggle("dropping", over);
  };
  document.addEventListener(
    "dragover",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(true);
    },
    true,
  );
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  document.addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      show(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    true,
  );
}
