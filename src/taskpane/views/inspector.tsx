/** The view of the selected cell by itself. */
import { Inspector } from "../inspector/inspector";
import { useOverview } from "../pane-context";
import { NoWorkbookYet } from "../parts/no-workbook-yet";

export default function InspectorView() {
  const overview = useOverview();
  if (overview === null) return null;
  return overview.evaluated === null ? <NoWorkbookYet /> : <Inspector heading="h2" />;
}
