/** The command that writes a public extract as a workbook of its own, of all services, a department or a partner. Nothing in the workbook is changed. */
import { shownKey } from "../domain/model/same-id";
import { extractable, type ExtractOf } from "../domain/extract-of";
import { RunError } from "../excel/run-error";
import { readForFile, type FileOptions, type FileOutcome } from "./document";
import { loaded } from "./loaded";
import { attempted } from "./outcome";

const UNKNOWN = {
  department: { none: "departments-none", unknown: "department-unknown" },
  partner: { none: "partners-none", unknown: "partner-unknown" },
} as const;

/** Writes the extract as an .xlsx file. A department or partner that does not exist is an error that names those that do. */
export const writeExtractFile = (of: ExtractOf, options: FileOptions): Promise<FileOutcome> =>
  attempted<FileOutcome>(async () => {
    const read = await readForFile(options);
    if (!read.ok) return read;
    const { evaluation } = read;
    if (!evaluation.ok) return { ok: false, refused: evaluation.problems };
    const { writeExtract } = await loaded(() => import("../documents/extract"));
    let extracted = of;
    if (of.kind !== "all") {
      const known = extractable(evaluation.result)[of.kind];
      const { none, unknown } = UNKNOWN[of.kind];
      const values = { value: of.name, known: known.join(", ") };
      const name =
        known.find((one) => one === of.name) ??
        known.find((one) => shownKey(one) === shownKey(of.name));
      if (name === undefined) throw new RunError(known.length === 0 ? none : unknown, values);
      extracted = { ...of, name };
    }
    const language = options.language ?? evaluation.language;
    const { result, inputs } = evaluation;
    return {
      ok: true,
      bytes: await writeExtract({ language, result, inputs }, extracted),
      language,
    };
  });
