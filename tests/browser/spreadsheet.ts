/** What a person does in the spreadsheet of the preview page, and what the add-in's client sees of it. */
import type { Page } from "playwright-core";
import { until } from "./until";

/** A sheet's tab. */
export const tab = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.getByRole("tab", { name, exact: true });

/** Goes to a cell by the box beside the formula bar, as a person does; the grid has the keyboard afterwards. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press("Enter");
  // The grid takes the keyboard a moment later; a key before that would go to the box.
  await until(page, () => !document.activeElement?.closest('[data-u-comp="defined-name"]'), null);
  await seen(page);
}

/** Waits until the page has drawn what was asked of it: two frames. */
const seen = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );

/** Waits until the add-in's client reads this value from a cell. */
export async function holds(
  page: Page,
  sheet: string,
  address: string,
  value: unknown,
): Promise<void> {
  await until(
    page,
    ([name, place, wanted]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(place);
        range.load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0] === wanted;
      }),
    [sheet, address, value] as const,
  );
}

/** Waits until the add-in's client sees the person there: `"Summary!B2"`. */
export async function isAt(page: Page, address: string): Promise<void> {
  await until(
    page,
    (wanted: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address === wanted;
      }),
    address,
  );
}

/** Waits until a sheet's tab is in front. */
export const inFront = (page: Page, name: string): Promise<void> =>
  page.locator('[role="tab"][aria-selected="true"]').filter({ hasText: name }).waitFor();

/** Address of a place that counts from 0. */
export const addressOf = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;
