/** A list as it is understood before its rows are read: its header, profile, shape and columns. */
import { shownKey } from "../../domain/model/same-id";
import { trimmed } from "../../workbook/cell";
import type { Answers } from "../answers";
import { headed, type HeaderWords } from "../columns/header";
import { knownHeader } from "../columns/known-header";
import { columnsOfShape, matchedColumns, type MatchedColumn } from "../columns/matched";
import type { Target } from "../columns/target";
import type { ImportContext } from "../context";
import { PROFILE_IDS, type Profile, type Shape } from "../profiles/profile";
import { foundProfile, ofWords, profileOf } from "../profiles/profiles";
import type { HeadedList, RawList } from "../reading/raw-list";
import { channelTypeOf } from "../vocabulary/channel-words";

export interface KnownList {
  readonly list: HeadedList;
  readonly profile: Profile | null;
  readonly shape: Shape;
  readonly columns: readonly MatchedColumn[];
}

/** Share of a column's values that have to be channels for it to be a column of channels. */
const MOST = 0.5;

const namedProfile = (name: string | null): Profile | null => {
  const id = PROFILE_IDS.find((known) => known === name);
  return id === undefined ? null : profileOf(id);
};

const columnOf = (columns: readonly MatchedColumn[], target: Target): number =>
  columns.findIndex((one) => one.target === target);

/** Whether most values of a column are names of channels. */
function holdsChannels({ rows }: HeadedList, column: number, profile: Profile | null): boolean {
  const values = new Set(rows.map((cells) => trimmed(cells[column] ?? "")).filter(Boolean));
  const known = [...values].filter(
    (value) => ofWords(profile?.channels, value) !== undefined || channelTypeOf(value) !== null,
  );
  return known.length > 0 && known.length >= values.size * MOST;
}

/** Whether rows repeat what they are named by. */
function repeats({ rows }: HeadedList, columns: readonly MatchedColumn[]): boolean {
  const column = Math.max(columnOf(columns, "id"), -1);
  const named = column >= 0 ? column : columnOf(columns, "name");
  if (named < 0) return false;
  const values = rows.map((cells) => shownKey(trimmed(cells[named] ?? ""))).filter(Boolean);
  return new Set(values).size < values.length;
}

/** A column of types is of channels in a list of channels, as the words of its values say. */
function withChannelTypes(
  list: HeadedList,
  columns: readonly MatchedColumn[],
  profile: Profile | null,
  ofChannels: boolean,
): readonly MatchedColumn[] {
  const at = columnOf(columns, "kinds");
  if (at < 0 || columnOf(columns, "channel") >= 0) return columns;
  if (!ofChannels && !holdsChannels(list, at, profile)) return columns;
  return columns.map((one, column) =>
    column === at ? { ...one, target: "channel" as const } : one,
  );
}

function shapeOf(
  list: HeadedList,
  columns: readonly MatchedColumn[],
  profile: Profile | null,
  ofChannels: boolean,
  ofVolumes: boolean,
): Shape {
  const has = (target: Target): boolean => columnOf(columns, target) >= 0;
  if (ofChannels) return "channels";
  // Volumes are of services, by whatever they are named.
  if (!ofVolumes && has("channel") && (has("services") || (!has("name") && has("id"))))
    return "channels";
  if (!has("channel")) return "services";
  if (profile?.shape !== undefined && profile.shape !== "services") return profile.shape;
  if (has("date") && !has("contacts") && !has("volume")) return "contacts";
  return has("volume") || has("contacts") || repeats(list, columns) ? "cells" : "services";
}

/** Of a list of services with one channel in a row, that column is a list of channels. */
const withChannelList = (columns: readonly MatchedColumn[], shape: Shape) =>
  shape !== "services" || columnOf(columns, "channels") >= 0
    ? columns
    : columns.map((one) =>
        one.target === "channel" ? { ...one, target: "channels" as const } : one,
      );

/**
 * @param ofChannels whether it was given as a list of channels
 * @param ofVolumes whether it was given as volumes of services
 */
export function knownList(
  raw: RawList,
  ofChannels: boolean,
  context: ImportContext,
  answers: Answers,
  ofVolumes = false,
): KnownList {
  const named = namedProfile(answers.profile);
  const wordsWith = (profile: Profile | null): HeaderWords => {
    const known = (header: string) => knownHeader(header, profile, context, answers);
    return {
      isKnown: (header) => known(header).because !== "none",
      isName: (header) => known(header).target === "name",
      name: context.nameInFiles("name"),
    };
  };
  // The profile is found by the header row, which may itself be known only by the profile.
  const likely =
    named ??
    raw.rows
      .slice(0, 40)
      .map((cells) => foundProfile(cells.map(String)))
      .find((profile) => profile !== null) ??
    null;
  const list = headed(raw, wordsWith(likely));
  const profile = named ?? foundProfile(list.headers);
  const isChannelList =
    ofChannels ||
    list.headers.some((header) => /^channel ?uri$|^serviceChannelType$/i.test(header.trim()));
  const matched = withChannelTypes(
    list,
    matchedColumns(list, profile, context, answers),
    profile,
    isChannelList,
  );
  const shape = shapeOf(list, matched, profile, isChannelList, ofVolumes);
  return { list, profile, shape, columns: columnsOfShape(withChannelList(matched, shape), shape) };
}
