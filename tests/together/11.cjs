require("./part.cjs").runPart(11);
