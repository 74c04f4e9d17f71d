require("./part.cjs").runPart(10);
