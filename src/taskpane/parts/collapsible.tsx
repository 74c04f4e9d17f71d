/** A part of a view that is closed at first, unless it is asked for; its content is rendered when it is opened. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  collapsible: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  summary: {
    padding: tokens.spacingHorizontalM,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    paddingTop: 0,
    minWidth: 0,
  },
});

interface CollapsibleProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
}

export function Collapsible({ title, children, isOpen = false }: CollapsibleProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  return (
    <details
      className={styles.collapsible}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {open && <div className={styles.content}>{children}</div>}
    </details>
  );
}
