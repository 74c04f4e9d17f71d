/** How stable the suggested primary is: the weights of the user's side for which it stays and what takes over, or why there is nothing to say. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PrimaryStability } from "../../commands/inspection";
import type { StabilityInterval } from "../../domain/stability/stability";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { stabilitySentences } from "./sentences";

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
  readonly stability: PrimaryStability;
  /** The user's weight now, 0–1. */
  readonly weight: number;
  /** The name of a channel. */
  readonly nameOf: (channel: string) => string;
}

/** The weights 0–1 in which the primary stays, with the weight in force. */
function Axis({
  interval: [low, high],
  weight,
}: {
  readonly interval: StabilityInterval;
  readonly weight: number;
}) {
  const { translator } = usePane();
  const styles = useStyles();
  return (
    <div aria-hidden>
      <div className={styles.axis}>
        <div
          className={styles.interval}
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
        <div className={styles.now} style={{ left: `${weight * 100}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{translator.number(0)}</span>
        <span>{translator.number(1)}</span>
      </div>
    </div>
  );
}

export function Stability({ stability, weight, nameOf }: StabilityProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const sentences = stabilitySentences(stability, weight, nameOf, translator);
  return (
    <>
      {stability.kind === "interval" && sentences.length > 1 && (
        <Axis interval={stability.interval} weight={weight} />
      )}
      <p className={page.text}>{sentences.join(" ")}</p>
    </>
  );
}
