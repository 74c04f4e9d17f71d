/** Why a service's channels are suggested, and why others should not or must not be used, as text. */
import { explainCell } from "../domain/classification/explanation";
import { atIndex, rowAt } from "../domain/model/matrix";
import type { Reason } from "../domain/model/model";
import { fill, type Language } from "../locale/language";
import { BY_SERVICE_TEXTS } from "../sheets/by-service/texts";
import { reasonText } from "../locale/reasons";
import type { GridRun } from "../workbook/sheet-module";

const CLOSED: readonly string[] = ["forbidden", "discouraged"];

/** Why a service's primaries are suggested. */
export function whySuggested({ result, names, language }: GridRun, service: number): string {
  const classes = rowAt(result.classification.suggested, service);
  const parts = classes.flatMap((cellClass, channel) => {
    if (cellClass !== "primary") return [];
    const name = names.channel(result.model.channels[channel]?.id ?? "");
    const reasons = explainCell(result, service, channel).map((reason) =>
      reasonText(reason, language, names),
    );
    return [`${name}: ${reasons.join("; ")}`];
  });
  return parts.join(". ");
}

/** A decided reason with its legal basis and exception. */
function decidedText({ reason, legalBasis, exception }: Reason, language: Language): string {
  const sentence = [reason, legalBasis === "" ? "" : `(${legalBasis})`]
    .filter((part) => part !== "")
    .join(" ");
  return [
    sentence,
    exception === "" ? "" : fill(BY_SERVICE_TEXTS.exception[language], { exception }),
  ]
    .filter((part) => part !== "")
    .join(". ");
}

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
      const closes = CLOSED.includes(atIndex(result.classification.gates, service, channel).class);
      const texts =
        decided.length > 0
          ? decided.map((reason) => decidedText(reason, language))
          : closes
            ? explainCell(result, service, channel)
                .slice(0, 1)
                .map((reason) => reasonText(reason, language, names))
            : [];
      const sentence = texts.filter((part) => part !== "").join("; ");
      if (sentence === "") return;
      channelsBy.set(sentence, [...(channelsBy.get(sentence) ?? []), names.channel(id)]);
    });
    return [...channelsBy]
      .map(([sentence, listed]) => `${listed.join(", ")}: ${sentence}`)
      .join("\n");
  };
}
