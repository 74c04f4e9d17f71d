import { pathToFileURL } from "node:url";
const main = pathToFileURL("src/cli/main.ts").href;
const calls = [["build"],["nonsense"],["build","--out","x.xlsx","--foo"]];
let n=0;
for (const words of calls) {
  process.argv = ["node","main",...words];
  process.exitCode = undefined;
  await import(`${main}?call=${++n}`);
  while (process.exitCode === undefined) await new Promise(r=>setTimeout(r,5));
  console.log(words, process.exitCode);
}
