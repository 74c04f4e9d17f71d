/** The view of the matrix: which services, the shown cell, and the next thing to do as the one blue button. */
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createMatrix } from "../../commands/actions/create-matrix";
import type { Evaluated, Overview } from "../../commands/overview";
import { Inspector } from "../inspector/inspector";
import { FilterBar } from "../matrix/filter-bar";
import { LeftFilterNotice } from "../matrix/left-filter-notice";
import { useWalk } from "../matrix/use-walk";
import { WalkButtons } from "../matrix/walk-buttons";
import { useOverview, usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { CommandButton } from "../parts/command-button";
import { Discuss } from "../parts/discuss";
import { isToGoThrough, wentThrough } from "../parts/going-through";
import { useOffersNextStep } from "../parts/next-step-button";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { MATRIX_VIEW_TEXTS } from "../texts/matrix";
import { Section } from "../parts/section";
import { gapsOf, talksOf } from "../parts/remembered";
import { Suggest } from "./suggest";

interface MatrixOfProps {
  readonly overview: Overview;
  readonly evaluated: Evaluated;
}

function MatrixOf({ overview, evaluated: { result } }: MatrixOfProps) {
  const { translator, goTo, workbook } = usePane();
  const [begins] = useState(() => isToGoThrough(workbook));
  const page = usePageStyles();
  const walk = useWalk();
  const sheet = overview.snapshot.sheets.get("matrix");
  const gaps = gapsOf(overview);
  const behind = gaps.services + gaps.channels > 0;
  const isTalk = walk.filter.match === "discuss" || walk.filter.match === "all";
  const talks = isTalk && talksOf(result).length > 0;
  const leads = !useOffersNextStep() && !behind;
  return (
    <div className={page.page}>
      {behind && (
        <div className={page.card}>
          <p className={page.text}>{translator.t(MATRIX_VIEW_TEXTS.gaps, { ...gaps })}</p>
          <div>
            <CommandButton command={createMatrix} appearance="primary">
              {translator.t(MATRIX_VIEW_TEXTS.update)}
            </CommandButton>
          </div>
        </div>
      )}
      <LeftFilterNotice overview={overview} />
      <FilterBar walk={walk} result={result} />
      {talks && <Discuss overview={overview} result={result} primary={leads} begins={begins} />}
      <Section heading={translator.t(INSPECTOR_TEXTS.title)}>
        <Inspector walk={walk} heading="h3" />
        <WalkButtons walk={walk} result={result} primary={leads && !talks} />
      </Section>
      <Collapsible title={translator.t(MATRIX_VIEW_TEXTS.suggest)}>
        <Suggest />
      </Collapsible>
      <div className={page.row}>
        {!behind && (
          <CommandButton command={createMatrix}>
            {translator.t(MATRIX_VIEW_TEXTS.update)}
          </CommandButton>
        )}
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
      <p className={page.quiet}>{translator.t(MATRIX_VIEW_TEXTS.updateHint)}</p>
    </div>
  );
}

export default function Matrix() {
  const overview = useOverview();
  const { workbook } = usePane();
  // Whoever comes back by another way is not led through them again.
  useEffect(
    () => () => {
      wentThrough(workbook);
    },
    [workbook],
  );
  if (overview === null) return null;
  const { evaluated } = overview;
  return evaluated === null ? (
    <NoWorkbookYet />
  ) : (
    <MatrixOf overview={overview} evaluated={evaluated} />
  );
}
