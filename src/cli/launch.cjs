/** `npm run cli`: runs the command line as one bundled file (../bundle/cached.cjs). */
require("../bundle/cached.cjs").runCached("cli", "src/cli/main.ts");
