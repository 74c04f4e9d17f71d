/** `npm run size`: holds the script that runs in Excel against its budget; ends with 1 above it, or when the host or Node is in it. */
import { bundle, BUDGET_BYTES, hostFiles } from "./bundle";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function main(): Promise<number> {
  const measured = await bundle();
  const [hostFile] = hostFiles(measured);
  if (hostFile !== undefined) {
    process.stderr.write(`The script for Excel holds ${hostFile} of the embedded host.\n`);
    return 1;
  }
  const line = `First script ${kilobytes(measured.gzip)} gzip (${kilobytes(measured.bytes)} minified), budget ${kilobytes(BUDGET_BYTES)}`;
  process.stdout.write(`${line}\n`);
  return measured.gzip > BUDGET_BYTES ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
