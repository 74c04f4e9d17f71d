/** Moving through the pane with the Tab key, as a person without a mouse does. */
import type { Page } from "playwright-core";
import { MOST } from "./until";

/** How many presses a person would put up with, and more. */
const PATIENCE = 150;

/** What controls are called: their label, or their text. */
function namesOf(controls: readonly (HTMLElement | SVGElement)[]): readonly string[] {
  return controls.map((control) => {
    const { labels } = control as { labels?: NodeListOf<HTMLElement> | null };
    const name =
      control.getAttribute("aria-label") ??
      [...(labels ?? [])].map((one) => one.innerText).join(" ");
    return (name === "" ? control.textContent : name).replace(/\s+/g, " ").trim();
  });
}

/** What the element of the pane with the keyboard is called; "" outside the pane. */
export async function focused(page: Page): Promise<string> {
  const [name = ""] = await page.locator("#taskpane :focus").evaluateAll(namesOf);
  return name;
}

/** Presses Tab until the control of this name has the keyboard, once the pane shows it. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
  patience = PATIENCE,
): Promise<void> {
  const fits = (found: string): boolean =>
    typeof name === "string" ? found === name : name.test(found);
  const controls = page
    .locator("#taskpane")
    .locator("button, input, textarea, select, summary, [role=application]");
  const end = Date.now() + MOST;
  while (!(await controls.evaluateAll(namesOf)).some(fits)) {
    if (Date.now() > end) throw new Error(`The pane does not show ${String(name)}.`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const passed: string[] = [];
  for (let presses = 0; presses < patience; presses++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (fits(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${passed.slice(0, 60).join(" | ")}`);
}
