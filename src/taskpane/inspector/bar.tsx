/** A value 0–100 as a bar, with its name and its number. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: "2px", minWidth: 0 },
  inner: { paddingInlineStart: tokens.spacingHorizontalL },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface BarProps {
  readonly label: string;
  /** 0–100; null: no value. */
  readonly value: number | null;
  /** A part of the bar above it. */
  readonly inner?: boolean;
}

export function Bar({ label, value, inner = false }: BarProps) {
  const { translator } = usePane();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, inner && styles.inner)}>
      <div className={mergeClasses(styles.words, !inner && styles.strong)}>
        <span>{label}</span>
        <span>
          {value === null ? translator.t(INSPECTOR_TEXTS.missing) : translator.number(value, 1)}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        {value !== null && (
          <div className={styles.bar} style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />
        )}
      </div>
    </div>
  );
}
