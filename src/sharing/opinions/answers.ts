/** What people answered in copies that were sent to several, and the most common answers as changes of the matrix. */
import { channelId, serviceId } from "../../domain/model/ids";
import { classOf, fileCode } from "../../locale/class-codes";
import { agreements, type Opinion } from "../../sheets/opinions/opinion";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { CHANNEL_FIELD, type Content } from "../content/content";
import { contentOf } from "../content/tables";
import { foldedId, plainValue, sameValue } from "../content/value";
import type { FileReport } from "../merge-files";
import type { Change } from "../merge/types";

/** The answers of the files that are copies, each by the name of its person. */
export function answersOf(files: readonly FileReport[], ours: Content): readonly Opinion[] {
  const channels = ours.get("Channels");
  return files.flatMap(({ merged }) => {
    const person = merged?.sent?.copy ?? null;
    if (merged === null || person === null) return [];
    return [...(merged.theirs.get("Matrix")?.values() ?? [])].map(({ id, fields }): Opinion => {
      const given = Object.entries(fields).flatMap(([field, value]) => {
        if (!field.startsWith(CHANNEL_FIELD)) return [];
        const letter = classOf(String(plainValue(value)));
        const key = field.slice(CHANNEL_FIELD.length);
        const channel = channelId(channels?.get(key)?.id ?? key);
        return letter === null || letter === "open"
          ? []
          : [[channel, new Map([[person, letter]])] as const];
      });
      const service = ours.get("Services")?.get(foldedId(id))?.id ?? id;
      return { service: serviceId(service), answers: new Map(given) };
    });
  });
}

/**
 * The most common answers that the matrix does not have.
 * @param share of those who answered a cell, 0–1, who have to agree
 */
export function commonAnswers(
  snapshot: WorkbookSnapshot,
  opinions: readonly Opinion[],
  share: number,
): readonly Change[] {
  const matrix = contentOf(snapshot).get("Matrix");
  return opinions.flatMap((opinion) => {
    const key = foldedId(opinion.service);
    const row = matrix?.get(key);
    if (row === undefined) return [];
    return [...agreements(opinion)].flatMap(
      ([channel, { common, commonShare, pairs }]): readonly Change[] => {
        if (common === null || pairs === 0 || commonShare < share) return [];
        const field = `${CHANNEL_FIELD}${foldedId(channel)}`;
        const [from, to] = [row.fields[field], fileCode(common)];
        return from === undefined || sameValue(from, to)
          ? []
          : [{ table: "Matrix", key, field, row, from, to, files: [] }];
      },
    );
  });
}
