require("./part.cjs").runPart(2);
