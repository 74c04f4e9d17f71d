/** Excel.Application. */
import { invalidArgument } from "../../wire/errors";
import { HostObject } from "../base/host-object";
import type { Hosted } from "../base/hosted";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application
  extends HostObject
  implements
    Hosted<
      Excel.Application,
      | "calculationMode"
      | "suspendApiCalculationUntilNextSync"
      | "suspendScreenUpdatingUntilNextSync"
    >
{
  get calculationMode(): (typeof MODES)[number] {
    return MODES.find((mode) => mode === this.book.calculationMode) ?? "Automatic";
  }
  set calculationMode(value: Excel.Application["calculationMode"]) {
    const mode = MODES.find((known) => known === value);
    if (!mode) throw invalidArgument();
    this.book.calculationMode = mode;
  }
  get calculationState(): string {
    return this.book.engine.stale ? "Pending" : "Done";
  }
  async calculate(calculationType: Excel.CalculationType | string): Promise<void> {
    if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType)) throw invalidArgument();
    if (calculationType !== "Recalculate") this.book.engine.markAll();
    await this.book.recalculate();
  }
  /** Nothing to suspend: this host calculates when something reads values. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  /** Nothing to suspend: this host draws no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
