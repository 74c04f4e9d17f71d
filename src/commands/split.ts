/** The command that makes a workbook for each department. Nothing in the coordinator's workbook is changed. */
import { atOnce } from "../domain/steps";
import { SCHEMA } from "../excel/properties";
import { rest } from "../excel/rest";
import { RunError } from "../excel/run-error";
import type { Language } from "../locale/language";
import { evaluateWorkbook } from "../run/evaluate-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { contentOf } from "../sharing/content/tables";
import { foldedId } from "../sharing/content/value";
import { departmentsOf, type Department } from "../sharing/split/department-inputs";
import { fileNames } from "../sharing/split/file-names";
import type { SplitRun } from "../sharing/split/department-workbook";
import { ownColumns } from "../sharing/split/own-columns";
import type { Sent } from "../sharing/split/sent";
import { SENT_TEXTS } from "../sharing/split/texts";
import { keptRecords } from "./kept-records";
import { loaded } from "./loaded";
import { attempted, type Outcome } from "./outcome";

export interface SplitOptions {
  /** ISO date of the day of sending. */
  readonly today: string;
  /** Who sends; "" where that is not known. */
  readonly by: string;
  /** Names of departments, or lists of them; null: all. */
  readonly departments: readonly string[] | null;
  /** Whose copies each department gets; none: one file. */
  readonly copies: readonly string[];
  /** ISO date by which an answer is wanted; "" where none is. */
  readonly due: string;
}

/** A file to be sent. */
export interface SentFile {
  readonly file: string;
  readonly department: string;
  readonly copy: string | null;
  /** Ids. */
  readonly services: readonly string[];
  /** Writes it, one after the other, since all at once take much memory. */
  readonly bytes: () => Promise<Uint8Array>;
}

export type SplitOutcome = Outcome<{ readonly files: readonly SentFile[] }>;

/** Separators of a list of departments. */
const LIST = /[|;,]/;

const nameOf = ({ name }: Department, language: Language): string =>
  name === "" ? SENT_TEXTS.withoutDepartment[language] : name;

/** The departments that are meant: a whole known name first, then the parts of a list. @throws RunError */
function chosen(
  all: readonly Department[],
  wanted: readonly string[] | null,
  language: Language,
): readonly Department[] {
  if (wanted === null) return all;
  const known = new Map(all.map((one) => [foldedId(nameOf(one, language)), one]));
  const found = wanted.flatMap((name): readonly Department[] => {
    const whole = known.get(foldedId(name));
    if (whole !== undefined) return [whole];
    return name.split(LIST).map((part) => {
      const one = known.get(foldedId(part));
      if (one !== undefined) return one;
      throw new RunError(all.length === 0 ? "departments-none" : "department-unknown", {
        value: part.trim(),
        known: all.map((other) => nameOf(other, language)).join(", "),
      });
    });
  });
  return all.filter((one) => found.includes(one));
}

/** The files for departments of a workbook that was read. */
export function splitSnapshot(
  snapshot: WorkbookSnapshot,
  options: SplitOptions,
): Promise<SplitOutcome> {
  return attempted<SplitOutcome>(
    () =>
      new Promise((resolve) => {
        resolve(split(snapshot, options));
      }),
  );
}

function split(snapshot: WorkbookSnapshot, options: SplitOptions): SplitOutcome {
  const { state, problems = [] } = snapshot;
  if (state === null) throw new RunError("no-matrix");
  if (problems.length > 0) return { ok: false, refused: problems };
  if (state.schema < SCHEMA) {
    throw new RunError("schema-older", { found: state.schema, known: SCHEMA });
  }
  const { today, by, due } = options;
  const evaluation = atOnce(
    evaluateWorkbook(snapshot, { today, language: state.language, defaults: keptRecords }),
  );
  if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
  const { inputs, language } = evaluation;
  const all = departmentsOf(inputs.entries.services.map(({ record }) => record));
  const copies = options.copies.length === 0 ? [null] : options.copies;
  const wanted = chosen(all, options.departments, language).flatMap((department) =>
    copies.map((copy) => ({ department, copy })),
  );
  const files = fileNames(
    wanted.map(({ department, copy }) => {
      const name = nameOf(department, language);
      return copy === null ? name : `${name} - ${copy}`;
    }),
  );
  const own = ownColumns(contentOf(snapshot));
  return {
    ok: true,
    files: wanted.map(({ department, copy }, index): SentFile => {
      const sent: Sent = {
        department: department.name,
        copy,
        by,
        on: today,
        due,
        model: state.model,
        revision: state.revision,
      };
      return {
        file: files[index] ?? "",
        department: department.name,
        copy,
        services: department.services,
        bytes: () => bytesOf({ inputs, language, today, own }, department, sent),
      };
    }),
  };
}

/** The bytes of one file. */
async function bytesOf(run: SplitRun, department: Department, sent: Sent): Promise<Uint8Array> {
  await rest();
  const [{ departmentWorkbook }, { saveXlsx }] = await loaded(() =>
    Promise.all([import("../sharing/split/department-workbook"), import("../xlsx/save")]),
  );
  return saveXlsx(await departmentWorkbook(run, department, sent));
}
