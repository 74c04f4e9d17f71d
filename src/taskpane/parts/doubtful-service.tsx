/** A service that is worth a talk: its suggestion in a line, and why. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DoubtfulService } from "../../domain/decisions/worth-discussing";
import { rowAt } from "../../domain/model/matrix";
import type { CellClass } from "../../domain/model/model";
import type { Result } from "../../domain/result";
import { usePane } from "../pane-context";
import { DOUBT_TEXTS } from "../texts/guide";
import { ClassMark } from "./class-mark";
import { usePageStyles } from "./page";

const useStyles = makeStyles({
  card: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorPaletteRedBorder2,
    paddingInlineStart: "8px",
  },
  channels: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px" },
  channel: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

const SHOWN: readonly CellClass[] = ["primary", "complement"];

interface DoubtfulProps {
  readonly doubtful: DoubtfulService;
  readonly result: Result;
}

/** The names of the suggested channels, the primary first. */
export function SuggestedChannels({
  row,
  result,
}: {
  readonly row: number;
  readonly result: Result;
}) {
  const { translator } = usePane();
  const styles = useStyles();
  const classes = rowAt(result.classification.suggested, row);
  const shown = SHOWN.flatMap((cellClass) =>
    result.model.channels.flatMap(({ id, name }, column) =>
      classes[column] === cellClass ? [{ id, name, cellClass }] : [],
    ),
  );
  return (
    <div className={styles.channels}>
      {shown.map(({ id, name, cellClass }) => (
        <span key={id} className={styles.channel}>
          <ClassMark class={cellClass} classCodes={translator.language} wordless />
          {translator.reported(name)}
        </span>
      ))}
    </div>
  );
}

export function Doubtful({ doubtful: { row, doubt }, result }: DoubtfulProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(page.section, styles.card)}>
      <strong>{translator.reported(result.model.services[row]?.name ?? "")}</strong>
      <SuggestedChannels row={row} result={result} />
      <p className={page.quiet}>{translator.t(DOUBT_TEXTS[doubt])}</p>
    </div>
  );
}
