/** The button of a command: while that cannot be run it is grey, can still be reached with the keyboard, and is described by the reason. */
import { Button, ToggleButton } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Command } from "../../commands/command";
import type { Ending } from "../../commands/reported";
import { useBlocked, usePane } from "../pane-context";
import { usePageStyles } from "./page";

interface CommandButtonProps<Options> {
  readonly command: Command<Options>;
  readonly options?: Options;
  /** Whether the button shows a state, and which. */
  readonly checked?: boolean;
  readonly appearance?: "primary" | "secondary";
  readonly className?: string;
  readonly onEnded?: (ending: Ending | null) => void;
  /** Its name where absent. */
  readonly children?: ReactNode;
}

export function CommandButton<Options>({
  command,
  options,
  checked,
  appearance = "secondary",
  className,
  onEnded,
  children,
}: CommandButtonProps<Options>) {
  const { translator, act } = usePane();
  const blocked = useBlocked(command);
  const page = usePageStyles();
  const reasonId = useId();
  const why = blocked === null ? null : translator.t(blocked);
  const common = {
    disabledFocusable: why !== null,
    appearance,
    ...(className === undefined ? {} : { className }),
    ...(why === null ? {} : { title: why, "aria-describedby": reasonId }),
    onClick: () => {
      void act(command, options).then(onEnded);
    },
    children: children ?? translator.t(command.name),
  };
  return (
    <>
      {checked === undefined ? (
        <Button {...common} />
      ) : (
        <ToggleButton {...common} checked={checked} />
      )}
      {why !== null && (
        <span id={reasonId} className={page.unseen}>
          {why}
        </span>
      )}
    </>
  );
}
