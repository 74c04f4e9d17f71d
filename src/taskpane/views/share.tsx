/** The view for sharing: what is sent to departments and comes back, documents, freeze and thaw, the public extract, and taking back the last run. */
import { Button } from "@fluentui/react-components";
import { freeze } from "../../commands/actions/freeze";
import { thaw } from "../../commands/actions/thaw";
import { undo } from "../../commands/actions/undo";
import { SHARE_VIEW_TEXTS } from "../texts/share";
import { Departments } from "../departments/departments";
import { useOverview, usePane } from "../pane-context";
import { CommandButton } from "../parts/command-button";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { Documents, ExtractFile } from "./share-files";

export default function Share() {
  const { translator, goTo } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  if (overview === null) return null;
  if (overview.snapshot.state === null) return <NoWorkbookYet />;
  const { evaluated } = overview;
  const extract = overview.snapshot.sheets.get("publicExtract");
  return (
    <div className={page.page}>
      <p className={page.text}>{translator.t(SHARE_VIEW_TEXTS.local)}</p>
      <Departments overview={overview} />
      {evaluated !== null && <Documents />}
      <Section heading={translator.t(SHARE_VIEW_TEXTS.freeze)}>
        <p className={page.quiet}>{translator.t(SHARE_VIEW_TEXTS.freezeHint)}</p>
        <div className={page.row}>
          <CommandButton command={freeze} />
          <CommandButton command={thaw} />
        </div>
      </Section>
      <Section heading={translator.t(SHARE_VIEW_TEXTS.extract)}>
        <p className={page.quiet}>
          {translator.t(
            extract === undefined ? SHARE_VIEW_TEXTS.extractMissing : SHARE_VIEW_TEXTS.extractHint,
          )}
        </p>
        {extract !== undefined && (
          <div>
            <Button
              onClick={() => {
                void goTo(extract.id, null);
              }}
            >
              {translator.t(SHARE_VIEW_TEXTS.openExtract)}
            </Button>
          </div>
        )}
        {evaluated !== null && <ExtractFile result={evaluated.result} />}
      </Section>
      <Section heading={translator.t(SHARE_VIEW_TEXTS.back)}>
        <p className={page.quiet}>{translator.t(SHARE_VIEW_TEXTS.backHint)}</p>
        <div>
          <CommandButton command={undo}>{translator.t(SHARE_VIEW_TEXTS.undo)}</CommandButton>
        </div>
      </Section>
    </div>
  );
}
