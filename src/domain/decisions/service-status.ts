/** The status of each service, and which letters of the matrix a run put in (docs/method.md, Suggested, adopted, decided). */
import type { ServiceId } from "../model/ids";
import { find, type Matrix } from "../model/matrix";
import type { CellClass, Decision } from "../model/model";

export const STATUSES = ["proposed", "decided"] as const;
/** What people say of a service's row in the matrix; "" where they have said nothing. */
export type Status = (typeof STATUSES)[number] | "";

export interface ServiceStatus {
  readonly status: Status;
  /** Who decided, "" when not stated. */
  readonly decidedBy: string;
  /** ISO date of the decision, "" when not stated; other text is kept as it is. */
  readonly date: string;
}

/** The status of one service as the matrix states it. */
export interface StatedStatus extends ServiceStatus {
  readonly service: ServiceId;
}

const NO_STATUS: ServiceStatus = { status: "", decidedBy: "", date: "" };

/** The status of each service, in their order; of a service that is stated twice the last. */
export function statusesOf(
  services: readonly ServiceId[],
  stated: readonly StatedStatus[],
): readonly ServiceStatus[] {
  const known = new Map(
    stated.map(({ service, status, decidedBy, date }) => [service, { status, decidedBy, date }]),
  );
  return services.map((service) => known.get(service) ?? NO_STATUS);
}

/**
 * The letters that runs put in and that still stand; a letter that a person has changed since is left out.
 * @param put the letters that were put in, of a cell that occurs twice the last counts
 */
export function remainingAdopted(
  letters: Matrix<CellClass>,
  put: readonly Decision[],
): readonly Decision[] {
  const byCell = new Map(put.map((one) => [`${one.service}\n${one.channel}`, one]));
  return [...byCell.values()].filter(
    ({ service, channel, class: letter }) => find(letters, service, channel) === letter,
  );
}

/**
 * Which letters are adopted: they are as a run put them in, and nobody has decided the service.
 * @param adopted letters that still stand, see `remainingAdopted`
 * @param statuses by the matrix's services
 */
export function adoptedCells(
  letters: Matrix<CellClass>,
  adopted: readonly Decision[],
  statuses: readonly ServiceStatus[],
): Matrix<boolean> {
  const { services, channels } = letters;
  const put = new Set(adopted.map(({ service, channel }) => `${service}\n${channel}`));
  const cells = services.flatMap((service, row) =>
    channels.map(
      (channel) => statuses[row]?.status !== "decided" && put.has(`${service}\n${channel}`),
    ),
  );
  return { services, channels, cells };
}
