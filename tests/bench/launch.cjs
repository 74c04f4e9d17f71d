/** The command line as `npm run cli` runs it, with what measures it. */
require("../../src/bundle/cached.cjs").runCached("measured-cli", "tests/bench/measured-cli.ts");
