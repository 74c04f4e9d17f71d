/** How far the services have come, and the buttons to the cell before and the next one. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { decisionCounts } from "../../domain/decisions/progress";
import type { Result } from "../../domain/result";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { WALK_TEXTS } from "../texts/matrix";
import type { Walk } from "./use-walk";

interface WalkButtonsProps {
  readonly walk: Walk;
  readonly result: Result;
  /** Whether going on is the next thing to do. */
  readonly primary: boolean;
}

export function WalkButtons({ walk, result, primary }: WalkButtonsProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const [none, setNone] = useState(false);
  const { decided } = useMemo(() => decisionCounts(result), [result]).services;
  const of = result.model.services.length;
  const count = { decided: translator.number(decided), of: translator.number(of) };
  const go = (by: 1 | -1): void => {
    setNone(!walk.next(by));
  };
  return (
    <div className={page.section}>
      <ProgressBar
        aria-label={translator.t(WALK_TEXTS.progress, count)}
        value={decided}
        max={Math.max(1, of)}
      />
      <div className={page.apart}>
        <span className={page.quiet}>{translator.t(WALK_TEXTS.progress, count)}</span>
        <span className={page.row}>
          <Button
            onClick={() => {
              go(-1);
            }}
          >
            {translator.t(INSPECTOR_TEXTS.previous)}
          </Button>
          <Button
            appearance={primary ? "primary" : "secondary"}
            onClick={() => {
              go(1);
            }}
          >
            {translator.t(INSPECTOR_TEXTS.next)}
          </Button>
        </span>
      </div>
      <p role="status" className={page.quiet}>
        {none ? translator.t(WALK_TEXTS.noneLeft) : ""}
      </p>
    </div>
  );
}
