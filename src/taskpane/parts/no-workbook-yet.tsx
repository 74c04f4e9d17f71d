/** Shown where a view needs a matrix and there is none, or the inputs have problems. */
import { Button } from "@fluentui/react-components";
import { FRAME_TEXTS } from "../texts/pane";
import { START_TEXTS } from "../texts/pane";
import { useOverview, usePane } from "../pane-context";
import { usePageStyles } from "./page";

export function NoWorkbookYet() {
  const { translator, workbook } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const created = overview !== null && overview.snapshot.state !== null;
  const bare = overview?.inputs.entries.services.length === 0;
  const text = !created
    ? FRAME_TEXTS.noWorkbookYet
    : bare
      ? FRAME_TEXTS.servicesFirst
      : FRAME_TEXTS.inputsFirst;
  return (
    <div className={page.card}>
      <p className={page.text}>{translator.t(text)}</p>
      <div>
        <Button
          onClick={() => {
            workbook.show(created ? "inputs" : "guide");
          }}
        >
          {translator.t(created ? FRAME_TEXTS.toInputs : START_TEXTS.guide)}
        </Button>
      </div>
    </div>
  );
}
