/** `npm start`: builds the preview page, serves it, and prints its address; `--build` only builds, `--port` chooses. */
import { parseArgs } from "node:util";
import { PREVIEW_FOLDER, buildPreview } from "./build";
import { serveOnFreePort } from "./serve";

const { values } = parseArgs({
  options: { build: { type: "boolean" }, port: { type: "string", default: "3000" } },
});
async function main(): Promise<void> {
  await buildPreview();
  if (values.build === true) {
    process.stdout.write(`Built ${PREVIEW_FOLDER}\n`);
  } else {
    const port = await serveOnFreePort(PREVIEW_FOLDER, Number(values.port));
    process.stdout.write(`
Channel Matrix in the browser: http://localhost:${port}/
In Swedish: http://localhost:${port}/?language=sv   in English: http://localhost:${port}/?language=en
Ctrl+C ends it. The page is in ${PREVIEW_FOLDER}.
`);
  }
}

void main();
