/** What every command of the command line has in common: its day and language, and how it reports. */
import type { Environment } from "../commands/command";
import type { Language } from "../locale/language";
import { localDay } from "../workbook/dates";
import type { Call } from "./arguments";
import { cliText } from "./texts";

/** The day of the run. */
export const dayOf = (call: Call): string => call.today ?? localDay(new Date());

/** Language of messages when none was chosen. */
export const messageLanguage = (call: Call | null): Language => call?.language ?? "en";

/** Reports on standard error, unless the call is quiet. */
export function teller(call: Call): (line: string) => void {
  return (line) => {
    if (!call.quiet) process.stderr.write(`${line}\n`);
  };
}

export const jsonBytes = (json: object): string => `${JSON.stringify(json)}\n`;

/** What commands need of the command line. @param language of a new workbook */
export const environmentOf = (call: Call, language: Language): Environment => ({
  language,
  today: dayOf(call),
  progress: (done, of) => {
    teller(call)(cliText("running", messageLanguage(call), { done, of }));
  },
  openPane: () => Promise.resolve(),
});
