/** Why a service's channels are suggested, and why others should not or must not be used, as text. */
import { explainCell } from "../domain/classification/explanation";
import type { GateOutcome } from "../domain/classification/gate";
import { atIndex, rowAt } from "../domain/model/matrix";
import type { CellClass, Reason } from "../domain/model/model";
import { fill, type Language } from "../locale/language";
import { reasonTexts, sentence, withoutStop } from "../locale/reasons";
import { BY_SERVICE_TEXTS } from "../sheets/by-service/texts";
import type { GridRun } from "../workbook/sheet-module";

/** Texts as sentences, the first after a name and a dash. */
const named = (name: string, [first = "", ...others]: readonly string[]): string =>
  [`${name} – ${withoutStop(first)}.`, ...others.map(sentence)].join(" ");

/** Why a service's primaries are suggested, with all that it rests on, and whom each complement serves; a line for each channel. */
export function whySuggested({ result, names, language }: GridRun, service: number): string {
  const classes = rowAt(result.classification.suggested, service);
  const linesOf = (own: CellClass, shown: number): readonly string[] =>
    classes.flatMap((cellClass, channel) => {
      if (cellClass !== own) return [];
      const reasons = reasonTexts(explainCell(result, service, channel), language, names);
      const name = names.channel(result.model.channels[channel]?.id ?? "");
      return [named(name, reasons.slice(0, shown))];
    });
  return [...linesOf("primary", Number.POSITIVE_INFINITY), ...linesOf("complement", 1)].join("\n");
}

/** A decided reason with its legal basis and exception. */
function decidedText({ reason, legalBasis, exception }: Reason, language: Language): string {
  const own = [withoutStop(reason), legalBasis === "" ? "" : `(${legalBasis})`]
    .filter((part) => part !== "")
    .join(" ");
  return [own, exception === "" ? "" : fill(BY_SERVICE_TEXTS.exception[language], { exception })]
    .filter((part) => part !== "")
    .join(". ");
}

/** Whether the gate closes or discourages a channel that is not the primary all the same. */
const closes = (outcome: GateOutcome, suggested: CellClass): boolean =>
  (outcome.class === "forbidden" || outcome.class === "discouraged") && suggested !== "primary";

/**
 * Why channels should not or must not be used for a service: the reasons that were decided, else the rules
 * and requirements that close them. Channels with the same reason are listed together.
 */
export function whyClosed({
  result,
  inputs,
  names,
  language,
}: GridRun): (service: number) => string {
  const reasons = inputs.reasons.map(({ record }) => record);
  const { channels, services } = result.model;
  const { gates, suggested } = result.classification;
  const decidedReasons = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const known = decidedReasons.get(reason.service);
    if (known === undefined) decidedReasons.set(reason.service, [reason]);
    else known.push(reason);
  }
  return (service) => {
    const id = services[service]?.id;
    if (id === undefined) return "";
    const own = decidedReasons.get(id) ?? [];
    const channelsBy = new Map<string, string[]>();
    channels.forEach(({ id }, channel) => {
      const decided = own.filter((reason) => reason.channel === id);
      const outcome = atIndex(gates, service, channel);
      const texts =
        decided.length > 0
          ? decided.map((reason) => decidedText(reason, language))
          : closes(outcome, atIndex(suggested, service, channel))
            ? reasonTexts(outcome.reasons, language, names)
            : [];
      const joined = texts.filter((part) => part !== "").join("; ");
      if (joined === "") return;
      channelsBy.set(joined, [...(channelsBy.get(joined) ?? []), names.channel(id)]);
    });
    return [...channelsBy].map(([reason, listed]) => `${listed.join(", ")}: ${reason}`).join("\n");
  };
}
