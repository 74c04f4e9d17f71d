/** Where the contacts of each service go over the horizon when the classes that hold are followed (docs/method.md, Volumes). */
import { gate } from "../classification/gate";
import { holdingClasses } from "../decisions/effective";
import { axesOf, rowAt, type Matrix, type NumberMatrix } from "../model/matrix";
import type { CellClass, Model } from "../model/model";
import { atOnce, mapped, type Steps } from "../steps";
import { methodTables } from "../units/method-tables";
import { distribution, horizonOf, type Distribution } from "./distribution";

/** Volumes wanted, contacts per year. */
export interface WantedVolumes {
  /** ≥ 0; NaN in all channels of a service whose wanted volumes are not known. */
  readonly volumes: NumberMatrix;
  /** For each service 1 when its wanted volumes are known. */
  readonly known: Uint8Array;
  /** For each service 1 when it has a letter in the matrix. */
  readonly decided: Uint8Array;
}

/** How the volumes of a service are wanted: not known; as they are now; or moved. */
export type ServiceWanted =
  | { readonly kind: "none" }
  | { readonly kind: "kept"; readonly wanted: Float64Array }
  | { readonly kind: "moved"; readonly distribution: Distribution };

/**
 * How the volumes of the service in a row are wanted by the classes that hold: those in the matrix, and what
 * the gate closes. A service without a letter has none; one without a primary keeps what it has.
 * @param letters the matrix, open where it is blank
 */
export function serviceWanted(
  model: Model,
  letters: Matrix<CellClass>,
): (row: number) => ServiceWanted {
  const tables = methodTables(model);
  const horizon = horizonOf(tables);
  const holding = holdingClasses(gate(tables.known), letters);
  return (row) => {
    const values = tables.services[row];
    if (values === undefined || rowAt(letters, row).every((own) => own === "open")) {
      return { kind: "none" };
    }
    const measured = tables.now.known[row] === 1;
    const classes = rowAt(holding, row);
    const total = measured ? (tables.now.total[row] ?? 0) : values.volume;
    const hasPrimary = classes.includes("primary");
    if (total === null || (!measured && !hasPrimary)) return { kind: "none" };
    const now = rowAt(tables.now.volumes, row).map((own) => (own === own ? own : 0));
    if (!hasPrimary) return { kind: "kept", wanted: now };
    const need = tables.coverageOf(row).need.map((own) => (own === own ? own : 1));
    const { frequency } = values;
    const moving = { classes, now, total, measured, need, frequency };
    return { kind: "moved", distribution: distribution(moving, horizon) };
  };
}

/**
 * The wanted volumes of every service, as `serviceWanted` has them.
 * @param letters the matrix, open where it is blank
 */
export const volumesWanted = (model: Model, letters: Matrix<CellClass>): WantedVolumes =>
  atOnce(volumesWantedSteps(model, letters));

/** The same in steps, some services in each. */
export function* volumesWantedSteps(
  model: Model,
  letters: Matrix<CellClass>,
): Steps<WantedVolumes> {
  const of = serviceWanted(model, letters);
  const width = model.channels.length;
  const volumes = new Float64Array(model.services.length * width).fill(Number.NaN);
  const known = new Uint8Array(model.services.length);
  const decided = new Uint8Array(model.services.length);
  yield* mapped(model.services, (_, row) => {
    decided[row] = rowAt(letters, row).every((own) => own === "open") ? 0 : 1;
    const own = of(row);
    if (own.kind === "none") return;
    known[row] = 1;
    volumes.set(own.kind === "kept" ? own.wanted : own.distribution.wanted, row * width);
  });
  return { volumes: { ...axesOf(model), cells: volumes }, known, decided };
}

/**
 * For each service 1 when what it has now and what is wanted can be compared: measured by channel, in whole,
 * and decided.
 */
export const comparable = (
  now: { readonly known: Uint8Array; readonly inPart: Uint8Array },
  wanted: { readonly known: Uint8Array },
): Uint8Array =>
  now.known.map((is, service) =>
    is === 1 && now.inPart[service] === 0 ? (wanted.known[service] ?? 0) : 0,
  );
