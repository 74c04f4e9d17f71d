/** What several people answered about the same services, as the sheet keeps it. */
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import type { Answers } from "../../domain/opinions/agreement";
import { agreement, type Agreement } from "../../domain/opinions/agreement";
import { classOf, fileCode } from "../../locale/class-codes";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { jsonText, ofJson } from "../../workbook/store/packed";
import { tableCells } from "../../workbook/table/table-cells";
import { OPINIONS_TABLE } from "../../workbook/table-names";
import { HEADERS } from "./texts";

/** The answers about a service, by channel. */
export interface Opinion {
  readonly service: ServiceId;
  readonly answers: ReadonlyMap<ChannelId, Answers>;
}

/** The hidden text of a service: channels with the codes that people gave. */
export const opinionText = ({ answers }: Opinion): string =>
  jsonText(
    [...answers].map(([channel, given]) => [
      channel,
      [...given].map(([person, letter]) => [person, fileCode(letter)]),
    ]),
  );

const pairsIn = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value)
    ? value.flatMap((pair: unknown) => {
        if (!Array.isArray(pair)) return [];
        const [name, of] = pair as readonly unknown[];
        return typeof name === "string" ? [[name, of] as const] : [];
      })
    : [];

/** Reads the answers, service by service in the order of their ids. */
export function readOpinions(sheet: SheetSnapshot | undefined): readonly Opinion[] {
  const rows = tableCells(sheet, OPINIONS_TABLE, HEADERS)?.rows ?? [];
  return rows
    .flatMap(({ text }): readonly Opinion[] => {
      const service = text("id");
      if (service === "") return [];
      const answers = pairsIn(ofJson(text("key"))).map(([channel, given]) => {
        const letters = pairsIn(given).flatMap(([person, code]) => {
          const letter = typeof code === "string" ? classOf(code) : null;
          return letter === null || letter === "open" ? [] : [[person, letter] as const];
        });
        return [channelId(channel), new Map(letters)] as const;
      });
      return [{ service: serviceId(service), answers: new Map(answers) }];
    })
    .sort((one, other) => (one.service < other.service ? -1 : 1));
}

/** The agreement on each cell of a service. */
export const agreements = ({ answers }: Opinion): ReadonlyMap<ChannelId, Agreement> =>
  new Map([...answers].map(([channel, given]) => [channel, agreement(given)]));

/** The opinions with further ones; a person's later answer replaces the earlier. */
export function withOpinions(
  kept: readonly Opinion[],
  added: readonly Opinion[],
): readonly Opinion[] {
  const byService = new Map(kept.map((one) => [one.service, new Map(one.answers)]));
  for (const { service, answers } of added) {
    const own = byService.get(service) ?? new Map<ChannelId, Answers>();
    byService.set(service, own);
    for (const [channel, given] of answers) {
      own.set(channel, new Map([...(own.get(channel) ?? []), ...given]));
    }
  }
  return [...byService]
    .map(([service, answers]) => ({ service, answers }))
    .sort((one, other) => (one.service < other.service ? -1 : 1));
}
