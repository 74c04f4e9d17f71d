/** The colours of the pane: Office's theme where known, else the user's preference. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** A colour such as `#1F1F1F` is dark when white text is easier to read on it. */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** What a page may have of Office: Excel's pane has all of it, the preview's not. */
interface PageOfOffice {
  readonly Office?: {
    readonly context?: {
      readonly officeTheme?: {
        readonly isDarkTheme?: boolean;
        readonly bodyBackgroundColor?: string;
      };
    };
  };
}

/** Whether Office has a dark theme; null where unknown. */
function officeIsDark(): boolean | null {
  const theme = (globalThis as PageOfOffice).Office?.context?.officeTheme;
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor ?? "");
}

const isDark = (): boolean => officeIsDark() ?? window.matchMedia(PREFERS_DARK).matches;

/** The theme to show, following changes. With forced colours, the browser replaces them. */
export function usePaneTheme(): { readonly theme: Theme; readonly dark: boolean } {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const style = (): void => {
      setDark(isDark());
    };
    const media = window.matchMedia(PREFERS_DARK);
    media.addEventListener("change", style);
    // Office reports a changed theme only by event, and not on every platform; so check on focus too.
    window.addEventListener("focus", style);
    return () => {
      media.removeEventListener("change", style);
      window.removeEventListener("focus", style);
    };
  }, []);
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
