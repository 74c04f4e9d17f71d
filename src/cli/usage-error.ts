/** An unusable input or call: reported in one line, exit code 2, nothing written. */
import { cliText, type CliText } from "./texts";
import type { Language } from "../locale/language";

export class UsageError extends Error {
  readonly text: CliText;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(text: CliText, values: Readonly<Record<string, string | number>> = {}) {
    super(cliText(text, "en", values));
    this.name = "BadUse";
    this.text = text;
    this.values = values;
  }

  lineIn(language: Language): string {
    return cliText(this.text, language, this.values);
  }
}
