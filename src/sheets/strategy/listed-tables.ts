/** What the strategy lists of target groups, kinds of services, channels and partners, for the sheet and for the document alike. */
import {
  isElectronic,
  KINDS,
  mainKind,
  type Channel,
  type Service,
  type TargetGroup,
} from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import { isPartner } from "../../domain/partners";
import { segmentShares } from "../../domain/units/units";
import { DIRECTION_WORDS } from "../../locale/coded-words";
import { sheetName, word } from "../../workbook/run-context";
import { HEADERS as BY_CHANNEL_HEADERS } from "../by-channel/texts";
import type { NamedClass } from "../by-service/card";
import { classCounts } from "./figures-at-run";
import { column, listedText, type ListedColumn, type ListedRun, type ListedTable } from "./listed";
import { KIND_WORDS, STRATEGY_TEXTS } from "./table-texts";

/**
 * The target groups, the largest first.
 * @param most how many are shown; null: all
 */
export function listedGroups(run: ListedRun, most: number | null): ListedTable<TargetGroup> {
  const { groups, settings } = run.result.model;
  const largest = [...groups].sort((one, other) => (other.size ?? -1) - (one.size ?? -1));
  const left = most === null ? 0 : groups.length - most;
  const segment = (index: number) => (group: TargetGroup) =>
    Math.round((segmentShares(group, settings)[index] ?? 0) * 100);
  return {
    rows: left > 0 ? largest.slice(0, groups.length - left) : largest,
    more:
      left > 0
        ? listedText(run, "moreGroups", { count: left, sheet: sheetName(run, "groups") })
        : null,
    beside: "figures",
    columns: [
      column(run, "group", nameOf),
      column(run, "size", ({ size }) => size ?? "–"),
      column(run, "electronic", segment(0)),
      column(run, "between", segment(1)),
      column(run, "personal", segment(2)),
    ],
  };
}

interface KindRow {
  readonly label: string;
  readonly services: readonly Service[];
}

/** The services by what they mainly do; a row for each kind that has any. */
export function listedKinds(run: ListedRun): ListedTable<KindRow> {
  const rows = [...KINDS, null]
    .map((kind) => ({
      label: word(run, kind === null ? STRATEGY_TEXTS.noKind : KIND_WORDS[kind]),
      services: run.result.model.services.filter((service) => mainKind(service) === kind),
    }))
    .filter(({ services }) => services.length > 0);
  return {
    rows,
    more: null,
    beside: "figures",
    columns: [
      column(run, "kind", ({ label }) => label),
      column(run, "count", ({ services }) => services.length),
      column(run, "volume", ({ services }) =>
        services.reduce((sum, { volume }) => sum + (volume ?? 0), 0),
      ),
      column(
        run,
        "withoutVolume",
        ({ services }) => services.filter(({ volume }) => volume === null).length,
      ),
    ],
  };
}

/** The channels with where they are to go. */
export function listedDirections(run: ListedRun): ListedTable<Channel> {
  const { model, directions } = run.result;
  const suggested = new Map(
    model.channels.map((channel, index) => [channel, directions[index]?.direction]),
  );
  return {
    rows: model.channels,
    more: null,
    beside: "texts",
    columns: [
      column(run, "channel", nameOf),
      column(run, "suggested", (channel) => {
        const direction = suggested.get(channel);
        return direction === undefined ? "–" : word(run, DIRECTION_WORDS[direction]);
      }),
      column(run, "decided", ({ direction }) =>
        direction === null ? "–" : word(run, DIRECTION_WORDS[direction]),
      ),
      column(run, "lastYear", ({ lastYear }) => lastYear ?? "–"),
      column(run, "isElectronic", (channel) =>
        listedText(run, isElectronic(channel) ? "yes" : "no"),
      ),
    ],
  };
}

/** Columns that count the services of a channel in each class. */
function classColumns<Key extends NamedClass>(
  run: ListedRun,
  classes: readonly Key[],
): readonly ListedColumn<Channel, Key>[] {
  const { channels } = run.result.model;
  const counts = new Map(classCounts(run).map((own, index) => [channels[index], own]));
  return classes.map((key) => ({
    key,
    header: word(run, BY_CHANNEL_HEADERS[key]),
    value: (channel) => counts.get(channel)?.[key] ?? 0,
  }));
}

/** The channels with how many services have them in each class. */
export const listedClasses = (run: ListedRun): ListedTable<Channel, "channel" | NamedClass> => ({
  rows: run.result.model.channels,
  more: null,
  beside: "figures",
  columns: [
    column(run, "channel", nameOf),
    ...classColumns(run, ["primary", "complement", "discouraged", "forbidden"]),
  ],
});

/** The channels of partners with whose they are, and how many services have them. */
export const listedPartners = (
  run: ListedRun,
): ListedTable<Channel, "partner" | "owner" | "primary" | "complement"> => ({
  rows: run.result.model.channels.filter(isPartner),
  more: null,
  beside: "figures",
  columns: [
    column(run, "partner", nameOf),
    column(run, "owner", ({ owner }) => owner),
    ...classColumns(run, ["primary", "complement"]),
  ],
});
