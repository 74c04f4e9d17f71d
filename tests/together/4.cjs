require("./part.cjs").runPart(4);
