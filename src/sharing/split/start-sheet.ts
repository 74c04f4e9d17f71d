/** The first sheet of a department's workbook: what is asked of it, by when, what to fill in, what is not its to change, and how to send it back. */
import { SHEETS } from "../../sheets/registry";
import { classLines, line, partsOf, type Line, type Section } from "../../sheets/start/sections";
import { SHEET } from "../../sheets/start/texts";
import { text, textInTextCell } from "../../workbook/cell";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { sheetName, word, type RunContext } from "../../workbook/run-context";
import { outputSheet, type OutputModule } from "../../workbook/sheet-module";
import { SENT_KEYS } from "./sent-sheets";
import type { Sent } from "./sent";
import { SENT_TEXTS } from "./texts";

const COLUMNS = [
  { key: "mark", width: 6 },
  { key: "name", width: 28 },
  { key: "body", width: 88 },
] as const;

const PLAIN = ["figure-label", "figure-label", "paragraph"] as const;
const LINKED = ["figure-label", "link", "paragraph"] as const;

/** Sheets that are not the department's to change. */
const SHARED = ["channels", "groups", "requirements", "rules", "needs", "settings"] as const;

function sections(run: RunContext, sent: Sent, services: number): readonly Section[] {
  const t = (key: keyof typeof SENT_TEXTS, values = {}): string =>
    word(run, SENT_TEXTS[key], values);
  const fill = (key: string, body: string): Line => ({
    name: text(sheetName(run, key)),
    body: textInTextCell(body),
    to: key,
  });
  const department = sent.department === "" ? t("withoutDepartment") : sent.department;
  const to = sent.copy === null ? department : `${department} · ${sent.copy}`;
  const left = SHEETS.filter(
    (module) =>
      !SENT_KEYS.has(module.key) && module.owner !== "appended" && !("isNeeded" in module),
  );
  const named = (of: readonly string[]): string => of.join(", ");
  return [
    {
      heading: t("asked"),
      styles: PLAIN,
      rows: [
        line(t("who"), to),
        ...(sent.by === "" ? [] : [line(t("from"), sent.by)]),
        line(t("sentOn"), sent.on),
        line(t("due"), sent.due === "" ? t("noDue") : sent.due),
        line(t("services"), t("servicesText", { count: services })),
      ],
    },
    {
      heading: t("fill"),
      styles: LINKED,
      rows: [
        fill("matrix", t("matrixText")),
        fill("current", t("currentText")),
        fill("services", t("servicesSheetText")),
        fill("reasons", t("reasonsText")),
      ],
    },
    {
      heading: t("classes"),
      styles: ["class", "long-text", "paragraph"],
      ...classLines(run),
    },
    {
      heading: t("notYours"),
      styles: PLAIN,
      rows: [
        line(
          t("notYours"),
          t("notYoursText", { sheets: named(SHARED.map((key) => sheetName(run, key))) }),
        ),
        line("Id", t("idsText")),
        line(
          t("leftOut"),
          t("leftOutText", { sheets: named(left.map(({ texts }) => word(run, texts.name))) }),
        ),
      ],
    },
    { heading: t("back"), styles: PLAIN, rows: [line(t("back"), t("backText"))] },
  ];
}

/** The sheet for a department. @param services how many it was sent */
export const departmentStart = (sent: Sent, services: number): OutputModule =>
  outputSheet({
    key: "start",
    owner: "add-in",
    texts: { name: SHEET.name, purpose: SENT_TEXTS.purpose },
    adjust: (plan, run) => ({
      ...plan,
      // The first line of the sheet, since a file from mail shows nothing else until it may be edited.
      blocks: [
        { row: 0, column: 0, cells: [[text(word(run, SENT_TEXTS.enable))]] },
        ...plan.blocks.map((block) => (block.row === 0 ? titledBelow(block, run, sent) : block)),
      ],
      styles: [
        ...plan.styles,
        { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: "alert" as const },
        { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: "title" as const },
      ],
      page: plan.page === null ? null : { ...plan.page, onePage: true },
    }),
    layout: (run) => ({
      parts: sections(run, sent, services).flatMap((section) =>
        partsOf(run, section, COLUMNS, (to) => sheetName(run, to)),
      ),
      frozen: { rows: TABLE_HEADER_ROW - 1, columns: 0 },
      titleRow: 0,
      portrait: true,
      fitted: "all",
    }),
  });

type Block = Parameters<NonNullable<OutputModule["adjust"]>>[0]["blocks"][number];

/** The title and the purpose, below the first line. */
function titledBelow(block: Block, run: RunContext, { department, copy }: Sent): Block {
  const name = department === "" ? word(run, SENT_TEXTS.withoutDepartment) : department;
  const title = [word(run, SHEET.name), name, ...(copy === null ? [] : [copy])].join(" · ");
  return {
    ...block,
    row: 1,
    cells: [[text(title)], [text(word(run, SENT_TEXTS.purpose))]],
  };
}
