/** Excel.HeaderFooter: the texts printed above and below each page. */
import type { Hosted } from "../base/hosted";
import { OnSheet } from "../base/on-sheet";
import { each, withProperties } from "../base/properties";

const TEXTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

export class HeaderFooter
  extends withProperties(
    OnSheet,
    each(
      TEXTS,
      ({ sheet }: OnSheet, name) => sheet.page.headerFooter?.[name] ?? "",
      ({ sheet }, text, name) => {
        sheet.page.headerFooter = { ...sheet.page.headerFooter, [name]: text };
      },
    ),
  )
  implements Hosted<Excel.HeaderFooter, (typeof TEXTS)[number]> {}

export class HeaderFooterGroup extends OnSheet {
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}
