/** The parts of `office.js` besides the Excel client: `Office.onReady`, `Office.context`, `CustomFunctions.associate`. */
import type { NativeBridge } from "../wire/bridge";

/** The newest requirement set of ExcelApi that the host supports. */
export const NEWEST_REQUIREMENT_SET = "1.14";

type Associated = (...args: unknown[]) => unknown;

/** The parts of the loaded library that the host sets. */
interface Library {
  Office?: Record<string, unknown>;
  OSF?: Record<string, unknown>;
  CustomFunctions?: Record<string, unknown>;
  OfficeExtension: {
    HostBridge: { init(bridge: NativeBridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    Utility: { _synchronousCleanup: boolean };
  };
}

const associated = new Map<string, Associated>();

/** Functions that were given to `CustomFunctions.associate`, by the ids they were given under. */
export function associatedFunctions(): ReadonlyMap<string, Associated> {
  return associated;
}

/** Whether a version such as `"1.14"` is at most another. */
export function versionAtMost(asked: string, offered: string): boolean {
  const [major = 0, minor = 0] = asked.split(".").map(Number);
  const [offeredMajor = 0, offeredMinor = 0] = offered.split(".").map(Number);
  return major < offeredMajor || (major === offeredMajor && minor <= offeredMinor);
}

let offered = NEWEST_REQUIREMENT_SET;

const requirements = {
  isSetSupported: (name: string, version = "1.1"): boolean => {
    switch (name.toLowerCase()) {
      case "excelapi":
        return versionAtMost(version, offered);
      case "sharedruntime":
      case "customfunctionsruntime":
        return versionAtMost(version, "1.1");
      default:
        return false;
    }
  },
};

const context = {
  requirements,
  platform: "PC",
  host: "Excel",
  displayLanguage: "en-US",
  contentLanguage: "en-US",
  document: { settings: null },
  diagnostics: { host: "Excel", platform: "PC", version: "16.0.0.0" },
};

/** Connects the library that is loaded on `globalThis` to a host. */
export function connectClient(bridge: NativeBridge, requirementSet: string): void {
  const library = globalThis as unknown as Library;
  offered = requirementSet;
  const office = (library.Office ??= {});
  const host = { host: "Excel", platform: "PC" };
  if (!("context" in office)) office["context"] = context;
  office["onReady"] = async (ready?: (info: typeof host) => unknown) => {
    await ready?.(host);
    return host;
  };
  office["HostType"] ??= { Excel: "Excel" };
  office["PlatformType"] ??= { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" };
  office["actions"] ??= { associate: () => undefined };
  (library.OSF ??= {})["_OfficeAppFactory"] = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "win32" }),
  };
  const functions = (library.CustomFunctions ??= {});
  functions["associate"] = (
    idOrMappings: string | Record<string, Associated>,
    run?: Associated,
  ): void => {
    const mappings = typeof idOrMappings === "string" ? { [idOrMappings]: run } : idOrMappings;
    for (const [id, mapped] of Object.entries(mappings)) if (mapped) associated.set(id, mapped);
  };
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OfficeExtension.Utility._synchronousCleanup = true;
  library.OfficeExtension.HostBridge.init(bridge);
}
