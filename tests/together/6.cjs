require("./part.cjs").runPart(6);
