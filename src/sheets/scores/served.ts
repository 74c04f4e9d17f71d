/** Hidden columns of `scores` with the units that each service is for and how it reaches them, for the formulas of the sheet by target group. */
import { rowAt } from "../../domain/model/matrix";
import {
  groupUnits,
  reachOf,
  unitInService,
  type GroupUnit,
} from "../../domain/units/served-groups";
import { methodTables } from "../../domain/units/method-tables";
import type { Model } from "../../domain/model/model";
import { classLetter } from "../../locale/class-codes";
import { fx, type Formula } from "../../workbook/formula";
import type { RunContext } from "../../workbook/run-context";
import type { ChannelValueCells } from "./channel-values";
import { COUNT, HIDDEN_WIDTH, isLetter } from "./letters";
import { reachColumns } from "./reach";
import { letterIndexes, lettersText, type ScoreColumn } from "./row";
import { DECISIONS_HEADER, REACH, reachHeader, UNIT_LETTERS, UNITS_HEADER } from "./table";

const ACCEPTS = "y";
const acceptedHeader = (index: number): string => `accepted ${index + 1}`;

/** For a service a letter for each unit: whether it is for the unit's group, and whether the unit counts in it. */
function unitLetters(model: Model): (service: number) => string {
  const units = groupUnits(model);
  const tables = methodTables(model);
  return (service) => {
    const served = new Set(tables.groupsOf(service));
    return units
      .map((unit) => {
        if (!served.has(unit.group)) return UNIT_LETTERS.other;
        return unitInService(model, service, unit).counts
          ? UNIT_LETTERS.counts
          : UNIT_LETTERS.small;
      })
      .join("");
  };
}

/** The columns: which channels each unit accepts in the service, and how the letters of the service reach it. */
export function servedColumns(run: RunContext, cells: ChannelValueCells): readonly ScoreColumn[] {
  const { model, decided } = run.result;
  const { units } = reachColumns(model);
  const indexes = letterIndexes(run);
  const letters = unitLetters(model);
  const hidden = { width: HIDDEN_WIDTH, style: "formula", hidden: true } as const;
  const accepted = (unit: GroupUnit, service: number): readonly boolean[] =>
    unitInService(model, service, unit).accepted;
  const has = (cellClass: "primary" | "complement", own: Formula, mask: Formula): Formula => {
    const all = cells.all("letter");
    const letter = isLetter(own, all, classLetter(cellClass, run.language));
    return fx`SUMPRODUCT(${letter}*${isLetter(mask, all, ACCEPTS)})>0`;
  };
  return [
    {
      ...hidden,
      key: UNITS_HEADER,
      header: UNITS_HEADER,
      value: ({ service }) => (service < 0 ? null : letters(service)),
    },
    ...units.map((unit, index): ScoreColumn => ({
      ...hidden,
      key: acceptedHeader(index),
      header: acceptedHeader(index),
      value: ({ service }) => {
        if (service < 0) return null;
        const own = accepted(unit, service);
        return lettersText(run, indexes, (channel) => (own[channel] === true ? ACCEPTS : "n"), "n");
      },
    })),
    ...units.map((unit, index): ScoreColumn => ({
      ...hidden,
      key: reachHeader(index),
      header: reachHeader(index),
      formula: (first) => {
        const own = first(DECISIONS_HEADER);
        const mask = first(acceptedHeader(index));
        return fx`IF(${first(COUNT)}=0,${REACH.undecided},IF(${has("primary", own, mask)},${REACH.primary},IF(${has("complement", own, mask)},${REACH.complement},${REACH.none})))`;
      },
      known: ({ service }) => {
        if (service < 0) return null;
        const classes = rowAt(decided, service);
        return classes.every((own) => own === "open")
          ? REACH.undecided
          : REACH[reachOf(accepted(unit, service), classes)];
      },
    })),
  ];
}
