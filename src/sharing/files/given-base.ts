/** What was sent, as a person gives it for a file that does not carry it. */
import { fileNote, type FileText } from "../texts";
import { lostNote, withLostColumns } from "./lost-columns";
import type { FileReading, ReturnedFile } from "./returned-file";

/** Notes that say that a file does not carry what was sent. */
export const ABOUT_BASE: ReadonlySet<FileText> = new Set<FileText>([
  "base-missing",
  "base-changed",
]);

const serviceKeys = ({ theirs }: ReturnedFile): readonly string[] => [
  ...(theirs.get("Services")?.keys() ?? []),
];

/**
 * The file with what it was sent as.
 * @param was the file as it was sent, or the workbook that it is a copy of
 * @returns a problem where that cannot be read, or is of another workbook or of other services
 */
export function withGivenBase(reading: FileReading, was: FileReading): FileReading {
  if (!reading.ok) return reading;
  const { file } = reading;
  const { name } = file;
  if (!was.ok) {
    const problem = { ...fileNote("base-unread", { file: was.name }), also: [was.problem] };
    return { ok: false, name, problem };
  }
  const [own, others] = [file, was.file].map(
    ({ state, sent }) => state?.model ?? sent?.model ?? "",
  );
  const known = new Set(serviceKeys(was.file));
  const isOther = own !== "" && others !== "" && own !== others;
  if (isOther || !serviceKeys(file).some((key) => known.has(key))) {
    return { ok: false, name, problem: fileNote("base-other", { file: was.file.name }) };
  }
  const base = was.file.base ?? was.file.theirs;
  const { theirs, lost } = withLostColumns(file.theirs, base);
  return {
    ok: true,
    file: {
      ...file,
      ...{ theirs, base, isBaseGiven: true },
      sent: file.sent ?? was.file.sent,
      notes: [...file.notes.filter(({ code }) => !ABOUT_BASE.has(code)), ...lostNote(lost)],
    },
  };
}
