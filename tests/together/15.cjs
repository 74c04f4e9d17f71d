require("./part.cjs").runPart(15);
