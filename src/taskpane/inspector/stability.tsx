/** How stable the suggested primary is: the interval of the user's weight in which it stays, as a drawing and as text. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { StabilityInterval } from "../../domain/stability/stability";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";

const useStyles = makeStyles({
  axis: {
    position: "relative",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  interval: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "3px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  now: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "3px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  ends: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
});

interface StabilityProps {
  readonly interval: StabilityInterval | null;
  /** The user's weight now, 0–1. */
  readonly weight: number;
  /** Name of the primary. */
  readonly primary: string;
}

export function Stability({ interval, weight, primary }: StabilityProps) {
  const { translator } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  if (interval === null) {
    return <p className={page.text}>{translator.t(INSPECTOR_TEXTS.unstable)}</p>;
  }
  const [low, high] = interval;
  return (
    <>
      <div aria-hidden>
        <div className={styles.axis}>
          <div
            className={styles.interval}
            style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
          />
          <div className={styles.now} style={{ left: `${weight * 100}%` }} />
        </div>
        <div className={styles.ends}>
          <span>{translator.percent(0)}</span>
          <span>{translator.percent(1)}</span>
        </div>
      </div>
      <p className={page.text}>
        {translator.t(INSPECTOR_TEXTS.stable, {
          channel: primary,
          low: translator.percent(low),
          high: translator.percent(high),
          now: translator.percent(weight),
        })}
      </p>
    </>
  );
}
