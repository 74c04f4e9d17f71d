/** The view of the matrix: making it, taking over suggestions, and the cell that is selected. */
import { Button } from "@fluentui/react-components";
import { MATRIX_VIEW_TEXTS } from "../texts/matrix";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { Inspector } from "../inspector/inspector";
import { matrixGaps } from "../../run/matrix-gaps";
import { useBusy, useOverview, usePane } from "../pane-context";
import { Fold } from "../parts/collapsible";
import { NotMade } from "../parts/not-made";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { Suggest } from "./suggest";

export default function Matrix() {
  const { speech, act, goTo } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  if (overview === null) return null;
  if (overview.worked === null) return <NotMade />;
  const sheet = overview.snapshot.sheets.get("matrix");
  const gaps = matrixGaps(overview.snapshot, overview.inputs);
  const behind = gaps.services + gaps.channels > 0;
  return (
    <div className={page.page}>
      <div className={page.row}>
        <Button
          appearance={behind ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => void act("makeMatrix")}
        >
          {speech.say(MATRIX_VIEW_TEXTS.update)}
        </Button>
        {sheet !== undefined && (
          <Button
            onClick={() => {
              void goTo(sheet.id, null);
            }}
          >
            {speech.say(MATRIX_VIEW_TEXTS.show)}
          </Button>
        )}
      </div>
      <p className={behind ? page.text : page.quiet}>
        {behind
          ? speech.say(MATRIX_VIEW_TEXTS.gaps, { ...gaps })
          : speech.say(MATRIX_VIEW_TEXTS.updateHint)}
      </p>
      <Fold title={speech.say(MATRIX_VIEW_TEXTS.suggest)}>
        <Suggest />
      </Fold>
      <Section heading={speech.say(INSPECTOR_TEXTS.title)}>
        <Inspector heading="h3" />
      </Section>
    </div>
  );
}
