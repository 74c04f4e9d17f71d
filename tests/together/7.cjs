require("./part.cjs").runPart(7);
