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
}

const COMMANDS = ["sample", "build", "check", "freeze", "document", "extract"] as const;
/** Commands that read a workbook and cannot do without. */
const READING: readonly Call["command"][] = ["check", "freeze", "document", "extract"];

/** Options that each command takes. */
const TAKES: Readonly<Record<(typeof COMMANDS)[number], readonly string[]>> = {
  sample: ["out", "language", "quiet"],
  build: [...IMPORTS, "language", "decide", "today", "out", "json", "quiet"],
  check: ["json", "language", "today", "quiet"],
  freeze: ["out", "language", "quiet"],
  document: ["kind", "out", "language", "today", "quiet"],
  extract: ["department", "partner", "out", "language", "today", "quiet"],
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

/** @throws UsageError */
export function callOf(words: readonly string[]): Call {
  const { values, positionals } = parsed(words);
  const [name, input = null, extra] = positionals;
  const language = LANGUAGES.find((known) => known === values.language?.toLowerCase()) ?? null;
  const call = {
    input,
    out: values.out ?? null,
    json: values.json ?? null,
    imports: IMPORTS.flatMap((table) => {
      const path = values[table];
      return path === undefined ? [] : [{ table, path }];
    }),
    language,
    decide: values.decide ?? false,
    today: values.today ?? null,
    quiet: values.quiet ?? false,
    kind: null,
    extractOf: { kind: "all" } as const,
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
  const unexpected = command === "sample" ? input : extra;
  if (unexpected !== null && unexpected !== undefined) {
    throw new UsageError("inputs-too-many", { value: unexpected });
  }
  if (command !== "check" && call.out === null) throw new UsageError("out-missing");
  if (command === "document" && call.out !== null && !/\.docx$/i.test(call.out)) {
    throw new UsageError("out-not-docx", { file: call.out });
  }
  if (call.out !== null && call.json !== null && resolve(call.out) === resolve(call.json)) {
    throw new UsageError("out-twice", { file: call.out });
  }
  if (READING.includes(command) && input === null) throw new UsageError("input-missing");
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
