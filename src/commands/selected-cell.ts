/** The command that tells which service and channel the active cell stands for. */
import { readActiveCell, type ActiveCell } from "../excel/active-cell";
import { inExcel } from "../excel/capabilities";
import { attempted, type Refusal } from "./outcome";

/** `cell` is null where the active cell is not one where a service meets a channel. */
export const readSelectedCell = (): Promise<
  { readonly ok: true; readonly cell: ActiveCell | null } | Refusal
> => attempted(async () => ({ ok: true as const, cell: await inExcel(readActiveCell) }));
