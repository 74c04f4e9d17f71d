/** Runs ESLint on imports that are handed in as JSON: `[{ file, source }]` in, the rules that each breaks out. Its own process, since Jest cannot load ESLint's configuration. */
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";
import tseslint from "typescript-eslint";

interface Written {
  readonly file: string;
  readonly source: string;
}

async function main(): Promise<void> {
  const written = JSON.parse(await text(process.stdin)) as readonly Written[];
  const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
  const broken: string[][] = [];
  for (const { file, source } of written) {
    const [found] = await eslint.lintText(source, { filePath: file });
    broken.push((found?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
}

void main();
