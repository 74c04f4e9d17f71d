/** A public extract as a workbook of its own: plain values, no hidden sheet, nothing of what is internal. */
import { isDecidedLetter } from "../domain/decisions/progress";
import { rowAt } from "../domain/model/matrix";
import type { Reason } from "../domain/model/model";
import {
  partnerPart,
  publicPart,
  type PartnerService,
  type PublicService,
} from "../domain/public-extract";
import { partnersOf } from "../domain/partners";
import type { Result } from "../domain/result";
import { CLASS_TEXTS } from "../locale/classes";
import { EXTRACT_VALUES, EXTRACT_WIDTHS } from "../sheets/public-extract/rows";
import { HEADERS, PUBLIC_EXTRACT_TEXTS, SHEET } from "../sheets/public-extract/texts";
import { channelHeaders } from "../workbook/grid/grid-columns";
import type { WorkbookInputs } from "../workbook/inputs";
import { word, type RunContext } from "../workbook/run-context";
import type { WorkbookContent } from "../xlsx/content";
import { saveXlsx } from "../xlsx/save";
import { translated, whole } from "./document-run";
import { extractContent, type ExtractColumn, type ExtractFrame } from "./extract-content";
import type { ExtractOf } from "../domain/extract-of";

export interface ExtractRun extends Pick<RunContext, "language"> {
  readonly result: Result;
  readonly inputs: Pick<WorkbookInputs, "reasons">;
}

type Key = keyof typeof HEADERS;
const KEYS = Object.keys(HEADERS) as readonly Key[];
/** Columns of a partner's extract before and after those of its channels. */
const BEFORE: readonly Key[] = ["service", "department", "lifeEventGroup", "forWhom"];
const AFTER: readonly Key[] = ["reason", "legalBasis"];
/** Columns about the service, where any states them. */
const STATED: readonly Key[] = [
  "whereAndWhen",
  "description",
  "handlingTime",
  "fee",
  "restsOn",
  "code",
];
const CLASS_WIDTH = 18;
/** Widest column, narrower than on the sheet so that a page is easy to read. */
const WIDEST = 28;

const columnOf =
  <Row extends PublicService>(run: ExtractRun) =>
  (key: Key): ExtractColumn<Row> => ({
    header: word(run, HEADERS[key]),
    width: Math.min(EXTRACT_WIDTHS[key], WIDEST),
    text: (row) => EXTRACT_VALUES[key](row, run),
  });

/** Whether a column is shown: one about what services state only where any does. */
const isShown =
  (run: ExtractRun, services: readonly PublicService[]) =>
  (key: Key): boolean =>
    !STATED.includes(key) || services.some((service) => EXTRACT_VALUES[key](service, run) !== "");

/** How many of the services that are shown have letters that are not decided in the channels that are shown. */
function undecidedServices({ result }: ExtractRun, of: ExtractOf): number {
  const { model, decided } = result;
  const ids = of.kind === "partner" ? channelsOf(result, of.name) : null;
  return model.services.filter(({ visibility, department }, row) => {
    if (visibility !== "public") return false;
    if (of.kind === "department" && department !== of.name) return false;
    return rowAt(decided, row).some(
      (letter, column) =>
        letter !== "open" &&
        !isDecidedLetter(result, row, column) &&
        (ids === null || ids.has(model.channels[column]?.id ?? "")),
    );
  }).length;
}

/** Ids of a partner's channels. */
const channelsOf = ({ model }: Pick<Result, "model">, partner: string): ReadonlySet<string> =>
  partnersOf(model.channels).find(({ name }) => name === partner)?.channels ?? new Set();

/** The lines above the table: whose it is, what it holds and leaves out, and how much of it is not decided. */
function lines(run: ExtractRun, of: ExtractOf, shown: number): readonly string[] {
  const t = translated(run);
  const { services, today } = run.result.model;
  const scope =
    of.kind === "all"
      ? t("extractAll")
      : t(of.kind === "department" ? "extractDepartment" : "extractPartner", { name: of.name });
  const undecided = undecidedServices(run, of);
  return [
    word(run, SHEET.name),
    `${scope} · ${t("asOf", { date: today })}`,
    t("extractCounts", {
      shown: whole(run, shown),
      total: whole(run, services.filter(({ visibility }) => visibility === "public").length),
    }),
    ...(undecided === 0 ? [] : [t("extractUndecided", { count: whole(run, undecided) })]),
  ];
}

/** The extract of a partner: a column for each of its channels, and nothing of others. */
function partnerExtract(run: ExtractRun, partner: string, frame: ExtractFrame): WorkbookContent {
  const { model, decided } = run.result;
  const ids = channelsOf(run.result, partner);
  const part = partnerPart(model, decided, reasonsOf(run), ids);
  const shown = model.channels.filter(({ id }) => ids.has(id));
  const taken = [...BEFORE, ...STATED, ...AFTER].map((key) => word(run, HEADERS[key]));
  const headers = channelHeaders(shown, taken);
  const column = columnOf<PartnerService>(run);
  return extractContent(
    [
      ...BEFORE.map(column),
      ...shown.map(({ id }, index): ExtractColumn<PartnerService> => ({
        header: headers.get(id) ?? id,
        width: CLASS_WIDTH,
        text: ({ letters }) => word(run, CLASS_TEXTS[letters[index] ?? "open"]),
      })),
      ...[...STATED, ...AFTER].filter(isShown(run, part.services)).map(column),
    ],
    part.services,
    frame,
  );
}

const reasonsOf = ({ inputs }: ExtractRun): readonly Reason[] =>
  inputs.reasons.map(({ record }) => record);

/**
 * The bytes of an .xlsx file with what may be published.
 * @param of a department or partner that exists
 */
export function writeExtract(run: ExtractRun, of: ExtractOf): Promise<Uint8Array> {
  const { model, decided } = run.result;
  const frame: ExtractFrame = {
    name: word(run, SHEET.name),
    none: word(run, PUBLIC_EXTRACT_TEXTS.none),
    lines: (shown) => lines(run, of, shown),
  };
  if (of.kind === "partner") return saveXlsx(partnerExtract(run, of.name, frame));
  const all = publicPart(model, decided, reasonsOf(run)).services;
  const services = of.kind === "all" ? all : all.filter(({ department }) => department === of.name);
  const keys = KEYS.filter(isShown(run, services));
  return saveXlsx(extractContent(keys.map(columnOf<PublicService>(run)), services, frame));
}
