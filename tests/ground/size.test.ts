/** The measure of the script for Excel sees what must not be in it. */
import { bundle, hostFiles } from "../size/bundle";

describe("the script for Excel", () => {
  it("is refused with Node in it", async () => {
    await expect(bundle("src/cli/files.ts")).rejects.toThrow(/node:fs/);
  });

  it("is known to hold the embedded host when a file of it is imported", async () => {
    const measured = await bundle("src/xlsx/failure.ts");
    expect(hostFiles(measured)).toContain("src/xlsx/failure.ts");
  });

  it("holds neither now", async () => {
    expect(hostFiles(await bundle())).toEqual([]);
  });
});
