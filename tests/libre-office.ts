/** LibreOffice, where there is one, to convert workbooks in tests; it calculates every formula anew. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The command; undefined where LibreOffice is absent, which CI does not accept. */
export const program = ["soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
);

const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Converts a workbook. @returns the bytes of the converted file */
export function convert(command: string, bytes: Uint8Array, format: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const file = join(folder, "workbook.xlsx");
    const out = join(folder, "out");
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    writeFileSync(file, bytes);
    execFileSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        out,
        file,
      ],
      { stdio: "ignore", timeout: 100_000 },
    );
    return readFileSync(join(out, `workbook.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
