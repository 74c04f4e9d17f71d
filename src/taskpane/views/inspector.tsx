/** The view of the selected cell by itself. */
import type { Evaluated } from "../../commands/overview";
import { Inspector } from "../inspector/inspector";
import { useWalk } from "../matrix/use-walk";
import { WalkButtons } from "../matrix/walk-buttons";
import { useOverview } from "../pane-context";
import { NoWorkbookYet } from "../parts/no-workbook-yet";

function CellView({ evaluated: { result } }: { readonly evaluated: Evaluated }) {
  const walk = useWalk();
  return (
    <>
      <Inspector walk={walk} heading="h2" />
      <WalkButtons walk={walk} result={result} primary />
    </>
  );
}

export default function InspectorView() {
  const overview = useOverview();
  if (overview === null) return null;
  const { evaluated } = overview;
  return evaluated === null ? <NoWorkbookYet /> : <CellView evaluated={evaluated} />;
}
