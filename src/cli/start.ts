/** `npm start`: makes the example's workbook twice, without and with decisions, and tells what to do with it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "artefacts";
const SAMPLE = join(FOLDER, "sample.xlsx");
const FULL = join(FOLDER, "full.xlsx");

const cli = (...words: readonly string[]): void => {
  execFileSync(process.execPath, [...process.execArgv, "src/cli/main.ts", ...words], {
    stdio: "inherit",
  });
};

mkdirSync(FOLDER, { recursive: true });
// What was made before may have been worked in: it stays.
if (!existsSync(SAMPLE)) cli("sample", "--out", SAMPLE, ...process.argv.slice(2));
if (!existsSync(FULL)) cli("build", SAMPLE, "--decide", "--out", FULL);
process.stdout.write(`
Two workbooks of an example municipality are ready:
  ${SAMPLE}   the inputs and the suggestions, no decisions yet
  ${FULL}     the same with every suggestion taken as a decision

Open one in Excel or LibreOffice. In English: npm start -- --language en
Change a volume or a setting there, save, and run it again:
  npm run --silent cli -- build ${FULL} --out ${FULL}
All commands:
  npm run --silent cli -- help
`);
