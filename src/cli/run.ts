/** Calls of the command line: sample, build, check, freeze, document, extract, split and merge over .xlsx files. Progress on standard error. */
import { createMatrix } from "../commands/actions/create-matrix";
import type { BuildRequest } from "../commands/actions/building";
import { freeze } from "../commands/actions/freeze";
import { suggest } from "../commands/actions/suggest";
import { check, type Checked } from "../commands/build";
import type { Built } from "../commands/threads/planned-run";
import { noteLines } from "../commands/note-lines";
import { OpenWorkbook } from "../commands/open-workbook";
import { writeDocumentFile, type FileOptions, type FileOutcome } from "../commands/document";
import { writeExtractFile } from "../commands/extract";
import { SCHEMA } from "../excel/properties";
import { setFunctionDay } from "../functions/day";
import { changedJson } from "../commands/changed-json";
import { followUpJson } from "../commands/follow-up-json";
import { planJson } from "../commands/plan-json";
import { resultJson } from "../commands/result-json";
import { cliText } from "./texts";
import type { Language } from "../locale/language";
import { decisionCounts } from "../domain/decisions/progress";
import { CHANGED_TEXTS, changedLines } from "../locale/changed-suggestions";
import { findingText } from "../locale/findings";
import { exampleModel } from "../example/example-model";
import { namesOfModel } from "../workbook/names";
import { callOf, type Call } from "./arguments";
import { EXIT, reportError, reportNotDone } from "./exit";
import { keepReadFiles } from "./read-files";
import { dayOf, environmentOf, jsonBytes, messageLanguage, teller } from "./reporting";
import { runMerge, runSplit } from "./sharing";
import { isOfCatalogue, onlyChannels } from "./catalogue-channels";
import { readImports, type LeftOut } from "./lists";
import { requireFolder, writeFiles } from "./files";
import { requireNothingDecided } from "./kept-out";
import { openWorkbook, workbookBytes } from "./workbook-file";

function doneLine({ result }: Pick<Checked, "result">, language: Language): string {
  const { findings, ...totals } = resultJson(result).totals;
  const counts = decisionCounts(result).services;
  return cliText("done", language, {
    services: totals.services,
    channels: totals.channels,
    decided: counts.decided,
    adopted: counts.adopted,
    proposed: counts.proposed,
    open: counts.open,
    errors: findings.error,
    warnings: findings.warning,
  });
}

/** Causes of changed suggestions that are named on standard error. */
const NAMED_CAUSES = 5;

/** Reports what became otherwise since the last run, and once what was lost with the hidden store. */
function reportChanges({ since, result }: Built, call: Call): void {
  const language = messageLanguage(call);
  if (since.storeLost) process.stderr.write(`${CHANGED_TEXTS.storeLost[language]}\n`);
  const names = namesOfModel(result.model);
  for (const line of changedLines(since.changed, language, names, NAMED_CAUSES)) {
    teller(call)(line);
  }
}

/** What is built, and a file that is written beside the workbook; null: none. */
interface Wanted {
  readonly request: BuildRequest;
  readonly beside: LeftOut | null;
}

const leftOutValues = ({ path, count }: LeftOut) => ({ file: path, count });

/** @param wanted called when the workbook is open */
async function write(call: Call, wanted: () => Promise<Wanted>): Promise<number> {
  const language = messageLanguage(call);
  const report = teller(call);
  const out = call.out ?? "";
  for (const path of [out, call.json]) if (path !== null) requireFolder(path);
  if (call.input === null) await requireNothingDecided(out);
  const host = await openWorkbook(call.input);
  try {
    const { request, beside } = await wanted();
    const outcome = await new OpenWorkbook().perform(
      call.decide ? suggest : createMatrix,
      environmentOf(call, call.language ?? "sv"),
      // Files are written whole or not at all, and --out names them: that is consent.
      { ...request, upgrade: true },
    );
    if (!outcome.ok) {
      // No workbook is left where no row is clear, but the rows to mend are what the person goes on with.
      if (beside?.isAll === true) {
        writeFiles([beside]);
        process.stderr.write(`${cliText("none-clear", language, leftOutValues(beside))}\n`);
      }
      return reportNotDone(outcome, language);
    }
    const { upgradedFrom, lines } = outcome;
    if (upgradedFrom !== null) {
      const text = cliText("upgraded", language, { found: upgradedFrom, known: SCHEMA });
      process.stderr.write(`${text}\n`);
    }
    for (const line of lines) process.stderr.write(`${line[language]}\n`);
    reportChanges(outcome, call);
    if (beside !== null) report(cliText("left-out", language, leftOutValues(beside)));
    report(cliText("saving", language, { file: out }));
    writeFiles([
      { path: out, bytes: await workbookBytes(host, outcome.altTexts) },
      ...(beside === null ? [] : [beside]),
      ...(call.json === null
        ? []
        : [
            {
              path: call.json,
              bytes: jsonBytes({
                ...resultJson(outcome.result),
                changed: changedJson(outcome),
                plan: planJson(outcome),
                followUp: followUpJson(outcome),
              }),
            },
          ]),
    ]);
    report(doneLine(outcome, language));
    return EXIT.done;
  } finally {
    host.dispose();
  }
}

function runBuild(call: Call): Promise<number> {
  const only = call.imports.find(isOfCatalogue);
  const files = { ...call, imports: call.imports.filter((file) => file !== only) };
  return write(call, async () => {
    const chosen = only === undefined ? null : onlyChannels(only.path);
    const { imports, leftOut } = await readImports(files, chosen);
    const channels = chosen === null ? {} : { onlyChannels: chosen };
    return { request: { imports, ...channels }, beside: leftOut };
  });
}

function runSample(call: Call): Promise<number> {
  const language = call.language ?? "sv";
  return write(call, () =>
    Promise.resolve({ request: { model: exampleModel(language) }, beside: null }),
  );
}

async function runCheck(call: Call): Promise<number> {
  const language = messageLanguage(call);
  if (call.json !== null) requireFolder(call.json);
  const host = await openWorkbook(call.input);
  try {
    const outcome = await check(dayOf(call), language);
    if (!outcome.ok) return reportNotDone(outcome, language);
    const { result, positionOf: positionText } = outcome.done;
    const names = namesOfModel(result.model);
    for (const finding of result.findings) {
      process.stdout.write(
        `${finding.severity}\t${finding.code}\t${findingText(finding, language, names)}\t${positionText(finding)}\n`,
      );
    }
    if (call.json !== null)
      writeFiles([
        {
          path: call.json,
          bytes: jsonBytes({
            ...resultJson(result),
            plan: planJson(outcome.done),
            followUp: followUpJson(outcome.done),
          }),
        },
      ]);
    for (const line of noteLines(outcome.done)) process.stderr.write(`${line[language]}\n`);
    teller(call)(doneLine(outcome.done, language));
    const serious = result.findings.some(({ severity }) => severity !== "advice");
    return serious ? EXIT.findings : EXIT.done;
  } finally {
    host.dispose();
  }
}

async function runFreeze(call: Call): Promise<number> {
  const language = messageLanguage(call);
  const out = call.out ?? "";
  requireFolder(out);
  const host = await openWorkbook(call.input);
  try {
    const outcome = await new OpenWorkbook().perform(freeze, environmentOf(call, language));
    if (!outcome.ok) return reportNotDone(outcome, language);
    const { changed, left } = outcome;
    writeFiles([{ path: out, bytes: await workbookBytes(host) }]);
    for (const cell of left) {
      process.stdout.write(`${cliText("not-calculated", language, { cell })}\n`);
    }
    teller(call)(cliText("froze", language, { changed }));
    return left.length > 0 ? EXIT.findings : EXIT.done;
  } finally {
    host.dispose();
  }
}

/** Writes a file that is made from the workbook, which stays as it is. */
async function runFile(
  call: Call,
  write: (options: FileOptions) => Promise<FileOutcome>,
): Promise<number> {
  const out = call.out ?? "";
  requireFolder(out);
  const host = await openWorkbook(call.input);
  try {
    const outcome = await write({ today: dayOf(call), language: call.language });
    if (!outcome.ok) return reportNotDone(outcome, messageLanguage(call));
    writeFiles([{ path: out, bytes: outcome.bytes }]);
    teller(call)(cliText("wrote", messageLanguage(call), { file: out }));
    return EXIT.done;
  } finally {
    host.dispose();
  }
}

const runDocument = (call: Call): Promise<number> =>
  runFile(call, (options) => writeDocumentFile(call.kind ?? "memo", options));

const runExtract = (call: Call): Promise<number> =>
  runFile(call, (options) => writeExtractFile(call.extractOf, options));

const RUNS: Readonly<Record<Exclude<Call["command"], "help">, (call: Call) => Promise<number>>> = {
  sample: runSample,
  build: runBuild,
  check: runCheck,
  freeze: runFreeze,
  document: runDocument,
  extract: runExtract,
  split: runSplit,
  merge: runMerge,
};

/**
 * Carries out a call.
 * @returns the exit code: 0 done, 1 findings, 2 usage error
 */
export async function runCall(words: readonly string[]): Promise<number> {
  let call: Call | null = null;
  try {
    call = callOf(words);
    if (call.command === "help") {
      process.stdout.write(`${cliText("usage", messageLanguage(call))}\n`);
      return EXIT.done;
    }
    keepReadFiles(call);
    setFunctionDay(call.today);
    return await RUNS[call.command](call);
  } catch (error) {
    return reportError(error, messageLanguage(call));
  }
}
