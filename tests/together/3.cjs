require("./part.cjs").runPart(3);
