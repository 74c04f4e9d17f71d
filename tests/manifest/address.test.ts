/** The build takes an https address and puts it everywhere; anything else is refused with a line that says why. */
import { LOCAL_ADDRESS, readAddress } from "../../src/dev/address";
import { manifestXml } from "../../src/dev/manifest";

describe("the address to deploy at", () => {
  it.each([
    ["https://apps.example.org", "https://apps.example.org"],
    ["https://apps.example.org/", "https://apps.example.org"],
    [" https://apps.example.org:8443/a/b/ ", "https://apps.example.org:8443/a/b"],
  ])("reads %p as %p", (written, address) => {
    expect(readAddress(written)).toEqual({ ok: true, address });
  });

  it.each([
    [undefined, "missing"],
    ["", "missing"],
    [true, "missing"],
    ["apps.example.org", "not an address"],
    ["http://apps.example.org", "https://"],
    ["https://apps.example.org/?a=1", "more than"],
    ["https://someone@apps.example.org", "more than"],
  ])("refuses %p: %s", (written, word) => {
    const reading = readAddress(written);
    expect(reading).toEqual({ ok: false, reason: expect.stringContaining(word) as string });
    expect(reading.ok ? "" : reading.reason).not.toContain("\n");
  });

  it("stands in the manifest in place of the development address", () => {
    const manifest = manifestXml("https://apps.example.org/kanalmatris");
    expect(manifest).not.toContain(LOCAL_ADDRESS);
    expect(manifest.replaceAll("https://apps.example.org/kanalmatris", LOCAL_ADDRESS)).toBe(
      manifestXml(LOCAL_ADDRESS),
    );
  });
});
