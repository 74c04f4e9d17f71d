require("./part.cjs").runPart(13);
