/** Copying a text, with what is said of it. */
import { DEPARTMENTS_TEXTS } from "../texts/departments";
import { usePane } from "../pane-context";
import { copyText } from "./copy-text";

export function useCopy(): (text: string) => Promise<void> {
  const { workbook } = usePane();
  return async (text) => {
    const copied = await copyText(text);
    const said = copied ? DEPARTMENTS_TEXTS.copied : DEPARTMENTS_TEXTS.notCopied;
    workbook.report({ ok: true, reported: { text: said } });
  };
}
