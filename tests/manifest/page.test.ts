/** The page and the files beside it: what the policy allows, and that all of them name the address. */
import { readFileSync } from "node:fs";
import { deployedFiles } from "../../src/dev/deployed-files";
import { LOCAL_ADDRESS } from "../../src/dev/address";
import { FUNCTIONS } from "../../src/functions/registry";
import { elements } from "../../src/xlsx/package/xml";
import { attribute, resources } from "./manifest-file";

const OFFICE_JS = "https://appsforoffice.microsoft.com";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");

/** The policy's directives with their sources. */
const policy = new Map(
  (/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "")
    .split(";")
    .map((directive): [string, readonly string[]] => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
);

describe("the page's policy", () => {
  it("allows scripts of the folder and office.js, and no eval", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", OFFICE_JS]);
    expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
  });

  it("allows connections to the folder only", () => {
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
  });

  it("covers every script that the page names, and there is none inline", () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, tag = ""]) => tag);
    expect(scripts).toHaveLength(1);
    for (const tag of scripts) expect(tag).toContain(`src="${OFFICE_JS}/`);
  });
});

describe("the files beside the scripts", () => {
  const ADDRESS = "https://apps.example.org/kanalmatris";

  it("name the address, and nowhere the one of development", () => {
    for (const [, content] of deployedFiles(ADDRESS)) {
      expect(content).not.toContain(LOCAL_ADDRESS);
      expect(content.trim()).not.toBe("");
    }
  });

  it("are the ones that the manifest names", () => {
    const names = deployedFiles(ADDRESS).map(([name]) => name);
    const metadata = resources("bt:Urls").get("Functions.Metadata.Url");
    const wanted = [metadata, ...(metadata === undefined ? [] : elements(metadata))].flatMap(
      (url) => [attribute(url, "DefaultValue"), attribute(url, "Value")],
    );
    for (const address of wanted.filter((url) => url !== "")) {
      expect(names).toContain(address.replace(`${LOCAL_ADDRESS}/`, ""));
    }
    expect(names).toEqual(expect.arrayContaining(["shortcuts.json", "shortcuts-sv.json"]));
  });

  it("describe every function in both languages", () => {
    const files = new Map(deployedFiles(ADDRESS));
    for (const name of ["functions.json", "functions-sv.json"]) {
      const { functions } = JSON.parse(files.get(name) ?? "{}") as {
        readonly functions: readonly { readonly id: string; readonly description: string }[];
      };
      expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
      expect(functions.filter(({ description }) => description.trim() === "")).toEqual([]);
    }
  });
});
