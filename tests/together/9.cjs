require("./part.cjs").runPart(9);
