/**
 * Has V8 optimize a function only when it has run several times as long as usual: a run of seconds meets thousands of
 * functions that are warm, not hot, and optimizing them took a quarter of its processor time.
 */
require("node:v8").setFlagsFromString("--interrupt-budget=800000");
