/** The rows of the action plan: its changes, the heaviest first, and last those that the planner wrote about and that are no longer in it. */
import type { ChangeRow } from "../../domain/changes/change-rows";
import type { Change } from "../../domain/changes/changes";
import { decisionCounts } from "../../domain/decisions/progress";
import type { Result } from "../../domain/result";
import { listText } from "../../locale/unit-texts";
import { foldedHeader } from "../../workbook/finding/folded";
import { word, type RunContext } from "../../workbook/run-context";
import { keptTexts, type OwnTexts } from "./own-texts";
import type { Planned } from "./planned";
import { CHANGES_TEXTS } from "./texts";

/** A row as the sheet shows it. */
export interface PlanRow {
  /** Number of the row in the plan, from 1; null: it is no longer in it. */
  readonly no: number | null;
  /** null: it is no longer in the plan, but the planner wrote in its row. */
  readonly row: ChangeRow | null;
  readonly services: readonly string[];
  readonly serviceName: string;
  readonly channel: string;
  readonly channelName: string;
  /** What the planner wrote before. */
  readonly own: OwnTexts | undefined;
}

/** The rows of the plan, what is to be measured, and how many services have no letter in the matrix. */
export interface PlanRows {
  readonly changes: readonly PlanRow[];
  readonly toMeasure: readonly PlanRow[];
}

/** How many services have no letter in the matrix, so that nothing can be planned. */
export const undecidedServices = (result: Result): number => decisionCounts(result).services.open;

/** What the rows are taken from. */
export type RowsRun = Pick<RunContext, "language" | "names" | "result">;

/** How many names of services, and of departments, a row has before the rest is counted. */
const MOST_SERVICES = 3;
const MOST_DEPARTMENTS = 2;

/** Departments of services by how many of them they have, the most first. */
function departmentsOf(run: RowsRun, changes: readonly Change[]): readonly string[] {
  const ids = new Set(changes.map(({ service }) => service));
  const counts = new Map<string, number>();
  for (const { id, department } of run.result.model.services) {
    if (!ids.has(id) || department.trim() === "") continue;
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([department, count]) => (counts.size > 1 ? `${department} ${count}` : department));
}

/** The services of a row by name, the heaviest first, and whose they are. */
function servicesText(run: RowsRun, changes: readonly Change[]): string {
  const names = listText(
    changes.map(({ service }) => run.names.service(service)),
    run.language,
    MOST_SERVICES,
  );
  const departments = listText(departmentsOf(run, changes), run.language, MOST_DEPARTMENTS);
  return departments === "" ? names : word(run, CHANGES_TEXTS.allServices, { names, departments });
}

function rowOf(run: RowsRun, row: ChangeRow, no: number, own: OwnTexts | undefined): PlanRow {
  return {
    no,
    row,
    services: row.changes.map(({ service }) => service),
    serviceName: servicesText(run, row.changes),
    channel: row.channel,
    channelName: run.names.channel(row.channel),
    own,
  };
}

/** A row whose change is gone: the names of now where the ids are known, else those that the sheet had. */
function goneRow(run: RowsRun, planned: Planned): PlanRow {
  const { services, channel, serviceName, channelName, own } = planned;
  const { model } = run.result;
  const known = model.services.filter(({ id }) => services.includes(id));
  return {
    no: null,
    row: null,
    services,
    serviceName:
      known.length > 0 && known.length === services.length
        ? listText(
            known.map(({ id }) => run.names.service(id)),
            run.language,
            MOST_SERVICES,
          )
        : serviceName,
    channel,
    channelName: model.channels.some(({ id }) => id === channel)
      ? run.names.channel(channel)
      : channelName,
    own,
  };
}

/** What was written in a row whose ids are gone, with those of the one change that its words are about. */
function withIds(run: RowsRun, planned: Planned): Planned {
  if (planned.services.length > 0 || planned.channel !== "") return planned;
  const wanted = [planned.channelName, planned.serviceName].map(foldedHeader).join("\n");
  const [only, ...others] = run.result.changeRows.filter(
    ({ kind, channel, changes }) =>
      (planned.kind === null || planned.kind === kind) &&
      [run.names.channel(channel), servicesText(run, changes)].map(foldedHeader).join("\n") ===
        wanted,
  );
  if (only === undefined || others.length > 0) return planned;
  return {
    ...planned,
    services: only.changes.map(({ service }) => service),
    channel: only.channel,
    kind: only.kind,
  };
}

export function planRows(run: RowsRun, planned: readonly Planned[]): PlanRows {
  const { changeRows } = run.result;
  const kept = keptTexts(
    run,
    changeRows,
    planned.map((one) => withIds(run, one)),
  );
  const rows = changeRows.map((row, index) => rowOf(run, row, index + 1, kept.of.get(row)));
  const isMeasure = ({ row }: PlanRow): boolean => row?.kind === "measure";
  return {
    changes: [
      ...rows.filter((row) => !isMeasure(row)),
      ...kept.gone.map((row) => goneRow(run, row)),
    ],
    toMeasure: rows.filter(isMeasure),
  };
}
