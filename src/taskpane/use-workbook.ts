/** Keeps the last read of the open workbook up to date while the pane is mounted: on Excel's events, and after each command. */
import { useEffect } from "react";
import type { Environment } from "../commands/command";
import type { OpenWorkbook } from "../commands/open-workbook";
import { readOverview } from "../commands/overview";
import { listenToWorkbook } from "../commands/workbook-events";

export function useReadWorkbook({ lastRead }: OpenWorkbook, environment: () => Environment): void {
  useEffect(() => {
    const detach = lastRead.attach(() => {
      const { today, language } = environment();
      return readOverview(today, language);
    });
    void lastRead.refresh();
    const { touched } = lastRead;
    const listening = listenToWorkbook({ edited: touched, editedElsewhere: touched });
    return () => {
      detach();
      void listening.then((stop) => stop?.());
    };
  }, [lastRead, environment]);
}
