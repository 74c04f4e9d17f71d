/** What people type on rebuilt sheets: own terms, answers and notes, texts of the strategy, and decisions on groups of services. */
import { ANSWERS } from "../../domain/checks/points";
import { nameKey } from "../../domain/model/same-id";
import { classOf } from "../../locale/class-codes";
import { LANGUAGES } from "../../locale/language";
import { ANSWER_WORDS, HEADERS as CHECKS_HEADERS } from "../../sheets/checks/texts";
import { CHECKS_TABLE } from "../../sheets/checks/table";
import { GLOSSARY_TABLE, isOwnTerm } from "../../sheets/glossary/own-terms";
import { HEADERS as GLOSSARY_HEADERS } from "../../sheets/glossary/texts";
import { decisionCells, SERVICE_GROUPS_TABLE } from "../../sheets/service-groups/reading";
import { freeTextCells } from "../../sheets/strategy/free-texts";
import { STRATEGY_SECTIONS } from "../../sheets/strategy/texts";
import { text, textInTextCell } from "../../workbook/cell";
import { filledArea, tableCells } from "../../workbook/table/table-cells";
import { classContent, classValue, ownValue } from "./cell-values";
import { CHANNEL_FIELD } from "./content";
import { typedTable, type KeyedRow } from "./typed-table";
import { foldedId, isBlankValue, plainValue, type Value } from "./value";

const TERM_FIELDS = ["term", "otherTerm", "area", "meaning", "source"] as const;

const shownText = (value: Value): string => String(plainValue(value));

/** The planner's own terms, by term. */
export const GLOSSARY = typedTable({
  name: GLOSSARY_TABLE,
  sheet: "glossary",
  isDeletable: true,
  rows: (sheet) => {
    const area = filledArea(sheet, GLOSSARY_TABLE);
    const cells = tableCells(sheet, GLOSSARY_TABLE, GLOSSARY_HEADERS, area);
    if (cells === null) return null;
    const rows = cells.rows.flatMap((row): readonly KeyedRow[] => {
      if (!isOwnTerm(cells, row)) return [];
      const fields = Object.fromEntries(TERM_FIELDS.map((field) => [field, row.text(field)]));
      const [named = ""] = TERM_FIELDS.map((field) => row.text(field)).filter((one) => one !== "");
      return [[nameKey(named), { id: named, service: null, channel: null, at: row.row, fields }]];
    });
    const columnOf = (field: string) =>
      cells.columnOf(TERM_FIELDS.find((one) => one === field) ?? "key");
    return { rows, columnOf };
  },
  isWhole: (fields) => TERM_FIELDS.some((field) => !isBlankValue(fields[field] ?? "")),
  written: (_, value) => text(shownText(value)),
});

const answerCode = (typed: string): string =>
  ANSWERS.find((answer) =>
    [answer, ...LANGUAGES.map((language) => ANSWER_WORDS[answer][language])].some(
      (word) => word.toLowerCase() === typed.toLowerCase(),
    ),
  ) ?? typed;

/** Answers to the guidance's points, and notes on findings. */
export const CHECKS = typedTable({
  name: CHECKS_TABLE,
  sheet: "checks",
  rows: (sheet) => {
    const cells = tableCells(sheet, CHECKS_TABLE, CHECKS_HEADERS);
    if (cells === null) return null;
    const rows = cells.rows.flatMap((row): readonly KeyedRow[] => {
      const [key, code] = [row.text("key"), row.text("code")];
      // Files of an older version have the id where the name is now.
      const service = row.text("serviceId") || row.text("service");
      if (key === "") return [];
      const fields = { answer: answerCode(row.text("answer")), note: row.text("note") };
      const about = { id: code, service: service === "" ? null : service, channel: null };
      return [[foldedId(key), { ...about, at: row.row, fields }]];
    });
    const columnOf = (field: string) =>
      field === "answer" || field === "note" ? cells.columnOf(field) : null;
    return { rows, columnOf };
  },
  isReadable: (field, value) =>
    field !== "answer" ||
    isBlankValue(value) ||
    ANSWERS.some((answer) => answer === shownText(value)),
  written: (field, value, language) => {
    const answer = ANSWERS.find((one) => field === "answer" && one === shownText(value));
    return textInTextCell(answer === undefined ? shownText(value) : ANSWER_WORDS[answer][language]);
  },
});

/** The planner's own texts under the headings of the strategy. */
export const STRATEGY = typedTable({
  name: "Strategy",
  sheet: "strategy",
  rows: (sheet) => {
    const cells = freeTextCells(sheet);
    const [first] = cells;
    if (first === undefined) return null;
    const rows = cells.map(({ section, row, column }): KeyedRow => [
      section,
      {
        id: STRATEGY_SECTIONS[section].heading.sv,
        service: null,
        channel: null,
        at: row,
        fields: { text: ownValue(sheet, row, column) },
      },
    ]);
    return { rows, columnOf: (field) => (field === "text" ? first.column : null) };
  },
  written: (_, value) => textInTextCell(shownText(value)),
});

/** Decisions on groups of services, by the members of the group. */
export const GROUP_DECISIONS = typedTable({
  name: SERVICE_GROUPS_TABLE,
  sheet: "serviceGroups",
  rows: (sheet) => {
    const found = decisionCells(sheet);
    if (found === null) return null;
    const columns = new Map(
      found.columns.map(({ channel, at }) => [`${CHANNEL_FIELD}${foldedId(channel)}`, at]),
    );
    const rows = found.rows.map(({ members, row }): KeyedRow => [
      JSON.stringify(members.map(foldedId).sort()),
      {
        id: members.join(", "),
        service: members.length === 1 ? (members[0] ?? null) : null,
        channel: null,
        at: row,
        fields: Object.fromEntries(
          [...columns].map(([field, at]) => [field, classValue(sheet, row, at)]),
        ),
      },
    ]);
    return { rows, columnOf: (field) => columns.get(field) ?? null };
  },
  isReadable: (_, value) => classOf(shownText(value)) !== null,
  written: (_, value, language) => classContent(value, language),
});
