/** What is wrong in the inputs, each with a jump to its cell. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { FRAME_TEXTS } from "../texts/pane";
import { problemLine } from "../../locale/problems/lines";
import type { Problem } from "../../workbook/problem";
import { usePane } from "../pane-context";
import { usePageStyles } from "./page";

/** How many are listed at first. */
const LISTED = 10;

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { translator, goTo } = usePane();
  const styles = usePageStyles();
  const [all, setAll] = useState(false);
  const listed = all ? problems : problems.slice(0, LISTED);
  return (
    <>
      <ul className={styles.list}>
        {listed.map((problem, index) => {
          const { source, cell } = problem.position;
          return (
            <li key={index} className={styles.apart}>
              <span>{translator.reported(problemLine(problem, translator.language))}</span>
              {cell !== undefined && (
                <Button
                  size="small"
                  aria-label={translator.t(FRAME_TEXTS.showCell, { position: `${source} ${cell}` })}
                  onClick={() => {
                    void goTo(source, cell);
                  }}
                >
                  {translator.t(FRAME_TEXTS.show)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {listed.length < problems.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {translator.t(FRAME_TEXTS.showAll, { count: problems.length })}
        </Button>
      )}
    </>
  );
}
