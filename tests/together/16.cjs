require("./part.cjs").runPart(16);
