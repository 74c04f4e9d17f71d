/** What the command line was asked to do. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DOCUMENT_KINDS, type AskedKind } from "../commands/document-kinds";
import type { ExtractOf } from "../domain/extract-of";
import { LANGUAGES, type Language } from "../locale/language";
import { IMPORTS, type Import } from "../run/read-inputs";
import { serialOfDate } from "../workbook/dates";
import { UsageError } from "./usage-error";

export interface Call {
  readonly command: (typeof COMMANDS)[number] | "help";
  readonly input: string | null;
  readonly out: string | null;
  readonly json: string | null;
  readonly imports: readonly { readonly table: Import; readonly path: string }[];
  /** null: not given. */
  readonly language: Language | null;
  readonly decide: boolean;
  /** ISO date of the run; null: the day where the program runs. */
  readonly today: string | null;
  readonly quiet: boolean;
  /** Of `document`; null: not given. */
  readonly kind: AskedKind | null;
  readonly extractOf: ExtractOf;
  /** Of `split`: a folder, or a .zip file. */
  readonly outDir: string | null;
  /** Departments to split for, each as it was given; null: all. */
  readonly departments: readonly string[] | null;
  readonly copies: readonly string[];
  /** ISO date; "" where none is given. */
  readonly due: string;
  /** Of `merge`: the files that came back, what was sent, and whether only to tell. */
  readonly theirs: readonly string[];
  readonly base: string | null;
  readonly preview: boolean;
  /** Of `build`: what lists are of and what was settled about them. */
  readonly profile: string | null;
  readonly maps: readonly string[];
  readonly allChannels: boolean;
  readonly takeGood: boolean;
}

const COMMANDS = [
  "sample",
  "build",
  "check",
  "freeze",
  "document",
  "extract",
  "split",
  "merge",
] as const;
/** Commands that read a workbook and cannot do without. */
const READING: readonly Call["command"][] = [
  "check",
  "freeze",
  "document",
  "extract",
  "split",
  "merge",
];

/** Options that each command takes. */
const TAKES: Readonly<Record<(typeof COMMANDS)[number], readonly string[]>> = {
  sample: ["out", "language", "quiet"],
  build: [
    ...IMPORTS,
    "profile",
    "map",
    "all-channels",
    "take-good",
    "language",
    "decide",
    "today",
    "out",
    "json",
    "quiet",
  ],
  check: ["json", "language", "today", "quiet"],
  freeze: ["out", "language", "quiet"],
  document: ["kind", "out", "language", "today", "quiet"],
  extract: ["department", "partner", "out", "language", "today", "quiet"],
  split: ["out-dir", "departments", "copies", "due", "json", "language", "today", "quiet"],
  merge: ["out", "base", "preview", "json", "language", "today", "quiet"],
};

function parsed(words: readonly string[]) {
  const text = { type: "string" as const };
  const flag = { type: "boolean" as const };
  const options = {
    ...(Object.fromEntries(IMPORTS.map((table) => [table, text])) as Record<Import, typeof text>),
    out: text,
    json: text,
    language: text,
    decide: flag,
    today: text,
    quiet: flag,
    kind: text,
    department: text,
    partner: text,
    "out-dir": text,
    departments: { ...text, multiple: true as const },
    copies: { ...text, multiple: true as const },
    due: text,
    base: text,
    preview: flag,
    services: { ...text, multiple: true as const },
    profile: text,
    map: { ...text, multiple: true as const },
    "all-channels": flag,
    "take-good": flag,
    help: { ...flag, short: "h" },
  };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UsageError("option-wrong", { reason: `${reason.replace(/\.$/, "")}.` });
  }
}

/** Whose services an extract is of. @throws UsageError for both a department and a partner */
function extractOf({
  department,
  partner,
}: Readonly<Partial<Record<"department" | "partner", string>>>): ExtractOf {
  if (department !== undefined && partner !== undefined) throw new UsageError("extract-of-two");
  if (department !== undefined) return { kind: "department", name: department };
  return partner === undefined ? { kind: "all" } : { kind: "partner", name: partner };
}

/** @throws UsageError for a kind that there is not, and for `document` without one */
function kindOf(command: Call["command"], value: string | undefined): AskedKind | null {
  const kinds = DOCUMENT_KINDS.join(", ");
  if (command === "document" && value === undefined)
    throw new UsageError("kind-missing", { kinds });
  const kind = DOCUMENT_KINDS.find((known) => known === value) ?? null;
  if (value !== undefined && kind === null) throw new UsageError("kind-unknown", { value, kinds });
  return kind;
}

/** The names of a list, without outer blanks. */
const named = (list: string): readonly string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** @throws UsageError */
export function callOf(words: readonly string[]): Call {
  const { values, positionals } = parsed(words);
  const [name, input = null, ...further] = positionals;
  const [extra] = further;
  const language = LANGUAGES.find((known) => known === values.language?.toLowerCase()) ?? null;
  const call = {
    input,
    out: values.out ?? null,
    json: values.json ?? null,
    imports: IMPORTS.flatMap((table) => {
      const path = values[table];
      if (path === undefined) return [];
      return (typeof path === "string" ? [path] : path).map((one) => ({ table, path: one }));
    }),
    language,
    decide: values.decide ?? false,
    today: values.today ?? null,
    quiet: values.quiet ?? false,
    kind: null,
    extractOf: { kind: "all" } as const,
    outDir: values["out-dir"] ?? null,
    departments: values.departments ?? null,
    copies: (values.copies ?? []).flatMap((list) => named(list)),
    due: values.due ?? "",
    theirs: further,
    base: values.base ?? null,
    preview: values.preview ?? false,
    profile: values.profile ?? null,
    maps: values.map ?? [],
    allChannels: values["all-channels"] ?? false,
    takeGood: values["take-good"] ?? false,
  };
  if (values.help === true || name === "help") return { ...call, command: "help" };
  const command = COMMANDS.find((known) => known === name);
  if (name === undefined) throw new UsageError("command-missing");
  if (command === undefined) throw new UsageError("command-unknown", { value: name });
  for (const option of Object.keys(values)) {
    if (!TAKES[command].includes(option)) {
      throw new UsageError("option-unexpected", { command, option });
    }
  }
  if (values.language !== undefined && language === null) {
    throw new UsageError("language-unknown", { value: values.language });
  }
  if (call.today !== null && serialOfDate(call.today) === null) {
    throw new UsageError("today-wrong", { value: call.today });
  }
  if (call.due !== "" && serialOfDate(call.due) === null) {
    throw new UsageError("due-wrong", { value: call.due });
  }
  const unexpected = command === "sample" ? input : command === "merge" ? null : extra;
  if (unexpected !== null && unexpected !== undefined) {
    throw new UsageError("inputs-too-many", { value: unexpected });
  }
  if (command === "split" && call.outDir === null) throw new UsageError("out-dir-missing");
  const writes = command !== "check" && command !== "split" && !call.preview;
  if (writes && call.out === null) throw new UsageError("out-missing");
  if (call.preview && call.out !== null) throw new UsageError("preview-with-out");
  if (command === "document" && call.out !== null && !/\.docx$/i.test(call.out)) {
    throw new UsageError("out-not-docx", { file: call.out });
  }
  if (call.out !== null && call.json !== null && resolve(call.out) === resolve(call.json)) {
    throw new UsageError("out-twice", { file: call.out });
  }
  if (READING.includes(command) && input === null) throw new UsageError("input-missing");
  if (command === "merge" && call.theirs.length === 0) throw new UsageError("theirs-missing");
  const hasServices = call.imports.some(({ table }) => table === "services");
  if (command === "build" && input === null && !hasServices)
    throw new UsageError("services-missing");
  return {
    ...call,
    command,
    kind: kindOf(command, values.kind),
    extractOf: extractOf(values),
  };
}
