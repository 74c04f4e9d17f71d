/** A channel with all that the steps of the classification ask about it for one service. */
import type { Mode } from "../../../src/domain/model/mode";
import type { Channel, Model, Role, Service } from "../../../src/domain/model/model";
import { complexityOf, figureOf } from "./assumed";
import { type Gate, gateOf } from "./gate";
import {
  carriesMuch,
  contactsNow,
  isOffered,
  isUsable,
  lacks,
  modeOf,
  roleOf,
  volumeNow,
} from "./known";
import { type ReferenceScore, costOf, scoreOf } from "./score";

export interface Candidate {
  readonly channel: Channel;
  readonly column: number;
  readonly mode: Mode;
  readonly role: Role;
  readonly gate: Gate;
  readonly sides: ReferenceScore;
  /** Its score; −∞ when it has none. */
  readonly score: number;
  /** Its cost, an assumed one too; 0 when no channel's is known. */
  readonly cost: number;
  readonly costAssumed: boolean;
  readonly richnessWritten: boolean;
  readonly richnessAssumed: boolean;
  /** Complexity − richness; −∞ when no channel's richness is known. */
  readonly shortage: number;
  readonly usable: boolean;
  readonly offered: boolean;
  readonly cannotBeUsed: boolean;
  readonly contacts: number;
  readonly carriesMuch: boolean;
  readonly lacksMain: boolean;
}

/** The channels of the model, in the order of their columns. */
export function candidatesOf(model: Model, service: Service): Candidate[] {
  const complexity = complexityOf(model, service).value;
  return model.channels.map((channel, column) => {
    const richness = figureOf(model, channel, "richness");
    const sides = scoreOf(model, service, channel);
    return {
      channel,
      column,
      mode: modeOf(channel),
      role: roleOf(model, service, channel),
      gate: gateOf(model, service, channel),
      sides,
      score: sides.score ?? -Infinity,
      cost: costOf(model, channel, "assumed") ?? 0,
      costAssumed: figureOf(model, channel, "cost")?.assumed ?? false,
      richnessWritten: channel.richness !== null,
      richnessAssumed: richness?.assumed ?? false,
      shortage: richness === null ? -Infinity : complexity - richness.value,
      usable: isUsable(model, service, channel),
      offered: isOffered(model, service, channel),
      cannotBeUsed: volumeNow(model, service, channel) === "cannot-be-used",
      contacts: contactsNow(model, service, channel),
      carriesMuch: carriesMuch(model, service, channel),
      lacksMain: lacks(model, service, channel, "main"),
    };
  });
}
