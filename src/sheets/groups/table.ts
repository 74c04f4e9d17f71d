/** Sheet `groups`: who uses the services, and how they prefer to be met (guidance, Målgrupper och deras behov). */
import { COUNT } from "../../domain/model/ranges";
import type { TargetGroupId } from "../../domain/model/ids";
import type { Segment, TargetGroup } from "../../domain/model/model";
import {
  idField,
  numberField,
  optionalIdField,
  textField,
  type Field,
} from "../../workbook/fields";
import type { TargetGroupRow } from "../../workbook/inputs";
import type { TableDefinition } from "../../workbook/table/table";

const share = (segment: Segment, sv: string, en: string): Field<number | null> =>
  numberField(
    {
      header: { sv: `Andel ${segment}`, en: `Share ${segment}` },
      hint: {
        sv: `${sv} De tre andelarna räknas om så att de blir 100 %.`,
        en: `${en} The three shares are scaled to add up to 100 %.`,
      },
      width: 9,
    },
    COUNT,
    "decimal",
  );

export const GROUPS: TableDefinition<TargetGroupRow> = {
  name: "TargetGroups",
  key: "groups",
  title: { sv: "Målgrupper", en: "Target groups" },
  fields: {
    id: idField<TargetGroupId>({
      header: { sv: "Id", en: "Id" },
      hint: { sv: "Kort och fast.", en: "Short and fixed." },
      width: 18,
    }),
    name: textField({
      header: { sv: "Målgrupp", en: "Target group" },
      hint: { sv: "Målgruppens namn.", en: "The target group's name." },
      width: 34,
    }),
    parent: optionalIdField<TargetGroupId>(
      {
        header: { sv: "Ingår i", en: "Part of" },
        hint: {
          sv: "Den större målgruppens namn, om det finns någon.",
          en: "Name of the larger target group, if there is one.",
        },
        width: 22,
      },
      "groups",
    ),
    size: numberField(
      {
        header: { sv: "Antal", en: "Size" },
        hint: {
          sv: "Antal personer eller organisationer. Tomt: inte känt.",
          en: "Number of persons or organisations. Blank: not known.",
        },
        width: 11,
      },
      COUNT,
      "integer",
    ),
    E: share("E", "Föredrar elektroniska kanaler.", "Prefer electronic ways."),
    M: share("M", "Mellan.", "Between."),
    P: share("P", "Föredrar andra kanaler.", "Prefer other ways."),
  },
};

export const targetGroupOfRow = ({ E, M, P, ...group }: TargetGroupRow): TargetGroup => ({
  ...group,
  shares: { E, M, P },
});

export const rowOfTargetGroup = ({ shares, ...group }: TargetGroup): TargetGroupRow => ({
  ...group,
  ...shares,
});
