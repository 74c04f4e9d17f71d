/** Advice: the points of the guidance's *Tänk på det här*, those that data can answer and those that wait for a person's answer or were answered with no. */
import { atIndex } from "../model/matrix";
import { isChosen } from "../decisions/effective";
import { isElectronic, type Kind, type Service } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import { isAnsweredByChannels } from "./inclusion";
import { POINTS } from "./points";

/** Kinds of service that are easily forgotten. */
const EASILY_FORGOTTEN: readonly Kind[] = ["inform", "advise"];
/** Steps that every case needs. */
const STEPS_OF_A_CASE: readonly Kind[] = ["inform", "apply", "decide"];

/** Rows of the services by a text of theirs, without those that have none. */
function rowsBy(
  services: readonly Service[],
  text: (service: Service) => string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  services.forEach((service, row) => {
    const key = text(service).trim();
    const others = rows.get(key);
    if (others !== undefined) others.push(row);
    else if (key !== "") rows.set(key, [row]);
  });
  return rows;
}

/** Departments whose primaries and complements are all electronic or all personal. */
export function balance({ model, classes }: Checked): readonly Finding[] {
  const byDepartment = rowsBy(model.services, ({ department }) => department);
  return [...byDepartment].flatMap(([department, rows]) => {
    let electronic = 0;
    let personal = 0;
    for (const row of rows) {
      model.channels.forEach((channel, column) => {
        if (!isChosen(atIndex(classes, row, column))) return;
        if (isElectronic(channel)) electronic += 1;
        else personal += 1;
      });
    }
    if (electronic + personal === 0 || (electronic > 0 && personal > 0)) return [];
    const cells = rows.flatMap((row) => {
      const service = model.services[row];
      return service === undefined
        ? []
        : [{ sheet: "services", service: service.id, row, field: "department" } as const];
    });
    return [finding("one-sided-department", cells, { department, electronic, personal })];
  });
}

const absentOf = (wanted: readonly Kind[], services: readonly Service[]): readonly Kind[] =>
  wanted.filter((kind) => !services.some(({ kinds }) => kinds.includes(kind)));

/** Whether there are information and advice services at all. */
export function kindsAbsent({ model }: Checked): readonly Finding[] {
  const kinds = absentOf(EASILY_FORGOTTEN, model.services);
  if (model.services.length === 0 || kinds.length === 0) return [];
  return [finding("kinds-absent", [{ sheet: "services", field: "kinds" }], { kinds })];
}

/** Cases that lack a service which informs, takes in the application or gives the decision. */
export function incompleteCases({ model }: Checked): readonly Finding[] {
  return [...rowsBy(model.services, (service) => service.case)].flatMap(([name, rows]) => {
    const steps = rows.flatMap((row) => model.services[row] ?? []);
    const absent = absentOf(STEPS_OF_A_CASE, steps);
    if (absent.length === 0) return [];
    const cells = rows.map((row) => ({ sheet: "services", row, field: "case" }) as const);
    return [finding("case-incomplete", cells, { case: name, absent })];
  });
}

/** Services for which it is not stated whether an agent may act. */
export function agents({ model }: Checked): readonly Finding[] {
  const rows = [...model.services.entries()].filter(([, { agent }]) => agent === null);
  if (rows.length === 0) return [];
  return [
    finding(
      "agent-not-stated",
      rows.map(([row, { id }]) => ({ sheet: "services", service: id, row, field: "agent" })),
      { services: rows.map(([, { id }]) => id) },
    ),
  ];
}

/** Channels to be phased out without a last year. */
export function phaseOutYears({ model }: Checked): readonly Finding[] {
  const rows = [...model.channels.entries()].filter(
    ([, { direction, lastYear }]) => direction === "phase-out" && lastYear === null,
  );
  if (rows.length === 0) return [];
  return [
    finding(
      "phase-out-without-year",
      rows.map(([row, { id }]) => ({
        sheet: "channels",
        channel: id,
        row,
        field: "lastYear",
      })),
      { channels: rows.map(([, { id }]) => id) },
    ),
  ];
}

/** One finding for each point that is not answered with yes or not relevant, by a person or by the channels. */
export const questions = (checked: Checked): readonly Finding[] =>
  POINTS.flatMap((point) => {
    const answer = checked.answers[point] ?? null;
    if (answer === "yes" || answer === "not-relevant") return [];
    if (answer === null && isAnsweredByChannels(checked, point)) return [];
    return [finding("point", [{ sheet: "checks", field: point }], { point, answer })];
  });
