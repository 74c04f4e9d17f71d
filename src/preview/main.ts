/** `npm start`: builds the preview page, serves it, and prints its address; `--build` only builds, `--port` chooses. */
import { parseArgs } from "node:util";
import { PREVIEW_FOLDER, buildPreview } from "./build";
import { servedText, serveOnFreePort } from "./serve";

const { values } = parseArgs({
  options: { build: { type: "boolean" }, port: { type: "string", default: "3000" } },
});
async function main(): Promise<void> {
  await buildPreview();
  if (values.build === true) {
    process.stdout.write(`Built ${PREVIEW_FOLDER}\n`);
  } else {
    const wanted = Number(values.port);
    const { port } = await serveOnFreePort(PREVIEW_FOLDER, wanted);
    process.stdout.write(servedText(PREVIEW_FOLDER, wanted, port));
  }
}

void main();
