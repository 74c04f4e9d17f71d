import { readFileSync } from "node:fs";
import { mended } from "../../src/bundle/engine-mends";

const PATH = "node_modules/@univerjs/engine-render/lib/es/index.js";

describe("what is mended in the engine", () => {
  it("is found in the version that is installed", () => {
    const text = readFileSync(PATH, "utf8");
    expect(text).toContain("glyph.unshift(newChar)");
    expect(mended(PATH, text)).not.toContain("glyph.unshift(newChar)");
  });

  it("is asked for where a version has another text", () => {
    expect(() => mended(PATH, "export {};")).toThrow(/another text/);
    expect(mended("node_modules/@univerjs/core/lib/es/index.js", "export {};")).toBe("export {};");
  });
});
