require("./part.cjs").runPart(1);
