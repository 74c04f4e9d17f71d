/** Sheet `byGroup`: how each part of each target group is reached, with what is left out and how it is counted. */
import type { TargetGroup } from "../../domain/model/model";
import {
  groupSegments,
  servicesOfGroups,
  type GroupSegment,
} from "../../domain/units/served-groups";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { lines, rowsOf } from "../../workbook/layout/parts";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet } from "../../workbook/sheet-module";
import { byGroup } from "./table";
import { BY_GROUP_TEXTS, SHEET } from "./texts";

/** The groups, each after its parent, with the number of groups above it. */
export function groupsInOrder(
  groups: readonly TargetGroup[],
): readonly { readonly group: number; readonly depth: number }[] {
  const rowOf = new Map(groups.map(({ id }, row) => [id, row]));
  const done = new Set<number>();
  const order: { group: number; depth: number }[] = [];
  const add = (group: number, depth: number): void => {
    if (done.has(group)) return;
    done.add(group);
    order.push({ group, depth });
    const own = groups[group]?.id;
    groups.forEach(({ parent }, row) => {
      if (parent !== null && parent === own) add(row, depth + 1);
    });
  };
  groups.forEach(({ parent }, row) => {
    if (parent === null || !rowOf.has(parent)) add(row, 0);
  });
  // Groups in a cycle of parents have no top.
  groups.forEach((_, row) => {
    add(row, 0);
  });
  return order;
}

/** Lines under the table: what is left out and how the figures are counted. */
function notesOf(run: RunContext, segments: readonly GroupSegment[]): string[] {
  const { language } = run;
  const { model } = run.result;
  const t = (key: keyof typeof BY_GROUP_TEXTS, values: Record<string, string | number> = {}) =>
    word(run, BY_GROUP_TEXTS[key], values);
  if (model.groups.length === 0) return [t("noGroups", { sheet: sheetName(run, "groups") })];
  const { minimumShare, acceptanceThreshold } = model.settings;
  const number = (value: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  const below = segments.filter(({ counts }) => !counts);
  const parts = below.map(({ group, segment, share }) => {
    const name = model.groups[group]?.name ?? "";
    return `${name} ${segment} ${number(100 * share)} %`;
  });
  const unknown = model.services.filter(({ volume }) => volume === null).length;
  return [
    t("explained", { threshold: number(acceptanceThreshold) }),
    ...(below.length === segments.length ? [t("allSmall")] : []),
    ...(below.length > 0
      ? [t("below", { limit: number(100 * minimumShare), parts: parts.join(", ") })]
      : []),
    ...(unknown > 0 ? [t("unknownVolumes", { count: unknown })] : []),
  ];
}

export default outputSheet({
  key: "byGroup",
  owner: "add-in",
  texts: SHEET,
  layout: (run) => {
    const { model } = run.result;
    const segments = groupSegments(model);
    const services = servicesOfGroups(model);
    const rows = groupsInOrder(model.groups).flatMap(({ group, depth }) =>
      segments
        .filter((segment) => segment.group === group && segment.counts)
        .map((segment) => ({ segment, depth, services: services[group] ?? [] })),
    );
    return {
      parts: [
        rowsOf(run, byGroup, rows, {
          rules: [
            {
              from: "none",
              formula: (first) => `${first("none")}>0`,
              style: { fill: "#FFE5B4", color: "#6B3F00", bold: true },
            },
          ],
        }),
        lines(notesOf(run, segments)),
      ],
      frozen: { rows: TABLE_HEADER_ROW + 1, columns: 1 },
    };
  },
});
