require("./part.cjs").runPart(12);
