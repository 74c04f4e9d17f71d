/** The view of the selected cell by itself. */
import { Inspector } from "../inspector/inspector";
import { useOverview } from "../pane-context";
import { NotMade } from "../parts/not-made";

export default function InspectorView() {
  const overview = useOverview();
  if (overview === null) return null;
  return overview.worked === null ? <NotMade /> : <Inspector heading="h2" />;
}
