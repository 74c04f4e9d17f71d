/** What a key does to the cell of the matrix that the pane shows: a letter decides, the others move as in a spreadsheet. */
import type { CellClass } from "../../domain/model/model";
import { classOf } from "../../locale/class-codes";

export type KeyAct =
  | { readonly kind: "decide"; readonly to: CellClass }
  | { readonly kind: "move"; readonly down: number; readonly right: number }
  | { readonly kind: "step"; readonly by: 1 | -1 };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const CLEARS: ReadonlySet<string> = new Set(["Backspace", "Delete"]);

/**
 * A letter is read as in a cell: in either case and language, `-` for not applicable.
 * @returns null for a key that is no one's here, such as one with Ctrl
 */
export function keyAct({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): KeyAct | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (CLEARS.has(key)) return { kind: "decide", to: "open" };
  const move = MOVES[key];
  if (move !== undefined) return { kind: "move", down: move[0], right: move[1] };
  if (key === "Enter") return { kind: "move", down: shiftKey ? -1 : 1, right: 0 };
  if (key === "Tab") return { kind: "step", by: shiftKey ? -1 : 1 };
  const letter = key.length === 1 ? classOf(key) : null;
  return letter === null || letter === "open" ? null : { kind: "decide", to: letter };
}
