require("./part.cjs").runPart(14);
