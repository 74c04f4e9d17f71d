/** An edit in the grid that the page does not do, with the text that says so. */
import type { PreviewText } from "../frame/texts";

export class NotPossibleHere extends Error {
  readonly text: PreviewText;

  constructor(text: PreviewText) {
    super(text);
    this.text = text;
  }
}
