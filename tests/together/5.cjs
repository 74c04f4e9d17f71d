require("./part.cjs").runPart(5);
