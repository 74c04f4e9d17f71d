/** The view of the matrix: creating it, adopting suggestions, and the selected cell. */
import { Button } from "@fluentui/react-components";
import { createMatrix } from "../../commands/actions/create-matrix";
import { MATRIX_VIEW_TEXTS } from "../texts/matrix";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { Inspector } from "../inspector/inspector";
import { matrixGaps } from "../../run/matrix-gaps";
import { useOverview, usePane } from "../pane-context";
import { CommandButton } from "../parts/command-button";
import { Discuss } from "../parts/discuss";
import { Collapsible } from "../parts/collapsible";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { Suggest } from "./suggest";

export default function Matrix() {
  const { translator, goTo } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  if (overview === null) return null;
  if (overview.evaluated === null) return <NoWorkbookYet />;
  const sheet = overview.snapshot.sheets.get("matrix");
  const gaps = matrixGaps(overview.snapshot, overview.inputs);
  const behind = gaps.services + gaps.channels > 0;
  return (
    <div className={page.page}>
      <div className={page.row}>
        <CommandButton command={createMatrix} appearance={behind ? "primary" : "secondary"}>
          {translator.t(MATRIX_VIEW_TEXTS.update)}
        </CommandButton>
        {sheet !== undefined && (
          <Button
            onClick={() => {
              void goTo(sheet.id, null);
            }}
          >
            {translator.t(MATRIX_VIEW_TEXTS.show)}
          </Button>
        )}
      </div>
      <p className={behind ? page.text : page.quiet}>
        {behind
          ? translator.t(MATRIX_VIEW_TEXTS.gaps, { ...gaps })
          : translator.t(MATRIX_VIEW_TEXTS.updateHint)}
      </p>
      <Discuss overview={overview} result={overview.evaluated.result} />
      <Collapsible title={translator.t(MATRIX_VIEW_TEXTS.suggest)}>
        <Suggest />
      </Collapsible>
      <Section heading={translator.t(INSPECTOR_TEXTS.title)}>
        <Inspector heading="h3" />
      </Section>
    </div>
  );
}
