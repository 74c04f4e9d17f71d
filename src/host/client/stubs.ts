/** The few browser globals that Microsoft's client needs when it is loaded outside a browser. */

const nothing = (): void => undefined;

/** Defines them on `globalThis` where they are missing; in a browser or jsdom nothing is changed. */
export function standInForBrowser(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const missing: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    document: {
      readyState: "complete",
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
      createElement: () => ({}),
    },
    navigator: { userAgent: "node" },
    location: {
      href: "http://localhost/",
      search: "",
      hash: "",
      protocol: "http:",
      hostname: "localhost",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    name: "",
  };
  for (const [name, value] of Object.entries(missing)) {
    if (scope[name] === undefined) {
      Object.defineProperty(scope, name, { value, configurable: true, writable: true });
    }
  }
}
