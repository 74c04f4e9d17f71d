/** A public extract as a workbook of its own: plain values, no hidden sheet, nothing of what is internal. */
import {
  partnerPart,
  publicPart,
  type PartnerService,
  type PublicService,
} from "../domain/public-extract";
import { partnersOf } from "../domain/partners";
import type { Result } from "../domain/result";
import { CLASS_TEXTS } from "../locale/classes";
import { channelHeaders } from "../workbook/grid/grid-columns";
import type { WorkbookInputs } from "../workbook/inputs";
import { word, type RunContext } from "../workbook/run-context";
import { EXTRACT_VALUES, EXTRACT_WIDTHS } from "../sheets/public-extract/rows";
import { HEADERS, PUBLIC_EXTRACT_TEXTS, SHEET } from "../sheets/public-extract/texts";
import { saveXlsx } from "../xlsx/save";
import { translated, whole } from "./document-run";
import { extractContent, type ExtractColumn } from "./extract-content";

/** Whose services are taken: all public ones, those of a department by its name, or those that a partner's channels serve. */
export type ExtractOf =
  { readonly kind: "all" } | { readonly kind: "department" | "partner"; readonly name: string };

export interface ExtractRun extends Pick<RunContext, "language"> {
  readonly result: Result;
  readonly inputs: Pick<WorkbookInputs, "reasons">;
}

/** The departments of services, and the partners, that an extract can be made of, by name. */
export const extractable = ({
  model,
}: Pick<Result, "model">): Readonly<Record<"department" | "partner", readonly string[]>> => ({
  department: [...new Set(model.services.map(({ department }) => department))].filter(
    (name) => name.trim() !== "",
  ),
  partner: partnersOf(model.channels).map(({ name }) => name),
});

type Key = keyof typeof HEADERS;
const KEYS = Object.keys(HEADERS) as readonly Key[];
/** Columns of a partner's extract before and after those of its channels. */
const BEFORE: readonly Key[] = ["service", "department", "lifeEventGroup", "forWhom"];
const AFTER: readonly Key[] = ["reason", "legalBasis"];
const CLASS_WIDTH = 20;

const columnOf =
  <Row extends PublicService>(run: ExtractRun) =>
  (key: Key): ExtractColumn<Row> => ({
    header: word(run, HEADERS[key]),
    width: EXTRACT_WIDTHS[key],
    text: (row) => EXTRACT_VALUES[key](row, run),
  });

/** The lines above the table: whose it is, what it holds and what it leaves out. */
function lines(run: ExtractRun, of: ExtractOf, shown: number): readonly string[] {
  const t = translated(run);
  const { services, today } = run.result.model;
  const scope =
    of.kind === "all"
      ? t("extractAll")
      : t(of.kind === "department" ? "extractDepartment" : "extractPartner", { name: of.name });
  return [
    word(run, SHEET.name),
    `${scope} · ${t("asOf", { date: today })}`,
    t("extractCounts", {
      shown: whole(run, shown),
      total: whole(run, services.filter(({ visibility }) => visibility === "public").length),
    }),
  ];
}

/**
 * The bytes of an .xlsx file with what may be published.
 * @param of a department or partner that exists
 */
export function writeExtract(run: ExtractRun, of: ExtractOf): Promise<Uint8Array> {
  const { model, decided } = run.result;
  const reasons = run.inputs.reasons.map(({ record }) => record);
  const frame = {
    name: word(run, SHEET.name),
    none: word(run, PUBLIC_EXTRACT_TEXTS.none),
    lines: (shown: number) => lines(run, of, shown),
  };
  if (of.kind === "partner") {
    const ids = partnersOf(model.channels).find(({ name }) => name === of.name)?.channels;
    const part = partnerPart(model, decided, reasons, ids ?? new Set());
    const taken = [...BEFORE, ...AFTER].map((key) => word(run, HEADERS[key]));
    const shown = model.channels.filter(({ id }) => ids?.has(id) === true);
    const headers = channelHeaders(shown, taken);
    const column = columnOf<PartnerService>(run);
    const columns: readonly ExtractColumn<PartnerService>[] = [
      ...BEFORE.map(column),
      ...shown.map(({ id }, index): ExtractColumn<PartnerService> => ({
        header: headers.get(id) ?? id,
        width: CLASS_WIDTH,
        text: ({ letters }) => word(run, CLASS_TEXTS[letters[index] ?? "open"]),
      })),
      ...AFTER.map(column),
    ];
    return saveXlsx(extractContent(columns, part.services, frame));
  }
  const all = publicPart(model, decided, reasons).services;
  const services = of.kind === "all" ? all : all.filter(({ department }) => department === of.name);
  return saveXlsx(extractContent(KEYS.map(columnOf<PublicService>(run)), services, frame));
}
