/** The command that writes the reason of a decision into the table of reasons. */
import { runHere } from "./in-workbook";
import { channelId, serviceId } from "../domain/model/ids";
import type { Reason } from "../domain/model/model";
import { RunError } from "../excel/run-error";
import type { Problem } from "../workbook/problem";
import { reasonsTable } from "../sheets/reasons/table";
import type { Entry, InputEntries } from "../workbook/inputs";
import { knownOfModel } from "../workbook/names";
import { sheetTitle } from "../run/sheets";
import { SHEET } from "../sheets/reasons/texts";
import { tableSheetPlan } from "../workbook/table/table-plan";
import { readInputs } from "../run/read-inputs";
import type { CommandOutcome } from "./outcome";

/** The values to write; absent members stay as they are, or blank in a new row. */
export type ReasonText = Partial<Omit<Reason, "service" | "channel" | "class">>;

const recordsByTable = ({ services, channels, groups, requirements }: InputEntries) => ({
  services: services.map(({ record }) => record),
  channels: channels.map(({ record }) => record),
  groups: groups.map(({ record }) => record),
  requirements: requirements.map(({ record }) => record),
});

const BLANK_REASON = {
  reason: "",
  legalBasis: "",
  exception: "",
  decidedBy: "",
  date: "",
  reviewBy: "",
  visibility: "public",
} as const satisfies ReasonText;

/**
 * Writes the reason of the cell's decision: into the row of that service, channel and class, or into a
 * new row below the last.
 * @returns refused as `not-in-matrix` or `reason-undecided`, or when the workbook cannot be read
 */
export async function saveReason(
  service: string,
  channel: string,
  userInput: ReasonText,
): Promise<CommandOutcome> {
  const ran = await runHere<number, readonly Problem[]>(({ snapshot }) => {
    const { state } = snapshot;
    if (state === null) throw new RunError("no-matrix");
    const { language, created, revision } = state;
    const { inputs, problems } = readInputs(snapshot, {}, language);
    if (problems.length > 0) return Promise.resolve({ ok: false, refused: problems });
    const { services, channels } = inputs.entries;
    if (
      !services.some(({ record }) => record.id === service) ||
      !channels.some(({ record }) => record.id === channel)
    ) {
      throw new RunError("not-in-matrix", { service, channel });
    }
    const decision = inputs.decisions.find(
      (decided) => decided.service === service && decided.channel === channel,
    );
    if (decision === undefined) throw new RunError("reason-undecided", { service, channel });
    const row = inputs.reasons.findIndex(
      ({ record }) =>
        record.service === service && record.channel === channel && record.class === decision.class,
    );
    const record: Reason = {
      ...BLANK_REASON,
      ...inputs.reasons[row]?.record,
      ...userInput,
      service: serviceId(service),
      channel: channelId(channel),
      class: decision.class,
    };
    const entries = inputs.reasons.map((entry, index): Entry<Reason> =>
      index === row ? { ...entry, record } : entry,
    );
    if (row < 0) entries.push({ record, row: null });
    const sheet = snapshot.sheets.get("reasons");
    const plan = tableSheetPlan({
      key: "reasons",
      texts: SHEET,
      name: sheetTitle(snapshot, "reasons", language),
      definition: reasonsTable(language),
      entries,
      language,
      wording: { language, known: knownOfModel(recordsByTable(inputs.entries)) },
      stamp: { created, revision },
      sheet,
      upgrade: false,
    });
    return Promise.resolve({ ok: true, plans: [plan], properties: {}, done: 1 });
  });
  return ran.ok ? { ok: true, changed: ran.done } : ran;
}
