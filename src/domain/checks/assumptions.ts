/** Suggestions that rest on what is assumed: of services, and of the channels' costs (docs/method.md, What goes in). */
import { ASSUMED, type Assumed } from "../assumptions/service-values";
import { classify } from "../classification/classification";
import { atIndex, rowAt } from "../model/matrix";
import type { Model, Service } from "../model/model";
import { DEFAULT_SETTINGS } from "../model/settings";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";

/** How many services are tried for what another answer would change, the most contacts first. */
const TRIED = 200;
/** The answers that are tried in place of the assumed one. */
const ANSWERS = [1, 3, 5] as const;

/** Indexes of the services whose suggestion rests on an assumption, those with the greatest volume first. */
const resting = ({ classification, tables }: Checked): readonly number[] =>
  [...classification.services.keys()]
    .filter((row) => (classification.services[row]?.assumed.length ?? 0) > 0)
    .sort(
      (one, other) =>
        (tables.services[other]?.volume ?? -1) - (tables.services[one]?.volume ?? -1) ||
        one - other,
    );

/** The answers that would change the primary of a service. */
function matter(
  { tables: { known: model }, classification }: Checked,
  rows: readonly number[],
): readonly { readonly row: number; readonly field: Assumed }[] {
  const tried = rows.slice(0, TRIED);
  const services = tried.flatMap((row) => model.services[row] ?? []);
  const ids = new Set(services.map(({ id }) => id));
  const volumes = model.volumes.filter(({ service }) => ids.has(service));
  const changes = new Set<string>();
  for (const field of ASSUMED) {
    for (const answer of ANSWERS) {
      const answered: Model = {
        ...model,
        volumes,
        services: services.map((service): Service => ({
          ...service,
          [field]: service[field] ?? answer,
        })),
      };
      const { suggested } = classify(answered);
      tried.forEach((row, index) => {
        const isAssumed = classification.services[row]?.assumed.includes(field) === true;
        const before = rowAt(classification.suggested, row).indexOf("primary");
        const after = rowAt(suggested, index).indexOf("primary");
        if (isAssumed && before !== after) changes.add(`${row} ${field}`);
      });
    }
  }
  return tried.flatMap((row) =>
    ASSUMED.flatMap((field) => (changes.has(`${row} ${field}`) ? [{ row, field }] : [])),
  );
}

function servicesOnAssumptions(checked: Checked): readonly Finding[] {
  const { model, classification } = checked;
  const rows = resting(checked);
  if (rows.length === 0) return [];
  const idOf = (row: number) => model.services[row]?.id;
  const lack = (field: Assumed): number =>
    rows.filter((row) => classification.services[row]?.assumed.includes(field)).length;
  const cells = rows.flatMap((row) =>
    (classification.services[row]?.assumed ?? []).flatMap((field) => {
      const service = idOf(row);
      return service === undefined ? [] : [{ sheet: "services", service, row, field } as const];
    }),
  );
  return [
    finding("rests-on-assumptions", cells, {
      services: rows.flatMap((row) => idOf(row) ?? []),
      complexity: lack("complexity"),
      frequency: lack("frequency"),
      matter: matter(checked, rows).flatMap(({ row, field }) => {
        const service = idOf(row);
        return service === undefined ? [] : [{ service, field }];
      }),
    }),
  ];
}

/**
 * Advice: services whose complexity is assumed and whose handling time is stated, the longest first. A long time
 * often goes with a complex matter; what it says of the complexity is for people to judge, so it is never counted in.
 */
function handlingTimes({ model, classification }: Checked): readonly Finding[] {
  const found = [...model.services.entries()]
    .filter(
      ([row, { handlingTime }]) =>
        handlingTime !== null &&
        classification.services[row]?.assumed.includes("complexity") === true,
    )
    .sort(([, one], [, other]) => (other.handlingTime ?? 0) - (one.handlingTime ?? 0));
  if (found.length === 0) return [];
  return [
    finding(
      "handling-time-hint",
      found.map(([row, { id }]) => ({
        sheet: "services",
        service: id,
        row,
        field: "complexity",
      })),
      { services: found.map(([, { id }]) => id) },
    ),
  ];
}

/** The costs asked for are those of the channels that such a service may have. */
function primariesOnAssumedCosts({ model, classification, tables }: Checked): readonly Finding[] {
  const rows = [...model.services.keys()].filter((row) =>
    classification.services[row]?.flags.includes("assumed-cost"),
  );
  if (rows.length === 0) return [];
  const isOpen = (column: number): boolean =>
    rows.some((row) => {
      const { class: own, lacksShould, role } = atIndex(classification.gates, row, column);
      return (own === "free" || lacksShould) && role !== "chosen";
    });
  const unknown = [...tables.known.channels.entries()].filter(
    ([column, { cost }]) => cost === null && isOpen(column),
  );
  return [
    finding(
      "assumed-cost",
      unknown.map(([row, { id }]) => ({ sheet: "channels", channel: id, row, field: "cost" })),
      {
        services: rows.flatMap((row) => model.services[row]?.id ?? []),
        channels: unknown.map(([, { id }]) => id),
      },
    ),
  ];
}

/** Advice: the users' time is valued in kronor, which nobody has chosen, where amounts may be in another currency. */
function hourlyValue({ model, anyCurrency = false }: Checked): readonly Finding[] {
  const { hourlyValue: value } = model.settings;
  const counts = model.channels.some(({ minutes }) => (minutes ?? 0) > 0);
  if (!anyCurrency || !counts || value !== DEFAULT_SETTINGS.hourlyValue) return [];
  return [
    finding("hourly-value-default", [{ sheet: "settings", field: "hourlyValue" }], { value }),
  ];
}

/** One finding about the services that rest on assumptions, one about what could replace them, one each about costs and the users' time. */
export const assumptions = (checked: Checked): readonly Finding[] => [
  ...servicesOnAssumptions(checked),
  ...handlingTimes(checked),
  ...primariesOnAssumedCosts(checked),
  ...hourlyValue(checked),
];
