/** The add-in-only manifest, generated from the commands so that the two cannot differ. */
import { GROUP_TEXTS, PANE_TEXTS } from "../commands/actions/texts";
import type { Command, CommandGroup } from "../commands/command";
import { COMMANDS, commandsIn } from "../commands/registry";
import type { Bilingual } from "../locale/language";

/** Excel takes a changed manifest when the version is higher. */
const VERSION = "1.0.0.0";
const ID = "9751131e-8a5f-4454-90e1-54b8ceb7cbcf";

/** Sizes of the add-in's own icon that the ribbon may choose among; actions have 16, 32 and 80. */
const GROUP_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ACTION_SIZES = [16, 32, 80];

/** Custom functions' namespace: the same in every language, so that formulas are. */
const NAMESPACE = "CHANNEL";

/** An element on lines of its own; children are elements already. */
const element = (open: string, children: readonly string[]): string => {
  const inner = children.join("\n").replace(/^/gm, "  ");
  return `<${open}>\n${inner}\n</${open.split(" ")[0] ?? ""}>`;
};

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A text in English with its Swedish beside it. */
const localised = (
  open: string,
  text: Bilingual,
  override: "Override" | "bt:Override" = "bt:Override",
): string =>
  element(`${open} DefaultValue="${escaped(text.en)}"`, [
    `<${override} Locale="sv-SE" Value="${escaped(text.sv)}"/>`,
  ]);

const icon = (name: string, sizes: readonly number[]): string =>
  element(
    "Icon",
    sizes.map((size) => `<bt:Image size="${size}" resid="Icon.${name}.${size}"/>`),
  );

const words = (name: string): string[] => [
  `<Label resid="${name}.Label"/>`,
  element("Supertip", [`<Title resid="${name}.Label"/>`, `<Description resid="${name}.Tip"/>`]),
];

/** What a button or an item of a menu does. The pane is opened by Excel itself. */
const effect = ({ id }: Command): string =>
  id === "openPane"
    ? element('Action xsi:type="ShowTaskpane"', [
        "<TaskpaneId>ButtonId1</TaskpaneId>",
        '<SourceLocation resid="Taskpane.Url"/>',
      ])
    : element('Action xsi:type="ExecuteFunction"', [`<FunctionName>${id}</FunctionName>`]);

const parts = (action: Command): string[] => [
  ...words(action.id),
  icon(action.icon, ACTION_SIZES),
  effect(action),
];

const ribbonGroup = (group: CommandGroup): string =>
  element(`Group id="ChannelMatrix.${group}"`, [
    `<Label resid="Group.${group}"/>`,
    icon("app", GROUP_SIZES),
    ...commandsIn("ribbon")
      .filter((action) => action.group === group)
      .map((action) =>
        element(`Control xsi:type="Button" id="ChannelMatrix.${action.id}"`, parts(action)),
      ),
  ]);

const groups = Object.keys(GROUP_TEXTS) as CommandGroup[];

const ribbon = (): string =>
  element('ExtensionPoint xsi:type="PrimaryCommandSurface"', [
    element('CustomTab id="ChannelMatrix.Tab"', [
      ...groups.map(ribbonGroup),
      '<Label resid="Tab.Label"/>',
    ]),
  ]);

/** One entry in the menu of a cell, with the actions under it: it is other people's menu too. */
const contextMenu = (): string =>
  element('ExtensionPoint xsi:type="ContextMenu"', [
    element('OfficeMenu id="ContextMenuCell"', [
      element('Control xsi:type="Menu" id="ChannelMatrix.Cell"', [
        ...words("Menu"),
        icon("app", ACTION_SIZES),
        element(
          "Items",
          commandsIn("context-menu").map((action) =>
            element(`Item id="ChannelMatrix.Cell.${action.id}"`, parts(action)),
          ),
        ),
      ]),
    ]),
  ]);

const customFunctions = (): string =>
  element('ExtensionPoint xsi:type="CustomFunctions"', [
    element("Script", ['<SourceLocation resid="Functions.Script.Url"/>']),
    element("Page", ['<SourceLocation resid="Taskpane.Url"/>']),
    element("Metadata", ['<SourceLocation resid="Functions.Metadata.Url"/>']),
    '<Namespace resid="Functions.Namespace"/>',
  ]);

const host = (): string =>
  element('Host xsi:type="Workbook"', [
    element("Runtimes", ['<Runtime resid="Taskpane.Url" lifetime="long"/>']),
    element("AllFormFactors", [customFunctions()]),
    element("DesktopFormFactor", [
      element("GetStarted", [
        '<Title resid="Tab.Label"/>',
        '<Description resid="GetStarted.Tip"/>',
        '<LearnMoreUrl resid="LearnMore.Url"/>',
      ]),
      '<FunctionFile resid="Taskpane.Url"/>',
      ribbon(),
      contextMenu(),
    ]),
  ]);

const images = (address: string): string[] =>
  [
    ...GROUP_SIZES.map((size) => ["app", size] as const),
    ...COMMANDS.flatMap((action) => ACTION_SIZES.map((size) => [action.icon, size] as const)),
  ].map(
    ([name, size]) =>
      `<bt:Image id="Icon.${name}.${size}" DefaultValue="${address}/assets/${name}-${size}.png"/>`,
  );

const urls = (address: string): string[] => [
  `<bt:Url id="Taskpane.Url" DefaultValue="${address}/taskpane.html"/>`,
  `<bt:Url id="LearnMore.Url" DefaultValue="${address}/help.html"/>`,
  `<bt:Url id="Functions.Script.Url" DefaultValue="${address}/taskpane.js"/>`,
  localised('bt:Url id="Functions.Metadata.Url"', {
    en: `${address}/functions.json`,
    sv: `${address}/functions-sv.json`,
  }),
];

const labels = (): string[] => [
  `<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`,
  localised('bt:String id="Tab.Label"', PANE_TEXTS.title),
  localised('bt:String id="Menu.Label"', PANE_TEXTS.title),
  ...groups.map((group) => localised(`bt:String id="Group.${group}"`, GROUP_TEXTS[group])),
  ...COMMANDS.map(({ id, name }) => localised(`bt:String id="${id}.Label"`, name)),
];

const tips = (): string[] => [
  localised('bt:String id="GetStarted.Tip"', PANE_TEXTS.getStarted),
  localised('bt:String id="Menu.Tip"', PANE_TEXTS.contextMenu),
  ...COMMANDS.map(({ id, description }) => localised(`bt:String id="${id}.Tip"`, description)),
];

const resources = (address: string): string =>
  element("Resources", [
    element("bt:Images", images(address)),
    element("bt:Urls", urls(address)),
    element("bt:ShortStrings", labels()),
    element("bt:LongStrings", tips()),
  ]);

/** The manifest of an add-in served at `address` (https, no slash at the end). */
export function manifestXml(address: string): string {
  const versionOverrides =
    'VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0"';
  const app = [
    'OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    'xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
    'xsi:type="TaskPaneApp"',
  ].join(" ");
  const content = element(app, [
    `<Id>${ID}</Id>`,
    `<Version>${VERSION}</Version>`,
    `<ProviderName>${PANE_TEXTS.title.en}</ProviderName>`,
    "<DefaultLocale>en-US</DefaultLocale>",
    localised("DisplayName", PANE_TEXTS.title, "Override"),
    localised("Description", PANE_TEXTS.purpose, "Override"),
    `<IconUrl DefaultValue="${address}/assets/app-32.png"/>`,
    `<HighResolutionIconUrl DefaultValue="${address}/assets/app-64.png"/>`,
    `<SupportUrl DefaultValue="${address}/help.html"/>`,
    element("Hosts", ['<Host Name="Workbook"/>']),
    element("Requirements", [
      element('Sets DefaultMinVersion="1.1"', [
        '<Set Name="SharedRuntime" MinVersion="1.1"/>',
        '<Set Name="ExcelApi" MinVersion="1.14"/>',
      ]),
    ]),
    element("DefaultSettings", [`<SourceLocation DefaultValue="${address}/taskpane.html"/>`]),
    "<Permissions>ReadWriteDocument</Permissions>",
    element(versionOverrides, [element("Hosts", [host()]), resources(address)]),
    `<ExtendedOverrides Url="${address}/shortcuts.json" ResourcesUrl="${address}/shortcuts-sv.json"/>`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`;
}
