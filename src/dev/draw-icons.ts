/** `npm run icons`: redraws `assets/*.png` after a drawing has changed; needs a Chromium (CHROMIUM names it). */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ICON_NAMES, iconSizes, iconSvg } from "./icons";

const FOLDER = "assets";

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    mkdirSync(FOLDER, { recursive: true });
    for (const name of ICON_NAMES) {
      for (const size of iconSizes(name)) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<body style="margin:0;line-height:0">${iconSvg(name, size)}</body>`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(FOLDER, `${name}-${size}.png`), png);
      }
    }
    writeFileSync(join(FOLDER, "app.svg"), `${iconSvg("app", 32)}\n`);
  } finally {
    await browser.close();
  }
}

void main();
