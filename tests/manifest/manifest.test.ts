/** The manifest has the structure that Microsoft publishes, and says the same as the actions. */
import { existsSync, readFileSync } from "node:fs";
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { COMMANDS, commandsIn } from "../../src/commands/registry";
import { LOCAL_ADDRESS } from "../../src/dev/address";
import { manifestXml } from "../../src/dev/manifest";
import { elements, type XmlElement } from "../../src/xlsx/package/xml";
import {
  attribute,
  everyElement,
  MANIFEST,
  manifestText,
  named,
  resources,
  textOf,
  texts,
} from "./manifest-file";
import {
  CUSTOM_FUNCTIONS_ORDER,
  LIMITS,
  ORDER,
  RESOURCE_OF,
  RIBBON_LIMITS,
} from "./published-structure";

const KINDS = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];

/** Width and height that a PNG file claims in its first chunk. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const orderOf = (element: XmlElement): readonly string[] | undefined =>
  element.name === "ExtensionPoint" && attribute(element, "xsi:type") === "CustomFunctions"
    ? CUSTOM_FUNCTIONS_ORDER
    : ORDER[element.name];

/** Names of the functions that buttons and items run, with where they are. */
const functionNames = (place: "CustomTab" | "OfficeMenu"): readonly string[] =>
  named(place)
    .flatMap((found) => everyElement(found))
    .filter(({ name }) => name === "FunctionName")
    .map(textOf);

describe("the manifest's structure", () => {
  it("is what the actions give for the development address", () => {
    expect(manifestText).toBe(manifestXml(LOCAL_ADDRESS));
  });

  it("is read by Microsoft's own reader, with all that it looks for", async () => {
    const read = await new ManifestHandlerXml(MANIFEST).parseManifest();
    expect(read).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
      version: expect.stringMatching(/^[1-9]\d*\.\d+\.\d+\.\d+$/) as string,
      defaultLocale: "en-US",
      displayName: "Channel Matrix",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
    });
  });

  it("has its elements in the published order", () => {
    for (const element of everyElement()) {
      const order = orderOf(element);
      if (order === undefined) continue;
      const places = elements(element).map(({ name }) => order.indexOf(name));
      expect({ element: element.name, places }).toEqual({
        element: element.name,
        places: [...places].sort((a, b) => a - b),
      });
      expect(places).not.toContain(-1);
    }
  });

  it("asks for the floor and for the shared runtime", () => {
    const sets = named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.14" });
  });

  it("has one runtime, one page for pane, functions and actions", () => {
    const pages = [
      ...named("Runtime"),
      ...named("FunctionFile"),
      ...named("Page").flatMap(elements),
      ...named("Action")
        .flatMap(elements)
        .filter(({ name }) => name === "SourceLocation"),
    ];
    expect(pages).toHaveLength(4);
    expect(new Set(pages.map((page) => attribute(page, "resid")))).toEqual(
      new Set(["Taskpane.Url"]),
    );
    expect(attribute(named("Runtime")[0], "lifetime")).toBe("long");
  });

  it("gives every element with an id one of its own", () => {
    const ids = everyElement()
      .map((element) => attribute(element, "id"))
      .filter((id) => id !== "");
    expect(new Set(ids).size - ids.filter((id) => id === "ContextMenuCell").length + 1).toBe(
      ids.length,
    );
  });

  it("fits the ribbon", () => {
    expect(named("Group").length).toBeLessThanOrEqual(RIBBON_LIMITS.groups);
    for (const group of named("Group")) {
      const controls = elements(group).filter(({ name }) => name === "Control");
      expect(controls.length).toBeGreaterThan(0);
      expect(controls.length).toBeLessThanOrEqual(RIBBON_LIMITS.controls);
    }
  });
});

describe("the manifest's resources", () => {
  it("are defined under the ids that are used, in the right kind", () => {
    const used = everyElement().filter(({ attributes }) => attributes.has("resid"));
    expect(used.length).toBeGreaterThan(100);
    for (const element of used) {
      const kind = RESOURCE_OF[element.name] ?? "";
      const resid = attribute(element, "resid");
      expect({ resid, kind, defined: resources(kind).has(resid) }).toEqual({
        resid,
        kind,
        defined: true,
      });
    }
  });

  it("are all used, under ids that are short enough", () => {
    const used = new Set(everyElement().map((element) => attribute(element, "resid")));
    for (const id of KINDS.flatMap((kind) => [...resources(kind).keys()])) {
      expect(id.length).toBeLessThanOrEqual(LIMITS.resid);
      expect(used).toContain(id);
    }
  });

  it("lie within the limits of length, in both languages", () => {
    for (const [kind, limit] of [
      ["bt:ShortStrings", LIMITS.short],
      ["bt:LongStrings", LIMITS.long],
      ["bt:Urls", LIMITS.url],
    ] as const) {
      for (const resource of resources(kind).values()) {
        for (const text of texts(resource)) {
          expect(text.trim()).not.toBe("");
          expect(text.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  it("are in Swedish too, all but the functions' namespace", () => {
    const all = [
      ...named("DisplayName"),
      ...named("Description").filter(({ attributes }) => attributes.has("DefaultValue")),
      ...resources("bt:ShortStrings").values(),
      ...resources("bt:LongStrings").values(),
    ];
    const without = all.filter(
      (text) => !elements(text).some((override) => attribute(override, "Locale") === "sv-SE"),
    );
    expect(without.map((text) => attribute(text, "id"))).toEqual(["Functions.Namespace"]);
  });

  it("have addresses over https, at one place", () => {
    const addresses = [...manifestText.matchAll(/"(\w+:\/\/[^"]*)"/g)]
      .map(([, address = ""]) => address)
      .filter(
        (address) => !address.includes("schemas.microsoft.com") && !address.includes("w3.org"),
      );
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${LOCAL_ADDRESS}/`))).toEqual([]);
  });

  it("have icons that exist, of the size that they are used for", () => {
    const images = resources("bt:Images");
    const wanted = everyElement().filter(
      ({ name, attributes }) => name === "bt:Image" && attributes.has("size"),
    );
    expect(wanted.length).toBeGreaterThan(50);
    for (const image of wanted) {
      const address = attribute(images.get(attribute(image, "resid")), "DefaultValue");
      const size = Number(attribute(image, "size"));
      expect(pngSize(address.replace(`${LOCAL_ADDRESS}/`, ""))).toEqual([size, size]);
    }
  });

  it("name an icon of 32 and one of 64 pixels for the add-in, and keep one of each size that shops ask for", () => {
    const file = (name: string): string =>
      attribute(named(name)[0], "DefaultValue").replace(`${LOCAL_ADDRESS}/`, "");
    expect(pngSize(file("IconUrl"))).toEqual([32, 32]);
    expect(pngSize(file("HighResolutionIconUrl"))).toEqual([64, 64]);
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
      expect(pngSize(`assets/app-${size}.png`)).toEqual([size, size]);
    }
  });
});

describe("manifest and actions", () => {
  it("offer the same on the ribbon, each once", () => {
    const onRibbon = [...functionNames("CustomTab"), ...named("TaskpaneId").map(() => "openPane")];
    expect(onRibbon.sort()).toEqual(
      commandsIn("ribbon")
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("offer the same in the menu of a cell", () => {
    expect(named("OfficeMenu").map((menu) => attribute(menu, "id"))).toEqual(["ContextMenuCell"]);
    expect(functionNames("OfficeMenu")).toEqual(commandsIn("context-menu").map(({ id }) => id));
  });

  it("call an action the same in both languages", () => {
    for (const { id, name, description } of COMMANDS) {
      for (const [kind, resid, text] of [
        ["bt:ShortStrings", `${id}.Label`, name],
        ["bt:LongStrings", `${id}.Tip`, description],
      ] as const) {
        expect(texts(resources(kind).get(resid))).toEqual([text.en, text.sv]);
      }
    }
  });

  it("have an icon for every action", () => {
    for (const { icon } of COMMANDS) {
      for (const size of [16, 32, 80]) expect(existsSync(`assets/${icon}-${size}.png`)).toBe(true);
    }
  });

  it("have no action without a place, and none twice", () => {
    expect(COMMANDS.filter(({ locations: places }) => places.length === 0)).toEqual([]);
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });
});
