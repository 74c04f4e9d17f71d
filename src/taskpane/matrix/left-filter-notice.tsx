/** Tells that the sheet shows only some services by a choice that is still in the file, with one press to show all. */
import { Button } from "@fluentui/react-components";
import type { CommandOutcome } from "../../commands/outcome";
import type { Overview } from "../../commands/overview";
import { idKey } from "../../domain/model/same-id";
import { useBusy, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { WALK_TEXTS } from "../texts/matrix";
import { forgetLeft, useLeftFilter } from "./left-filter";
import { filterRows, gridOf } from "./use-sheet-filter";

export function LeftFilterNotice({ overview }: { readonly overview: Overview }) {
  const { translator, workbook, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const grid = gridOf(overview);
  const left = useLeftFilter(workbook, grid);
  if (grid === null || left === null) return null;
  const known = new Set(left.map(idKey));
  const shown = grid.rows.filter(({ id }) => known.has(idKey(id))).length;
  const showAll = async (): Promise<void> => {
    const ended = await run(WALK_TEXTS.filtering, async () => {
      const outcome: CommandOutcome = await filterRows(grid, null, left);
      return outcome.ok ? { ok: true, reported: null } : outcome;
    });
    if (ended?.ok === true) forgetLeft(workbook);
  };
  return (
    <div className={page.card}>
      <p className={page.text}>
        {translator.t(WALK_TEXTS.leftFiltered, {
          shown: translator.number(shown),
          of: translator.number(grid.rows.length),
        })}
      </p>
      <div>
        <Button disabledFocusable={busy} onClick={() => void showAll()}>
          {translator.t(WALK_TEXTS.showAll)}
        </Button>
      </div>
    </div>
  );
}
