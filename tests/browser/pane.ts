/** What a person does in the task pane of the preview page. */
import type { Locator, Page } from "playwright-core";

export const paneOf = (page: Page): Locator => page.locator("#taskpane");

/** A button of the pane by its whole name, or by a part of it. */
export const button = (page: Page, name: string | RegExp): Locator =>
  paneOf(page).getByRole("button", { name, exact: typeof name === "string" });

/** Waits until the pane's live region says something. */
export async function tells(page: Page, text: RegExp): Promise<void> {
  await paneOf(page)
    .locator('[role="status"], [role="alert"]')
    .filter({ hasText: text })
    .first()
    .waitFor({ state: "attached", timeout: 40_000 });
}

/** Waits until the view with this heading is shown. */
export async function viewShown(page: Page, heading: string): Promise<void> {
  await paneOf(page).getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await paneOf(page).locator(".fui-Spinner").waitFor({ state: "detached" });
}

/** Goes to the list of the steps, wherever the pane is. */
export async function toSteps(page: Page, back = "All steps"): Promise<void> {
  const way = button(page, back);
  await way.or(paneOf(page).locator("ol")).first().waitFor();
  if (await way.isVisible()) await way.click();
  await paneOf(page).locator("ol > li").first().waitFor();
}

/** Goes to a step by its name. */
export async function toStep(page: Page, step: string, back = "All steps"): Promise<void> {
  await toSteps(page, back);
  await paneOf(page).locator("ol button").filter({ hasText: step }).click();
  await viewShown(page, step);
}

/** Unfolds a part of a view. */
export async function unfold(page: Page, title: string | RegExp): Promise<void> {
  await paneOf(page).locator("summary").filter({ hasText: title }).click();
}

/** Whether the element, or one inside it, has the keyboard. */
export async function hasFocus(target: Locator): Promise<void> {
  await target.and(target.page().locator(":focus")).waitFor({ timeout: 10_000 });
}
