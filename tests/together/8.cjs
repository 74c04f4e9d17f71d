require("./part.cjs").runPart(8);
