/** The page's own lines in the menu of a cell, below the grid's. */
import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
  type IMenuButtonItem,
} from "@univerjs/ui";
import { defer, of } from "rxjs";

/** One line. */
export interface MenuLine {
  readonly id: string;
  readonly label: string;
  /** Whether it is offered for the selected cells. */
  readonly offered: () => boolean;
  /** Why it cannot be run now; null: it can. */
  readonly blocked: () => string | null;
  readonly run: () => void | Promise<void>;
}

/** Adds the lines; what each shows is found out whenever the menu opens. */
export function addToContextMenu(injector: Injector, lines: readonly MenuLine[]): void {
  const commands = injector.get(ICommandService);
  const entries = lines.map(({ id, label, offered, blocked, run }, order) => {
    const command = `channel-matrix.${id}`;
    commands.registerCommand({
      id: command,
      type: CommandType.COMMAND,
      handler: () => {
        void run();
        return true;
      },
    });
    const line = (): IMenuButtonItem => ({
      id: command,
      type: MenuItemType.BUTTON,
      title: label,
      hidden$: defer(() => of(!offered())),
      disabled$: defer(() => of(blocked() !== null)),
    });
    return [command, { order, menuItemFactory: line }] as const;
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: Object.fromEntries(entries),
    },
  });
}
